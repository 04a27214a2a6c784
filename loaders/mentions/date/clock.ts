import type { Timex } from "../../types.js";
import { dateAt } from "./date-at.js";
import type { Found, Scan } from "./scan.js";

const ZONES = new Set(["est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "gmt", "utc", "et", "ct", "pt", "bst", "cet", "msk", "ist", "jst"]); // prettier-ignore

/** Reads a time of day at the number `i` (`14:15`, `3 p.m.`, `10:35 a.m. EDT Thursday`, `4 in the morning`), with the date that follows it. */
export function readClock(scan: Scan, i: number): Found | null {
  const time = timeAt(scan, i);
  return time && withDate(scan, time.to, i, time.clock);
}

/** Joins a time of day from token `from` to `to` with the date after it, if any. */
export function withDate(scan: Scan, to: number, from: number, clock: string): Found {
  let at = afterZone(scan, to);
  const zone = at;
  const beside = dateBeside(scan, at, clock);
  if (beside) return { from, to: zone, timex: beside };
  if (scan.lower(at) === ",") at++;
  if (scan.lower(at) === "on") at++;
  const date = dateAt(scan, at);
  if (date && date.from <= at && !date.timex.clock) return { from, to: date.to, timex: { ...date.timex, clock } };
  return { from, to: zone, timex: { kind: "time", clock } };
}

/** The token after the time zone at `i`, if one stands there: "GMT", "local time". */
export function afterZone(scan: Scan, i: number): number {
  if (ZONES.has(scan.lower(i))) return i + 1;
  const named = /^(eastern|local|moscow|pacific|standard|daylight)$/.test(scan.lower(i));
  return named && scan.lower(i + 1) === "time" ? i + 2 : i;
}

/** The date behind a bracket, which both times are of: "6 a.m. (0300 GMT) on Saturday". */
function dateBeside(scan: Scan, i: number, clock: string): Timex | null {
  let at = i;
  if (scan.lower(at) === "(") {
    const second = timeAt(scan, at + 1);
    if (!second) return null;
    at = afterZone(scan, second.to);
  }
  if (scan.lower(at) !== ")") return null;
  if (scan.lower(++at) === "on") at++;
  const date = dateAt(scan, at);
  return date && date.from <= at && !date.timex.clock ? { ...date.timex, clock } : null;
}

/** The time of day written at token `i`, as ISO, and the token after it; null where none is. */
export function timeAt(scan: Scan, i: number): { clock: string; to: number } | null {
  const token = scan.tokens[i];
  if (/^([01]\d|2[0-4])[0-5]\d$/.test(token.text) && /^(gmt|utc)$/.test(scan.lower(i + 1)))
    return { clock: `T${token.text.slice(0, 2)}:${token.text.slice(2)}`, to: i + 1 }; // 0900 GMT
  const dot = token.text.indexOf("."); // 10.30 a.m.
  let hour = dot > 0 ? Number(token.text.slice(0, dot)) : scan.digits(i);
  let minute = dot > 0 ? Number(token.text.slice(dot + 1)) : 0;
  const zoned = dot === 2 && ZONES.has(scan.lower(i + 1)); // 08.20 BST
  if (!(hour >= 0 && hour <= 24) || minute > 59 || (dot > 0 && token.text.length - dot !== 3)) return null;
  let to = i + 1;
  let certain = zoned;
  if (scan.lower(to) === ":" && scan.joined(i) && scan.joined(to) && scan.tokens[to + 1].text.length === 2) {
    minute = scan.digits(to + 1);
    if (minute < 0 || minute > 59) return null;
    to += 2;
    certain = token.text.length === 2 || minute >= 0;
    if (scan.lower(to) === ":" && scan.joined(to - 1) && scan.digits(to + 1) >= 0) to += 2;
  }
  const half = scan.word(to);
  if (
    half?.role === "meridiem" &&
    (half.n === 12 || scan.lower(to) !== "am" || scan.joined(to - 1) || certain || i > 0)
  ) {
    if (hour > 12) return null;
    hour = (hour % 12) + half.n;
    if (!scan.lower(to).endsWith(".") && scan.lower(to).includes(".") && scan.lower(to + 1) === "." && scan.joined(to))
      to++;
    to++;
    certain = true;
  } else if (scan.lower(to) === "o'clock") {
    to++;
    certain = true;
  } else if (
    scan.lower(to) === "in" &&
    scan.lower(to + 1) === "the" &&
    scan.word(to + 2)?.role === "daypart" &&
    token.text.length <= 2
  ) {
    if (scan.lower(to + 2) !== "morning" && hour < 12) hour += 12;
    to += 3;
    certain = true;
  }
  return certain ? { clock: `T${pad(hour)}:${pad(minute)}`, to } : null;
}

const pad = (n: number): string => String(n).padStart(2, "0");
