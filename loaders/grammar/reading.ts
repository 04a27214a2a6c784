import type { Sentence } from "../types.js";
import { attribution, type Attribution } from "./attribution.js";
import { clauses, type Clause } from "./clauses.js";
import { quotedRanges } from "./quotes.js";
import type { VerbGroup } from "./verbs.js";

/** The grammar of a sentence, read once for all extractors. */
export interface Reading {
  clauses: Clause[];
  verbs: VerbGroup[];
  attribution: Attribution | null;
  /** Item ranges within quotation marks. */
  quoted: [from: number, to: number][];
}

const readings = new WeakMap<Sentence["items"], Reading>();

/** Reads a sentence's grammar; the second extractor to ask gets the first one's reading. */
export function readingOf(sentence: Sentence): Reading {
  let reading = readings.get(sentence.items);
  if (!reading) {
    const parts = clauses(sentence.items);
    reading = {
      clauses: parts,
      verbs: parts.flatMap(({ verbs }) => verbs),
      attribution: attribution(sentence),
      quoted: quotedRanges(sentence.items),
    };
    readings.set(sentence.items, reading);
  }
  return reading;
}
