import type { TimeUnit, Timex } from "../types.js";
import { civil, dayNumber, type DayNumber, type Stretch } from "./calendar.js";

/**
 * Cuts a stretch down to its early, middle or late part. In a month: days 1-10, 11-20, 21 to the end; in a year:
 * January-April, May-August, September-December; elsewhere thirds. "Earlier this month" ends, "later this year" begins, at `now`.
 */
export function partOf(whole: Stretch, unit: TimeUnit, part: Timex["part"], now: DayNumber | null): Stretch {
  const { from, to } = whole;
  if (!part || from === to) return whole;
  if (part === "sofar") return now !== null && now >= from && now < to ? { from, to: now } : whole;
  if (part === "rest") return now !== null && now > from && now <= to ? { from: now, to } : whole;
  const { year, month } = civil(from);
  const k = part === "early" ? 0 : part === "mid" ? 1 : 2;
  if (unit === "month") return { from: from + 10 * k, to: k === 2 ? to : from + 10 * k + 9 };
  if (unit === "year") return { from: dayNumber(year, 1 + 4 * k, 1), to: dayNumber(year, 5 + 4 * k, 0) };
  if (unit === "decade") {
    const years = [[0, 3], [3, 7], [7, 10]][k]; // prettier-ignore
    return { from: dayNumber(year + years[0], 1, 1), to: dayNumber(year + years[1], 1, 0) };
  }
  if (unit === "quarter" || unit === "season")
    return { from: dayNumber(year, month + k, 1), to: dayNumber(year, month + k + 1, 0) };
  const third = (to - from + 1) / 3;
  return { from: from + Math.round(third * k), to: from + Math.round(third * (k + 1)) - 1 };
}
