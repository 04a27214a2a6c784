import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";

/** Whether a rank begins at item `i`: `Colonel`, `Air Marshal`. */
export const isRank = (items: Item[], i: number): boolean =>
  has(items[i], "rank") || (has(items[i], "office") && has(items[i + 1], "rank"));

/** Goes over ranks and titles: `Maj. Gen. (Res.)`, `Air Chief Marshal`, `Colonel-General`, `Mr`, `Sheikh`. */
export function skipTitles(items: Item[], from: number): number {
  let i = from;
  for (;;) {
    const item = items[i];
    if (item === undefined || item.kind === "mention") return i;
    const title = has(item, "rank") || has(item, "honorific");
    if (title && item.lower !== item.text) i += /^[.'’]$/.test(items[i + 1]?.text ?? "") ? 2 : 1;
    else if (title && i > from) i++;
    else if (
      /^(air|vice|rear|fleet|field|army|chief|grand|his|her)$/.test(item.lower) &&
      item.text !== item.lower &&
      (isRank(items, i + 1) || /^(excellency|highness|majesty)$/.test(items[i + 1]?.lower ?? ""))
    )
      i += has(items[i + 1], "rank") || has(items[i + 1], "office") ? 1 : 2; // prettier-ignore
    else if (
      i > from &&
      item.lower === "of" &&
      items[i + 1]?.lower === "the" &&
      /^(army|air|fleet|navy|armed)$/.test(items[i + 2]?.lower ?? "")
    )
      i += items[i + 3] && has(items[i + 3], "office") ? 4 : 3; // prettier-ignore
    else if (i > from && /^[-‐‑]$/.test(item.text) && isRank(items, i + 1)) i++;
    else if (i > from && item.lower === "(" && /^(res|ret|retd|reserve|retired|r)$/.test(items[i + 1]?.lower ?? ""))
      i = closing(items, i + 2); // prettier-ignore
    else return i;
  }
}

function closing(items: Item[], i: number): number {
  const at = items[i]?.lower === "." ? i + 1 : i;
  return items[at]?.lower === ")" ? at + 1 : at;
}
