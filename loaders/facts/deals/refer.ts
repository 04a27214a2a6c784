import { has } from "../../grammar/verbs.js";
import type { Document, Fact, Item, Sentence } from "../../types.js";
import { isGoods, isMilitary } from "./goods.js";
import type { Telling } from "./unite.js";

/** How many sentences back a sum without a noun of its own may look for the deal it is of. */
const REACH = 3;
const SUM_NOUN =
  /^(figure|sum|price|amount|bill|cost|value|total|tag|number|worth|valued|priced|estimate|told|hear|word|heard|whisper|whispered|mention|mentioned|mentions|speculate|speculated|speculation|guess|guesses|guessed|reckon|reckoned|reckons|figures|estimates|estimated|ceiling|outlay|cheque|invoice|costs|prices)$/;

/** What a sum without a noun of trade refers to: a deal told before, with its sum or without one. */
export interface Referent {
  /** Index of the sentence that tells the deal. */
  sentence: number;
  /** The deal, where its sum was read. */
  fact: Fact | null;
  /** What is asked for is the sum of all deals: "And altogether?" */
  total: boolean;
  /** The noun of trade it is of, where that stands in the sum's own sentence, as item index; else -1. */
  at: number;
}

/** `The figure is above $6 billion`, `About $2 billion.` after a question: finds the deal of which only the sum is told here; null where none is near. */
export function referent(
  document: Document,
  sentence: Sentence,
  i: number,
  told: Telling[],
  aboutArms: boolean,
): Referent | null {
  const { items } = sentence;
  const short =
    items.length <= 9 &&
    !items.some((item) => item.word.forms.size > 0 && !has(item, "worth") && !SUM_NOUN.test(item.lower));
  const itself = items[i - 2]?.lower === "it" && /^(as|at)$/.test(items[i - 1]?.lower ?? ""); // "the firm's notice has it as"
  if (!short && !itself && !items.slice(Math.max(0, i - 12), i + 9).some(({ lower }) => SUM_NOUN.test(lower)))
    return null;
  const own = items.slice(0, Math.max(0, i - 2));
  if (
    !short &&
    !own.some(({ mention }) => mention?.type === "money") &&
    own.some((item, n) => isDealWord(items, n) || has(item, "sign"))
  )
    // prettier-ignore
    return aboutArms || own.some(isMilitary) ? { sentence: sentence.index, fact: null, total: false, at: own.findIndex((_, n) => isDealWord(items, n)) } : null;
  let total = false;
  let loose: Referent | null = null;
  for (let k = sentence.index - 1; k >= Math.max(0, sentence.index - REACH); k--) {
    const before = document.sentences[k];
    if (before.block.kind === "boilerplate") return null;
    const fact = told.findLast((telling) => telling.sentence === k)?.fact ?? null;
    if (fact) return { sentence: k, fact, total, at: -1 };
    total ||= before.items.some(({ lower }) => /^(altogether|overall|total|all)$/.test(lower)) && before.items.at(-1)?.lower === "?"; // prettier-ignore
    if (before.mentions.some(({ type }) => type === "money")) return null;
    if (!loose && aboutArms && before.items.some(isGoods) && before.items.some(isLooseTrade)) loose = { sentence: k, fact: null, total, at: -1 }; // prettier-ignore
    if (before.items.some((item, n) => isDealWord(before.items, n) || isSigning(item) || ((isGoods(item) || isPartner(before.items, n)) && before.items.some(isTradeVerb)) || isTakenUp(before.items, n))) return aboutArms || before.items.some(isMilitary) ? { sentence: k, fact: null, total, at: -1 } : null; // prettier-ignore
  }
  return loose && !told.some((telling) => sentence.index - telling.sentence <= 2 * REACH) ? loose : null;
}

const isDealWord = (items: Item[], k: number): boolean =>
  items[k].kind === "word" && (has(items[k], "deal-noun") || has(items[k], "batch-noun")) && !/^(programme|program|supply|export)s?$/.test(items[k].lower); // prettier-ignore

/** `they do buy from Israel`. */
const isPartner = (items: Item[], k: number): boolean => items[k].mention?.type === "country" && /^(from|to)$/.test(items[k - 1]?.lower ?? ""); // prettier-ignore

/** `Oslo drew on its option for 24 guns`, `Riyadh has asked for 48 jets, a request`: a deal to come, or added to one. */
const isTakenUp = (items: Item[], k: number): boolean =>
  (/^(options?|request)$/.test(items[k].lower) && items.some(({ kind, word }) => kind === "number" || word.classes.has("weapon-noun"))); // prettier-ignore

const isSigning = ({ word }: Item): boolean => /^(sign|ink)$/.test(word.lemma) && word.forms.has("past");

const isTradeVerb = (item: Item): boolean => has(item, "buy") || has(item, "sell") || has(item, "sign");

/** Looser words of trade, for a deal of which no sum was told: `Jakarta will receive 48 jets`. */
const isLooseTrade = (item: Item): boolean =>
  ["receive", "deliver", "choose", "award", "win", "approve"].some((name) => has(item, name));

/** `later put at $2 billion`, `up from an initial $1.2 billion`: a figure that the deal had at another time. */
export function isRevised(items: Item[], i: number): boolean {
  const lead = items.slice(Math.max(0, i - 6), i).map(({ lower }) => lower);
  const k = lead.findLastIndex((word) => /^(later|subsequently|originally|initially|initial|original|since|from|eventually)$/.test(word)); // prettier-ignore
  if (k < 0) return false;
  const rest = lead.slice(k + 1);
  if (/^(initial|original)$/.test(lead[k])) return lead.slice(0, k).some((word) => /^(from|than|against)$/.test(word)) && items.slice(0, i).some(isSum); // prettier-ignore
  if (lead[k] === "from") return /^(up|down|raised|revised|cut|reduced|increased)$/.test(lead[k - 1] ?? "") && items.slice(0, i).some(isSum); // prettier-ignore
  return rest.some((word) => /^(put|raised|revised|increased|reduced|cut|rose|risen|grew|grown|estimated|swelled|ballooned|lowered)$/.test(word)) && items.slice(0, i).some(isSum); // prettier-ignore
}

const isSum = ({ mention }: Item): boolean => mention?.type === "money";

/** Whether two figures of one deal agree: the same, or one the other rounded. */
export function agrees(fact: Fact, amount: number | null, currency: string | null): boolean {
  if (amount === null || (currency !== fact.columns.currency && currency !== null && fact.columns.currency !== null)) return false; // prettier-ignore
  const [low, high] = [Number(fact.columns.amount), amount].sort((a, b) => a - b);
  return high - low <= 0.06 * high;
}
