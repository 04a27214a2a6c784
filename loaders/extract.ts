import { once } from "node:events";
import { realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { InputError } from "./articles/input-error.js";
import { readSeed } from "./articles/seeds.js";
import { read } from "./journey.js";
import { arrowStream } from "./parts/arrow.js";
import { linesIn } from "./parts/lines-in.js";
import { parsePacked } from "./parts/parse-packed.js";
import { bytesIn, partOf, seedOf, type Part } from "./parts/part.js";
import { versions } from "./run/manifest.js";

const USAGE = "usage: npm run --silent extract -- [--arrow] < articles.ndjson > part";
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Reads articles, a line of JSON each, and writes what each gives by itself, as lines of JSON or as an Arrow stream.
 * Keeps nothing from one article to the next. Throws InputError on the first line that is no article.
 */
export async function extractAll(input: Readable, output: Writable, arrow: boolean): Promise<void> {
  const parts = partsOf(input, versions(ROOT).extractor);
  if (arrow) return pipeline(arrowStream(parts), output, { end: false });
  for await (const part of parts) if (!output.write(`${JSON.stringify(part)}\n`)) await once(output, "drain");
}

async function* partsOf(input: Readable, by: string): AsyncGenerator<Part> {
  let number = 0;
  for await (const line of linesIn(input)) {
    const at = `standard input:${++number}`;
    if (line.trim() === "") continue;
    const packed = parsePacked(line, at);
    try {
      yield partOf(by, read(readSeed(seedOf(packed), bytesIn(packed))), packed);
    } catch (error) {
      throw error instanceof InputError ? new InputError(`${error.message} (${at})`) : error;
    }
  }
}

async function main(): Promise<void> {
  // Who reads the output may have enough of it.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
  try {
    const odd = process.argv.slice(2).find((word) => word !== "--arrow");
    if (odd !== undefined) throw new InputError(`unknown argument: ${odd} (${USAGE})`);
    await extractAll(process.stdin, process.stdout, process.argv.includes("--arrow"));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`extract: ${error.message}\n`);
    process.exitCode = 2;
  }
}

if (process.argv[1] && realpathSync(resolve(process.argv[1])) === fileURLToPath(import.meta.url)) await main();
