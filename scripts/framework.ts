import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const packageFolder = "node_modules/@observablehq/framework";
export const cacheFolder = "src/.observablehq/cache";

/**
 * Makes Framework build without a network. Its client names libraries that it would fetch on use, and asks a registry
 * for their newest versions while it bundles, though no page here uses one. An empty folder NAME@VERSION in its cache
 * is an answer that it takes.
 */
export function answerWithoutNetwork(cache = cacheFolder): void {
  for (const name of clientLibraries()) mkdirSync(join(cache, "_npm", `${name}@0.0.0`), { recursive: true });
}

function clientLibraries(): Set<string> {
  const folder = join(packageFolder, "dist/client");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  const names = files.flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/["']npm:((?:@[\w.-]+\/)?[\w.-]+)/g)].map(([, name]) => name),
  );
  return new Set(names);
}

/** Forgets what loaders gave for `folder` of src/: Framework looks at a loader's own time only, not at what it reads. */
export function forgetLoaded(folder: string): void {
  rmSync(join(cacheFolder, folder), { recursive: true, force: true });
}

/** Runs a Framework command and resolves to its exit code. `quiet` keeps its output and shows it only on failure. */
export function framework(command: string[], { quiet }: { quiet: boolean }): Promise<number> {
  const child = spawn(process.execPath, [join(packageFolder, "dist/bin/observable.js"), ...command], {
    stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    env: { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true" },
  });
  const stop = () => child.kill();
  process.once("SIGTERM", stop).once("SIGINT", stop).once("exit", stop);
  let output = "";
  child.stdout?.on("data", (chunk) => (output += chunk));
  child.stderr?.on("data", (chunk) => (output += chunk));
  return new Promise((resolve) =>
    child.on("close", (code) => {
      if (code !== 0) process.stderr.write(output);
      resolve(code ?? 1);
    }),
  );
}
