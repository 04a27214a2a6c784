import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Span } from "../types.js";
import type { ReadFact, Reading, Words } from "./reading.js";

/** A reading as it is held in memory: the words that it rests on, which are most of it, stay packed until they are asked for. */
export interface Kept extends Omit<Reading, "sentences" | "facts"> {
  facts: KeptFact[];
  /** Unpacks the words of all its facts. */
  words(): KeptWords;
}

/** A fact without its words. */
export interface KeptFact extends Omit<ReadFact, "support"> {
  /** Where it is told: the spans that support the fact as a whole. */
  told: Span[];
}

/** The words of an article's facts. */
export interface KeptWords {
  sentences: Reading["sentences"];
  /** By the index of the fact. */
  support: Words[][];
}

/** Articles whose words stay unpacked, the ones asked for last. */
const OPEN = 500;
const open = new Map<object, KeptWords>();

/** Packs the words of a reading away. */
export function keep({ sentences, facts, ...rest }: Reading): Kept {
  const words: KeptWords = { sentences, support: facts.map(({ support }) => support) };
  // Copied, since what zlib gives is a piece of a larger buffer.
  const packed = new Uint8Array(deflateRawSync(JSON.stringify(words), { level: 1 }));
  return { ...rest, facts: facts.map(withoutWords), words: () => unpack(packed) };
}

function withoutWords({ support, ...fact }: ReadFact): KeptFact {
  const own = support.filter(({ field }) => field === "fact");
  return { ...fact, told: (own.length > 0 ? own : support.slice(0, 1)).map(({ start, end }) => ({ start, end })) };
}

function unpack(packed: Uint8Array): KeptWords {
  const known = open.get(packed);
  if (known) return known;
  const words = JSON.parse(inflateRawSync(packed).toString()) as KeptWords;
  if (open.size >= OPEN) open.delete(open.keys().next().value!);
  open.set(packed, words);
  return words;
}
