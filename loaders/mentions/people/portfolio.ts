import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { firstNames } from "../../vocabulary/firstnames.js";
import { PORTFOLIO_TAILS } from "../../vocabulary/portfolios.js";
import { isBorrowed } from "./name.js";
import { isHead, isHyphen, isModifier, isPossessive } from "./office-words.js";

const PORTFOLIO_LENGTH = 14;

export interface Portfolio {
  to: number;
  country: string | null;
  business: boolean;
  /** Whether it is a country only. */
  bare: boolean;
}

/** What an office is for: `of Regional Cooperation`, `for external affairs`, `of the Republic of India`. */
export function portfolioAt(items: Item[], i: number): Portfolio | null {
  if (!/^(of|for|to|at|in)$/.test(items[i]?.lower ?? "")) return null;
  if (/^(at|in)$/.test(items[i].lower) && !isBody(items, i + 1)) return null;
  const toward = items[i].lower === "to";
  if (toward && !/^(ambassador|envoy|representative|adviser|advisor|secretary|commissioner|aide|attach[eé]|consul|general)$/.test(items[i - 1].lower)) return null; // prettier-ignore
  let country: string | null = null;
  let business = false;
  let bare = !toward;
  let to = i + 1;
  let last = -1;
  const end = Math.min(items.length, i + PORTFOLIO_LENGTH);
  for (; to < end; to++) {
    const item = items[to];
    if (item.mention) {
      const { mention } = item;
      if (last === to - 1 && !bare && isBorrowed(items, to)) break; // for Defence Aden Duale
      if (mention.type === "country") country ??= mention.code;
      else if (mention.type === "organisation") country ??= mention.country;
      else if (mention.type === "company") business = true;
      else break;
      last = to;
      if (mention.type !== "country") bare = false;
      if (mention.type === "country" && mention.form !== "demonym" && !isPossessive(items[to + 1])) {
        if (items[to + 1]?.lower !== "and" && !isService(items, to + 1)) break;
      }
      continue;
    }
    if (isPossessive(item) || has(item, "article") || isHyphen(item)) continue;
    if (/^(its|his|her|their|country|nation|kingdom|republic|of|for|and|&)$/.test(item.lower)) {
      if (/^(country|nation|kingdom|republic)$/.test(item.lower)) last = to;
      if (item.lower === "and" && !continues(items, to + 1)) break;
      continue;
    }
    if (has(item, "office") || PORTFOLIO_TAILS.has(item.lower)) {
      bare = false;
      last = to;
      continue;
    }
    if (item.kind === "word" && /^\p{Lu}/u.test(item.text) && tailAhead(items, to, end)) continue;
    break;
  }
  if (last < 0 || (toward && last > i + 2 && !country)) return null;
  return { to: last + 1, country, business, bare };
}

/** `at the Ministry of Defence`, `in the Defence Department`: where someone holds an office. */
const isBody = (items: Item[], i: number): boolean =>
  has(items[i], "article") && items.slice(i + 1, i + 4).some(({ text }) => /^(Ministry|Department|Office)$/.test(text));

/** The service of a country behind its name: `of the Pakistan Navy`, `of the Kenya Defence Forces`. */
const isService = (items: Item[], i: number): boolean =>
  /^(Navy|Army|Air|Armed|Defence|Defense|Coast|Ground|Land|Naval|National|Marine|Police)$/.test(items[i]?.text ?? "");

/** Whether a field goes on behind `and`, and no other office begins there. */
function continues(items: Item[], i: number): boolean {
  let to = has(items[i], "article") ? i + 1 : i;
  const first = items[to];
  while (isModifier(items[to])) to++;
  if (isHead(items[to])) return false;
  return has(first, "office") || PORTFOLIO_TAILS.has(first?.lower ?? "") || tailAhead(items, i, i + 5);
}

/** Whether capitalised words lead on to one that ends the name of a body: `Policy and POL-MIL Bureau`. */
function tailAhead(items: Item[], i: number, end: number): boolean {
  for (let j = i; j < end && j < items.length; j++) {
    const item = items[j];
    if (item.kind === "word" && PORTFOLIO_TAILS.has(item.lower) && /^\p{Lu}/u.test(item.text)) return true;
    if (firstNames.has(item.text)) return false;
    const small = /^(of|for|the)$/.test(item.lower) || isHyphen(item);
    if (!small && !(item.kind === "word" && /^\p{Lu}/u.test(item.text)) && !item.mention) return false;
  }
  return false;
}
