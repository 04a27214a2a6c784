import { segment } from "sentencex";
import type { Article, Block, Span } from "../types.js";

/** A sentence's place, before its tokens and mentions are read. */
export interface Place extends Span {
  block: Block;
}

/** Characters that are searched for sentence ends at once. */
const WINDOW = 4000;

/** Characters of the longest sentence, some two hundred words: what goes on is a text without stops, and is cut at a blank. */
const LONGEST = 1400;

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
    const cut = blankBefore(text, start, end, WINDOW);
    const pieces = segments(text.slice(start, cut)).flatMap(splitAfterQuote);
    if (cut < end && pieces.length > 1) pieces.pop(); // it may go on behind the window: the next one begins with it
    const first = start;
    for (const piece of block.kind === "headline" ? joinAfterSum(pieces) : pieces) {
      placeAll(text, start, start + piece.length, block, places);
      start += piece.length;
    }
    if (cut === end || start === first) {
      placeAll(text, start, cut, block, places);
      start = cut;
    }
  }
}

/** Dots after a quotation that ended with its sentence: `“We sold it.” ... “We did.”`. */
const DOTS = /(?<=[.!?]\s*["”’'»)\]])(\s*[.!?]{2,}\s*)/u;

/**
 * The sentences of a line by sentencex; by stops and capitals where it fails, as on some quotations. On dots after one
 * that ended it fails and tells so on standard error: it gets what stands before them and after them by itself.
 */
function segments(line: string): string[] {
  const found: string[] = [];
  for (const [i, piece] of line.split(DOTS).entries())
    if (i % 2 === 0) found.push(...segmentsOf(piece));
    else found[found.length - 1] += piece;
  return found;
}

function segmentsOf(piece: string): string[] {
  try {
    return segment("en", piece);
  } catch {
    return piece.split(/(?<=[.!?][”"’']?\s)(?=[\p{Lu}“"])/u);
  }
}

/** Where to cut a text that goes on for more than `room` characters: at the last blank before; `end` where it does not. */
function blankBefore(text: string, start: number, end: number, room: number): number {
  if (end - start <= room) return end;
  const blank = text.lastIndexOf(" ", start + room);
  return blank > start ? blank + 1 : start + room;
}

/** Places a sentence, in parts where it is too long for one. */
function placeAll(text: string, start: number, end: number, block: Block, places: Place[]): void {
  while (start < end) {
    const cut = blankBefore(text, start, end, LONGEST);
    place(text, start, cut, block, places);
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
