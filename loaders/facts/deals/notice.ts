import { has } from "../../grammar/verbs.js";
import type { Document, Item, Sentence } from "../../types.js";
import type { Telling } from "./unite.js";

const NOTICE = /^(notif(y|ies|ied|ying|ication|ications)|lawmakers|congress|congressional|dsca|dangled)$/;
const APPROVED = /^(approved|approves|approval|cleared|clears|clearance|okayed|greenlit|greenlighted|authori[sz]ed|notice|notices|ok'd)$/; // prettier-ignore
const FIRM = /^(order|ordered|orders|purchase[ds]?|bought|paid|pays|awarded|won|delivered|inked|concluded|clinched|contracted|got|secured|landed|acquired)$/; // prettier-ignore

/**
 * Whether the sum at item `i` is that of a foreign military sale which Washington has only allowed: by the sentence's own words,
 * or because it goes on with a notice told right before (`A second notification covers ...`, `Together they amount to ...`).
 */
export function isNotice(
  document: Document,
  sentence: Sentence,
  i: number,
  told: Telling[],
  supplier: string | null,
): boolean {
  const { items } = sentence;
  const firm = items.some((item, k) => isFirm(items, item, k));
  if (isOfWashington(items) && items.some(({ lower }, k) => isAllowed(items, lower, k))) return !firm;
  if (firm) return false;
  if (supplier === "USA" && isClearedAt(items, i)) return true;
  if (goesOnFrom(document, sentence, i, told)) return true;
  const before = told.at(-1);
  if (!before || before.fact.columns.kind !== "offer" || before.fact.columns.supplier !== "USA") return false;
  const last = document.sentences[before.sentence];
  if (sentence.index - before.sentence > 2 || last.block !== sentence.block) return false;
  return items.slice(0, i).every(({ mention }) => mention?.type !== "country" || mention.code === before.fact.columns.recipient); // prettier-ignore
}

/** How many sentences on a sum can be that of an approval told without one. */
const REACH = 4;

/** `The State Department approved the sale. The deal could be worth $3 billion`: what may come, of an approval told shortly before without another sum. */
function goesOnFrom(document: Document, { index, items }: Sentence, i: number, told: Telling[]): boolean {
  const may = items.slice(Math.max(0, i - 14), i).some(({ lower }) => /^(could|may|might|would|estimated|potential|possible)$/.test(lower)); // prettier-ignore
  if (!may) return false;
  for (let k = index - 1; k >= Math.max(0, index - REACH); k--) {
    const { items: before, block } = document.sentences[k];
    if (block.kind === "boilerplate" || told.some(({ sentence, fact }) => sentence === k && fact.columns.kind !== "offer")) return false; // prettier-ignore
    if (isOfWashington(before) && before.some(({ lower }, n) => isAllowed(before, lower, n)))
      return !before.some((item, n) => isFirm(before, item, n));
  }
  return false;
}

/** `Twelve helicopters, cleared in April 2022 at $997 million`: by Washington, whose arms they are. */
const isClearedAt = (items: Item[], i: number): boolean => {
  for (let k = i - 1; k > 0 && i - k < 9; k--)
    if (/^(approved|cleared|notified|greenlit|authori[sz]ed)$/.test(items[k].lower)) return !items.slice(k, i).some(({ lower }) => lower === "by"); // prettier-ignore
  return false;
};

const isAllowed = (items: Item[], lower: string, k: number): boolean =>
  items[k].kind === "word" && (APPROVED.test(lower) || NOTICE.test(lower) || (/^(sign|signed|signs|signing)$/.test(lower) && items[k + 1]?.lower === "off") || (/^(possible|potential|proposed|prospective)$/.test(lower) && items.slice(k + 1, k + 7).some((item) => /^(sales?|buy|purchase|package|deal)$/.test(item.lower)))); // prettier-ignore

const isFirm = (items: Item[], item: Item, k: number): boolean =>
  item.kind === "word" && (FIRM.test(item.lower) || (has(item, "sign") && item.word.forms.has("past") && items[k + 1]?.lower !== "off")); // prettier-ignore

/** Washington's offices that allow sales, or the United States as who acts. */
const isOfWashington = (items: Item[]): boolean =>
  items.some(({ mention, lower, kind }, k) =>
    (mention?.type === "country" && mention.code === "USA" && mention.form !== "demonym") ||
    (mention?.type === "organisation" && mention.country === "USA" && mention.kind !== "press") ||
    (kind === "word" && /^(congress|lawmakers|dsca)$/.test(lower) && !has(items[k - 1], "article"))); // prettier-ignore
