import type { VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import type { Frame } from "../shares/share.js";
import type { Topics } from "../shares/topic.js";

export type RankMeasure =
  "recipient_among_supplier_customers" | "supplier_among_recipient_sources" | "exporter_world" | "importer_world";

/** A country's place in an order of the arms trade, without its period and source. */
export interface Rank {
  rank: number;
  kind: "exact" | "within";
  measure: RankMeasure;
  subject: string;
  other: string | null;
  /** Item places that tell it. */
  from: number;
  to: number;
  subjectAt: number | null;
  placeAt: number | null;
  rule: string;
}

/** An order that places can be told in without naming it again: Azerbaijan's suppliers. */
export interface Order {
  measure: RankMeasure;
  other: string | null;
  sentence: number;
  /** The last place told in it, and whose it was. */
  last?: number;
  subject?: string;
  /** The text goes through a list of the world's sellers or buyers. */
  list?: boolean;
  /** Who had the share told last, for `that was still second place`. */
  holder?: string | null;
  /** Who bought and who sold in the share told last. */
  buyer?: string | null;
  seller?: string | null;
}

/** A sentence, and what the text has told before it. */
export interface RankReading {
  items: Item[];
  verbs: VerbGroup[];
  topics: Topics;
  order: Order | null;
  /** The order that the shares of the sentences before stand for. */
  before: Order | null;
  /** The shares of the sentence before. */
  listed: Frame | null;
  /** The order of the place told last, a few sentences before. */
  earlier: Order | null;
  /** The order that the shares told last stand for. */
  shares: Order | null;
  /** The orders of the shares in the sentence itself, with the places of their figures. */
  here: { at: number; order: Order; pct: number }[];
  /** Who was told to be the first of an order before. */
  first: (order: Pick<Order, "measure" | "other">) => string | null;
  /** The orders that a country was told to be the first of. */
  firstsOf: (code: string) => Pick<Order, "measure" | "other">[];
  /** What the sentences right before were about: what countries buy or what they sell. */
  way: () => "import" | "export" | null;
  /** The sentence, or the text before it, is about arms. */
  arms: boolean;
  /** A company or a thing of another trade is meant where the words could be about either. */
  goods: boolean;
}

/** What looked like a place and is none. */
export interface RankRefusal {
  from: number;
  to: number;
  reason: string;
}
