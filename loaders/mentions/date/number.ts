import type { Timex } from "../../types.js";
import { readClock } from "./clock.js";
import { fullYear } from "./month.js";
import type { Found, Scan } from "./scan.js";
import { readDayOfMonth } from "./day-of-month.js";
import { readYear } from "./year.js";

/** Reads what a number can begin: a date in figures, a time of day, a year, a span of years, a decade. */
export function readNumber(scan: Scan, i: number): Found | null {
  const { text } = scan.tokens[i];
  if (text.length > 10) return null;
  if (text.length > 4) return dotted(i, text) ?? (text.length === 5 ? readClock(scan, i) : null);
  const ordinal = text.length <= 2 && scan.joined(i) ? readDayOfMonth(scan, i) : null;
  if (ordinal) return ordinal;
  const next = scan.lower(i + 1);
  if (
    text === "9" &&
    next === "/" &&
    scan.lower(i + 2) === "11" &&
    scan.joined(i) &&
    scan.joined(i + 1) &&
    scan.lower(i + 3) !== "/"
  )
    // prettier-ignore
    return { from: i, to: i + 3, timex: { kind: "day", year: 2001, month: 9, day: 11, weekday: null } };
  if ((next === "/" || scan.hyphen(i + 1)) && scan.joined(i)) {
    const date = separated(scan, i, next);
    if (date) return date;
  }
  if (text.length === 4) return readClock(scan, i) ?? readYear(scan, i);
  if (text.length > 2) return dotted(i, text) ?? readClock(scan, i);
  return shortDecade(scan, i) ?? readClock(scan, i);
}

const day = (year: number, month: number, day: number): Timex | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { kind: "day", year, month, day, weekday: null } : null;

/** A date of three numbers, the order decided by what is possible; day first where both are, or month first where `american`. */
export function orderDate(a: number, b: number, c: number, american = false): Timex | null {
  if (a > 999) return day(a, b, c);
  const year = fullYear(c);
  if (year < 1900 || year > 2100) return null;
  const first = american ? day(year, a, b) : day(year, b, a);
  return first ?? (american ? day(year, b, a) : day(year, a, b));
}

/** `26.02.2012`, `02.26.12`: one number token with two dots. */
function dotted(i: number, text: string): Found | null {
  const parts = text.split(".");
  if (parts.length !== 3 || parts.some((part) => !/^\d{1,4}$/.test(part))) return null;
  if (parts[1].length > 2 || (parts[2].length !== 2 && parts[2].length !== 4 && parts[0].length !== 4)) return null;
  const timex = orderDate(Number(parts[0]), Number(parts[1]), Number(parts[2]));
  return timex && { from: i, to: i + 1, timex };
}

/** `2017-09-11`, `26/02/12`, `2017/09/11`: three number tokens. `T14:15` may follow. */
function separated(scan: Scan, i: number, mark: string): Found | null {
  if (scan.lower(i + 3) !== mark || !scan.joined(i + 1) || !scan.joined(i + 2) || !scan.joined(i + 3)) return null;
  const [a, b, c] = [scan.digits(i), scan.digits(i + 2), scan.digits(i + 4)];
  if (a < 1 || b < 1 || c < 0 || scan.tokens[i].text.length === 3) return null;
  const timex = orderDate(a, b, c, mark === "/" && c < 2000 && a <= 12);
  if (!timex || (a <= 999 && mark !== "/" && c < 1900)) return null;
  return { from: i, to: i + 5, timex };
}

/** "the '90s". */
function shortDecade(scan: Scan, i: number): Found | null {
  const n = scan.digits(i);
  if (n < 10 || n % 10 !== 0 || !/^['’‘]$/.test(scan.lower(i - 1)) || !scan.joined(i - 1)) return null;
  if (scan.lower(i + 1) !== "s" || !scan.joined(i)) return null;
  return { from: i - 1, to: i + 2, timex: { kind: "decade", year: fullYear(n) } };
}
