import { has } from "../../grammar/verbs.js";
import type { Document, Item, Sentence } from "../../types.js";
import { moneySenses, moneyVerbs, type MoneySense } from "../../vocabulary/money-senses.js";
import { isGoods } from "./goods.js";

/** Senses that speak against a deal wherever they stand in a sum's clause. */
const AGAINST = new Set<MoneySense>(["budget", "company", "aid", "fine", "damage", "economy", "development", "pay", "investment", "trade"]); // prettier-ignore
/** Words of those senses that also stand in sentences of a deal: `the Norwegian artillery facility`, `capital`. */
const INNOCENT = /^(capital|capitals|list|book|portfolio|pipeline|stock|facility|plant|hub|output|energy|power|infrastructure|goods|trade|research|settlement|destruction|compensation|reserve|bonds?|losses|loss|stakes?|assets?|commissions?|claims?|credits?|fees?)$/; // prettier-ignore
const NO_DEAL = /^(gdp|raid|strike|blast|explosion|downed|destroyed|shot|crashed|crash|captured|smuggled|seized|stolen|prize|prizes|salary|refugees|humanitarian|lawsuit|court|donated|donation|donors?|drawdown|gifts?|gifted|offsets?|export|exports|worldwide|global|globally|market)$/; // prettier-ignore

/** Whether nothing in a sentence speaks against its sum being one of a deal: no budget, aid, turnover, damage, or verb of giving and losing. */
export function isFree(items: Item[], i: number): boolean {
  for (let k = 0; k < items.length; k++) {
    const item = items[k];
    if (item.kind !== "word") continue;
    const sense = moneySenses.get(item.lower);
    if (sense && AGAINST.has(sense) && !INNOCENT.test(item.lower)) return false;
    if (NO_DEAL.test(item.lower)) return false;
    if (item.word.forms.size > 0 && moneyVerbs.has(item.word.lemma) && Math.abs(k - i) < 12 && !/^(raise|give|gross)$/.test(item.word.lemma)) return false; // prettier-ignore
  }
  return true;
}

/** Whether a side of a deal can be named in a sentence: a country, company, government or army. */
export const hasSide = (items: Item[]): boolean =>
  items.some(({ mention }) => mention !== null && (mention.type === "company" || (mention.type === "country" && mention.form !== "city") || (mention.type === "organisation" && mention.country !== null && mention.kind !== "press" && mention.kind !== "data"))); // prettier-ignore

/**
 * Whether a sum of which no word tells what it measures is one of a deal all the same, in an article about arms: arms or a maker
 * in the sentence and a side to it, or a deal told in the sentence before, and nothing that speaks against it.
 */
export function isLikelyDeal(document: Document, sentence: Sentence, i: number, goesOn: boolean): boolean {
  const { items } = sentence;
  const { mention } = items[i];
  if (mention?.type !== "money" || mention.amount === null || mention.amount < 1e6) return false;
  if (!isFree(items, i)) return false;
  if (items.some(isGoods) && hasSide(items)) return true;
  const makers = items.flatMap(({ mention }) => (mention?.type === "company" ? [mention.country] : []));
  if (makers.length > 0 && items.some(({ mention }) => mention?.type === "country" && mention.form !== "city" && !makers.includes(mention.code)) && !items.some((item) => has(item, "company-noun"))) return true; // prettier-ignore
  if (
    items
      .slice(Math.max(0, i - 6), i + 3)
      .some(({ lower }) => /^(talks|figures?|sums?|estimates?|numbers?)$/.test(lower))
  )
    return false; // another telling of a sum
  if (
    goesOn &&
    items.some(
      ({ mention }, k) =>
        mention?.type === "country" &&
        mention.form !== "city" &&
        mention.form !== "demonym" &&
        items[k + 1]?.lower !== "-",
    )
  )
    return true; // "Prague followed with 24, at about 150 billion koruna"
  const before = document.sentences[sentence.index - 1];
  return before !== undefined && before.block === sentence.block && isFree(before.items, -1) && before.items.some((item, k) => item.kind === "word" && (has(item, "sign") || has(item, "buy") || has(item, "award") || has(item, "win")) && item.word.forms.has("past") && before.items.slice(k).some((other) => isGoods(other))); // prettier-ignore
}
