import type { Kept, KeptFact, Place } from "../reading/kept.js";
import type { DateValue, FactTable } from "../types.js";
import type { Row } from "../tables/column.js";

/** One thing that one article says. */
export interface Claim {
  fact: KeptFact;
  /** Its article; one object for all claims of an article. */
  article: Kept;
  /** Index of its article among the readings. */
  reading: number;
  /** Day by which the article is known to have been published; sorts articles, unknown last. */
  published: string;
}

/** Where one claim's words are to be had. */
export interface Told {
  /** Index of its article among the readings. */
  reading: number;
  words: Place;
}

/** Claims that tell of one thing in the world, the ones with the narrowest dates first. */
export interface Group {
  claims: Claim[];
}

/** A disagreement that came up while a group's columns were settled. */
export interface Clash {
  field: string;
  values: string[];
  articles: string[];
  note: string;
}

/** How claims of one table are put together. Each table's rule stands in `rules/`. */
export interface MergeRule {
  table: FactTable;
  /** Set where the time says nothing about sameness: groups are then looked for in all years. */
  timeless?: boolean;
  /** Names the part of the table that a claim belongs to: claims of two parts have no key in common, nor have their ids. */
  part(columns: Row): string;
  /** Keys under which claims of the same thing meet: same thing, at least one key in common. */
  keys(claim: Claim): string[];
  /** Whether the claim tells of the thing that the group tells of. */
  same(group: Group, claim: Claim): boolean;
  /** Settles the group's own columns; what disagrees goes to `clash`. */
  columns(group: Group, clash: (clash: Clash) => void): Row;
  /** Settles the time where the rule differs from the common one. */
  date?(group: Group, clash: (clash: Clash) => void): DateValue;
  /** Parts of the id before the date: readable, of content only. */
  idParts(row: Row): string[];
  /** One short line for a person, without the date. */
  label(row: Row, group: Group): string;
}

/** Reads a column as text; null where it is missing or of another kind. */
export function text(claim: Claim, column: string): string | null {
  const value = claim.fact.columns[column];
  return typeof value === "string" && value !== "" ? value : null;
}

/** Reads a column as a number; null where it is missing or of another kind. */
export function number(claim: Claim, column: string): number | null {
  const value = claim.fact.columns[column];
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** Reads a column as a list of text. */
export function list(claim: Claim, column: string): string[] {
  const value = claim.fact.columns[column];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

/** Where the claim's main quote begins; claims without one sort last. */
export function place(claim: Claim): number {
  return claim.fact.told[0]?.start ?? Number.MAX_SAFE_INTEGER;
}
