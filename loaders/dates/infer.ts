import type { Article, DateValue, Sentence } from "../types.js";
import { earliest, lastDay, latest, nextDay, type Bound } from "./bound.js";
import { civil, dayNumber, daysInMonth, isPossible, toIso, unitOf, weekdayOf, type DayNumber } from "./calendar.js";
import { collectClues, type Clues, type WeekdayPair } from "./clues.js";
import { englishDay } from "./english.js";
import type { StampDate } from "./stamp.js";

/**
 * Bounds a publication date that is not stated: after the latest thing the text tells as past, before the end of the terms of office
 * of those it calls ministers; `partial` is a stamp without its year. The file name counts last.
 */
export function inferPublished(
  article: Article,
  sentences: Sentence[],
  partial: StampDate | null,
  place: string,
): DateValue {
  const clues = collectClues(sentences);
  const file = fromFileName(article.id);
  let { after, before } = clues;
  const sameDay =
    partial?.day != null
      ? { month: partial.month, day: partial.day, why: `${place.toLowerCase()} gives the day without a year` }
      : clues.sameDay;
  if (partial?.year != null && partial.day === null) {
    const month = unitOf("month", dayNumber(partial.year, partial.month, 1));
    after = latest(after, { day: month.from, why: `${place.toLowerCase()} gives the month` });
    before = earliest(before, { day: month.to, why: `${place.toLowerCase()} gives the month` });
  }
  if (file && !(after && file.from.day + file.length < after.day) && !(before && file.from.day > before.day)) {
    after = latest(after, file.from);
    before = earliest(before, { day: file.from.day + file.length, why: file.from.why });
  }
  if (after && before && after.day > before.day) before = null;
  const weekdays = [...clues.weekdays];
  if (partial?.day != null && partial.weekday)
    weekdays.push({ month: partial.month, day: partial.day, weekday: partial.weekday });
  if (sameDay) return onDay(sameDay, after, before, weekdays);
  return toValue(after, before);
}

/** The years in which a day of the year falls between the bounds: one is a day, more are an interval. */
function onDay(
  { month, day, why }: NonNullable<Clues["sameDay"]>,
  after: Bound | null,
  before: Bound | null,
  weekdays: WeekdayPair[],
): DateValue {
  if (!isPossible(month, day)) return toValue(after, before);
  const first = after ? nextDay(month, day, after.day) : null;
  const last = before ? lastDay(month, day, before.day) : null;
  if (first !== null && last !== null && first > last) return toValue(after, null);
  const reasons = [why, ...limits(after, before)];
  const told = first !== null && first === after?.day && day > 1; // a picture of the day, with its year
  if (told) return { ...value(first, first, `The year is not stated: ${[...reasons, "the same day is told with its year"].join("; ")}.`), monthDay: monthDayOf(month, day) }; // prettier-ignore
  if (first !== null && last !== null && (weekdays.length || day > 28)) {
    const days = yearsBetween(first, last)
      .filter((year) => day <= daysInMonth(year, month))
      .map((year) => dayNumber(year, month, day))
      .filter((n) => weekdays.every((pair) => fits(pair, n)));
    if (days.length)
      return {
        ...value(
          days[0],
          days[days.length - 1],
          `The year is not stated: ${[...reasons, weekdays.length ? "the weekdays told fit" : "the day exists"].join("; ")}.`,
        ),
        monthDay: monthDayOf(month, day),
      };
  }
  return { ...value(first, last, `The year is not stated: ${reasons.join("; ")}.`), monthDay: monthDayOf(month, day) };
}

const monthDayOf = (month: number, day: number): string =>
  `--${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

function yearsBetween(first: DayNumber, last: DayNumber): number[] {
  const from = civil(first).year;
  return Array.from({ length: civil(last).year - from + 1 }, (_, k) => from + k);
}

/** Whether the day told, at its nearest to a publication on day `n`, has its weekday. */
function fits({ month, day, weekday }: WeekdayPair, n: DayNumber): boolean {
  const { year } = civil(n);
  const days = [year - 1, year, year + 1].map((y) => dayNumber(y, month, day));
  return weekdayOf(days.reduce((a, b) => (Math.abs(b - n) < Math.abs(a - n) ? b : a))) === weekday;
}

function toValue(after: Bound | null, before: Bound | null): DateValue {
  if (!after && !before)
    return {
      earliest: null,
      latest: null,
      precision: "unknown",
      basis: "none",
      rule: "The article does not say when it was published, and nothing in it bounds the time.",
    };
  return value(after?.day ?? null, before?.day ?? null, `Not stated; ${limits(after, before).join(" and ")}.`);
}

/** The bounds in words, each with its reason. */
const limits = (after: Bound | null, before: Bound | null): string[] => [
  ...(after ? [`not before ${englishDay(after.day)} (${after.why})`] : []),
  ...(before ? [`not after ${englishDay(before.day)} (${before.why})`] : []),
];

function value(from: DayNumber | null, to: DayNumber | null, rule: string): DateValue {
  const precision = from !== null && from === to ? "day" : "interval";
  return {
    earliest: from === null ? null : toIso(from),
    latest: to === null ? null : toIso(to),
    precision,
    basis: "inferred",
    rule,
  };
}

/** The day, month or year that a file name begins with. */
function fromFileName(id: string): { from: Bound; length: number } | null {
  const found = /^(19[5-9]\d|20\d\d)(?:[-_.]?(0[1-9]|1[0-2])(?:[-_.]?(0[1-9]|[12]\d|3[01]))?)?(?![\d])/.exec(id);
  if (!found) return null;
  const [, year, month, day] = found.map(Number);
  const from = dayNumber(year, month || 1, day || 1);
  const { to } = day ? { to: from } : unitOf(month ? "month" : "year", from);
  return { from: { day: from, why: `the file name begins with ${found[0]}` }, length: to - from };
}
