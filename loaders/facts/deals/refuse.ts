import { has } from "../../grammar/verbs.js";
import type { Document, Item, MoneyMention, Sentence } from "../../types.js";
import { moneySenses, senseReasons } from "../../vocabulary/money-senses.js";
import { hasSide, isFree } from "./fallback.js";
import { isGoods, isMilitary } from "./goods.js";
import { isDeal, type Measure } from "./measure.js";
import { isForOthers, isGivenBack, isLent, isRivalInBrackets, isSpendingPlan, isUnpaid } from "./not-the-sum.js";
import type { Sides } from "./sides.js";

const TRADE = ["buy", "sell", "deliver", "offer", "award", "win", "choose", "sign", "approve", "seek", "receive", "pay", "produce", "earn-from", "worth", "deal-noun", "batch-noun", "offer-noun"]; // prettier-ignore
/** How a line that leads to other articles begins, where it is not taken for furniture because it holds a figure. */
const LINK = /^\W*(related|read (next|also|more)|see also|also (read|in the news)|more on this|up next|next up|most read|don't miss|watch|listen|vote|poll)\b\s*[:|»>!-]/i; // prettier-ignore
/** Less than this, in any currency, buys no arms from a state. */
const SMALL = 20000;
const LOSS = /^(destroy|lose|damage|wreck|capture|seize|steal|intercept|down|shoot|develop|research|burn|display|exhibit|store|abandon|insure|donate|waste|hide|smuggle)$/; // prettier-ignore

/** Gives the reason why a sum is no deal for arms, before its sides are read; null where it may be one. */
export function refuseMeasure(
  document: Document,
  sentence: Sentence,
  i: number,
  money: MoneyMention,
  measure: Measure,
  aboutArms: boolean,
  goesOn: boolean,
): string | null {
  const { items } = sentence;
  if (sentence.block.kind === "boilerplate") return "It stands in the furniture of the page.";
  if (LINK.test(sentence.text)) return "A link to another article.";
  if (money.amount === null) return "The sum is told without a number.";
  if (money.amount < SMALL) return "Too small a sum for a deal: a price or a rate.";
  if (isCorrection(items) || isTakenBack(document, sentence)) return "A correction of an earlier figure.";
  if (items.some(({ lower }) => lower === "offset" || lower === "offsets")) return "Work given back to the buyer's industry, not the sum of the deal."; // prettier-ignore
  if (items.slice(Math.max(0, i - 9), i).some(({ lower }) => /^(airways|airlines?|airliners?|passenger|747|777|787|737|a350|a320)$/.test(lower))) return senseReasons.trade!; // prettier-ignore
  if (isGivenAway(document, sentence)) return senseReasons.aid!;
  if (items.slice(i + 1, i + 9).some(({ lower }, n, list) => lower === "none" && list[n + 1]?.lower === "of")) return "None of the sum is for arms."; // prettier-ignore
  if (isGivenBack(items, i)) return senseReasons.fine!;
  if (isLent(items, i) || items.some(({ lower }) => lower === "imf" || lower === "bailout")) return senseReasons.aid!;
  if (isUnpaid(items, i)) return senseReasons.fine!;
  if (isSpendingPlan(items, measure.at)) return senseReasons.budget!;
  if (isForOthers(items, i)) return "A part that goes to others than the seller.";
  if (isRivalInBrackets(items, i)) return "Another figure for a deal told before.";
  if (isInPart(items, i)) return "Only a part of the sum is for arms.";
  if (isRumour(items)) return "A rumour without a source.";
  if (measure.sense === null) return "Nothing in the sentence says that the sum is for arms.";
  if (isForFirm(items, i)) return senseReasons.company!;
  if (measure.sense === "yearly") return "A yearly amount, not the sum of a deal.";
  if (!isDeal(measure.sense)) return senseReasons[measure.sense as keyof typeof senseReasons] ?? "No deal for arms.";
  if (isChange(items, i)) return "One end of a change, not the sum of a deal.";
  if (isToAll(items)) return senseReasons.trade!;
  const military = items.some(isMilitary);
  if (!military && items.some((item, k) => Math.abs(k - i) < (aboutArms ? 7 : 99) && isOtherTrade(item)))
    return "A deal for other goods than arms.";
  if (!military && isForOther(items, i)) return "A deal for other goods than arms.";
  if (!military && !aboutArms) return "Nothing says that the deal is for arms.";
  if (measure.sense === "goods" && !goesOn && !/^(list_item|table_row)$/.test(sentence.block.kind) && !isPriced(items, i) && !items.some((item) => TRADE.some((name) => has(item, name))) && !(aboutArms && hasSide(items) && isFree(items, i) && !isOnePiece(items, i))) return "The worth of weapons, of which no sale is told."; // prettier-ignore
  if (measure.sense === "goods" && items.some((item, k) => k < i && item.kind === "word" && LOSS.test(item.word.lemma) && item.word.forms.size > 0 && item.lower !== "lost" && !sells(items))) return "The worth or cost of weapons, not the sum of a deal."; // prettier-ignore
  return null;
}

/** `a $3.2 million deal for shirts`: what the deal is for is named, and no word of the vocabulary knows it. */
function isForOther(items: Item[], i: number): boolean {
  const at = items.findIndex((item, k) => Math.abs(k - i) < 8 && (has(item, "deal-noun") || item.lower === "another") && items[k + 1]?.lower === "for");
  const thing = items[at + 2]?.lower === "the" ? items[at + 3] : items[at + 2];
  const known = !thing || thing.mention !== null || thing.kind !== "word" || thing.word.classes.size > 0 || !/[^s]s$/.test(thing.lower);
  return at >= 0 && !known && !items.some((item) => isGoods(item) || item.mention?.type === "system" || item.mention?.type === "company");
} // prettier-ignore

/** `180 tanks from X for $3bn`, `48 jets, $3bn`, `$110 billion in arms`: goods with their price, where no verb says what becomes of them. */
function isPriced(items: Item[], i: number): boolean {
  if (items[i + 1]?.lower === "in" && isGoods(items[i + 2])) return true;
  const lead = items[i - 1]?.lower ?? "";
  if (!/^(for|,|at|:|\(|-|–|—|\||of|costing|worth)$/.test(lead)) return false;
  for (let k = i - 2; k >= Math.max(0, i - 12); k--) {
    if (items[k].lower === ";" || items[k].lower === ".") return false;
    if (isGoods(items[k])) return items.slice(Math.max(0, k - 6), k).some(({ kind }) => kind === "number") || items[k].mention?.type === "system" || items.slice(k, i).some(({ mention }) => mention?.type === "company"); // prettier-ignore
  }
  return false;
}

/** `a radar worth $50 million`, `the ship, worth`: one piece and its worth. */
function isOnePiece(items: Item[], i: number): boolean {
  let goods = i - 1;
  while (goods >= 0 && i - goods < 6 && !isGoods(items[goods])) goods--;
  if (goods < 0 || i - goods >= 6 || /s$/.test(items[goods].lower)) return false;
  return items.slice(Math.max(0, goods - 4), goods).some(({ lower }) => /^(a|an|one|each|every)$/.test(lower));
}

/** `850 million shekels for the whole company`. */
const isForFirm = (items: Item[], i: number): boolean =>
  /^(for|on)$/.test(items[i + 1]?.lower ?? "") && /^(the|its|their|a)$/.test(items[i + 2]?.lower ?? "") && items.slice(i + 3, i + 6).some(({ lower }) => /^(company|firm|group|business|startup|subsidiary|shipyard|stake)$/.test(lower)) && !items.slice(i + 3, i + 6).some(isGoods); // prettier-ignore

/** `30 tanks, worth 2.7 billion euros. That is aid, not a sale.`: what the next sentence says of it. */
const isGivenAway = (document: Document, { index, block }: Sentence): boolean => {
  const next = document.sentences[index + 1];
  if (!next || next.block !== block || next.items.length > 12) return false;
  return /^(that|this|it|these|all|both)$/.test(next.items[0]?.lower ?? "") && next.items.some(({ lower }) => /^(aid|gift|gifts|donation|donations|grant|loan|free)$/.test(lower)); // prettier-ignore
};

const sells = (items: Item[]): boolean => items.some((item) => has(item, "buy") || has(item, "sell") || has(item, "sign")); // prettier-ignore

/** `an earlier version of this story put the order at $1.2 million`. */
const isCorrection = (items: Item[]): boolean =>
  items.some(({ lower }, k) => /^(misstated|erroneously|mistakenly|wrongly)$/.test(lower) || (/^(earlier|previous)$/.test(lower) && /^(version|post|story|article|report)$/.test(items[k + 1]?.lower ?? "") && items.slice(k, k + 8).some(({ lower: word }) => /^(put|said|gave|stated|of)$/.test(word)))); // prettier-ignore

/** `... for 80 million leva. We misread an eight.`: put right in the next sentence. */
const isTakenBack = (document: Document, { index, block }: Sentence): boolean => {
  const next = document.sentences[index + 1];
  return next?.block === block && next.items.length < 14 && /^(we|that|this|it|the|i)$/.test(next.items[0]?.lower ?? "") && next.items.some(({ lower }) => /^(misread|misheard|misprinted|misreported|erred|typo|misprint|slip|miscalculated)$/.test(lower)); // prettier-ignore
};

/** `a figure of $1.4 billion went round on the Internet and has no source`. */
const isRumour = (items: Item[]): boolean =>
  items.some(({ lower }, k) => (lower === "no" && items[k + 1]?.lower === "source") || (/^(internet|telegram|facebook|twitter)$/.test(lower) && items.slice(Math.max(0, k - 6), k).some((item) => /^(went|goes|going|round|circulated|circulating|doing)$/.test(item.lower)))); // prettier-ignore

/** `deals worth $50 billion, of which a part is for defence`. */
const isInPart = (items: Item[], i: number): boolean =>
  items.slice(i + 1, i + 14).some(({ lower }, n, list) => lower === "which" && list[n - 1]?.lower === "of" && list.slice(n + 1, n + 4).some((item) => /^(part|share|portion|fraction|slice|some)$/.test(item.lower))); // prettier-ignore

/** `for all customers together`, `to all buyers`, `worldwide`: what a country or company sells to everyone. */
const isToAll = (items: Item[]): boolean =>
  items.some(({ lower }, k) => lower === "worldwide" || (/^(abroad|overseas)$/.test(lower) && !items.some(({ mention }, n) => mention?.type === "country" && n > 0 && /^(to|for|with|from)$/.test(items[n - 1].lower))) || (lower === "all" && /^(customers|buyers|clients|countries|destinations|markets|exports)$/.test(items[k + 1]?.lower ?? ""))); // prettier-ignore

const isOtherTrade = (item: Item): boolean => item.kind === "word" && moneySenses.get(item.lower) === "trade" && !isGoods(item); // prettier-ignore

/** Gives the reason why a sum of a deal makes no row, once its sides are read; null where it does. */
export function refuseSides(items: Item[], measure: Measure, sides: Sides): string | null {
  if (!sides.supplier && !sides.recipient) return "Neither seller nor buyer is named.";
  if (measure.sense === "goods" && sides.recipientAt < 0 && !sides.unnamedBuyer && sides.supplierAt >= 0 && isAllOfAYear(items, measure.at)) return senseReasons.trade!; // prettier-ignore
  const spends = items.some(({ word }) => word.lemma === "spend");
  if (spends && !sides.supplier && measure.sense === "goods") return "What a country spends on arms from all sellers.";
  return null;
}

/** `sold arms for 14.8 billion dollars last year`: to everyone. */
const isAllOfAYear = (items: Item[], at: number): boolean =>
  /^(arms|weapons|weaponry|armaments|equipment|munitions)$/.test(items[at]?.lower ?? "") && items.some((item) => has(item, "sell") && item.word.forms.has("past")) && items.some(({ mention }) => mention?.type === "date" && (mention.timex.kind === "year" || (mention.timex.kind === "relative" && mention.timex.unit === "year"))); // prettier-ignore

/** `grew from $42 million to $335 million`: two states of one total. */
function isChange(items: Item[], i: number): boolean {
  const isSum = (k: number): boolean => items[k]?.mention?.type === "money";
  return (items[i - 1]?.lower === "from" && items[i + 1]?.lower === "to" && isSum(i + 2)) || (items[i - 1]?.lower === "to" && isSum(i - 2) && items[i - 3]?.lower === "from"); // prettier-ignore
}
