import type { Token } from "../types.js";
import { parseFigures, readNumber } from "./numbers.js";

/** A percentage in the making: tokens `from` to `to` (exclusive) with its bounds. */
export interface Figure {
  from: number;
  to: number;
  pct: number;
  max: number;
  /** The token of the figure, where words for it stand before: `nearly two thirds (63 per cent)`. */
  figure?: number;
}

/** The number, in figures or words, that ends before token `end`. */
export function numberBefore(tokens: Token[], end: number, floor: number): { from: number; value: number } | null {
  const token = tokens[end - 1];
  if (!token || end - 1 < floor) return null;
  if (token.kind === "number") {
    const value = parseFigures(token.text);
    return value === null ? null : { from: end - 1, value };
  }
  for (let from = Math.max(floor, end - 5); from < end; from++) {
    const read = readNumber(tokens, from);
    if (read?.next === end) return { from, value: read.value };
  }
  return null;
}
