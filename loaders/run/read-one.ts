import { readSeed, type Seed } from "../articles/seeds.js";
import { read } from "../journey.js";
import { pack } from "../reading/kept.js";
import type { DateValue } from "../types.js";

/** An article to be read; `known` is its date of publication where other articles have told it. */
export interface Job {
  seed: Seed;
  bytes: Uint8Array;
  known?: DateValue;
}

/** Reads one article as far as it can be read by itself; gives the reading as a line. Throws InputError on what is no text. */
export function readOne({ seed, bytes, known }: Job): string {
  return pack(read(readSeed(seed, bytes), known));
}
