import type { DateMention, Timex } from "../types.js";
import { nextDay, type Bound } from "./bound.js";
import { dayNumber, type DayNumber } from "./calendar.js";
import { englishDay } from "./english.js";
import type { Direction } from "./tense.js";

/** A date of the text, and which way its clause looks. */
export interface Seen {
  mention: DateMention;
  direction: Direction | null;
}

/** Whether it is told as past, and not as a limit. */
export const past = ({ direction, mention }: Seen): boolean =>
  direction !== "future" && !/^(by|until|before)$/.test(mention.timex.signal ?? "");

/** Whether it is a day without a year. */
export const isBare = (timex: Timex): timex is Extract<Timex, { kind: "day" }> =>
  timex.kind === "day" && timex.year === null && timex.month !== null && !timex.nth && !timex.which && !timex.inYear;

export interface Bare {
  after: Bound;
  before: Bound | null;
  /** Its year is known, from a day near it that is written in full. */
  certain: boolean;
}

/** The latest day without a year that is told as past. Near a day with its year it takes that year; else it comes once a year, and is less than a year old. */
export function latestBare(seen: Seen[], after: Bound | null, anchor: DayNumber | null): Bare | null {
  if (!after) return null;
  let found: Bare | null = null;
  for (const one of seen) {
    const { timex, text } = one.mention;
    if (!isBare(timex) || !past(one)) continue;
    const near = anchor === null ? null : nearest(timex.month!, timex.day, anchor);
    const certain = near !== null && Math.abs(near - anchor!) <= 120;
    const day = certain ? near : nextDay(timex.month!, timex.day, after.day);
    if (!certain && day - after.day > 366) continue;
    if (!certain && seen.some((other) => isPartOf(timex, other.mention.timex))) continue;
    const why = certain
      ? `"${text}" is told as past, the year from ${englishDay(anchor!)}`
      : `"${text}" is told as past, after the other dates`;
    if (!found || day > found.after.day) found = { after: { day, why }, before: null, certain };
  }
  return found;
}

const SEASON = { spring: [3, 4, 5], summer: [6, 7, 8], autumn: [9, 10, 11], winter: [12, 1, 2] };

/** Whether a day can be one of a month or season that is told with its year: "2 October" after "the autumn 2020 war". */
function isPartOf({ month }: Extract<Timex, { kind: "day" }>, whole: Timex): boolean {
  if (whole.kind === "month") return whole.year !== null && whole.month === month;
  return whole.kind === "season" && whole.year !== null && SEASON[whole.season].includes(month!);
}

function nearest(month: number, day: number, anchor: DayNumber): DayNumber {
  const year = new Date(anchor * 86_400_000).getUTCFullYear();
  return [year - 1, year, year + 1]
    .map((y) => dayNumber(y, month, day))
    .reduce((a, b) => (Math.abs(b - anchor) < Math.abs(a - anchor) ? b : a));
}
