import type { TimeShift, TimeUnit, Timex } from "../types.js";
import { civil, dayNumber, shiftDay, unitOf, weekdayOf, type Stretch } from "./calendar.js";
import { holidayIn } from "./holiday.js";
import { partOf } from "./parts.js";
import { pickYear } from "./pick.js";
import { unitReading, unplaced, type Reading } from "./reading.js";
import { readRelative } from "./relative.js";
import type { Setting } from "./setting.js";
import { dayOfMonth, withWeek } from "./month-day.js";
import { signalled } from "./signals.js";
import { timexValue, unitValue } from "./timex-value.js";
import { readWeekday } from "./weekday.js";

const SEASON_MONTH = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

const months = (year: number, month: number, count: number): Stretch => ({
  from: dayNumber(year, month, 1),
  to: dayNumber(year, month + count, 0),
});

/** Reads a time expression against one possible day of publication. */
export function readTimex(timex: Timex, setting: Setting): Reading {
  const read = place(timex, setting) ?? unplaced(timexValue(timex));
  return signalled(timex, read, setting);
}

function place(timex: Timex, setting: Setting): Reading | null {
  switch (timex.kind) {
    case "day":
      if (timex.month === null) return dayOfMonth(timex, setting);
      if (timex.nth) return yearly(timex, "day", setting, (year) => nthDay(year, timex.month!, timex.weekday!, timex.nth!)); // prettier-ignore
      return withWeek(timex, yearly(timex, "day", setting, (year) => dayIn(year, timex.month!, timex.day, timex.weekday))); // prettier-ignore
    case "month":
      return yearly(timex, "month", setting, (year) => months(year, timex.month, 1));
    case "season":
      return yearly(timex, "season", setting, (year) => months(year, SEASON_MONTH[timex.season], 3));
    case "quarter":
      return yearly(timex, "quarter", setting, (year) => months(year, 3 * timex.number - 2, 3));
    case "half":
      return yearly(timex, "half", setting, (year) => months(year, 6 * timex.number - 5, 6));
    case "holiday":
      return yearly(timex, "day", setting, (year) => holidayIn(timex.holiday, year, setting.country));
    case "year":
      return unitReading(timex, "year", months(timex.year, 1, 12), "nothing", setting);
    case "decade":
      return unitReading(timex, "decade", unitOf("decade", dayNumber(timex.year, 1, 1)), "nothing", setting);
    case "century":
      return unitReading(
        timex,
        "century",
        unitOf("century", dayNumber(timex.century * 100 - 100, 1, 1)),
        "nothing",
        setting,
      );
    case "years":
      return {
        ...unitReading(
          { ...timex, part: undefined },
          "year",
          { from: partOf(months(timex.from, 1, 12), "year", timex.part, null).from, to: dayNumber(timex.to, 12, 31) },
          "nothing",
          setting,
        ),
        precision: "range",
        value: `${timex.from}/${timex.to}`,
      };
    case "weekday":
      return readWeekday(timex, setting);
    case "relative":
      return readRelative(timex, setting);
    case "range":
      return range(timex, setting);
    case "window": {
      const { now } = setting;
      if (now === null) return null;
      const back = timex.direction < 0;
      const far = timex.amount === null ? null : shiftDay(now, timex.unit, timex.direction * timex.amount);
      return {
        from: back ? far : now,
        to: back ? now : far,
        precision: "interval",
        unit: null,
        whole: null,
        counted: "publication",
        value: timexValue(timex),
      };
    }
    case "past":
    case "present":
    case "future": {
      const { now } = setting;
      const [from, to] = timex.kind === "past" ? [null, now] : timex.kind === "present" ? [now, now] : [now, null];
      return {
        from,
        to,
        precision: now === null ? "unknown" : "interval",
        unit: null,
        whole: null,
        counted: "publication",
        value: timexValue(timex),
      };
    }
    case "time": {
      const day = setting.dayTold ?? setting.now;
      if (day === null || !timex.clock) return null;
      return { ...unplaced(unitValue("day", { from: day, to: day }, timex.clock)), counted: "publication" };
    }
    default:
      return null;
  }
}

