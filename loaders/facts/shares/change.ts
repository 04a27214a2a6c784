import type { Item } from "../../types.js";

const lowerBefore = (items: Item[], p: number): string => {
  let k = p - 1;
  while (k > 0 && /^(about|around|some|nearly|almost|just|only|over|roughly|an|a)$/.test(items[k].lower)) k--;
  if (items[k]?.lower === "than" && /^(more|less|fewer|no|rather)$/.test(items[k - 1]?.lower ?? "")) return ""; // "accounted for more than two thirds"
  if (items[k]?.lower === "of" && /^(high|low|peak|record|level|maximum)$/.test(items[k - 1]?.lower ?? ""))
    k -= /^(a|its|the)$/.test(items[k - 2]?.lower ?? "") ? 3 : 2; // "down from a high of"
  return items[k]?.lower ?? "";
};

/** Whether a figure is the one that a change began at: `up from 27`, `compared with 27`. */
export const isFrom = (items: Item[], p: number): boolean => /^(from|against|with|than)$/.test(lowerBefore(items, p)) && (isBehindTo(items, p) || isBeforeTo(items, p) || /^(up|down|compared|rise|rose|increase|increased|grew|jumped|fell|dropped|fall|declined|risen|fallen|grown|than|more|against|climbed|surged|soared|rising|falling|shrank|slumped)$/.test(words(items, p))); // prettier-ignore
/** `to 43 per cent, from 35`. */
const isBehindTo = (items: Item[], p: number): boolean => {
  let k = p - 1;
  while (k > 0 && p - k < 6 && items[k].mention === null) k--;
  return items[k]?.mention?.type === "percent" && items[p - 1].lower === "from" && isTo(items, k);
};
/** `from 3.4 to 2.6 per cent`. */
const isBeforeTo = (items: Item[], p: number): boolean => {
  if (items[p - 1]?.lower !== "from") return false;
  const next = items.findIndex(({ mention }, k) => k > p && mention?.type === "percent");
  return next > 0 && next - p < 8 && isTo(items, next);
};
const words = (items: Item[], p: number): string => {
  for (let k = p - 1; k >= 0 && k > p - 7; k--) if (/^(up|down|compared|rise|rose|increase|increased|grew|jumped|fell|dropped|fall|declined|risen|fallen|grown|more|against|climbed|surged|soared|rising|falling|shrank|slumped)$/.test(items[k].lower)) return items[k].lower; // prettier-ignore
  return "";
};

/** Whether a figure is the other end of a change, so that the period of the first cannot be its own. */
export const isChange = (items: Item[], p: number): boolean => isTo(items, p) || isFrom(items, p);

/** Whether a figure is the one that a change led to: `to 69 per cent`, `-> 69%`. */
export const isTo = (items: Item[], p: number): boolean => /^(to|>|→)$/.test(lowerBefore(items, p));
