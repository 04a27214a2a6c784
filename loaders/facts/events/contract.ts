import { has } from "../../grammar/verbs.js";
import type { Document, Sentence, Item } from "../../types.js";
import { objectOf, type Deed } from "./deed.js";
import { isWare } from "./delivery.js";
import { lower, type Trigger } from "./words.js";

const PAPER = /^(contracts?|deals?|agreements?|accords?|orders?|memorand(um|a)|mous?)$/;
const OTHERS = /^(gas|oil|grain|wheat|trade|maintenance|loan|training|support|research|lease)$/;

/** Marks an agreement that is a purchase: told without any sum it is one only with a date of its own, and beside no sum. */
export const PURCHASE = "purchase";

/** The signing of a purchase: "signed the contract for four corvettes in 2018"; null where nothing is signed or what is bought is no arms. */
export function contractOf(deed: Deed, topic: boolean): Trigger | null {
  const { items, verb, end, make } = deed;
  if (!/^(sign|ink|conclude|finali[sz]e|seal|put)$/.test(verb.lemma) || verb.form === "gerund") return null;
  const paper = objectOf(deed, (it, i) => PAPER.test(it.lower) || isIntent(items, i), 12);
  if (paper < 0) return null;
  // "under the contract signed in 2018" leans on a deal that is told elsewhere
  if (verb.form === "participle" && !/^an?$/.test(determiner(items, paper))) return null;
  const round = items.slice(Math.max(0, paper - 6), end);
  if (round.some(({ lower: w }) => OTHERS.test(w)) || !(topic || items.some(isWare) || items.some((it) => has(it, "arms")))) return null; // prettier-ignore
  return { ...make("agreement", Math.max(paper + 1, verb.to), PURCHASE), broad: true };
}

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
