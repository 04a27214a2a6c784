import { closeSync, createReadStream, existsSync, openSync, readSync } from "node:fs";
import { InputError, showPath } from "../articles/input-error.js";
import { bytesOf, listSeeds, readSeed, type Seed } from "../articles/seeds.js";
import { readDocument } from "../journey.js";
import { lacksYear } from "../merge/corroborate.js";
import { pack, type Kept } from "../reading/kept.js";
import { Cache } from "../run/cache.js";
import { linesOf } from "../run/lines.js";
import type { Document } from "../types.js";
import { partsInArrow } from "./arrow.js";
import { bytesIn, seedOf, type Packed, type Part } from "./part.js";

/** The readings of all parts, with the articles that may have to be read again. */
export interface Parts {
  /** Sorted by id. */
  readings: Kept[];
  seedOf(id: string): Seed;
  bytesOf(seed: Seed): Uint8Array;
  /** Gives articles for corrections that add a fact: those that came with the parts, or stand in a folder. */
  documentIn(folder: string): (id: string) => Document | null;
}

/**
 * Reads the files that `npm run extract` wrote, NDJSON or Arrow streams. `by` is the hash of these loaders.
 * `atEnd` is called with what ends the use of the readings. Throws InputError on what is no part, parts of another version, and two articles with one id.
 */
export async function readParts(files: string[], by: string, atEnd: (release: () => void) => void): Promise<Parts> {
  const kept = new Cache(null);
  atEnd(() => kept.release());
  const readings = new Map<string, Kept>();
  const packed = new Map<string, Packed>();
  for (const file of files) {
    for await (const part of partsIn(file)) {
      const { id } = part.reading.article;
      if (part.by !== by)
        throw new InputError(`made by another version: ${showPath(file)} (extract it again with this one)`);
      if (readings.has(id)) throw new InputError(`two articles with one id: ${showPath(id)} (${showPath(file)})`);
      readings.set(id, kept.keep(id, "", Buffer.from(pack(part.reading)), true));
      if (part.again && lacksYear(part.reading)) packed.set(id, part.again);
    }
  }
  if (readings.size === 0) throw new InputError(`no article in ${files.map(showPath).join(", ")}`);
  return {
    readings: [...readings.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    seedOf: (id) => seedOf(packed.get(id)!),
    bytesOf: ({ id }) => bytesIn(packed.get(id)!),
    documentIn: (folder) => (id) => {
      const reading = readings.get(id);
      if (!reading) return null;
      if (packed.has(id)) return readDocument(readSeed(seedOf(packed.get(id)!), bytesIn(packed.get(id)!)));
      const seed = existsSync(folder) ? listSeeds(folder).seeds.find((one) => one.id === id) : undefined;
      const article = seed && readSeed(seed, bytesOf(folder, seed));
      if (article === undefined || article.sha256 !== reading.head().article.sha256)
        throw new InputError(`a correction adds to ${showPath(id)}, whose text is not at hand (name it with --seeds)`);
      return readDocument(article);
    },
  };
}

async function* partsIn(file: string): AsyncGenerator<Part> {
  try {
    if (isArrow(file)) return yield* partsInArrow(createReadStream(file));
    let number = 0;
    for (const line of linesOf(file)) {
      number++;
      if (line.trim() !== "") yield parse(line, `${showPath(file)}:${number}`);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new InputError(`not a part: ${showPath(file)} (${code ?? message.split("\n")[0]})`);
  }
}

/** An Arrow stream begins with the mark of a message. */
function isArrow(file: string): boolean {
  const head = Buffer.alloc(4);
  const handle = openSync(file, "r");
  try {
    return readSync(handle, head) === 4 && head.readUInt32LE() === 0xffffffff;
  } finally {
    closeSync(handle);
  }
}

function parse(line: string, at: string): Part {
  let part: Part | null = null;
  try {
    part = JSON.parse(line) as Part;
  } catch {
    // Told below, with what is JSON and no part.
  }
  const { article, facts, sentences, unresolved } = part?.reading ?? {};
  const lists = [facts, sentences, unresolved].every(Array.isArray);
  if (typeof part?.by !== "string" || typeof article?.id !== "string" || !lists)
    throw new InputError(`not a part: ${at} (give what npm run extract wrote, whole)`);
  return part;
}
