import type { Day } from "../rows.js";
import type { ChartRow } from "./types.js";

export const DAY = 86_400_000;

/** The columns by which a chart places a row in time. */
export type Dated = Pick<ChartRow, "date_earliest" | "date_latest" | "date_precision" | "date_basis">;

/** Returns the start of a day in milliseconds UTC; null for null and for what is no day. */
export function time(day: Day | null): number | null {
  if (day === null) return null;
  const value = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(value) ? null : value;
}

/** The interval of a row in milliseconds UTC, its end being the end of the last day; null = unbounded. Swapped bounds are put right. */
export function interval(row: Dated): { start: number | null; end: number | null } {
  const start = time(row.date_earliest);
  const last = time(row.date_latest);
  if (start !== null && last !== null && last < start) return { start: last, end: start + DAY };
  return { start, end: last === null ? null : last + DAY };
}

/** Where a row sorts: by its first known day, the undated last. */
export function order(a: Dated & { id: string }, b: Dated & { id: string }): number {
  const [x, y] = [interval(a), interval(b)];
  const left = x.start ?? x.end ?? Infinity;
  const right = y.start ?? y.end ?? Infinity;
  if (left !== right) return left - right;
  const byEnd = (x.end ?? Infinity) - (y.end ?? Infinity);
  if (byEnd) return byEnd;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Short names of the months, as the field’s papers write them. */
export const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];

/**
 * Tells a date in the words of its precision: "26 Feb 2012", "21–31 Aug 2017", "Apr 2016", "2016–2020",
 * "15 Sept 2020 to 3 Sept 2022", "by 13 Sept 2017", "12 July 2023 or later", "no date".
 */
export function dateText(row: Dated): string {
  const { start, end } = interval(row);
  if (start === null && end === null) return "no date";
  if (start === null) return `by ${dayText((end as number) - DAY)}`;
  if (end === null) return `${dayText(start)} or later`;
  return spanText(new Date(start), new Date(end - DAY));
}

function spanText(first: Date, last: Date): string {
  const [y1, m1, d1] = [first.getUTCFullYear(), first.getUTCMonth(), first.getUTCDate()];
  const [y2, m2, d2] = [last.getUTCFullYear(), last.getUTCMonth(), last.getUTCDate()];
  const wholeMonths = d1 === 1 && d2 === new Date(Date.UTC(y2, m2 + 1, 0)).getUTCDate();
  if (wholeMonths && m1 === 0 && m2 === 11) return y1 === y2 ? `${y1}` : `${y1}–${y2}`;
  if (wholeMonths && y1 === y2) return m1 === m2 ? `${MONTHS[m1]} ${y1}` : `${MONTHS[m1]}–${MONTHS[m2]} ${y1}`;
  if (wholeMonths) return `${MONTHS[m1]} ${y1} to ${MONTHS[m2]} ${y2}`;
  if (y1 === y2 && m1 === m2) return d1 === d2 ? dayText(first.getTime()) : `${d1}–${d2} ${MONTHS[m1]} ${y1}`;
  if (y1 === y2) return `${d1} ${MONTHS[m1]} to ${d2} ${MONTHS[m2]} ${y1}`;
  return `${dayText(first.getTime())} to ${dayText(last.getTime())}`;
}

function dayText(value: number): string {
  const date = new Date(value);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** The first and last year of a row that has both bounds, in words: "2016–2020". */
export function yearsText(row: Dated): string {
  const [first, last] = [row.date_earliest?.slice(0, 4), row.date_latest?.slice(0, 4)];
  if (!first || !last) return dateText(row);
  return first === last ? first : `${first}–${last}`;
}
