import type { Day, TimeUnit } from "../types.js";

const MS = 86_400_000;

/** Days since 1 January 1970, the number that all date arithmetic here is done in. */
export type DayNumber = number;

/** A stretch of days, both ends included. */
export interface Stretch {
  from: DayNumber;
  to: DayNumber;
}

export interface Civil {
  year: number;
  month: number;
  day: number;
}

/** Counts the days to a date; months and days past their end run on into the next. */
export const dayNumber = (year: number, month: number, day: number): DayNumber =>
  Math.round(Date.UTC(year, month - 1, day) / MS);

export function civil(n: DayNumber): Civil {
  const date = new Date(n * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (n: DayNumber): number => ((((n + 3) % 7) + 7) % 7) + 1;

export const toIso = (n: DayNumber): Day => new Date(n * MS).toISOString().slice(0, 10);
export const fromIso = (day: Day): DayNumber => Math.round(Date.parse(`${day}T00:00:00Z`) / MS);

export const daysInMonth = (year: number, month: number): number => civil(dayNumber(year, month + 1, 0)).day;

/** Whether the month has that day in some year. */
export const isPossible = (month: number, day: number): boolean => day >= 1 && day <= daysInMonth(2000, month);

/** The calendar unit that holds a day: its week from Monday to Sunday, its month, its season, its decade. */
export function unitOf(unit: TimeUnit, n: DayNumber): Stretch {
  const { year, month } = civil(n);
  const monday = n - weekdayOf(n) + 1;
  switch (unit) {
    case "week":
      return { from: monday, to: monday + 6 };
    case "weekend":
      return { from: monday + 5, to: monday + 6 };
    case "month":
      return { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 0) };
    case "quarter": {
      const first = month - ((month - 1) % 3);
      return { from: dayNumber(year, first, 1), to: dayNumber(year, first + 3, 0) };
    }
    case "half": {
      const first = month > 6 ? 7 : 1;
      return { from: dayNumber(year, first, 1), to: dayNumber(year, first + 6, 0) };
    }
    case "season": {
      const first = month < 3 ? 0 : Math.floor(month / 3) * 3;
      return { from: dayNumber(year, first, 1), to: dayNumber(year, first + 3, 0) };
    }
    case "year":
      return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) };
    case "decade":
      return { from: dayNumber(year - (year % 10), 1, 1), to: dayNumber(year - (year % 10) + 9, 12, 31) };
    case "century":
      return { from: dayNumber(year - (year % 100), 1, 1), to: dayNumber(year - (year % 100) + 99, 12, 31) };
    default:
      return { from: n, to: n };
  }
}

const MONTHS: Partial<Record<TimeUnit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

/** Moves a day by whole units; the day of the month is cut to the month's length. Hours and less do not move it. */
export function shiftDay(n: DayNumber, unit: TimeUnit, amount: number): DayNumber {
  const months = MONTHS[unit];
  if (months === undefined)
    return n + Math.round(unit === "week" || unit === "weekend" ? 7 * amount : unit === "day" ? amount : 0);
  const { year, month, day } = civil(n);
  const total = year * 12 + (month - 1) + Math.round(months * amount);
  const [y, m] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
  return dayNumber(y, m, Math.min(day, daysInMonth(y, m)));
}

/** ISO week of a day: the year it counts in, and its number. */
export function isoWeek(n: DayNumber): { year: number; week: number } {
  const thursday = n - weekdayOf(n) + 4;
  const { year } = civil(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}
