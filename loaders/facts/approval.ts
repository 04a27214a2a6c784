import { has } from "../grammar/verbs.js";
import type { Document, Item, Sentence } from "../types.js";

const NOTICE = /^(notif(y|ies|ied|ying|ication|ications)|lawmakers|congress|congressional|dsca|dangled)$/;
const APPROVED = /^(approved|approves|approval|cleared|clears|clearance|okayed|greenlit|greenlighted|authori[sz]ed|notice|notices|ok'd)$/; // prettier-ignore
const FIRM = /^(order|ordered|orders|purchase[ds]?|bought|paid|pays|awarded|won|delivered|inked|concluded|clinched|contracted|got|secured|landed|acquired)$/; // prettier-ignore

/** Whether a sentence tells that Washington has allowed a sale, and nothing firmer. */
export const isApproval = (items: Item[]): boolean =>
  isOfWashington(items) && items.some(({ lower }, k) => isAllowed(items, lower, k)) && !isBought(items);

/** Whether a sentence tells of a purchase that was made. */
export const isBought = (items: Item[]): boolean => items.some((item, k) => isFirm(items, item, k));

/** How many sentences on what is told can be of an approval. */
const REACH = 4;

/** `The State Department approved the sale. The deal could be worth ...`: the approval that a sentence goes on from; -1 where there is none. */
export function approvalBefore(document: Document, { index, items }: Sentence): number {
  const may = items.slice(0, 30).some(({ lower }) => /^(could|may|might|would|estimated|potential|possible|proposed)$/.test(lower)); // prettier-ignore
  const same = items.slice(0, 9).some(({ lower }, k) => /^(the|this|these|both)$/.test(lower) && items.slice(k + 1, k + 4).some(({ lower: noun }) => /^(sales?|deals?|package|purchases?|agreement|request)$/.test(noun))); // prettier-ignore
  if ((!may && !same) || isBought(items)) return -1;
  for (let k = index - 1; k >= Math.max(0, index - REACH); k--) {
    const before = document.sentences[k];
    if (before.block.kind === "boilerplate") return -1;
    if (isOfWashington(before.items) && before.items.some(({ lower }, n) => isAllowed(before.items, lower, n))) return isBought(before.items) ? -1 : k; // prettier-ignore
  }
  return -1;
}

/** `announced a $1.1bn sale. ... The administration notified Congress of the sale`: an approval told behind, of the same sale. */
export const approvalAfter = (document: Document, { index, items }: Sentence): boolean =>
  (items.some(({ lower }) => /^(sales?|package)$/.test(lower)) || (items.some(({ lower }) => lower === "deal") && items.some(({ lower }) => /^(could|may|might|would)$/.test(lower)))) && // prettier-ignore
  !isBought(items) &&
  document.sentences.slice(index + 1, index + 9).some((next) => isApproval(next.items) && next.items.some(({ lower }, k) => /^(sales?|package|deal)$/.test(lower) && /^(the|this)$/.test(next.items[k - 1]?.lower ?? ""))); // prettier-ignore

const isAllowed = (items: Item[], lower: string, k: number): boolean =>
  (items[k].mention?.type === "organisation" && items[k].text === "Congress" && items.some(({ word }) => /^(approve|notify|review|consent|okay)$/.test(word.lemma))) || // prettier-ignore
  items[k].kind === "word" && (APPROVED.test(lower) || NOTICE.test(lower) || (/^(sign|signed|signs|signing)$/.test(lower) && items[k + 1]?.lower === "off") || (/^(possible|potential|proposed|prospective)$/.test(lower) && items.slice(k + 1, k + 7).some((item) => /^(sales?|buy|purchase|package|deal)$/.test(item.lower)))); // prettier-ignore

const isFirm = (items: Item[], item: Item, k: number): boolean =>
  item.kind === "word" && (FIRM.test(item.lower) || (has(item, "sign") && item.word.forms.has("past") && items[k + 1]?.lower !== "off")); // prettier-ignore

/** Washington's offices that allow sales, or the United States as who acts. */
const isOfWashington = (items: Item[]): boolean =>
  items.some(({ mention, lower, kind }, k) =>
    (mention?.type === "country" && mention.code === "USA" && mention.form !== "demonym") ||
    (mention?.type === "person" && mention.country === "USA" && items[k + 1]?.lower === "administration") ||
    (mention?.type === "organisation" && mention.country === "USA" && mention.kind !== "press") ||
    (kind === "word" && /^(congress|lawmakers|dsca)$/.test(lower) && !has(items[k - 1], "article"))); // prettier-ignore
