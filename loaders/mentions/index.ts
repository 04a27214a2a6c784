import type { Finder, Mention, Token } from "../types.js";
import { findCompanies } from "./companies.js";
import { findDates } from "./date/index.js";
import { findMoney } from "./money/index.js";
import { findNames } from "./names.js";
import { findPercents } from "./percent.js";
import { findPhrases } from "./phrases.js";
import { findSystems } from "./systems.js";

/**
 * The finders. Where two find overlapping spans the longer holds, and of equal ones the earlier in this list:
 * a sum keeps its number from the date finder, a system keeps its name from the country in it.
 */
export const finders: Finder[] = [findNames, findCompanies, findMoney, findPercents, findDates];

/** Finds every mention in a sentence's tokens, in text order, without overlaps; systems without a known name come last, since they are told by what stands beside them. */
export function findMentions(tokens: Token[], text: string): Mention[] {
  const found = finders.flatMap((find) => find(tokens, text));
  if (found.length < 2) return findPhrases(tokens, text, findSystems(tokens, text, found));
  const longest = found
    .map((mention, rank) => ({ mention, rank }))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end || a.rank - b.rank);
  const kept: Mention[] = [];
  for (const { mention } of longest) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return findPhrases(tokens, text, findSystems(tokens, text, kept));
}