/** The first, second ... or, where `nth` is -1, the last such weekday of a month. */
function nthDay(year: number, month: number, weekday: number, nth: number): Stretch | null {
  const whole = months(year, month, 1);
  const first = whole.from + ((weekday - weekdayOf(whole.from) + 7) % 7);
  const day = nth > 0 ? first + 7 * (nth - 1) : whole.to - ((weekdayOf(whole.to) - weekday + 7) % 7);
  return day <= whole.to ? { from: day, to: day } : null;
}

function dayIn(year: number, month: number, day: number, weekday: number | null): Stretch | null {
  const n = dayNumber(year, month, day);
  if (civil(n).month !== month) return null;
  return weekday !== null && weekdayOf(n) !== weekday ? null : { from: n, to: n };
}

/** Something that comes once a year, with a year told, hinted at, or counted from publication. */
function yearly(
  timex: Timex & { year?: number | null; which?: TimeShift },
  unit: TimeUnit,
  setting: Setting,
  inYear: (year: number) => Stretch | null,
): Reading | null {
  if (timex.year != null) {
    const told = inYear(timex.year) ?? (timex.kind === "day" ? dayIn(timex.year, timex.month!, timex.day, null) : null);
    return told && unitReading(timex, unit, told, "nothing", setting);
  }
  if (timex.inYear) {
    const { shift, anchor } = timex.inYear;
    const from = anchor === "context" ? (setting.reference?.from ?? setting.now) : setting.now;
    const stretch = from === null ? null : inYear(civil(from).year + shift);
    return stretch && unitReading(timex, unit, stretch, anchor, setting);
  }
  if (setting.yearHint !== null && !timex.which) {
    const hinted = inYear(setting.yearHint);
    if (hinted) return unitReading(timex, unit, hinted, "context", setting);
  }
  const picked = pickYear(inYear, timex.which, setting, unit);
  return picked && unitReading(timex, unit, picked, timex.which?.anchor ?? "publication", setting);
}

/** The weekday that begins a stretch which ends on the day of `last`. */
function weekdayBefore(weekday: number, last: Reading | null, setting: Setting): Reading | null {
  if (last?.to == null) return null;
  const day = last.to - ((weekdayOf(last.to) - weekday + 7) % 7);
  return unitReading({ kind: "weekday", weekday }, "day", { from: day, to: day }, last.counted, setting);
}

function range(timex: Extract<Timex, { kind: "range" }>, setting: Setting): Reading | null {
  const told = place(timex.to, setting);
  // "the second half of April": the last day is that of the month.
  const last = told ?? (timex.to.kind === "day" && timex.to.day > 28 ? place({ ...timex.to, day: timex.to.month === 2 ? 28 : 30 }, setting) : null); // prettier-ignore
  const sameMonth = timex.from.kind === "day" && timex.to.kind === "day" && timex.from.month === timex.to.month && timex.from.year === null && !timex.from.inYear; // prettier-ignore
  const first =
    sameMonth && last?.to != null
      ? place(
          { ...timex.from, month: civil(last.to).month, year: civil(last.to).year, inMonth: undefined } as Timex,
          setting,
        )
      : timex.from.kind === "weekday" && timex.to.kind === "weekday"
        ? weekdayBefore(timex.from.weekday, last, setting)
        : place(
            timex.from,
            last?.to != null && setting.now !== null && !timex.from.inYear
              ? { ...setting, now: setting.direction === "future" ? setting.now : Math.min(last.to, setting.now) }
              : setting,
          );
  if (!last || !first || first.from === null || last.to === null || last.to < first.from) return null;
  const counted = first.counted === "nothing" ? last.counted : first.counted;
  // "set for Wednesday to Friday", told on a Thursday
  const week = setting.direction === "future" && timex.from.kind === "weekday" && setting.now !== null && first.from < setting.now ? 7 : 0; // prettier-ignore
  const whole = { from: first.from + week, to: last.to + week };
  return { ...whole, precision: "range", unit: first.unit, whole, counted, value: `${first.value}/${last.value}` };
}
