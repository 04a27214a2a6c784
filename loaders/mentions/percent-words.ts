import type { Token } from "../types.js";
import { fraction } from "../vocabulary/numbers.js";
import { numberBefore, type Figure } from "./percent-figure.js";

/** Whether a token names a part of one: `half`, `thirds`. */
export const isPart = ({ lower, kind }: Token): boolean => kind === "word" && fraction(lower) !== null;

const NOT_PARTS = new Set(["first", "second", "third", "fourth", "last", "past", "next", "this", "each", "per", "fiscal", "previous", "latter", "other", "same", "every"]); // prettier-ignore

/** Reads `two thirds`, `a quarter`, `half` (of something) whose last word is token `i`. */
export function fractionAt(tokens: Token[], i: number, floor: number): Figure[] {
  const { lower } = tokens[i];
  const part = fraction(lower)!;
  const next = tokens[i + 1]?.lower ?? "";
  const joint = tokens[i - 1]?.lower === "-" ? i - 1 : i;
  const before = joint - 1 >= floor ? tokens[joint - 1].lower : "";
  const count = /s$/.test(lower) ? numberBefore(tokens, joint, floor) : null;
  if (count) {
    if (count.value < 2 || count.value * part >= 1) return [];
    return [whole(count.from, i + 1, count.value * part)];
  }
  if (/s$/.test(lower) || NOT_PARTS.has(before) || (before === "the" && lower !== "half")) return [];
  if (next === "-" || /^(a|an|an?other|year|day|hour|time|million|billion|dozen|century|decade|way|point)$/.test(next))
    return [];
  const counted = before === "a" || before === "one";
  if (lower !== "half" && !counted) return [];
  if (lower !== "half" && tokens[joint - 2]?.lower === "and") return []; // three and a quarter
  if (!/^(of|in|from|to|over|during|its|their|the|all|what|by|than|came|went|between|and|[,.;:()])?$/.test(next))
    return [];
  if (next !== "of" && lower !== "half" && /^(the|all|what|its|their)$/.test(next)) return [];
  if (tokens[joint - 2]?.lower === "and" && counted) return []; // a year and a half
  if (
    next === "of" &&
    /^(a|one)$/.test(tokens[i + 2]?.lower ?? "") &&
    /^(percentage|point)$/.test(tokens[i + 3]?.lower ?? "")
  )
    return []; // a tenth of a point
  if (next === "of" && /^(a|an|one)$/.test(tokens[i + 2]?.lower ?? "") && /^(century|decade|year|hour|day|mile|million|billion|dozen|kilometre|kilometer|second|minute)$/.test(tokens[i + 3]?.lower ?? "")) return []; // prettier-ignore
  if (
    lower === "half" &&
    ((next === "and" && tokens[i + 2]?.lower === "half") || (before === "and" && tokens[i - 2]?.lower === "half"))
  )
    return []; // half and half
  return [whole(counted ? joint - 1 : i, i + 1, part)];
}

const whole = (from: number, to: number, share: number): Figure => {
  const pct = Math.round(share * 1000) / 10;
  return { from, to, pct, max: pct };
};
