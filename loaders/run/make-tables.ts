import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { bytesOf, listSeeds, readCorrections, readSeed, type Seed } from "../articles/seeds.js";
import type { DocumentOf } from "../corrections/add-fact.js";
import { applyCorrections } from "../corrections/apply.js";
import type { Correction } from "../corrections/correction.js";
import { readDocument } from "../journey.js";
import { collect, dayOf, mergeTables, type TableRows } from "../merge/assemble.js";
import { partKeys } from "../merge/part-keys.js";
import { readParts } from "../parts/read-parts.js";
import { tables as all } from "../tables/index.js";
import type { Arguments } from "./arguments.js";
import { readCorroborated } from "./corroborated.js";
import { lastRunFile, readLastRun, writeLastRun } from "./last-run.js";
import type { Versions } from "./manifest.js";
import { Shelf } from "./shelf.js";
import { showProgress, type Screen } from "./progress.js";
import { readAll, type How } from "./read-all.js";

/** What a run made. */
export interface Made {
  /** The tables, made one after the other as they are asked for. */
  tables: Iterable<TableRows>;
  /** Files that no reader knows. */
  unknown: string[];
  /** Articles that were read in this run, the others being as they were. */
  read: number;
  /** Notes what the tables were made of, when they stand in their place. */
  remember(): void;
  /** Ends the use of what was read. */
  release(): void;
}

/** Reads the articles, or takes what others read of them, and puts them together. Throws InputError on what cannot be used. */
export async function makeTables(
  args: Arguments,
  root: string,
  made: Versions,
  { complain, screen = process.stderr }: { complain(line: string): void; screen?: Screen },
): Promise<Made> {
  const ends: (() => void)[] = [];
  const atEnd = (end: () => void): void => void ends.push(end);
  const release = (): void => ends.splice(0).forEach((end) => end());
  try {
    return {
      ...(args.from.length > 0
        ? await mergeParts(args, made, atEnd)
        : await mergeSeeds(args, root, made, atEnd, complain, screen)),
      release,
    };
  } catch (error) {
    release();
    throw error;
  }
}

type AtEnd = How["atEnd"];

/** Reads the articles of a folder, and puts together what they give. */
async function mergeSeeds(
  args: Arguments,
  root: string,
  made: Versions,
  atEnd: AtEnd,
  complain: (line: string) => void,
  screen: Screen,
): Promise<Omit<Made, "release">> {
  const { seeds, unknown, corrections } = listSeeds(args.seeds);
  const file = (seed: Seed): Uint8Array => bytesOf(args.seeds, seed);
  const byId = new Map(seeds.map((seed) => [seed.id, seed]));
  // A check looks at all anew.
  const cache = args.check ? null : args.cache;
  const reader = readerOf(root, made);
  const how = (pass: string): How => ({
    cache: cache && cacheFile(cache, args.seeds, pass),
    reader,
    threads: args.threads,
    atEnd,
    complain: (line) => complain(`data: ${line}`),
  });
  const first = await readAll(seeds, file, { ...how("first"), progress: showProgress(seeds.length, screen) });
  const readings = await readCorroborated(first.readings, (id) => byId.get(id)!, file, how("dated"));
  const documentOf = (id: string) => {
    const seed = byId.get(id);
    return seed ? readDocument(readSeed(seed, file(seed))) : null;
  };
  const last = cache && corrections.length === 0 && !args.json ? lastRunFile(cache, args.seeds, args.out) : null;
  const by = `${made.project} ${reader}`;
  const parts = last === null ? [] : [...partKeys(readings, readings.map(dayOf))];
  const before = last === null ? null : readLastRun(last, args.out, by);
  const same = JSON.stringify(before?.parts) === JSON.stringify(parts);
  return {
    tables: corrected(mergeTables(readings, storeUntil(atEnd), same), documentOf, corrections),
    unknown,
    read: first.read,
    remember: () => last && writeLastRun(last, args.out, by, parts),
  };
}

/** Puts together what `npm run extract` wrote. */
async function mergeParts(
  { from, seeds, threads }: Arguments,
  made: Versions,
  atEnd: AtEnd,
): Promise<Omit<Made, "release">> {
  const parts = await readParts(from, made.extractor, atEnd);
  const how: How = { cache: null, reader: "", threads, atEnd };
  const readings = await readCorroborated(parts.readings, parts.seedOf, parts.bytesOf, how);
  const documentOf = parts.documentIn(seeds);
  const tables = corrected(mergeTables(readings, storeUntil(atEnd)), documentOf, readCorrections(seeds));
  return { tables, unknown: [], read: readings.length, remember: () => {} };
}

/** Keeps the rows of facts on a disk until their table is written. */
function storeUntil(atEnd: AtEnd): Shelf {
  const shelf = new Shelf();
  atEnd(() => shelf.release());
  return shelf;
}

/** Applies corrections, where there are any: only these need all tables at once. */
function* corrected(
  tables: Iterable<TableRows>,
  documentOf: DocumentOf,
  corrections: Correction[],
): Generator<TableRows> {
  if (corrections.length === 0) return yield* tables;
  const after = applyCorrections(collect(tables), documentOf, corrections);
  for (const { name } of all) yield { name, rows: after[name] };
}

/** The cache of a folder of articles: each folder has its own. */
function cacheFile(folder: string, seeds: string, pass: string): string {
  const name = createHash("sha256").update(resolve(seeds)).digest("hex").slice(0, 12);
  return join(folder, `${name}.${pass}.ndjson`);
}

/** All that a reading depends on but the article: this project's loaders, the packages, and Node, whose ICU knows calendars. */
function readerOf(root: string, { extractor }: Versions): string {
  const lock = join(root, "package-lock.json");
  const packages = existsSync(lock) ? createHash("sha256").update(readFileSync(lock)).digest("hex") : "";
  return `${extractor} ${packages} ${process.version} ${process.versions.icu ?? ""}`;
}
