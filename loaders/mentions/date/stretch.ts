import type { Timex, TimeUnit } from "../../types.js";
import { readNthDay } from "./day-of-month.js";
import { readMonth, yearTold } from "./month.js";
import type { Found, Scan } from "./scan.js";

/** Words for the beginning or the end of a stretch. */
const FIRST = /^(first|opening|early|earliest|initial)$/;
const LAST = /^(last|final|closing|dying|concluding|latter|late)$/;

/**
 * Reads the days, weeks or months at the edge of a month or year, and the week of a day: "the last days of August 1997",
 * "the first three weeks of September", "the last month of 2016", "the week of March 9".
 */
export function readStretch(scan: Scan, i: number, unit: TimeUnit, plural: boolean): Found | null {
  if (scan.lower(i + 1) !== "of" || (unit !== "day" && unit !== "week" && unit !== "month" && unit !== "weekend")) return null; // prettier-ignore
  const nth = unit === "day" && !plural ? readNthDay(scan, i) : null;
  if (nth) return nth;
  const whole = wholeAt(scan, i + 2);
  if (!whole) return null;
  const the = (from: number): number => (scan.lower(from - 1) === "the" ? from - 1 : from);
  if (whole.timex.kind === "day")
    return unit === "week" && !plural ? { from: the(i), to: whole.to, timex: { ...whole.timex, week: true } } : null;
  if (unit === "weekend") return null;
  const amount = plural ? scan.amount(i - 1) : null;
  const edge = amount ? amount.from - 1 : i - 1;
  const first = FIRST.test(scan.lower(edge));
  if (!first && !LAST.test(scan.lower(edge))) return null;
  const timex = cut(whole.timex, unit, first, amount && amount.n > 0 ? amount.n : plural ? null : 1);
  return timex && { from: the(edge), to: whole.to, timex };
}

type Whole = Extract<Timex, { kind: "day" | "month" | "year" }>;

/** The day, month or year that begins at token `i`. */
function wholeAt(scan: Scan, i: number): { timex: Whole; to: number } | null {
  const start = scan.lower(i) === "the" ? i + 1 : i;
  for (let j = start; j < start + 3; j++) {
    const word = scan.word(j);
    if (word?.role === "month" && (!word.doubtful || scan.capital(j))) {
      const found = readMonth(scan, j, word);
      const kind = found?.timex.kind;
      return found && found.from >= i && (kind === "day" || kind === "month") ? { timex: found.timex as Whole, to: found.to } : null; // prettier-ignore
    }
    if (word && word.role !== "ordinal" && word.role !== "which") break;
  }
  const year = scan.year(start);
  if (year && scan.lower(start + 1) !== "-") return { timex: { kind: "year", year }, to: start + 1 };
  const told = yearTold(scan, i);
  return told ? { timex: { kind: "month", year: null, month: 0, inYear: told.which }, to: told.to } : null;
}

/** The edge of a month or year: so many of its first or last days, weeks or months. */
function cut(whole: Whole, unit: TimeUnit, first: boolean, n: number | null): Timex | null {
  if (whole.kind === "day") return null;
  if (whole.kind === "year" || whole.month === 0) {
    const year = whole.kind === "year" ? whole.year : null;
    const inYear = whole.inYear && { inYear: whole.inYear };
    const month = (month: number, part?: Timex["part"]): Timex => ({ kind: "month", year, month, ...inYear, ...(part && { part }) }); // prettier-ignore
    if (unit === "day") return month(first ? 1 : 12, first ? "early" : "late");
    if (unit === "week" || n === 1) return month(first ? 1 : 12);
    const count = Math.min(n ?? 4, 11);
    return { kind: "range", from: month(first ? 1 : 13 - count), to: month(first ? count : 12) };
  }
  if (unit === "month") return null;
  if (unit === "week" && first && n !== null && n < 5) {
    const day = (day: number): Timex => ({ kind: "day", year: whole.year, month: whole.month, day, weekday: null, ...(whole.inYear && { inYear: whole.inYear }) }); // prettier-ignore
    return { kind: "range", from: day(1), to: day(Math.min(28, 7 * n)) };
  }
  return { ...whole, part: first ? "early" : "late" };
}
