import type { Item } from "../../types.js";
import { codeOf, type Partner } from "./partner.js";

/** Items between the figure and the two countries that have it. */
const REACH = 14;

/** The countries of `Italy and France shared second place with 19 per cent each`; null where the figure at item `p` is not one of each. */
export function eachOf(items: Item[], p: number, from: number): Partner[] | null {
  if (![1, 2, 3].some((k) => /^(each|apiece)$/.test(items[p + k]?.lower ?? "")) && !items.slice(Math.max(from, p - 4), p).some(({ lower }) => lower === "each")) return null;
  for (let k = p - 1; k > from + 1 && k > p - REACH; k--) {
    const last = codeOf(items[k]);
    if (!last) continue;
    const found: Partner[] = [{ code: last, at: k, role: null }];
    for (let at = before(items, k, /^(and|&)$/); at >= from && codeOf(items[at]); at = before(items, at, /^,$/)) found.unshift({ code: codeOf(items[at])!, at, role: null });
    return found.length > 1 && new Set(found.map(({ code }) => code)).size === found.length ? found : null;
  }
  return null;
} // prettier-ignore

/** The place right before item `k` and the word that joins it to the one before, over articles; -1 where another word stands there. */
function before(items: Item[], k: number, joint: RegExp): number {
  const at = items[k - 1]?.lower === "the" ? k - 2 : k - 1;
  return joint.test(items[at]?.lower ?? "") ? at - 1 : -1;
}
