import { has } from "../../grammar/verbs.js";
import type { Document, Item, MoneyMention, Sentence } from "../../types.js";
import { isGoods } from "./goods.js";
import type { Telling } from "./unite.js";

/** How many sentences back the whole may be told. */
const REACH = 3;
const WHOLE = /^(that|this|it|these|them|which|those|total|sum|amount|money|figure|bill|price|whole|contract|deal|order|package)$/; // prettier-ignore
const SLICE = /^(slice|tranche|instal?lment|lot|batch|stage|phase)s?$/;
const ORDER = /^(first|second|third|fourth|initial|opening|last|final|next|latest)$/;
const ALONE = /^(alone|proper|themselves|itself)$/;

/** A sum that is a part of another one. */
export interface Part {
  whole: Telling;
  /** One delivery or slice of the order: `the first tranche`. */
  batch: boolean;
}

/**
 * Finds the sum of which the one at item `i` is a part: `Of that, 3.8 billion were for the jets`, `the ship alone cost 900 million`,
 * `some 3.6 billion of it`, `The first slice cost 1.3 billion`; `last` tells that the sum before it in the sentence is one.
 */
export function partOf(
  document: Document,
  sentence: Sentence,
  i: number,
  money: MoneyMention,
  told: Telling[],
  last: Part | null,
): Part | null {
  const { items } = sentence;
  const marked = isFrontedPart(items, i) || isOfWhole(items, i) || isAlone(items, i) || isRest(items, i);
  const batch = isSlice(items, i);
  if (!marked && !batch && !(last && isJoined(items, i))) return null;
  const whole = last?.whole ?? wholeBefore(document, sentence, money, told) ?? (isOfWhole(items, i) ? mainWhole(money, told) : null); // prettier-ignore
  return whole && isLess(money, whole) ? { whole, batch } : null;
}

/** The nearest sum before that is larger, of the same paragraph or right before. */
function wholeBefore(document: Document, { index, block }: Sentence, money: MoneyMention, told: Telling[]): Telling | null {
  for (let n = told.length - 1; n >= 0; n--) {
    const telling = told[n];
    if (index - telling.sentence > REACH) return null;
    if (document.sentences[telling.sentence].block !== block && index - telling.sentence > 1) return null;
    if (isLess(money, telling) && telling.fact.columns.status !== "denied") return telling;
  }
  return null;
} // prettier-ignore

/** `of the bill`, in a later paragraph: of the deal that the article is about. */
const mainWhole = (money: MoneyMention, told: Telling[]): Telling | null =>
  told.length > 0 && isLess(money, told[0]) && told[0].fact.columns.kind !== "cumulative" ? told[0] : null;

const isLess = ({ amount, currency }: MoneyMention, { fact: { columns } }: Telling): boolean =>
  amount !== null && amount < 0.97 * Number(columns.amount) && (currency === null || columns.currency === null || currency === columns.currency); // prettier-ignore

/** `Of that, 3.8 billion`, `of this IAI gets 720 million`, `, of which 1.6 billion`. */
function isFrontedPart(items: Item[], i: number): boolean {
  for (let k = i - 1; k > 0 && k >= i - 8; k--) {
    const { lower, mention } = items[k];
    if (mention?.type === "money" || lower === ";" || lower === ".") return false;
    if (!WHOLE.test(lower)) continue;
    const of = items[k - 1].lower === "of" ? k - 1 : /^(the|this|that)$/.test(items[k - 1].lower) && items[k - 2]?.lower === "of" ? k - 2 : -1; // prettier-ignore
    if (of < 0) continue;
    return of === 0 || items[of - 1].kind === "punct" || /^(and|but|out)$/.test(items[of - 1].lower);
  }
  return false;
}

/** `some 3.6 billion of it`, `900 million of the total`. */
const isOfWhole = (items: Item[], i: number): boolean => {
  if (items[i + 1]?.lower !== "of") return false;
  const k = /^(the|this|that)$/.test(items[i + 2]?.lower ?? "") && items[i + 3] && WHOLE.test(items[i + 3].lower) ? i + 3 : i + 2; // prettier-ignore
  const at = items[k]?.lower ?? "";
  return WHOLE.test(at) && !(k === i + 2 && /^(contract|deal|order|package|money)$/.test(at)) && !isGoods(items[k + 1] ?? items[k]); // prettier-ignore
};

/** `The aeroplanes alone made up`, `for the aircraft proper`: some of what was bought, beside the rest. */
const isAlone = (items: Item[], i: number): boolean =>
  items.slice(Math.max(0, i - 7), i + 7).some(({ lower }, n, list) => ALONE.test(lower) && n > 0 && (isGoods(list[n - 1]) || /^(ships?|frigates?|aeroplanes?|airplanes?|planes?|vessels?|hulls?|package|training)$/.test(list[n - 1].lower))); // prettier-ignore

/** `the remaining 175 million`, `the rest, 2.2 billion`, `another 400 million of it`. */
const isRest = (items: Item[], i: number): boolean =>
  /^(remaining|remainder|rest|balance)$/.test(items[i - 1]?.lower ?? "") || (items[i - 1]?.lower === "," && /^(rest|remainder|balance)$/.test(items[i - 2]?.lower ?? "")); // prettier-ignore

/** `The first slice alone cost 1.3 billion`, `an initial tranche of 500 million`. */
function isSlice(items: Item[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 7; k--) {
    if (items[k].mention?.type === "money" || items[k].lower === ";") return false;
    if (SLICE.test(items[k].lower)) return items.slice(Math.max(0, k - 2), k).some(({ lower }) => ORDER.test(lower));
  }
  return false;
}

/** `made up 3.6 billion of it and the ship about 900 million`: the list goes on. */
const isJoined = (items: Item[], i: number): boolean => {
  for (let k = i - 1; k >= 0 && k > i - 9; k--) {
    if (items[k].mention?.type === "money") return true;
    if (items[k].lower === ";" || has(items[k], "relative")) return false;
  }
  return false;
};
