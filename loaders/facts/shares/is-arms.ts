import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import type { Denominator } from "./denominator.js";
import type { Reading } from "./share.js";

/** Whether the words say that the trade is one of arms: in the phrase, in the sentence, or in the sentence before. */
export function isArms({ sentence, document, frame }: Reading, denominator: Denominator | null): boolean {
  if (denominator?.arms || frame) return true;
  const here = sentence.items;
  const says = (items: Item[]): boolean =>
    items.some(
      (item) =>
        has(item, "arms") ||
        has(item, "kit") ||
        has(item, "weapon-noun") ||
        (item.mention?.type === "organisation" && item.mention.kind === "data"),
    );
  if (says(here)) return true;
  if (here.some((item) => has(item, "goods") || has(item, "goods-trade"))) return false;
  return [1, 2].some((n) => says(document.sentences[sentence.index - n]?.items ?? []));
}
