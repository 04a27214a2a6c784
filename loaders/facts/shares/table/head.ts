import { has } from "../../../grammar/verbs.js";
import type { Document, Item, Sentence } from "../../../types.js";
import { denominatorsIn, tradeBefore, type Denominator } from "../denominator.js";
import { readPeriods, type Years } from "../period.js";
import type { Topics } from "../topic.js";
import type { Table } from "./rows.js";

/** What the figures are shares of, by the nearest line over the rows that says so. */
export function headOf({ heads }: Pick<Table, "heads">, topics: Topics): Denominator | null {
  for (const { items, index } of heads) {
    const named = denominatorsIn(items);
    const found = named.find(({ owner }) => owner.kind !== "none") ?? named[0] ?? tradeBefore(items, 0, items.length);
    if (!found || found.other || found.side === null || found.owner.kind === "region") continue;
    if (found.owner.kind === "country" || found.owner.kind === "world") return found;
    if (found.owner.kind === "none") {
      if (found.by === "role" && items.slice(found.from, found.to).some(({ lower }) => /^(importer|exporter)s?$/.test(lower))) return { ...found, owner: { kind: "world" } }; // prettier-ignore
      continue;
    }
    topics.at = index;
    const code = topics.resolve(items, found.from, null);
    if (code) return { ...found, owner: { kind: "country", code } };
  }
  return null;
}

/** Whether the figures are percentages: the lines over them say so, or they have the sign. */
export const isPercentage = ({ heads, rows }: Table): boolean =>
  rows.some(({ cells }) => cells.some((cell) => cell.some(({ mention }) => mention?.type === "percent"))) ||
  heads.some(({ items }) => isOfPercent(items));

export const linesOf = ({ heads }: Pick<Table, "heads">): Item[][] => heads.map(({ items }) => items);

export const isOfPercent = (items: Item[]): boolean =>
  items.some((item) => has(item, "share-noun") || /^(%|percent|cent|pct|percentages?)$/.test(item.lower));

/** Lines before a table, and at the head of the text, that may say that it is of arms. */
const SENTENCES = 12;
const FIRST = 6;

/** Whether a table is of arms: its heads say so, or the text before it, and they name no other goods. */
export function isArms(heads: Item[][], from: number, { sentences }: Document): boolean {
  const words = heads.flat();
  if (words.some((item, i) => has(item, "goods") || (has(item, "goods-trade") && !has(words[i - 1], "arms"))))
    return false;
  const says = (items: Item[]): boolean =>
    items.some((item) => has(item, "arms") || has(item, "kit") || (item.mention?.type === "organisation" && item.mention.kind === "data")); // prettier-ignore
  const near = [...sentences.slice(0, Math.min(from, FIRST)), ...sentences.slice(Math.max(0, from - SENTENCES), from)];
  return says(words) || near.some(({ items }) => says(items));
}

export function periodOf({ heads }: { heads: Pick<Sentence, "items">[] }): { years: Years; item: Item } | null {
  for (const { items } of heads) {
    const told = readPeriods(items).filter(({ years }) => years !== null);
    if (told.length === 1) return { years: told[0].years!, item: items[told[0].at] };
    if (told.length > 1) return null;
  }
  return null;
}
