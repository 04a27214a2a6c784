import type { Item } from "../types.js";

/** Item ranges (half-open) that stand within quotation marks; an unclosed quote runs to the end. Single quotes are too often apostrophes. */
export function quotedRanges(items: Item[]): [from: number, to: number][] {
  const ranges: [number, number][] = [];
  let open = -1;
  for (let i = 0; i < items.length; i++) {
    const { lower } = items[i];
    if (open < 0 && (lower === "“" || lower === '"' || lower === "«" || lower === "„")) open = i;
    else if (open >= 0 && (lower === "”" || lower === '"' || lower === "»")) {
      ranges.push([open, i + 1]);
      open = -1;
    }
  }
  if (open >= 0) ranges.push([open, items.length]);
  return ranges;
}
