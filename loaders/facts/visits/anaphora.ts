import type { Item } from "../../types.js";
import { has } from "../../grammar/verbs.js";

const PLACES = /^(country|city|capital|kingdom|emirate|island|republic|sultanate|monarchy|nation|state)$/;

/** Whether the words lead to a place told before: `paid the country a visit`, `reached the city`, `arrived there`; null where not. */
export function placeMeant(items: Item[], from: number, to: number): "there" | "here" | null {
  for (let k = from; k < to && k < from + 8 && items[k]; k++) {
    const { lower, kind } = items[k];
    if (lower === "there" || lower === "here") return lower;
    if (PLACES.test(lower) && isPointed(items, k) && !/^('s|’|'|of)$/.test(items[k + 1]?.lower ?? "") && !items[k + 1]?.mention) return "there"; // prettier-ignore
    if (kind === "punct" && lower !== "-") return null;
    if (has(items[k], "relative") || /^(where|when|from|with|by)$/.test(lower)) return null;
  }
  return null;
}

/** Whether `the` or `that` stands before the noun, over adjectives: `the oil-rich Gulf kingdom`; `the Turkish capital` names its country. */
function isPointed(items: Item[], at: number): boolean {
  for (let k = at - 1; k >= 0 && k > at - 6; k--) {
    const { lower, mention, kind } = items[k];
    if (/^(the|that|this)$/.test(lower)) return true;
    if (mention || (kind !== "word" && lower !== "-") || has(items[k], "preposition") || has(items[k], "conjunction")) return false; // prettier-ignore
  }
  return false;
}
