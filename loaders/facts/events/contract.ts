import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Document, Sentence, Item } from "../../types.js";
import { behindOf, objectOf, type Deed } from "./deed.js";
import { isWare } from "./delivery.js";
import { lower, type Trigger } from "./words.js";

const PAPER = /^(contracts?|deals?|agreements?|accords?|orders?|memorand(um|a)|mous?)$/;
const BUYING = /^(buy|purchase|acquire|procure|supply|sell|deliver|provide|export|order)$/;
const OTHERS = /^(gas|oil|grain|wheat|trade|maintenance|loan|training|support|research|lease)$/;

/** Marks an agreement that is a purchase: told without any sum it is one only with a date of its own, and beside no sum. */
export const PURCHASE = "purchase";

/** The signing of a purchase: "signed the contract for four corvettes in 2018"; null where nothing is signed or what is bought is no arms. */
export function contractOf(deed: Deed, topic: boolean): Trigger | null {
  const { items, verb, end, make } = deed;
  if (verb.lemma === "agree" || isAgreed(items, verb)) return agreedOn(deed, topic);
  const struck = isStruck(items, verb);
  if (!(struck || /^(sign|ink|conclude|finali[sz]e|seal|put)$/.test(verb.lemma)) || verb.form === "gerund") return null;
  if (verb.lemma === "put" && behindOf(deed, ({ lower: w }) => /^(pen|pens|names?|signatures?|seal|ink|initials)$/.test(w), 5) < 0) return null; // prettier-ignore
  const told = objectOf(deed, (it, i) => PAPER.test(it.lower) || isIntent(items, i), 12);
  const paper = told < 0 && verb.form === "participle" ? paperBefore(items, verb.from) : told;
  if (paper < 0) return null;
  // "under the contract signed in 2018" leans on a deal that is told elsewhere
  if (verb.form === "participle" && !/^an?$/.test(determiner(items, paper))) return null;
  const round = items.slice(Math.max(0, paper - 6), end);
  const made = make("agreement", Math.max(paper + 1, verb.to), PURCHASE);
  const other = round.some(({ lower: w }) => OTHERS.test(w));
  // what two countries sign is told whatever it is about
  const both = items.slice(Math.max(0, verb.from - 5), verb.from).some(({ lower: w }) => /^(both|two)$/.test(w));
  const sold = items.slice(verb.to, end).some((it) => isWare(it) || BUYING.test(it.word.lemma));
  if (both && (!sold || (other && !round.some(isWare)))) return { ...made, what: null, broad: other };
  if (other || !(topic || items.some(isWare) || items.some((it) => has(it, "arms")))) return null;
  return { ...made, broad: behindOf(deed, ({ lower: w }) => /^(visit|trip|summit)$/.test(w)) < 0 };
}

/** Whether a verb group says that a sale was agreed on: "agreed to supply". */
export const isAgreed = (items: Item[], { from, main, lemma, form }: VerbGroup): boolean =>
  form === "finite" && BUYING.test(lemma) && items.slice(from, main).some(({ lower: w }) => w === "agreed");

/** "agreed last year to supply fighters": what two sides agreed on, not yet the handing over. */
function agreedOn(deed: Deed, topic: boolean): Trigger | null {
  const { items, verb, end, make } = deed;
  if (isAgreed(items, verb)) return topic || items.slice(verb.to, end).some(isWare) ? { ...make("agreement", Math.min(end, verb.to + 2), PURCHASE), broad: true } : null; // prettier-ignore
  if (verb.form !== "finite" || verb.planned) return null;
  const to = behindOf(deed, ({ lower: w }, i) => w === "to" && BUYING.test(items[i + 1]?.word.lemma ?? ""), 7);
  if (to < 0 || !(topic || items.slice(to, end).some(isWare))) return null;
  return { ...make("agreement", Math.min(end, to + 2), PURCHASE), broad: true };
}

/** "a deal for 100,000 rifles signed in May": the paper before what it is for; -1 where a mark parts them. */
function paperBefore(items: Item[], end: number): number {
  for (let i = end - 1; i > 0 && end - i < 10 && items[i].kind !== "punct"; i--)
    if (PAPER.test(items[i].lower)) return i;
  return -1;
}

/** "struck a deal", "reached an agreement to buy": a verb that means signing before its paper only. */
export const isStruck = (items: Item[], { lemma, to, passive }: VerbGroup): boolean =>
  !passive && /^(strike|clinch|reach|make|secure|do)$/.test(lemma) && items.slice(to, to + 5).some(({ lower: w }) => PAPER.test(w) && w !== "order" && w !== "orders"); // prettier-ignore

const isIntent = (items: Item[], i: number): boolean =>
  /^letters?$/.test(items[i].lower) && lower(items, i + 1) === "of" && /^(intent|intention|offer|request)$/.test(lower(items, i + 2)); // prettier-ignore

/** The article of the noun phrase that ends with item `i`; empty where it has none. */
function determiner(items: Item[], i: number): string {
  for (let k = i - 1; k >= 0 && k > i - 6 && items[k].kind !== "punct"; k--) if (has(items[k], "article") || /^(this|that|its|their)$/.test(items[k].lower)) return items[k].lower; // prettier-ignore
  return "";
}

/** Whether a sum stands in the sentence or beside it: then the purchase is a deal, which has its event already. */
export const isPriced = ({ sentences }: Document, { index, block }: Sentence): boolean =>
  sentences.slice(Math.max(0, index - 1), index + 3).some((other) => Math.abs(other.block.start - block.start) < 1200 && other.mentions.some(({ type }) => type === "money")); // prettier-ignore
