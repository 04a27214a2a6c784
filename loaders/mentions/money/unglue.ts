import { tokenize } from "../../sentences/tokens.js";
import type { Token } from "../../types.js";
import { isSign } from "./currency.js";

const GLUED = /^(\p{L}{2,3})\d/u;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a word may be two or three letters with a number against them. */
export const isGlued = (word: string): boolean => word.length > 2 && (isDigit(word.charCodeAt(2)) || isDigit(word.charCodeAt(3))); // prettier-ignore

/** Splits currency letters from the number written against them (`USD4.5bn`, `Rs21,000`), which are one word to the tokenizer. */
export function unglue(tokens: Token[], text: string): Token[] {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token.kind !== "word" || !isGlued(token.text)) continue;
    const letters = GLUED.exec(token.text)?.[1];
    if (!letters || !isSign(letters)) continue;
    const cut = token.start + letters.length;
    const rest = tokenize(text, cut, tokens[tokens.length - 1].end);
    return [...tokens.slice(0, i), ...tokenize(text, token.start, cut), rest[0], ...unglue(rest.slice(1), text)];
  }
  return tokens;
}
