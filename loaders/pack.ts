import { once } from "node:events";
import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError } from "./articles/input-error.js";
import { bytesOf, listSeeds } from "./articles/seeds.js";
import { pack } from "./parts/part.js";

const USAGE = "usage: npm run --silent pack -- [FOLDER] > articles.ndjson";

/** Writes the articles of a folder as lines of JSON, for `npm run extract`. */
async function main([folder = "seeds", ...more]: string[]): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
  try {
    if (more.length > 0 || folder.startsWith("--")) throw new InputError(USAGE);
    for (const seed of listSeeds(folder).seeds) {
      const line = `${JSON.stringify(pack(seed, bytesOf(folder, seed)))}\n`;
      if (!process.stdout.write(line)) await once(process.stdout, "drain");
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`pack: ${error.message}\n`);
    process.exitCode = 2;
  }
}

if (process.argv[1] && realpathSync(resolve(process.argv[1])) === fileURLToPath(import.meta.url))
  await main(process.argv.slice(2));
