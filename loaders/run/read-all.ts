import type { Seed } from "../articles/seeds.js";
import type { Kept } from "../reading/kept.js";
import type { DateValue } from "../types.js";
import { Cache, cacheKey } from "./cache.js";
import { Pool } from "./pool.js";
import { readOne, type Job } from "./read-one.js";

/** How articles are read. */
export interface How {
  /** The file that keeps what was read for the next run; null to read all anew. */
  cache: string | null;
  /** Hash of all that reads. */
  reader: string;
  /** Threads at most; 1 reads them in this one. */
  threads: number;
  /** Called with the number of articles done. */
  progress?(done: number): void;
  /** Called with what ends the use of the readings. */
  atEnd(release: () => void): void;
  /** Called once where the cache could not be written. */
  complain?(line: string): void;
}

/** Articles that are read before threads are started: these cost a second each before they read anything. */
const FEW = 60;

/** An article on its way: what is known of it, or what will be. */
interface Step {
  seed: Seed;
  key: string;
  line: Buffer | string | Promise<string>;
  isNew: boolean;
}

/**
 * Reads articles, each by itself: takes those that are as they were from the cache, the others from the threads. Holds
 * the text of a few at a time, and what was read of none. `seeds` are sorted by id, and so is what is given back. Throws InputError on the first
 * article that cannot be used; what the cache held before stays then.
 */
export async function readAll(
  seeds: Seed[],
  bytesOf: (seed: Seed) => Uint8Array,
  how: How,
  known: Map<string, DateValue> = new Map(),
): Promise<{ readings: Kept[]; read: number }> {
  const cache = new Cache(how.cache);
  const readings: Kept[] = [];
  let pool: Pool | null = null;
  let read = 0;
  const steps: Step[] = [];
  const settle = async (): Promise<void> => {
    const { seed, key, line, isNew } = steps.shift()!;
    const text = await line;
    readings.push(cache.keep(seed.id, key, typeof text === "string" ? Buffer.from(text) : text, isNew));
    how.progress?.(readings.length);
  };
  try {
    for (const seed of seeds) {
      const job: Job = { seed, bytes: bytesOf(seed), known: known.get(seed.id) };
      const key = how.cache === null ? "" : cacheKey(seed, job.bytes, job.known, how.reader);
      const found = cache.find(seed.id, key);
      if (found === null && ++read > FEW && how.threads > 1) pool ??= new Pool(how.threads);
      const line = found ?? (pool ? pool.run(job) : readOne(job));
      // Its failure is met where its turn comes, so that the first article by name is the one that is named.
      if (line instanceof Promise) line.catch(() => {});
      steps.push({ seed, key, line, isNew: found === null });
      while (steps.length > (pool?.room ?? 0)) await settle();
    }
    while (steps.length > 0) await settle();
    cache.close();
    how.atEnd(() => cache.release());
    if (cache.problem) how.complain?.(`the cache cannot be written: ${cache.problem} (the next run reads all anew)`);
    return { readings, read };
  } catch (error) {
    cache.abandon();
    throw error;
  } finally {
    await pool?.close();
  }
}
