import type { Article, DateValue, Sentence } from "../types.js";
import { earliest, lastDay, latest, nextDay, type Bound } from "./bound.js";
import { dayNumber, isPossible, toIso, unitOf, type DayNumber } from "./calendar.js";
import { collectClues, type Clues } from "./clues.js";
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
  if (sameDay) return onDay(sameDay, after, before);
  return toValue(after, before);
}

/** The years in which a day of the year falls between the bounds: one is a day, more are an interval. */
function onDay(
  { month, day, why }: NonNullable<Clues["sameDay"]>,
  after: Bound | null,
  before: Bound | null,
): DateValue {
  if (!isPossible(month, day)) return toValue(after, before);
  const first = after ? nextDay(month, day, after.day) : null;
  const last = before ? lastDay(month, day, before.day) : null;
  if (first !== null && last !== null && first > last) return toValue(after, null);
  const reasons = [why, ...limits(after, before)];
  const monthDay = `--${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return { ...value(first, last, `The year is not stated: ${reasons.join("; ")}.`), monthDay };
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
