import type { Finder, Mention, Token } from "../types.js";
import { findMoney } from "./money/index.js";
import { findNames } from "./names.js";
import { findPercents } from "./percent.js";

/**
 * The finders. Where two find overlapping spans the longer holds, and of equal ones the earlier in this list:
 * a sum keeps its number from the date finder, a system keeps its name from the country in it.
 */
export const finders: Finder[] = [findNames, findMoney, findPercents];

/** Finds every mention in a sentence's tokens, in text order, without overlaps. */
export function findMentions(tokens: Token[], text: string): Mention[] {
  const found = finders.flatMap((find) => find(tokens, text));
  if (found.length < 2) return found;
  const longest = found
    .map((mention, rank) => ({ mention, rank }))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end || a.rank - b.rank);
  const kept: Mention[] = [];
  for (const { mention } of longest) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}
