import type { DatePrecision, TimeShift, TimeUnit, Timex } from "../types.js";
import { civil, dayNumber, shiftDay, unitOf, weekdayOf, type DayNumber, type Stretch } from "./calendar.js";
import { holidayIn } from "./holiday.js";
import { partOf } from "./parts.js";
import { pickYear, type Position } from "./pick.js";
import { unplaced, type Reading } from "./reading.js";
import { timexValue, unitValue } from "./timex-value.js";

/** What a time expression is read against. */
export interface Setting extends Position {
  /** The calendar unit of `reference`. */
  referenceUnit: TimeUnit | null;
  /** The year the text is telling of, for months and days without one. */
  yearHint: number | null;
  /** A weekday that the same sentence told before, for plans told in order. */
  weekdayBefore: DayNumber | null;
  country?: string | null;
}

const SEASON_MONTH = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;
const PRECISION: Partial<Record<TimeUnit, DatePrecision>> = {
  day: "day",
  month: "month",
  season: "season",
  year: "year",
};

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
      return timex.month === null
        ? null
        : yearly(timex, "day", setting, (year) => dayIn(year, timex.month!, timex.day, timex.weekday));
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
          timex,
          "year",
          { from: dayNumber(timex.from, 1, 1), to: dayNumber(timex.to, 12, 31) },
          "nothing",
          setting,
        ),
        precision: "range",
        value: `${timex.from}/${timex.to}`,
      };
    case "weekday":
      return weekday(timex, setting);
    case "relative":
      return relative(timex, setting);
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
      const day = setting.now;
      if (day === null || !timex.clock) return null;
      return { ...unplaced(unitValue("day", { from: day, to: day }, timex.clock)), counted: "publication" };
    }
    default:
      return null;
  }
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

function unitReading(
  timex: Timex,
  unit: TimeUnit,
  whole: Stretch,
  counted: Reading["counted"],
  { now }: Pick<Setting, "now">,
): Reading {
  const { from, to } = partOf(whole, unit, timex.part, now);
  const cut = from !== whole.from || to !== whole.to;
  const precision = from === to ? "day" : cut ? "interval" : (PRECISION[unit] ?? "interval");
  return { from, to, precision, unit, whole, counted, value: unitValue(unit, whole, timex.clock) };
}

function weekday(timex: Extract<Timex, { kind: "weekday" }>, setting: Setting): Reading | null {
  const { which, inWeek } = timex;
  const context = (inWeek ?? which)?.anchor === "context";
  const counted = context ? (setting.reference?.from ?? setting.now) : setting.now;
  if (counted === null) return null;
  const ahead = (from: DayNumber): DayNumber => from + ((timex.weekday - weekdayOf(from) + 7) % 7);
  const back = (from: DayNumber): DayNumber => from - ((weekdayOf(from) - timex.weekday + 7) % 7);
  let day: DayNumber;
  if (inWeek) day = unitOf("week", counted).from + 7 * inWeek.shift + timex.weekday - 1;
  else if (which && which.shift < 0) day = back(counted - 1);
  else if (which && which.shift > 0) day = ahead(counted + 1);
  else if (which && context) day = ahead(counted);
  else if (which || setting.direction === "future")
    day = ahead(setting.weekdayBefore !== null && !which ? setting.weekdayBefore + 1 : counted);
  else day = back(counted);
  return unitReading(timex, "day", { from: day, to: day }, context ? "context" : "publication", setting);
}

function relative(timex: Extract<Timex, { kind: "relative" }>, setting: Setting): Reading | null {
  const { unit, shift, anchor } = timex;
  const reference = anchor === "context" ? setting.reference : null;
  const counted: Reading["counted"] = reference ? "context" : "publication";
  const start: Stretch | null = reference ?? (setting.now === null ? null : { from: setting.now, to: setting.now });
  if (!start) return null;
  if (shift === null) {
    const past = timex.anchor === "publication";
    return { ...unplaced(timexValue(timex)), to: past ? start.to : null, precision: "interval", counted };
  }
  if (unit === "second" || unit === "minute" || unit === "hour") {
    return shift < 0 && -shift < 12 ? unitReading(timex, "day", start, counted, setting) : null;
  }
  if (
    timex.counted &&
    unit === "year" &&
    reference &&
    (setting.referenceUnit === "quarter" || setting.referenceUnit === "month")
  ) {
    const whole = unitOf(setting.referenceUnit, shiftDay(reference.from, "year", shift));
    return unitReading(timex, setting.referenceUnit, whole, counted, setting);
  }
  if (timex.approximate === "more" && timex.counted) {
    const [far, near] = [shift + Math.sign(shift), shift].map((n) => shiftDay(start.from, unit, n));
    const [from, to] = shift < 0 ? [far, near - 1] : [near + 1, far];
    return {
      from,
      to,
      precision: "interval",
      unit,
      whole: { from, to },
      counted,
      value: unitValue(grain(timex), unitOf(grain(timex), near)),
    };
  }
  const first = shiftDay(start.from, unit, shift);
  const last = shiftDay(start.to, unit, shift);
  if (unit === "weekend" && shift <= 0 && setting.now !== null && !reference) {
    const sunday =
      setting.direction === "future" ? unitOf("week", setting.now).to : setting.now - (weekdayOf(setting.now) % 7);
    const end =
      weekdayOf(setting.now) >= 6 && shift < 0
        ? sunday - (sunday >= setting.now - 1 ? 7 : 0)
        : weekdayOf(setting.now) === 6
          ? setting.now + 1
          : sunday;
    return unitReading(timex, "weekend", { from: end - 1, to: end }, counted, setting);
  }
  const whole = { from: unitOf(grain(timex), first).from, to: unitOf(grain(timex), last).to };
  if (unit !== "day" || first === last) return unitReading(timex, grain(timex), whole, counted, setting);
  return { ...unitReading(timex, "day", whole, counted, setting), precision: "interval" };
}

/** The unit a counted expression is exact to: a decade ago is a year, two weeks ago a week. */
const grain = ({ unit, counted }: Extract<Timex, { kind: "relative" }>): TimeUnit =>
  counted && (unit === "decade" || unit === "century") ? "year" : unit;

function range(timex: Extract<Timex, { kind: "range" }>, setting: Setting): Reading | null {
  const last = place(timex.to, setting);
  const first = place(
    timex.from,
    last?.to != null && setting.now !== null
      ? { ...setting, now: setting.direction === "future" ? setting.now : Math.min(last.to, setting.now) }
      : setting,
  );
  if (!last || !first || first.from === null || last.to === null || last.to < first.from) return null;
  const counted = first.counted === "nothing" ? last.counted : first.counted;
  const whole = { from: first.from, to: last.to };
  return { ...whole, precision: "range", unit: first.unit, whole, counted, value: `${first.value}/${last.value}` };
}

/** Widens to one side what "before", "after", "until" and "by" put to a side of the date. */
function signalled(timex: Timex, reading: Reading, { now, direction }: Setting): Reading {
  const { from, to } = reading;
  if (from === null || to === null || reading.whole === null) return reading;
  switch (timex.signal) {
    case "before":
      return { ...reading, from: null, to: reading.whole.from - 1, precision: "interval" };
    case "until":
      return { ...reading, from: null, precision: "interval" };
    case "by":
      return {
        ...reading,
        from: direction === "future" || (now !== null && from > now) ? now : null,
        precision: "interval",
      };
    case "after":
      return {
        ...reading,
        to: now !== null && now >= from && direction !== "future" ? now : null,
        precision: "interval",
      };
    default:
      return reading;
  }
}
