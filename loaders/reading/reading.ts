import type { Row } from "../tables/column.js";
import type { DateValue, Fact, Support } from "../types.js";

/**
 * What one article gives before it is put together with others: plain data, so that it can be kept in a file, sent
 * between threads, or made on another machine. It holds words of the article only where a fact rests on them.
 */
export interface Reading {
  /** Its row of the table `articles`. */
  article: Row & { id: string };
  published: DateValue;
  /** The sentences that its facts rest on: slices of the file, and where they begin in it. */
  sentences: { start: number; text: string }[];
  facts: ReadFact[];
  /** Its rows of the table `unresolved`. */
  unresolved: Row[];
}

/** A fact with what merging needs of its article. The speaker has a name where one is told near. */
export interface ReadFact extends Omit<Fact, "support"> {
  support: Words[];
  /** The words by which it is told, on one line. */
  quote: string;
  /** Of events: the words that make its label. */
  telling?: Telling;
}

/** Words that support a field. `start` and `end` are offsets into the text that was read. */
export interface Words extends Support {
  /** Offsets into the file; left out where they are the same. */
  at?: [from: number, to: number];
  /** Index of the sentence round them. */
  in: number;
  /** The words without markup, where the file has markup among them. */
  plain?: string;
}

/** Words of an article that tell an event, with the countries that they name. */
export interface Telling {
  words: string;
  named: string[];
}
