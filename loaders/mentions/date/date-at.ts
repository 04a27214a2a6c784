import { readMonth } from "./month.js";
import type { Found, Scan } from "./scan.js";
import { readToday } from "./today.js";
import { readWeekday } from "./weekday.js";

/** Reads a plain date that begins at token `i` or within three tokens of it: what may follow a time of day. */
export function dateAt(scan: Scan, i: number): Found | null {
  for (let j = i; j < i + 3; j++) {
    const word = scan.word(j);
    if (word?.role === "month") return readMonth(scan, j, word);
    if (word?.role === "weekday") return readWeekday(scan, j, word);
    if (word?.role === "today") return readToday(scan, j, word);
    if (scan.tokens[j]?.kind === "punct") return null;
  }
  return null;
}
