import { monthNames } from "../vocabulary/month-names.js";
import { daysInMonth } from "./calendar.js";

/** A date as far as a stamp tells it. */
export interface StampDate {
  year: number | null;
  month: number;
  day: number | null;
  /** 1 is Monday, where the line names the weekday. */
  weekday?: number;
  /** The other order of day and month is possible as well. */
  ambiguous: boolean;
}

const LONGEST = 300;
const WEEKDAYS = ["monday|mon", "tuesday|tues?", "wednesday|wed", "thursday|thur?s?", "friday|fri", "saturday|sat", "sunday|sun"].map((names) => new RegExp(`\\b(?:${names})\\b`)); // prettier-ignore
/** `4th of`, before a month. */
const ORDINAL = /\b(\d{1,2})(?:st|nd|rd|th)\b(?:\s+day)?(?:\s+of\b)?/g;
const DIGITS: [first: number, last: number][] = [[0x0660, 0x0669], [0x06f0, 0x06f9]]; // prettier-ignore

/**
 * Reads the date in a line of a stamp, dateline or source, in any script: `02.26.12, 18:56`, `13 september — 14:15`,
 * `26 Şubat 2012`, `2017-09-13T10:00Z`. Where day and month could be either, `monthFirst` decides. Null where the line has none.
 */
export function readStamp(line: string, monthFirst = false): StampDate | null {
  if (!/\p{Nd}/u.test(line)) return null;
  const text = latinDigits(line.slice(0, LONGEST).toLowerCase().normalize("NFC")).replace(ORDINAL, "$1");
  const date = figures(text, monthFirst) ?? dayFirst(named(text), monthly(text));
  if (!date) return null;
  const weekday = WEEKDAYS.findIndex((name) => name.test(text)) + 1;
  return weekday ? { ...date, weekday } : date;
}

const latinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const range = DIGITS.find(([first, last]) => code >= first && code <= last)!;
    return String(code - range[0]);
  });

const century = (n: number): number => (n > 99 ? n : n < 70 ? 2000 + n : 1900 + n);

/** Of a name with its day, and a month in figures that may number an issue (`Note 7/2025, 17 March 2025`), the one with the day. */
const dayFirst = (name: StampDate | null, month: StampDate | null): StampDate | null =>
  name && (name.day !== null || !month) ? name : month;

function monthly(text: string): StampDate | null {
  const found = /(?<![\d./-])(0?[1-9]|1[0-2])[/.](19[5-9]\d|20\d\d)(?![\d/.-])/.exec(text);
  return found && { year: Number(found[2]), month: Number(found[1]), day: null, ambiguous: false };
}

function figures(text: string, monthFirst: boolean): StampDate | null {
  for (const found of text.matchAll(/(?<![\d.:/-])(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?!\d|[/.:-]\d)/g)) {
    const [a, b, c] = [Number(found[1]), Number(found[3]), Number(found[4])];
    if (found[1].length === 4) {
      if (isDay(b, c)) return { year: a, month: b, day: c, ambiguous: false };
      continue;
    }
    if (found[1].length > 2 || (found[4].length !== 2 && found[4].length !== 4)) continue;
    const year = century(c);
    if (year < 1900 || year > 2100) continue;
    const [dayFirst, other] = [isDay(b, a), isDay(a, b)];
    if (!dayFirst && !other) continue;
    const month = other && (monthFirst || !dayFirst) ? a : b;
    return {
      year,
      month,
      day: month === a && other && (monthFirst || !dayFirst) ? b : a,
      ambiguous: dayFirst && other && a !== b,
    };
  }
  return null;
}

const isDay = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2000, month);

/** `11:21, November 29`: the minutes are no day. */
const CLOCK = /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g;

/** A month name with a day and perhaps a year next to it. */
function named(line: string): StampDate | null {
  const text = line.replace(CLOCK, (time) => " ".repeat(time.length));
  const found = [...text.matchAll(/\d+|[\p{L}\p{M}]+/gu)];
  const parts = found.map(([part]) => part);
  const joined = (i: number): boolean => !/[|·•;()]|\s[—–]\s/.test(text.slice(found[i].index, found[i + 1]?.index)); // no bullet between
  for (let i = 0; i < parts.length; i++) {
    const month = monthNames.get(parts[i]);
    if (month === undefined) continue;
    const near = [i - 1, i + 1, i + 2, i - 2].filter(
      (k) =>
        k >= 0 && k < parts.length && joined(Math.min(k, i)) && (Math.abs(k - i) === 1 || joined(Math.max(k, i) - 1)),
    );
    const number = (k: number): number => (/^\d+$/.test(parts[k]) ? Number(parts[k]) : 0);
    const at = near.find((k) => isDay(month, number(k)) && parts[k].length <= 2);
    const years = [i + 1, i + 2, i + 3, i - 1, i - 2, i - 3].map((k) => (k >= 0 && k < parts.length ? number(k) : 0));
    const year = years.find((n) => n >= 1990 && n <= 2100) ?? null;
    if (at === undefined && year === null) continue;
    return { year, month, day: at === undefined ? null : number(at), ambiguous: false };
  }
  return null;
}
