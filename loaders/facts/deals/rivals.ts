import type { Item } from "../../types.js";

const LOSING = /^(over|than|because|favour|favor|against|beat|beating|outbid|outbidding|ahead|rival|rivals|competitors?|competing|rejected|rejecting|instead|unlike|replacing|replaces?|preferred|dropped|shunned|snubbed|retires?|retiring|retired|ageing|aging|obsolete|destroyed|downed|facing|countering|intercepted)$/; // prettier-ignore
/** How many items back a word of losing is heard; one that takes an object and "to" reaches further. */
const reach = (word: string): number => (/^(preferred|rejected|rejecting)$/.test(word) ? 14 : /^(rivals?|competitors?|competing)$/.test(word) ? 3 : 7); // prettier-ignore

/** Whether item `at` stands among those who lost the deal or are only compared: `over Boeing's F-18`, `rather than buy from France`, `preferred them to the offers of Russia`. */
export function isRival(items: Item[], at: number): boolean {
  if (items[at - 1]?.lower === "only" && items[at - 2]?.lower === "not") return true; // "Not only Israel: Russia ships"
  if (items[at - 1]?.lower === "as" && items.slice(Math.max(0, at - 9), at - 1).some(({ lower }) => /^(same|much|many|often)$/.test(lower))) return true; // prettier-ignore
  for (let k = at - 1; k >= Math.max(0, at - 14); k--) {
    const { lower, kind } = items[k];
    if (kind === "punct" && lower !== "-" && lower !== "," && lower !== "'") return false;
    if (items[k].mention?.type === "money") return false;
    if ((lower === "than" && isMultiplied(items, k)) || (lower === "because" && !isOfTrade(items, k))) continue;
    if (LOSING.test(lower) && at - k <= reach(lower)) return lower !== "over" || isChoice(items, k);
  }
  return false;
}

/** Whether a deal was told before item `end`: what follows "because" is then a reason for it. */
const isOfTrade = (items: Item[], end: number): boolean =>
  items.slice(0, end).some(({ mention, word }) => mention?.type === "money" || mention?.type === "system" || TRADE.some((name) => word.classes.has(name))); // prettier-ignore
const TRADE = ["deal-noun", "buy", "sell", "choose", "award", "win", "weapon-noun"];

/** `more than doubled its exports to`, `more than $2 billion`: nobody is compared. */
const isMultiplied = (items: Item[], than: number): boolean =>
  /^(more|less|fewer)$/.test(items[than - 1]?.lower ?? "") &&
  (/^(doubled|tripled|trebled|quadrupled|quintupled|halved)$/.test(items[than + 1]?.lower ?? "") || items[than + 1]?.kind === "number"); // prettier-ignore

/** `chose the Gripen over the F-18`: a verb of choice before `over`. */
const isChoice = (items: Item[], over: number): boolean =>
  items.slice(Math.max(0, over - 12), over).some(({ word }) => word.classes.has("choose") || word.lemma === "prefer" || word.lemma === "favour" || word.lemma === "favor"); // prettier-ignore
