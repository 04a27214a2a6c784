import { advance } from "./metrics.js";

export interface Type {
  size: number;
  bold?: boolean;
}

/** Other fonts of the stack are a little wider than Arial; boxes leave room for them. */
const SAFETY = 1.04;

/** Measures one line in pixels, by font metrics: no browser is needed, and the answer is the same everywhere. */
export function measure(text: string, { size, bold = false }: Type): number {
  let sum = 0;
  for (const character of text) sum += advance(character, bold);
  return (sum * size * SAFETY) / 1000;
}

/** Cuts a line to a width, with an ellipsis where something is lost. */
export function truncate(text: string, width: number, type: Type): string {
  if (measure(text, type) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && measure(characters.join("").trimEnd() + "…", type) > width) characters.pop();
  return characters.join("").trimEnd() + "…";
}

/**
 * Breaks text into at most `lines` lines of at most `width` pixels. A word that is wider than a line is cut in pieces;
 * what does not fit in the last line ends in an ellipsis.
 */
export function wrap(text: string, width: number, type: Type, lines = Infinity): string[] {
  const words = text.split(/[ \t\r\n]+/).filter((word) => word !== "");
  const out: string[] = [];
  let line = "";
  for (let at = 0; at < words.length; at++) {
    const longer = line === "" ? words[at] : `${line} ${words[at]}`;
    if (measure(longer, type) <= width) {
      line = longer;
      continue;
    }
    if (out.length === lines - 1) {
      const rest = line === "" ? words.slice(at) : [line, ...words.slice(at)];
      return [...out, truncate(rest.join(" "), width, type)];
    }
    if (line !== "") {
      out.push(line);
      line = "";
      at--;
      continue;
    }
    const piece = leading(words[at], width, type);
    out.push(piece);
    words[at] = words[at].slice(piece.length);
    if (words[at] !== "") at--;
  }
  if (line !== "") out.push(line);
  return out;
}

/** Wraps as `wrap` does, but with lines of like length: no single word is left alone on the last one. */
export function balance(text: string, width: number, type: Type, lines = Infinity): string[] {
  const count = wrap(text, width, type, lines).length;
  if (count < 2 || count >= lines) return wrap(text, width, type, lines);
  let [low, high] = [width / count, width];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    if (wrap(text, middle, type).length > count) low = middle;
    else high = middle;
  }
  return wrap(text, high, type, lines);
}

/** The longest beginning of a word that fits, at least one character. */
function leading(word: string, width: number, type: Type): string {
  const characters = Array.from(word);
  let count = 1;
  while (count < characters.length && measure(characters.slice(0, count + 1).join(""), type) <= width) count++;
  return characters.slice(0, count).join("");
}
