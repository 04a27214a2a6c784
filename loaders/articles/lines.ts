import type { Span } from "../types.js";

/** A line that is not blank, without the blanks round it. */
export interface Line extends Span {
  text: string;
  /** Number of the line in the file, from 0. */
  number: number;
  /** Whether a blank line, or the end of the file, stands before and after it. */
  blankBefore: boolean;
  blankAfter: boolean;
}

/** Splits a text into its lines that are not blank. Takes `\n`, `\r\n` and `\r`. */
export function lines(text: string): Line[] {
  const found: Line[] = [];
  let number = 0;
  let start = 0;
  while (start <= text.length) {
    let end = start;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed !== "") {
      const at = start + (raw.length - raw.trimStart().length);
      const previous = found.at(-1);
      const blankBefore = previous === undefined || previous.number < number - 1;
      if (previous) previous.blankAfter = blankBefore;
      found.push({ start: at, end: at + trimmed.length, text: trimmed, number, blankBefore, blankAfter: true });
    }
    number++;
    start = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return found;
}
