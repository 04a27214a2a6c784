import type { Item } from "../../types.js";
import { codeOf, type Partner } from "./partner.js";

/** Items between the figure and the two countries that have it. */
const REACH = 14;

/** The countries of `Italy and France shared second place with 19 per cent each`; null where the figure at item `p` is not one of each. */
export function eachOf(items: Item[], p: number, from: number): Partner[] | null {
  if (items[p + 2]?.lower === "both" && /^(to|from)$/.test(items[p + 1].lower)) return bothAfter(items, p + 3);
  if (![1, 2, 3].some((k) => /^(each|apiece)$/.test(items[p + k]?.lower ?? "")) && !items.slice(Math.max(from, p - 4), p).some(({ lower }) => lower === "each")) return null;
  for (let k = p - 1; k > from + 1 && k > p - REACH; k--) {
    const them = /^(them|both|two)$/.test(items[k].lower) && !items[k].mention;
    const last = codeOf(items[k]);
    if (them) return pairBefore(items, k);
    if (!last) continue;
    const found: Partner[] = [{ code: last, at: k, role: null, paired: true }];
    for (let at = before(items, k, /^(and|&)$/); at >= from && codeOf(items[at]); at = before(items, at, /^,$/)) found.unshift({ code: codeOf(items[at])!, at, role: null, paired: true });
    return found.length > 1 && new Set(found.map(({ code }) => code)).size === found.length ? found : null;
  }
  return null;
} // prettier-ignore

/** `5 per cent to both Vietnam and Algeria`. */
function bothAfter(items: Item[], k: number): Partner[] | null {
  const second = items[k + 2]?.lower === "the" ? k + 3 : k + 2;
  const [one, two] = [codeOf(items[k]), codeOf(items[second])];
  if (!one || !two || one === two || items[k + 1]?.lower !== "and") return null;
  return [{ code: one, at: k, role: null, paired: true }, { code: two, at: second, role: null, paired: true }];
} // prettier-ignore

/** The place right before item `k` and the word that joins it to the one before, over articles; -1 where another word stands there. */
function before(items: Item[], k: number, joint: RegExp): number {
  const at = items[k - 1]?.lower === "the" ? k - 2 : k - 1;
  return joint.test(items[at]?.lower ?? "") ? at - 1 : -1;
}

/** The two countries joined by "and" that stand last before item `end`, over brackets: `France (9.6 per cent) and Russia (7.8)`. */
function pairBefore(items: Item[], end: number): Partner[] | null {
  const found: Partner[] = [];
  let depth = 0;
  for (let k = end - 1; k >= 0; k--) {
    if (items[k].lower === ")") depth++;
    else if (items[k].lower === "(") depth--;
    else if (depth > 0) continue;
    else if (codeOf(items[k])) {
      found.unshift({ code: codeOf(items[k])!, at: k, role: null, paired: true });
      if (found.length === 2) return found[0].code === found[1].code ? null : found;
    } else if (found.length === 1 && !/^(and|&|the)$/.test(items[k].lower)) found.pop();
  }
  return null;
}
