import type { TimeUnit, Timex } from "../types.js";
import { shiftDay, unitOf, weekdayOf, type DayNumber, type Stretch } from "./calendar.js";
import { unitReading, unplaced, type Reading } from "./reading.js";
import type { Setting } from "./setting.js";
import { timexValue, unitValue } from "./timex-value.js";

type Relative = Extract<Timex, { kind: "relative" }>;

const ORDER: TimeUnit[] = ["second", "minute", "hour", "day", "weekend", "week", "month", "quarter", "season", "half", "year", "decade", "century"]; // prettier-ignore

/** Finds "last week", "today", "three days ago", "a year earlier", "that month": counted in units from publication or from the date told before. */
export function readRelative(timex: Relative, setting: Setting): Reading | null {
  if (timex.unit === "year" && timex.shift !== null && timex.shift % 1 !== 0)
    return readRelative({ ...timex, unit: "month", shift: Math.round(timex.shift * 12) }, setting); // half a year later
  const { unit, shift, anchor } = timex;
  const { now, referenceUnit } = setting;
  const compared = comparison(timex, setting);
  if (compared) return compared;
  let reference = anchor === "context" ? setting.reference : null;
  const vague = reference !== null && referenceUnit !== null && ORDER.indexOf(referenceUnit) > ORDER.indexOf(unit);
  if (vague && shift === 0) reference = null; // "the quarter" after "1988" is the article's own
  const counted: Reading["counted"] = reference ? "context" : "publication";
  const start: Stretch | null = reference ?? (now === null ? null : { from: now, to: now });
  if (!start) return null;
  if (shift === null) {
    if (reference && ORDER.indexOf(unit) > 2) {
      // "a few weeks later": more than one and hardly more than ten of them
      const to = shiftDay(start.to, unit, 10);
      return { ...unplaced(timexValue(timex)), from: start.from, to: now !== null && start.to < now ? Math.min(to, now) : to, precision: "interval", counted }; // prettier-ignore
    }
    const past = anchor === "publication";
    return { ...unplaced(timexValue(timex)), to: past ? start.to : null, precision: "interval", counted };
  }
  if (unit === "second" || unit === "minute" || unit === "hour")
    return shift < 0 && -shift < 12 ? unitReading(timex, "day", start, counted, setting) : null;
  if (vague && reference)
    return {
      ...reference,
      precision: "interval",
      unit: referenceUnit,
      whole: reference,
      counted,
      value: unitValue(referenceUnit!, reference),
    };
  if (unit === "quarter" && shift === 0 && anchor === "context" && !reference)
    return unitReading(timex, unit, unitOf(unit, shiftDay(start.from, unit, -1)), counted, setting); // the one reported on
  if (timex.approximate === "more" && timex.counted) return moreThan(timex, shift, start, counted);
  if (unit === "weekend" && shift <= 0 && now !== null && !reference)
    return unitReading(timex, unit, weekendBefore(now, shift, setting), counted, setting);
  // "this week" of something to come, told on its last day, is the week that begins.
  if (
    unit === "week" &&
    shift === 0 &&
    setting.direction === "future" &&
    anchor === "publication" &&
    weekdayOf(start.from) === 7
  )
    return unitReading(timex, unit, { from: start.from, to: start.from + 7 }, counted, setting);
  const whole = {
    from: unitOf(grain(timex), shiftDay(start.from, unit, shift)).from,
    to: unitOf(grain(timex), shiftDay(start.to, unit, shift)).to,
  };
  const reading = unitReading(timex, grain(timex), whole, counted, setting);
  return unit === "day" && whole.from !== whole.to ? { ...reading, precision: "interval" } : reading;
}

/** "a year earlier" after a quarter or month is the same quarter or month of the year before. */
function comparison(timex: Relative, setting: Setting): Reading | null {
  const { reference, referenceUnit } = setting;
  if (timex.unit === "quarter" && timex.shift === -5 && reference && referenceUnit === "quarter")
    return unitReading(timex, referenceUnit, unitOf(referenceUnit, shiftDay(reference.from, "year", -1)), "context", setting); // prettier-ignore
  if (!timex.counted || timex.unit !== "year" || timex.shift === null || !reference) return null;
  if (referenceUnit !== "quarter" && !(referenceUnit === "month" && timex.anchor === "context")) return null;
  const whole = unitOf(referenceUnit, shiftDay(reference.from, "year", timex.shift));
  return unitReading(timex, referenceUnit, whole, "context", setting);
}

/** "more than two weeks ago": more than two and less than three. */
function moreThan(timex: Relative, shift: number, start: Stretch, counted: Reading["counted"]): Reading {
  const [far, near] = [shift + Math.sign(shift), shift].map((n) => shiftDay(start.from, timex.unit, n));
  const [from, to] = shift < 0 ? [far, near - 1] : [near + 1, far];
  const value = unitValue(grain(timex), unitOf(grain(timex), near));
  return { from, to, precision: "interval", unit: timex.unit, whole: { from, to }, counted, value };
}

/** The weekend just over, or, of something to come, the next. */
function weekendBefore(now: DayNumber, shift: number, { direction }: Setting): Stretch {
  const weekday = weekdayOf(now);
  let sunday = direction === "future" || weekday === 6 ? unitOf("week", now).to : now - (weekday % 7);
  if (shift < 0 && weekday >= 6) sunday = unitOf("week", now).from - 1;
  return { from: sunday - 1, to: sunday };
}

/** The unit a counted expression is exact to: a decade ago is a year, two weeks ago a week. */
const grain = ({ unit, counted }: Relative): TimeUnit =>
  counted && (unit === "decade" || unit === "century") ? "year" : unit;
