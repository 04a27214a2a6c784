import type { Span } from "../types.js";
import type { Line } from "./lines.js";

/** One line as its writer meant it: a paragraph that was broken at a fixed width is one logical line. */
export interface LogicalLine extends Span {
  text: string;
  blankBefore: boolean;
  blankAfter: boolean;
}

/** What begins a new item whatever stands before: bullets, numbers, headings, tables, quotes of Markdown. */
export const MARKER = /^(?:[-*+•‣◦▪●–—]\s+|\(?\d{1,2}[.)]\s+|#{1,6}\s|\||>\s?)/;

/** Share of a text's lines that must have been broken for want of room before the text counts as wrapped. */
const BROKEN = 0.3;

/**
 * Joins lines that were broken at a fixed width (mail, terminals, old agencies): a line is joined to the next
 * where the next one's first word had no room in it. Texts whose lines end freely stay as they are.
 */
export function unwrap(list: Line[]): LogicalLine[] {
  const width = Math.max(
    0,
    ...list
      .map((line) => line.text.length)
      .sort((a, b) => a - b)
      .slice(0, Math.ceil(list.length * 0.98)),
  );
  const hasNoRoom = (line: Line, next: Line): boolean =>
    !line.blankAfter && !MARKER.test(next.text) && line.text.length + 1 + firstWord(next.text) > width;
  const broken = list.filter((line, i) => i + 1 < list.length && hasNoRoom(line, list[i + 1])).length;
  const wrapped = width >= 50 && width <= 120 && broken >= 3 && broken >= list.length * BROKEN;
  const joined: LogicalLine[] = [];
  list.forEach((line, i) => {
    const last = joined.at(-1);
    if (wrapped && last && hasNoRoom(list[i - 1], line)) {
      last.end = line.end;
      last.text += `\n${line.text}`;
      last.blankAfter = line.blankAfter;
    } else
      joined.push({
        start: line.start,
        end: line.end,
        text: line.text,
        blankBefore: line.blankBefore,
        blankAfter: line.blankAfter,
      });
  });
  return joined;
}

function firstWord(text: string): number {
  const end = text.search(/\s/);
  return end < 0 ? text.length : end;
}
