import type { Item } from "../../types.js";

const WORDS = /^(together|combined|altogether|overall)$/;
const BETWEEN = /^(,|:|they|both|these|the|all|two|three|four|five|contracts|deals|orders|purchases|are|were|is|come|comes|came|cost|worth|valued|at|to|amount|amounts|make|makes|of|sum|about|-|–|—)$/; // prettier-ignore

/** Whether the sum at item `i` adds up deals told before it: `some 5.8 billion together`, `Together $2.9 bn`, `in all $4 billion`. Gives the item that says so; -1 where none does. */
export function totalMark(items: Item[], i: number): number {
  const next = items[i + 1]?.lower ?? "";
  if (WORDS.test(next)) return i + 1;
  if (next === "in" && /^(all|total)$/.test(items[i + 2]?.lower ?? "") && isEnd(items[i + 3])) return i + 2;
  let k = i - 1;
  while (k >= 0 && k > i - 8 && BETWEEN.test(items[k].lower)) k--;
  if (k < 0) return -1;
  if (WORDS.test(items[k].lower) || (/^(all|total)$/.test(items[k].lower) && items[k - 1]?.lower === "in")) return k;
  return items[k].lower === "total" && k === 0 ? k : -1;
}

const isEnd = (item: Item | undefined): boolean => item === undefined || item.kind === "punct";
