import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const inputs = ["data", "src", "scripts", "loaders/tables", "observablehq.config.ts", "package-lock.json"];
const note = ".cache/built-from";

/** Notes what dist/ was built from. */
export function noteBuilt(): void {
  mkdirSync(".cache", { recursive: true });
  writeFileSync(note, digest());
}

/** Whether dist/ is missing or was built from something else than what is there now. */
export function isStale(): boolean {
  return !existsSync("dist/index.html") || !existsSync(note) || readFileSync(note, "utf8") !== digest();
}

function digest(): string {
  const hash = createHash("sha256").update(process.env.SITE_URL ?? "");
  for (const file of inputs.flatMap(filesOf)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => name !== ".observablehq")
    .flatMap((name) => filesOf(join(path, name)));
}
