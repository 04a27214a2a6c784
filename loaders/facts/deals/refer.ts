import { has } from "../../grammar/verbs.js";
import type { Document, Fact, Item, Sentence } from "../../types.js";
import { isGoods } from "./goods.js";
import type { Telling } from "./unite.js";

/** How many sentences back a sum without a noun of its own may look for the deal it is of. */
const REACH = 3;
const SUM_NOUN = /^(figure|sum|price|amount|bill|cost|value|total|tag|number|worth|valued|priced|estimate)$/;

/** What a sum without a noun of trade refers to: a deal told before, with its sum or without one. */
export interface Referent {
  /** Index of the sentence that tells the deal. */
  sentence: number;
  /** The deal, where its sum was read. */
  fact: Fact | null;
}

/** `The figure is above $6 billion`, `About $2 billion.` after a question: finds the deal of which only the sum is told here; null where none is near. */
export function referent(document: Document, sentence: Sentence, i: number, told: Telling[]): Referent | null {
  const { items } = sentence;
  const short = items.length <= 9 && !items.some((item) => item.word.forms.size > 0 && !has(item, "worth"));
  if (!short && !items.slice(Math.max(0, i - 12), i + 6).some(({ lower }) => SUM_NOUN.test(lower))) return null;
  for (let k = sentence.index - 1; k >= Math.max(0, sentence.index - REACH); k--) {
    const before = document.sentences[k];
    if (before.block.kind === "boilerplate") return null;
    const fact = told.findLast((telling) => telling.sentence === k)?.fact ?? null;
    if (fact) return { sentence: k, fact };
    if (before.mentions.some(({ type }) => type === "money")) return null;
    if (before.items.some((item, n) => isDealWord(before.items, n) || (isGoods(item) && before.items.some(isTradeVerb)))) return { sentence: k, fact: null }; // prettier-ignore
  }
  return null;
}

const isDealWord = (items: Item[], k: number): boolean =>
  items[k].kind === "word" && (has(items[k], "deal-noun") || has(items[k], "batch-noun")) && !/^(programme|program|supply|export)s?$/.test(items[k].lower); // prettier-ignore

const isTradeVerb = (item: Item): boolean => has(item, "buy") || has(item, "sell") || has(item, "sign");

/** Whether two figures of one deal agree: the same, or one the other rounded. */
export function agrees(fact: Fact, amount: number | null, currency: string | null): boolean {
  if (amount === null || (currency !== fact.columns.currency && currency !== null && fact.columns.currency !== null)) return false; // prettier-ignore
  const [low, high] = [Number(fact.columns.amount), amount].sort((a, b) => a - b);
  return high - low <= 0.06 * high;
}
