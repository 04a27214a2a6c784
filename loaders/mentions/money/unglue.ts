import { tokenize } from "../../sentences/tokens.js";
import type { Token } from "../../types.js";
import { LETTERS } from "../../vocabulary/currencies.js";
import { scales } from "../../vocabulary/numbers.js";
import { isSign } from "./currency.js";

const GLUED = /^(\p{L}{1,3})\d/u;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a word may be one to three letters with a number against them. */
export const isGlued = (word: string): boolean =>
  word.length > 1 &&
  !isDigit(word.charCodeAt(0)) &&
  (isDigit(word.charCodeAt(1)) || isDigit(word.charCodeAt(2)) || isDigit(word.charCodeAt(3)));

/** Splits currency letters from the number written against them (`USD4.5bn`, `Rs21,000`), which are one word to the tokenizer. */
export function unglue(tokens: Token[], text: string): Token[] {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token.kind !== "word" || !isGlued(token.text)) continue;
    const letters = GLUED.exec(token.text)?.[1];
    if (!letters || !(isSign(letters) || (LETTERS.has(letters) && isScaled(tokens, i)))) continue;
    const cut = token.start + letters.length;
    const rest = tokenize(text, cut, tokens[tokens.length - 1].end);
    return [...tokens.slice(0, i), ...tokenize(text, token.start, cut), rest[0], ...unglue(rest.slice(1), text)];
  }
  return tokens;
}

/** `R20bn`, `P35 billion`, `N1.2 trillion`: a scale stands in the word, or behind it. */
function isScaled(tokens: Token[], i: number): boolean {
  if (/\d(m|mn|bn|tn)$/i.test(tokens[i].text)) return true;
  for (let k = i + 1; k < i + 4; k++) {
    if (scales.has(tokens[k]?.lower ?? "") || /^(bn|mn|tn)$/.test(tokens[k]?.lower ?? "")) return true;
    if (!tokens[k] || !/^[.,\d]+(m|bn|tn)?$/.test(tokens[k].text)) return false;
    if (/\d(m|bn|tn)$/.test(tokens[k].text)) return true;
  }
  return false;
}
