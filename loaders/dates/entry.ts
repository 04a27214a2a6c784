import type { Block, DateMention, Document, Sentence } from "../types.js";
import { datesOf } from "./carried.js";

/** How far from the head of a block the date of an entry may stand, and how far behind it its colon, in characters. */
const HEAD = 60;
const COLON = 16;
/** Sentences looked back over to the head of the block. */
const BACK = 8;

const found = new WeakMap<Block, DateMention | null>();

/** Finds the date at the head of an entry of a list or chronology, which holds for all its sentences: `* 10 March 2006: The minister ...`. */
export function entryDate(document: Document, sentence: Sentence): DateMention | null {
  const { block } = sentence;
  const known = found.get(block);
  if (known !== undefined) return known;
  let first = sentence;
  for (let i = sentence.index - 1; i >= 0 && i > sentence.index - BACK && document.sentences[i].block === block; i--)
    first = document.sentences[i];
  const mention = first.start - block.start < HEAD ? datesOf(first)[0] : undefined;
  const text = document.article.text;
  const heads =
    mention !== undefined &&
    mention.start - block.start < HEAD &&
    /^[^.;?!:]*(?::\s|\s[–—-]{1,2}\s)/.test(text.slice(mention.end, mention.end + COLON)) &&
    (mention.start - block.start < 4 || block.kind === "list_item");
  const result = heads ? mention : null;
  found.set(block, result);
  return result;
}
