import { InputError, showPath } from "../articles/input-error.js";
import type { Seed } from "../articles/seeds.js";
import { corroborate } from "../merge/corroborate.js";
import type { Kept } from "../reading/kept.js";
import { readAll, type How } from "./read-all.js";

/**
 * Reads again the articles whose date of publication others have told, and puts the new readings in the place of the
 * old ones. `bytesOf` gives an article's file. Throws InputError where that is no longer what was read.
 */
export async function readCorroborated(
  readings: Kept[],
  seedOf: (id: string) => Seed,
  bytesOf: (seed: Seed) => Uint8Array,
  how: How,
): Promise<Kept[]> {
  const known = corroborate(readings);
  if (known.size === 0) return readings;
  const seeds = [...known.keys()].sort().map(seedOf);
  const again = await readAll(seeds, bytesOf, how, known);
  const byId = new Map(again.readings.map((reading) => [reading.id, reading]));
  for (const reading of readings) {
    const newer = byId.get(reading.id)?.head().article;
    if (newer && newer.sha256 !== reading.head().article.sha256)
      throw new InputError(`changed while it was read: ${showPath(String(newer.path))} (start again)`);
  }
  return readings.map((reading) => byId.get(reading.id) ?? reading);
}
