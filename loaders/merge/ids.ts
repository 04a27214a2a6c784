import { createHash } from "node:crypto";
import type { DateValue } from "../types.js";
import { place, type Claim } from "./claim.js";
import { slug } from "./names.js";

/** What an id is made of. */
export interface Naming {
  parts: string[];
  date: DateValue;
  first: First;
}

/** What an id needs of the claim that comes first: its words, and what sorts it. */
export interface First {
  quote: string;
  published: string;
  article: string;
  at: number;
}

/** Reads off a claim what an id needs of it. */
export function firstOf(claim: Claim): First {
  return { quote: claim.fact.quote, published: claim.published, article: claim.article.id, at: place(claim) };
}

/**
 * Gives each thing a readable id of its content: `visit-hasanov-isr-2017-09`. Where two things would have one
 * name, or a name says neither when nor between whom, a short hash of the quote that names it follows; the thing
 * that happened first keeps the plain name.
 */
export function nameAll(things: Naming[]): string[] {
  const taken = new Set<string>();
  const ids = new Array<string>(things.length);
  const bases = things.map(plainName);
  const order = things
    .map((_, i) => i)
    .sort((a, b) => compare(bases[a], bases[b]) || compareThings(things[a], things[b]));
  for (const i of order) {
    const { quote, article, at } = things[i].first;
    const names = [
      ...(isTelling(things[i]) ? [bases[i]] : []),
      `${bases[i]}-${hash(quote, 4)}`,
      `${bases[i]}-${hash(`${quote} ${article} ${at}`, 10)}`,
    ];
    let id = names.find((name) => !taken.has(name)) ?? names.at(-1)!;
    for (let n = 2; taken.has(id); n++) id = `${names.at(-1)}-${n}`;
    taken.add((ids[i] = id));
  }
  return ids;
}

/** Whether the plain name says enough to be the thing's own: when it was, or both sides and a figure. */
function isTelling({ parts, date }: Naming): boolean {
  const table = parts[0];
  if (table === "event") return dateToken(date) !== "" && parts[1] !== "statement";
  if (table === "visit") return dateToken(date) !== "";
  if (table === "deal") return dateToken(date) !== "" || parts.length >= 5;
  return true;
}

/** The readable name of a thing, which another may have, too. */
export function plainName({ parts, date }: Pick<Naming, "parts" | "date">): string {
  return [...parts, dateToken(date)]
    .map(slug)
    .filter((part) => part !== "")
    .join("-");
}

/** The time in an id: a month where it lies within one, a year, two years; nothing where a bound is open. */
function dateToken({ earliest, latest }: DateValue): string {
  if (earliest === null || latest === null) return "";
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return earliest.slice(0, 7);
  const [first, last] = [earliest.slice(0, 4), latest.slice(0, 4)];
  return first === last ? first : `${first}-${last}`;
}

function compareThings(a: Naming, b: Naming): number {
  return (
    compare(a.date.earliest ?? "9999", b.date.earliest ?? "9999") ||
    compare(a.date.latest ?? "9999", b.date.latest ?? "9999") ||
    compare(a.first.published, b.first.published) ||
    compare(a.first.quote, b.first.quote) ||
    compare(a.first.article, b.first.article) ||
    a.first.at - b.first.at
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function hash(text: string, length: number): string {
  return createHash("sha256").update(text).digest("hex").slice(0, length);
}
