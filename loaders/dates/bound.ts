import { dayNumber, toIso, type DayNumber } from "./calendar.js";

/** A bound and why it holds, in words for a bracket after it. */
export interface Bound {
  day: DayNumber;
  why: string;
}

export const latest = (a: Bound | null, b: Bound | null): Bound | null => (!a ? b : !b ? a : b.day > a.day ? b : a);
export const earliest = (a: Bound | null, b: Bound | null): Bound | null => (!a ? b : !b ? a : b.day < a.day ? b : a);

/** The first day of that month and day on or after `from`. */
export function nextDay(month: number, day: number, from: DayNumber): DayNumber {
  const year = Number(toIso(from).slice(0, 4));
  const same = dayNumber(year, month, day);
  return same >= from ? same : dayNumber(year + 1, month, day);
}

/** The last day of that month and day on or before `to`. */
export function lastDay(month: number, day: number, to: DayNumber): DayNumber {
  const year = Number(toIso(to).slice(0, 4));
  const same = dayNumber(year, month, day);
  return same <= to ? same : dayNumber(year - 1, month, day);
}
