import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { tradeBefore } from "./denominator.js";
import { codeOf } from "./partner.js";

const GROUP =
  /^(members|states|countries|nations|monarchies|allies|capitals|governments|region|continent|bloc|alliance)$/;

/** Whether a sentence is about what a group of countries buys or sells: `The European NATO members more than doubled their imports`. */
export function isRegional(items: Item[]): boolean {
  const at = items.findIndex((item, k) => k < 8 && isGroupWord(item));
  if (at < 0 || items.slice(0, at).some((item) => codeOf(item) !== null)) return false;
  const trade = tradeBefore(items, 0, items.length);
  if (!trade) return false;
  if (trade.owner.kind === "region") return true;
  const group = items
    .slice(Math.max(0, at - 3), at + 5)
    .some(({ lower, mention }) => mention === null && GROUP.test(lower));
  return group && /^(topic|none)$/.test(trade.owner.kind);
}

/** Whether item `k` ends the name of a region behind a preposition: `to Europe`, `to the Middle East`. */
export function isRegionAt(items: Item[], k: number): boolean {
  if (items[k].mention !== null || !(has(items[k], "region") || items[k].lower === "east")) return false;
  let j = k - 1;
  while (j > 0 && items[j].mention === null && /^(the|middle|north|south|east|west|far|southeast|-|sub|saharan)$/.test(items[j].lower)) j--;
  return /^(to|from|in|into|within)$/.test(items[j]?.lower ?? "");
} // prettier-ignore

const isGroupWord = (item: Item): boolean =>
  item.mention === null
    ? has(item, "region")
    : item.mention.type === "organisation" && /^(NATO|EU|European Union)/.test(item.mention.name);
