import type { Token } from "../../types.js";
import type { Sum } from "./sum.js";

const WORTH = new Set("worth valued costing cost costs costed totalling totaling priced".split(" "));
const NOUN_CLASSES = ["deal-noun", "batch-noun", "offer-noun"];

/**
 * Tells whether a number without a currency is money: `a 1.6 billion arms deal`, `worth 1.6 billion`, `weapons for 2 billion`;
 * after a sum (`follows`) also `some 5.8 billion together`, `to reach 350 billion`.
 * Counts of people, barrels and rounds are not: a million or more is asked for, and a deal or a price beside it.
 */
export function isBareSum(tokens: Token[], from: number, to: number, sum: Sum, follows: boolean): boolean {
  if (sum.scale < 1e6) return false;
  const next = tokens[to];
  let before = from - 1;
  while (before >= 0 && before > from - 5 && isHedge(tokens[before])) before--;
  const lead = tokens[before];
  const priced = WORTH.has(lead?.lower ?? "") || (lead?.lower === "at" && WORTH.has(tokens[before - 1]?.lower ?? ""));
  if (priced) return !isCounted(next);
  if (lead?.lower === "for" && /^(sold|bought|purchased|acquired|go|goes|went)$/.test(tokens[before - 1]?.lower ?? "")) return !isCounted(next); // prettier-ignore
  if (next?.lower === "for" && sum.scale >= 1e9 && tokens.some(isTrade) && tokens.slice(to + 1, to + 9).some(({ word }) => word.classes.has("weapon-noun"))) return true; // prettier-ignore
  if (isPart(tokens, from, to)) return true;
  if (stands(next)) {
    if (/^(sum|total|amount|price)$/.test(lead?.lower ?? "")) return true;
    if (follows && (lead?.lower !== "of" || /^(total|,)$/.test(tokens[before - 1]?.lower ?? ""))) return true;
    if (lead?.lower === "for") return tokens.some(isTrade);
    if (lead?.lower === "of" && NOUN_CLASSES.some((name) => tokens[before - 1]?.word.classes.has(name)))
      return tokens[before - 2] !== undefined && !/s$/.test(tokens[before - 1].lower); // "a sale of up to 3,420 million"
    if (sum.scale >= 1e9 && lead && (isMeasured(tokens, before) || isIt(tokens, before))) return true;
  }
  const attributive = lead === undefined || lead.word.classes.has("article") || /^(new|this|that|its|their|whole|big|huge|massive|record|lucrative|'s)$/.test(lead.lower); // prettier-ignore
  if (!attributive) return false;
  for (let i = to; i < Math.min(tokens.length, to + 4); i++) {
    const { lower, word, kind } = tokens[i];
    if (NOUN_CLASSES.some((name) => word.classes.has(name))) return true;
    if (kind !== "word" || !(word.classes.has("arms") || word.classes.has("weapon-noun") || /^[a-z]+(an|ish|ese|i)$/.test(lower))) return false; // prettier-ignore
  }
  return false;
}

/** `Of that, 3.8 billion were`, `some 3.6 billion of it`: a part of a sum told before. */
const isPart = (tokens: Token[], from: number, to: number): boolean =>
  (tokens[to]?.lower === "of" && (/^(it|that|this)$/.test(tokens[to + 1]?.lower ?? "") || (tokens[to + 1]?.lower === "the" && /^(total|sum|price|amount)$/.test(tokens[to + 2]?.lower ?? "")))) || // prettier-ignore
  (stands(tokens[to]) && tokens[from - 1]?.lower === "," && /^(that|this|it|which|sum|total)$/.test(tokens[from - 2]?.lower ?? "") && tokens.slice(Math.max(0, from - 5), from - 2).some(({ lower }) => lower === "of")); // prettier-ignore

const isHedge = ({ lower }: Token): boolean =>
  /^(about|around|anywhere|some|nearly|almost|over|more|than|up|to|close|an|estimated|roughly|approximately|least|at|under)$/.test(lower) && lower !== "at"; // prettier-ignore

/** Whether nothing that the number counts comes after it. */
const stands = (next: Token | undefined): boolean =>
  next === undefined || (next.kind === "punct" && next.lower !== "-") || next.word.classes.has("preposition") || next.word.classes.has("conjunction") || next.word.classes.has("be") || /^(together|combined|altogether|overall|all|yearly|annually)$/.test(next.lower); // prettier-ignore

/** `Aliyev's own word was nearly five billion`, `the bill came to 4 billion`: a noun for a sum, and a verb that gives it. */
function isMeasured(tokens: Token[], verb: number): boolean {
  const at = /^(to|at)$/.test(tokens[verb].lower) ? verb - 1 : verb;
  if (!tokens[at] || !(tokens[at].word.classes.has("be") || /^(came|comes|put|amounts?|amounted|stood|stands|reached)$/.test(tokens[at].lower))) return false; // prettier-ignore
  for (let k = at - 1; k >= Math.max(0, at - 12); k--)
    if (/^(word|figure|sum|total|price|bill|tag|value|orders?|contracts?|deals?|purchases)$/.test(tokens[k].lower)) return true; // prettier-ignore
  return false;
}

/** `I heard it's 7 billion by now`. */
const isIt = (tokens: Token[], verb: number): boolean =>
  /^('s|is|was)$/.test(tokens[verb].lower) && /^(it|that)$/.test(tokens[verb - 1]?.lower ?? "");

const isTrade = ({ word }: Token): boolean =>
  word.classes.has("deal-noun") || word.classes.has("weapon-noun") || word.classes.has("arms") || word.classes.has("sell"); // prettier-ignore

/** Whether the word after a number is what it counts: `1.6 billion people`. */
const isCounted = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(people|persons|men|soldiers|troops|rounds|barrels|tons|tonnes|litres|liters|cubic|shells|cartridges|inhabitants|citizens|refugees|users|percent|per|%|years|kilometres|kilometers|square)$/.test(token.lower); // prettier-ignore
