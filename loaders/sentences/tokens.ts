import { lookUp } from "../vocabulary/lexicon.js";
import type { Token, TokenKind } from "../types.js";

const enum Class {
  Space,
  Letter,
  Digit,
  Punct,
  Symbol,
}

const ASCII = new Uint8Array(128).map((_, c) => {
  if (c <= 32) return Class.Space;
  if (c >= 48 && c <= 57) return Class.Digit;
  if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122)) return Class.Letter;
  return c === 36 || c === 37 || c === 43 ? Class.Symbol : Class.Punct;
});
const LETTER = /(?!\u02bc)[\p{L}\p{M}]/u; // \u02bc: an apostrophe that counts as a letter
const SYMBOL = /\p{S}/u;
const SPACE = /[\s\u200b-\u200f\u2060\ufeff]/u;

/** Classes of the other characters, filled as they are met: a text uses few of the 65,408. */
const OTHERS = new Uint8Array(65536).fill(255);

function classOf(code: number): Class {
  if (code < 128) return ASCII[code];
  if (OTHERS[code] !== 255) return OTHERS[code];
  const character = String.fromCharCode(code);
  let kind = Class.Punct;
  if (code >= 0xd800 && code <= 0xdfff) kind = Class.Symbol;
  else if (SPACE.test(character)) kind = Class.Space;
  else if (LETTER.test(character)) kind = Class.Letter;
  else if (SYMBOL.test(character)) kind = Class.Symbol;
  return (OTHERS[code] = kind);
}

/** Before a year these are words of their own: `mid-2016`, `post-2015`. */
const TIME_PREFIX = new Set(["mid", "Mid", "early", "late", "end", "post", "pre"]);

const isLetter = (code: number): boolean => classOf(code) === Class.Letter;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc;
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;

/**
 * Splits `text` from `start` to `end` into words, numbers, symbols and punctuation, in one pass.
 * - words of letters split at hyphens (`second-largest` is three tokens); a hyphen before a digit stays (`Barak-8`, `F-35s`);
 * - `'s` is a token of its own; other inner apostrophes stay (`didn't`);
 * - initials keep their dots (`U.S.`);
 * - a number keeps its separators (`4,850,000`, `1.6`, `02.26.12`), and letters after it are a word (`1.6` `bn`, `17` `th`).
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let i = start;
  while (i < end) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === Class.Space) i++;
    else if (kind === Class.Letter) i = push(tokens, text, i, endOfWord(text, i, end), "word");
    else if (kind === Class.Digit) i = push(tokens, text, i, endOfNumber(text, i, end), "number");
    else if (isApostrophe(text.charCodeAt(i)) && isPossessive(text, i, end)) i = push(tokens, text, i, i + 2, "word");
    else i = push(tokens, text, i, i + 1, kind === Class.Symbol ? "symbol" : "punct");
  }
  return tokens;
}

function push(tokens: Token[], text: string, start: number, end: number, kind: TokenKind): number {
  const spelling = lookUp(text.slice(start, end));
  tokens.push({ start, end, kind, text: spelling.text, lower: spelling.lower, word: spelling.word, mention: null });
  return end;
}

function isPossessive(text: string, i: number, end: number): boolean {
  const s = text.charCodeAt(i + 1);
  return i + 1 < end && (s === 115 || s === 83) && !(i + 2 < end && isLetter(text.charCodeAt(i + 2)));
}

function endOfWord(text: string, start: number, end: number): number {
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (isLetter(code) || (isDigit(code) && i > start)) i++;
    else if (
      isHyphen(code) &&
      i + 1 < end &&
      isDigit(text.charCodeAt(i + 1)) &&
      isLetter(text.charCodeAt(i - 1)) &&
      !(i - start < 6 && TIME_PREFIX.has(text.slice(start, i)))
    )
      i++;
    else if (isApostrophe(code) && i + 1 < end && isLetter(text.charCodeAt(i + 1)) && !isPossessive(text, i, end)) i++;
    else if (code === 46 && isInitial(text, i, start, end)) i++;
    else break;
  }
  return i;
}

/** Whether the dot at `i` belongs to initials, as in `U.S.` or the first of `A.B.`. */
function isInitial(text: string, i: number, start: number, end: number): boolean {
  const single = i - start === 1 || text.charCodeAt(i - 2) === 46;
  if (!single || !isLetter(text.charCodeAt(i - 1))) return false;
  const next = i + 1 < end ? text.charCodeAt(i + 1) : 32;
  if (isLetter(next)) return i + 2 >= end || !isLetter(text.charCodeAt(i + 2));
  return text.charCodeAt(i - 2) === 46;
}

function endOfNumber(text: string, start: number, end: number): number {
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) i++;
    else if ((code === 44 || code === 46) && i + 1 < end && isDigit(text.charCodeAt(i + 1))) i++;
    else break;
  }
  return i;
}
