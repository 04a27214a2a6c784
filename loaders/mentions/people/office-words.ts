import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";

export const isHyphen = (item: Item | undefined): boolean => item !== undefined && /^[-‐‑]$/.test(item.text);
export const isPossessive = (item: Item | undefined): boolean => item?.lower === "'s" || item?.lower === "'" || item?.lower === "’"; // prettier-ignore

/** Whether the word can be the head of an office, in the singular: `minister`, `chief`, `CEO`. */
export const isHead = (item: Item | undefined): boolean =>
  item?.kind === "word" &&
  ((has(item, "role-noun") && (item.lower === item.word.lemma || item.lower === "mp")) ||
    ((has(item, "business-noun") || has(item, "private-noun")) && item.lower === item.word.lemma));

/** Whether the word can stand before the head: `foreign`, `acting`, `former`. */
export const isModifier = (item: Item | undefined): boolean =>
  item?.kind === "word" &&
  (has(item, "office") ||
    has(item, "tenure") ||
    has(item, "former") ||
    (has(item, "rank") && item.lower === "general"));
