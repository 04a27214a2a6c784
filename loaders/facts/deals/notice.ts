import type { Document, Item, Sentence } from "../../types.js";
import { approvalAfter, approvalBefore, isApproval, isBought } from "../approval.js";
import type { Telling } from "./unite.js";

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
  if (isApproval(items)) return true;
  if (isBought(items)) return false;
  if (supplier === "USA" && isClearedAt(items, i)) return true;
  const approval = approvalBefore(document, sentence);
  if (approval >= 0 && !told.some(({ sentence: k, fact }) => k >= approval && k < sentence.index && fact.columns.kind !== "offer")) return true; // prettier-ignore
  if (approval < 0 && supplier === "USA" && approvalAfter(document, sentence)) return true;
  const before = told.at(-1);
  if (!before || before.fact.columns.kind !== "offer" || before.fact.columns.supplier !== "USA") return false;
  const last = document.sentences[before.sentence];
  if (sentence.index - before.sentence > 2 || last.block !== sentence.block) return false;
  return items.slice(0, i).every(({ mention }) => mention?.type !== "country" || mention.code === before.fact.columns.recipient); // prettier-ignore
}

/** `Twelve helicopters, cleared in April 2022 at $997 million`: by Washington, whose arms they are. */
const isClearedAt = (items: Item[], i: number): boolean => {
  for (let k = i - 1; k > 0 && i - k < 9; k--)
    if (/^(approved|cleared|notified|greenlit|authori[sz]ed)$/.test(items[k].lower)) return !items.slice(k, i).some(({ lower }) => lower === "by"); // prettier-ignore
  return false;
};
