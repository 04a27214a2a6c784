import { findMentions } from "../loaders/mentions/index.js";
import { toItems } from "../loaders/mentions/items.js";
import { tokenize } from "../loaders/sentences/tokens.js";
import type { Item, Sentence } from "../loaders/types.js";

/** Reads one sentence as the journey does, as far as its items: for tests of the grammar. */
export function readSentence(text: string): Sentence {
  const tokens = tokenize(text);
  const mentions = findMentions(tokens, text);
  const block = { kind: "paragraph" as const, start: 0, end: text.length };
  return { index: 0, start: 0, end: text.length, block, text, tokens, mentions, items: toItems(tokens, mentions) };
}

/** The words of an item range, as they stand in the sentence. */
export function words(items: Item[], from: number, to: number, text: string): string {
  return to > from ? text.slice(items[from].start, items[to - 1].end) : "";
}
