import type { Span, Token } from "../types.js";
import { directionAt, isHedged, type Direction } from "./tense.js";

/** Finds the first token that begins at or after `offset`, by halving. */
function tokenFrom(tokens: Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tells which way the clause round a span of a sentence looks, whether a verb beside it says so, and the word before the span. */
export function directionOfSpan(
  tokens: Token[],
  { start, end }: Span,
): { direction: Direction | null; sure: boolean; hedged: boolean; before: string } {
  const from = tokenFrom(tokens, start);
  return {
    ...directionAt(tokens, from, tokenFrom(tokens, end)),
    hedged: isHedged(tokens, from),
    before: tokens[from - 1]?.lower ?? "",
  };
}
