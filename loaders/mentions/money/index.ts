import type { Finder, MoneyMention, Qualifier, Token } from "../../types.js";
import { fractions, numerals, scales } from "../../vocabulary/numbers.js";
import { isBareSum } from "./bare.js";
import { qualifierAfter, qualifierBefore } from "../qualifier.js";
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
    const read = readAt(tokens, i, done, text, found.at(-1));
    if (read) found.push(read.mention);
    i = read ? read.to : i + 1;
    if (read) done = read.to;
  }
  return found;
};

/** Whether a token can be the number of a sum, or stand for one. */
const canHold = ({ kind, lower, text }: Token): boolean =>
  kind === "number" ||
  (kind === "word" && (scales.has(lower) || numerals.has(lower) || startsVague(lower) || isGlued(text)));

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

/** Reads the sum at token `i`; `last` is the sum told before it, whose currency a bare number after it shares. */
function readAt(
  tokens: Token[],
  i: number,
  done: number,
  text: string,
  last: MoneyMention | undefined,
): { mention: MoneyMention; to: number } | null {
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
  if (!unit && !isBareSum(tokens, first.from, second?.to ?? first.to, second ?? first, last !== undefined)) return null;
  if (!unit && last) first.currency = last.currency;
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
  if (qualifier === "exact" && isEstimate(tokens, from)) qualifier = "approximately";
  const tail = qualifierAfter(tokens, to);
  const ofNext = tail !== null && tokens[to].text === "," && /^(number|symbol)$/.test(tokens[tail.to]?.kind ?? ""); // ", roughly $60 million"
  if (tail && !ofNext) {
    to = tail.to;
    if (!second) qualifier = tail.qualifier;
  }
  const bracketed = isBracketed(tokens, from);
  const others: MoneyMention["others"] = [];
  for (
    let same: SameSum | null;
    others.length < 4 && (same = readSameSum(tokens, to, { amount, currency }, bracketed));
    to = same.to
  ) {
    others.push(...same.further);
    if (same.currency === currency) {
      amount = same.amount;
      amountMax = same.amountMax;
      qualifier = "exact";
    } else others.push({ amount: same.amount, amountMax: same.amountMax, currency: same.currency });
  }
  const dollars = others.find((other) => other.currency === "USD");
  const usd = currency === "USD" ? amount : (dollars?.amount ?? null);
  const { start } = tokens[from];
  const { end } = tokens[to - 1];
  const mention: MoneyMention = { type: "money", start, end, text: text.slice(start, end), amount, amountMax, currency, usd, qualifier, others }; // prettier-ignore
  return { mention, to };
}

/** `an estimated cost of`, `an approximate price tag of`, `cost is estimated at`: the word that hedges stands before the noun. */
function isEstimate(tokens: Token[], from: number): boolean {
  let i = from - 1;
  while (i >= 0 && i > from - 3 && /^(of|at|is|was|to|:|be)$/.test(tokens[i].lower)) i--;
  if (i === from - 1) return false;
  while (i >= 0 && i > from - 8 && PRICE.test(tokens[i].lower)) i--;
  return i >= 0 && /^(estimated|estimate|approximate|rough|ballpark|projected)$/.test(tokens[i].lower);
}
const PRICE = /^(total|overall|combined|cost|costs|value|price|tag|sum|amount|worth|bill|figure|contract|programme|program|project|deal|sale|package|acquisition|purchase|market|-)$/; // prettier-ignore

/** Whether a bracket is open right before a sum: `(7.8bn euros; £6.7bn)`. */
function isBracketed(tokens: Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    if (tokens[i].text === "(" || tokens[i].text === "[") return true;
    if (tokens[i].kind !== "word") return false;
  }
  return false;
}

function vagueMention(tokens: Token[], from: number, to: number, currency: string | null, text: string): MoneyMention {
  const { start } = tokens[from];
  const { end } = tokens[to - 1];
  return { type: "money", start, end, text: text.slice(start, end), amount: null, amountMax: null, currency, usd: null, qualifier: "approximately", others: [] }; // prettier-ignore
}
