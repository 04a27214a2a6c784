import type { Item, Mention, Token } from "../types.js";
import { findBodies } from "./bodies.js";
import { toItems } from "./items.js";
import { findPeople } from "./people/index.js";

/** Finders of noun phrases, that read the items which names and numbers leave. A person holds the body in its office. */
const finders: ((items: Item[], text: string) => Mention[])[] = [findPeople, findBodies];

/** Adds the noun phrases for persons and bodies to a sentence's mentions; what a phrase covers gives way to it. In text order. */
export function findPhrases(tokens: Token[], text: string, mentions: Mention[]): Mention[] {
  const items = toItems(tokens, mentions);
  const found = finders.flatMap((find) => find(items, text));
  if (found.length === 0) return mentions;
  const sorted = [...found, ...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}
