import { createHash, type Hash } from "node:crypto";
import type { Kept } from "../reading/kept.js";

/**
 * Gives each part of a table a hash of all that its rows, and the words behind them, are made of. `days` are those of
 * publication. The order of the readings counts.
 */
export function partKeys(readings: Kept[], days: string[]): Map<string, string> {
  const hashes = new Map<string, Hash>();
  readings.forEach((reading, i) => {
    for (const part of reading.parts) {
      const hash = hashes.get(part) ?? createHash("sha256");
      hashes.set(part, hash.update(`${JSON.stringify([reading.id, days[i], reading.mark(part)])}\n`));
    }
  });
  return new Map([...hashes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([part, hash]) => [part, hash.digest("hex")]));
}
