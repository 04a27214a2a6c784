import type { MoneyMention, Token } from "../../types.js";
import { readRangeEnd, shareScale } from "./range.js";
import { readSum, type Sum } from "./sum.js";

/** The same sum told again next to the first, in another currency or to the unit. */
export interface SameSum {
  /** Index after it, its closing bracket included. */
  to: number;
  amount: number;
  amountMax: number;
  currency: string | null;
  /** Further tellings in the same bracket. */
  further: MoneyMention["others"];
}

/** Words that may stand between the bracket, or the comma, and the sum. */
const FILLERS = new Set("or about around approximately roughly some nearly almost over more less than under worth then equivalent equal to the of at i.e ie that is which was equals equalling circa ca approx ~ ≈ = . , an estimated close just up us a".split(" ")); // prettier-ignore
const LEADS = new Set(["or", "equivalent", "equal", "which", "about", "roughly", "approximately", "around", "i.e", "the"]); // prettier-ignore
const LONGEST_BRACKET = 14;

/**
 * Reads the telling of the same sum after token index `i`: `(about $500 million)`, `, or $500 million`, `/ €450m`, `equivalent to $500 million`.
 * Null where what follows is another sum. `bracketed`: the first sum stands in brackets, where a semicolon parts tellings: `(7.8bn euros; £6.7bn)`.
 */
export function readSameSum(
  tokens: Token[],
  i: number,
  first: { amount: number; currency: string | null },
  bracketed = false,
): SameSum | null {
  const open = tokens[i]?.text;
  if (open === undefined) return null;
  const bracket = open === "(" || open === "[";
  const slash = open === "/" || open === "=" || (bracketed && (open === ";" || open === "," || open === "|"));
  const dated = open === "," && tokens[i + 1]?.lower === "at" && tokens[i + 2]?.lower === "the" && /^(time|then|current|exchange)$/.test(tokens[i + 3]?.lower ?? ""); // prettier-ignore
  if (dated) i += tokens[i + 4]?.lower === "rate" ? 4 : 3;
  let at = bracket || slash || open === "," || open === "–" || open === "—" ? i + 1 : i;
  if (!dated && !bracket && !slash && !LEADS.has(tokens[at]?.lower ?? "")) return null;
  if (!bracket && !slash && /^(about|around|roughly|approximately|the)$/.test(tokens[at].lower) && (open !== "," || tokens[at].lower === "the") && !(tokens[at].lower === "the" && tokens[at + 1]?.lower === "equivalent")) return null; // prettier-ignore
  let sum: Sum | null = null;
  for (const limit = at + 7; at < limit && at < tokens.length; at++) {
    sum = readSum(tokens, at);
    if (sum?.unit || sum?.currency) break;
    sum = null;
    if (!FILLERS.has(tokens[at].lower)) return null;
  }
  if (!sum) return null;
  const end = readRangeEnd(tokens, sum);
  const amount = end ? shareScale(sum, end) : sum.amount;
  const amountMax = end ? end.amount : amount;
  let to = end ? end.to : sum.to;
  const further: MoneyMention["others"] = [];
  if (bracket) {
    const limit = Math.min(tokens.length, i + LONGEST_BRACKET);
    while (to < limit && tokens[to].text !== ")" && tokens[to].text !== "]" && tokens[to].kind !== "number")
      to = take(furtherSum(tokens, to)) ?? to + 1;
    if (tokens[to]?.text !== ")" && tokens[to]?.text !== "]") return null;
    if (tokens.slice(end ? end.to : sum.to, to).some(({ lower }) => /^(each|per|apiece|annually|year|monthly|first|paid|including)$/.test(lower))) return null; // prettier-ignore
    to++;
  }
  const currency = end ? (sum.currency ?? end.currency) : sum.currency;
  if (currency === first.currency) {
    const close = Math.abs(amount - first.amount) <= 0.06 * first.amount;
    return bracket && close ? { to, amount, amountMax, currency, further } : null;
  }
  return { to, amount, amountMax, currency, further };

  function take(one: Sum | null): number | null {
    if (one) further.push({ amount: one.amount, amountMax: one.amount, currency: one.currency });
    return one && one.to;
  }
}

/** A third telling within the bracket: `($500 million; £400 million)`. */
const furtherSum = (tokens: Token[], i: number): Sum | null => {
  const sum = /^[;,/]$|^or$/.test(tokens[i].lower) && tokens[i + 1] ? readSum(tokens, i + 1) : null;
  return sum?.unit && sum.scale > 1 ? sum : null;
};
