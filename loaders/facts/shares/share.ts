import type { VerbGroup } from "../../grammar/verbs.js";
import type { Document, Item, Sentence } from "../../types.js";
import type { Denominator } from "./denominator.js";
import type { Topics } from "./topic.js";

/** A percentage of arms trade, without its period and source. */
export interface Share {
  measure: "of_recipient_imports" | "of_supplier_exports" | "of_world_exports" | "of_world_imports";
  supplier: string | null;
  recipient: string | null;
  /** Places of the items that say so. */
  at: number[];
  /** How it was read, for `explain`. */
  rule: string;
  /** Whose trade it is, the subject told: another subject may take its place. */
  gaps?: true;
  /** The same figure of other countries: `Italy and France, with 19 per cent each`. */
  twins?: Share[];
}

/** The last share told, for the sentences that leave out what it is a part of. */
export interface Frame extends Share {
  sentence: number;
  /** The first share told in its sentence. */
  first: Share;
  /** Several countries have had shares of this measure, one after the other: the text goes through a list. */
  list: boolean;
  /** The shares told in its sentence so far, with the places of their figures. */
  told: { at: number; share: Share; pct: number }[];
}

/** A sentence with figures, and what the text has told before it. */
export interface Reading {
  items: Item[];
  figures: number[];
  verbs: VerbGroup[];
  topics: Topics;
  frame: Frame | null;
  /** The last share of another measure than the frame's. */
  mirror: Frame | null;
  /** Who had the shares told last, the last told last. */
  recent: string[];
  /** What the sentence before was about, where it has no figure of its own: `Azerbaijan's suppliers in 2016-20:`. */
  pending: Denominator | null;
  /** The text is about the trade of a group of countries. */
  regional: boolean;
  document: Document;
  sentence: Sentence;
}
