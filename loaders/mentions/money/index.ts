import type { Finder, MoneyMention, Qualifier, Token } from "../../types.js";
import { fractions, numerals, scales } from "../../vocabulary/numbers.js";
import { isBareSum } from "./bare.js";
import { qualifierAfter, qualifierBefore } from "./qualifier.js";
import { readRangeEnd, shareScale } from "./range.js";
import { readSameSum, type SameSum } from "./same-sum.js";
import { readSum, type Sum } from "./sum.js";
import { isGlued, unglue } from "./unglue.js";
import { readVague, startsVague } from "./vague.js";

/** Finds sums of money in a sentence's tokens: with a sign, a word or a sign of letters, in figures or words, ranges and vague sums. */
export const findMoney: Finder = (given, text) => {
  if (!given.some(canHold)) return [];
  const tokens = unglue(given, text);
  const found: MoneyMention[] = [];
  let done = 0;
  for (let i = 0; i < tokens.length;) {
    const read = readAt(tokens, i, done, text);
    if (read) found.push(read.mention);
    i = read ? read.to : i + 1;
    if (read) done = read.to;
  }
  return found;
};

/** Whether a token can be the number of a sum, or stand for one. */
const canHold = ({ kind, lower, text }: Token): boolean =>
  kind === "number" || (kind === "word" && (scales.has(lower) || startsVague(lower) || isGlued(text)));

/** Whether a sum can begin at token `i`: a sign, letters of a currency before a number, a number, a numeral. */
function canBegin(tokens: Token[], i: number): boolean {
  const { kind, lower, text } = tokens[i];
  if (kind === "number" || kind === "symbol") return true;
  if (kind !== "word") return false;
  const next = tokens[i + 1];
  if (next === undefined) return false;
  if (next.kind === "number" || next.kind === "symbol" || next.text === ".") return text.length <= 5;
  if (lower === "a" || lower === "an") return scales.has(next.lower) || fractions.has(next.lower);
  if (scales.has(next.lower) || next.text === "-")
    return text.length <= 4 || numerals.has(lower) || fractions.has(lower);
  return numerals.has(lower) || fractions.has(lower) || isAmountWord(next.lower);
}

/** Whether a word can follow letters of a currency: `NIS five billion`. */
const isAmountWord = (lower: string): boolean => numerals.has(lower) || lower === "half";

function readAt(tokens: Token[], i: number, done: number, text: string): { mention: MoneyMention; to: number } | null {
  const token = tokens[i];
  if (token.kind === "punct") return null;
  if (token.kind === "word" && startsVague(token.lower)) {
    const vague = readVague(tokens, i);
    if (vague) return { mention: vagueMention(tokens, Math.max(vague.from, done), vague.to, vague.currency, text), to: vague.to }; // prettier-ignore
  }
  if (!canBegin(tokens, i)) return null;
  const first = readSum(tokens, i);
  if (!first) return null;
  const second = readRangeEnd(tokens, first);
  const unit = first.unit || second?.unit === true;
  if (!unit && !isBareSum(tokens, first.from, second?.to ?? first.to, second ?? first)) return null;
  return sumMention(tokens, first, second, done, text);
}

function sumMention(
  tokens: Token[],
  first: Sum,
  second: Sum | null,
  done: number,
  text: string,
): { mention: MoneyMention; to: number } {
  let amount = second ? shareScale(first, second) : first.amount;
  let amountMax = second ? second.amount : amount;
  const currency = first.currency ?? second?.currency ?? null;
  let from = first.from;
  let to = second ? second.to : first.to;
  let qualifier: Qualifier = second ? "range" : "exact";
  const lead = qualifierBefore(tokens, from);
  if (lead && lead.from >= done) {
    from = lead.from;
    if (!second) qualifier = lead.qualifier;
  } else if (second && /^(between|from)$/.test(tokens[from - 1]?.lower ?? "") && from - 1 >= done) from--;
  const tail = qualifierAfter(tokens, to);
  if (tail) {
    to = tail.to;
    if (!second) qualifier = tail.qualifier;
  }
  const others: MoneyMention["others"] = [];
  for (
    let same: SameSum | null;
    others.length < 4 && (same = readSameSum(tokens, to, { amount, currency }));
    to = same.to
  )
    if (same.currency === currency) {
      amount = same.amount;
      amountMax = same.amountMax;
      qualifier = "exact";
    } else others.push({ amount: same.amount, amountMax: same.amountMax, currency: same.currency });
  const dollars = others.find((other) => other.currency === "USD");
  const usd = currency === "USD" ? amount : (dollars?.amount ?? null);
  const { start } = tokens[from];
  const { end } = tokens[to - 1];
  const mention: MoneyMention = { type: "money", start, end, text: text.slice(start, end), amount, amountMax, currency, usd, qualifier, others }; // prettier-ignore
  return { mention, to };
}

function vagueMention(tokens: Token[], from: number, to: number, currency: string | null, text: string): MoneyMention {
  const { start } = tokens[from];
  const { end } = tokens[to - 1];
  return { type: "money", start, end, text: text.slice(start, end), amount: null, amountMax: null, currency, usd: null, qualifier: "approximately", others: [] }; // prettier-ignore
}
