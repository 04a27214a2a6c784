import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import type { Denominator } from "./denominator.js";
import type { Reading } from "./share.js";

/** Sentences before one that can say that it is about arms. */
const NEAR = 6;

/** Whether the words say that the trade is one of arms: in the phrase, in the sentence, or in those before. */
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
  for (let n = 1; n <= NEAR; n++) if (says(document.sentences[sentence.index - n]?.items ?? [])) return true;
  return false;
}
