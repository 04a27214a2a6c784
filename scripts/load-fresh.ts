import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

/** Imports a TypeScript module as it is now, with all it imports from the project; Node alone would go on with what it loaded first. */
export async function loadFresh<Module>(path: string): Promise<Module> {
  const { outputFiles } = buildSync({
    entryPoints: [path],
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    write: false,
    logLevel: "error",
  });
  const [{ contents }] = outputFiles;
  const file = resolve(".cache", `${createHash("sha256").update(contents).digest("hex").slice(0, 16)}.mjs`);
  mkdirSync(resolve(".cache"), { recursive: true });
  writeFileSync(file, contents);
  // The tables may have changed where the code has not.
  return import(`${pathToFileURL(file).href}?${loads++}`) as Promise<Module>;
}

let loads = 0;
