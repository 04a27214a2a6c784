import type { Item } from "../../types.js";
import { has } from "../../grammar/verbs.js";

const PLACES = /^(country|city|capital|kingdom|emirate|island|republic|sultanate|monarchy|nation|state)$/;

/** Whether the words lead to a place told before: `paid the country a visit`, `reached the city`, `arrived there`; null where not. */
export function placeMeant(items: Item[], from: number, to: number): "there" | "here" | null {
  for (let k = from; k < to && k < from + 8 && items[k]; k++) {
    const { lower, kind } = items[k];
    if (lower === "there" || lower === "here") return lower;
    if (PLACES.test(lower) && /^(the|that)$/.test(items[k - 1]?.lower ?? "") && !/^('s|’|'|of)$/.test(items[k + 1]?.lower ?? "") && !items[k + 1]?.mention) return "there"; // prettier-ignore
    if (kind === "punct" && lower !== "-") return null;
    if (has(items[k], "relative") || /^(where|when|from|with|by)$/.test(lower)) return null;
  }
  return null;
}
