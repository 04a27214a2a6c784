import type { Day, TimeUnit } from "../types.js";

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

/**
 * Counts the days to a date; months and days past their end run on into the next. By eras of 400 years that begin on 1 March
 * (H. Hinnant, "chrono-compatible low-level date algorithms"), since Date is many times slower.
 */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const total = year * 12 + month - 3;
  const y = Math.floor(total / 12);
  const m = total - y * 12; // 0 is March
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * m + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function civil(n: DayNumber): Civil {
  const z = n + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365); // prettier-ignore
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month < 3 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (n: DayNumber): number => ((((n + 3) % 7) + 7) % 7) + 1;

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

export function toIso(n: DayNumber): Day {
  const { year, month, day } = civil(n);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

export const fromIso = (day: Day): DayNumber =>
  dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));

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
