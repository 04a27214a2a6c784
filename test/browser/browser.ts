import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Nothing that calls home, and no sandbox, which containers do not allow. */
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Debian's packages for what the shipped browser links to. Named where it cannot start; `.ci/run` installs the same.
 */
const libraries =
  "libnss3 libnspr4 libatk1.0-0 libatk-bridge2.0-0 libcups2 libgbm1 libxkbcommon0 libxcomposite1 libxdamage1 libxfixes3 libxrandr2 libpango-1.0-0 libcairo2 libasound2";

/** Starts the machine's Chromium, else the one that an npm package ships. Throws one line that names the Debian packages to install. */
export async function startBrowser(more: string[] = []): Promise<Browser> {
  const own = findOnPath(names);
  try {
    if (own) return await chromium.launch({ executablePath: own, args: [...flags, ...more] });
    const { default: shipped } = await import("@sparticuz/chromium");
    return await chromium.launch({
      executablePath: await shipped.executablePath(),
      args: [...shipped.args, ...flags, ...more],
    });
  } catch (error) {
    const cause =
      (error as Error).message.split("\n").find((line) => /shared librar|ENOENT|not found/i.test(line)) ??
      String(error);
    throw new Error(`the browser does not start: apt-get install ${own ? "chromium" : libraries} (${cause.trim()})`, {
      cause: error,
    });
  }
}

function findOnPath(programs: string[]): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const files = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return files.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
