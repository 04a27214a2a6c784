import type { Item, Mention, Token } from "../types.js";
import { NO_WORD } from "../vocabulary/lexicon.js";

/** Joins tokens and mentions (in text order, not overlapping) to the list that the grammar reads. */
export function toItems(tokens: Token[], mentions: Mention[]): Item[] {
  const items: Item[] = [];
  let m = 0;
  for (const token of tokens) {
    while (m < mentions.length && mentions[m].end <= token.start) m++;
    const mention = mentions[m];
    if (!mention || mention.start >= token.end) items.push(token);
    else if (items.at(-1)?.mention !== mention) {
      const { start, end, text } = mention;
      items.push({ start, end, kind: "mention", text, lower: token.lower, word: NO_WORD, mention });
    }
  }
  return items;
}
