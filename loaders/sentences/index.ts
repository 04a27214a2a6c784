import { segment } from "sentencex";
import type { Article, Block, Span } from "../types.js";

/** A sentence's place, before its tokens and mentions are read. */
export interface Place extends Span {
  block: Block;
}

/** Longest run of text that is searched for sentence ends at once; a longer one without an end is cut at a blank. */
const LONGEST = 4000;

/**
 * Splits an article's blocks into sentences by the rules of sentencex. A line break within a block is one for want of room.
 * Boilerplate has sentences too, since what stands there has to be accounted for.
 */
export function splitSentences(article: Article): Place[] {
  const places: Place[] = [];
  for (const block of article.blocks) splitLine(article.text, block.start, block.end, block, places);
  return places;
}

function splitLine(text: string, start: number, end: number, block: Block, places: Place[]): void {
  while (start < end) {
    let cut = Math.min(end, start + LONGEST);
    if (cut < end) {
      const blank = text.lastIndexOf(" ", cut);
      if (blank > start) cut = blank + 1;
    }
    let offset = start;
    const pieces = segment("en", text.slice(start, cut)).flatMap(splitAfterQuote);
    for (const piece of block.kind === "headline" ? joinAfterSum(pieces) : pieces) {
      place(text, offset, offset + piece.length, block, places);
      offset += piece.length;
    }
    if (offset < cut) place(text, offset, cut, block, places);
    start = cut;
  }
}

/** Splits where a quotation ends with its sentence, which sentencex leaves joined: `“security.” The Ministry`. */
const splitAfterQuote = (piece: string): string[] => piece.split(/(?<=[.!?][”"’']\s)(?=[\p{Lu}“"])/u);

/** Joins a headline that was cut after the short word of a sum: `Officials confirm $1.6b. Azeri deal`. */
const joinAfterSum = (pieces: string[]): string[] =>
  pieces.reduce<string[]>((joined, piece) => {
    const last = joined.at(-1);
    if (last !== undefined && /[$€£₪]\s?\d[\d.,]*\s?(b|m|bn|mn|k|tn)\.\s*$/i.test(last))
      joined[joined.length - 1] = last + piece;
    else joined.push(piece);
    return joined;
  }, []);

function place(text: string, start: number, end: number, block: Block, places: Place[]): void {
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start < end) places.push({ start, end, block });
}

const isBlank = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0xfeff;
