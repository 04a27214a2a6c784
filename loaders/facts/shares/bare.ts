import { has } from "../../grammar/verbs.js";
import type { Item, Qualifier } from "../../types.js";
import { numerals } from "../../vocabulary/numbers.js";

const BEFORE = new Set("with at to from and or , for only just about around some nearly almost roughly over than by : - – — ( | got took had been sold bought supplied provided delivered received gets takes take has have was were is left a mere another then one ones share part figure still now exactly gave gives given held holds stood stands rose fell grew dropped further contributed accounted sent shipped exported imported absorbed down up against second third at next below above under on good again fewer spot place position mere meagre modest".split(" ")); // prettier-ignore
const AFTER =
  /^([.,;:)|?!]|and|or|but|while|whereas|to|in|for|from|respectively|over|during|as|this|last|of|between|-|–|—|against|then|now|today|"|”|at|a|each|apiece)$/;

/** Reads the number at item `p` that can be a percentage without its sign: no year, day, sum, name or count of things. */
export function bareAt(items: Item[], p: number): { pct: number; qualifier: Qualifier } | null {
  const read = numberAt(items, p);
  if (!read) return null;
  const after = items[read.next];
  if (isCountedThing(items, p)) return null;
  if (after && (after.mention ? after.mention.type !== "date" : !AFTER.test(after.lower))) return null;
  const beyond = items[read.next + 1];
  if (after?.lower === "of" && !/^(its|their|all|the|them|it|what)$/.test(beyond?.lower ?? "") && beyond?.mention?.type !== "country") return null; // prettier-ignore
  if (after?.lower === "a" && beyond?.lower !== "decade") return null;
  if (/^(to|-|–|and|or)$/.test(after?.lower ?? "") && beyond?.mention?.type === "date") return null;
  return follows(items, p, read.words) ? { pct: read.value, qualifier: qualifierBefore(items, p) } : null;
}

/** `56 combat aircraft from the US and 38 from the UK`: a number of the things that were counted before. */
function isCountedThing(items: Item[], p: number): boolean {
  if (items[p - 1]?.lower !== "and" && items[p - 1]?.lower !== ",") return false;
  for (let k = p - 2; k > 0 && p - k < 12; k--) {
    if (items[k].mention?.type === "percent") return false;
    if (items[k].mention?.type === "system" || has(items[k], "weapon-noun")) return items.slice(Math.max(0, k - 3), k).some(({ kind }) => kind === "number");
  }
  return false;
} // prettier-ignore

function numberAt(items: Item[], p: number): { value: number; next: number; words: boolean } | null {
  const { kind, text, lower, mention } = items[p];
  if (mention) return null;
  if (kind === "number") return /^\d{1,2}(\.\d{1,2})?$/.test(text) ? { value: Number(text), next: p + 1, words: false } : null;
  const value = kind === "word" ? numerals.get(lower) : undefined;
  if (value === undefined || value < 4) return null;
  const unit = items[p + 1]?.lower === "-" ? numerals.get(items[p + 2]?.lower ?? "") : undefined;
  if (unit !== undefined && unit < 10 && value >= 20) return { value: value + unit, next: p + 3, words: true };
  return items[p - 1]?.lower === "-" ? null : { value, next: p + 1, words: true };
} // prettier-ignore

function follows(items: Item[], p: number, words: boolean): boolean {
  const before = items[p - 1];
  if (!before) return false;
  if (before.mention) return before.mention.type === "country";
  if (/^['’]s$/.test(before.lower)) return items[p - 2]?.mention?.type === "country";
  if (/^[-–—]$/.test(before.lower) && before.end === items[p].start) return items[p - 2]?.mention?.type === "country";
  if (words && before.lower === "than" && /^(fewer|less|more)$/.test(items[p - 2]?.lower ?? ""))
    return items[p - 3]?.mention?.type === "country"; // "and Israel fewer than five"
  if (words && /^(,|to|from|and|or|by|at|for|over|than|on|in|a|-|–|—|:|\()$/.test(before.lower)) return false; // "at nine", "by two"
  return BEFORE.has(before.lower);
}

function qualifierBefore(items: Item[], p: number): Qualifier {
  const before = items[p - 1]?.lower ?? "";
  const word = items[p - 2]?.lower ?? "";
  if (/^(about|around|some|nearly|almost|roughly)$/.test(before)) return "approximately";
  if (before === "over" || (before === "than" && word === "more")) return "at_least";
  return before === "than" && /^(less|fewer)$/.test(word) ? "at_most" : "exact";
}
