import type { Item } from "../../types.js";
import { codeOf, type Partner } from "./partner.js";

/** Items between the figure and the two countries that have it. */
const REACH = 14;

/** The two countries of `Italy and France shared second place with 19 per cent each`; null where the figure at item `p` is not one of each. */
export function eachOf(items: Item[], p: number, from: number): [Partner, Partner] | null {
  if (![1, 2, 3].some((k) => /^(each|apiece)$/.test(items[p + k]?.lower ?? "")) && items[p - 1]?.lower !== "each") return null;
  for (let k = p - 1; k > from + 1 && k > p - REACH; k--) {
    const second = codeOf(items[k]);
    if (!second) continue;
    const and = items[k - 1].lower === "the" ? k - 2 : k - 1;
    const first = /^(and|&)$/.test(items[and]?.lower ?? "") ? codeOf(items[and - 1]) : null;
    if (!first || first === second || and - 1 < from) return null;
    return [{ code: first, at: and - 1, role: null }, { code: second, at: k, role: null }];
  }
  return null;
} // prettier-ignore
