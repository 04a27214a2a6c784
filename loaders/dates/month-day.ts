import type { Timex } from "../types.js";
import { civil, dayNumber, daysInMonth, shiftDay, unitOf, weekdayOf, type DayNumber } from "./calendar.js";
import { unitReading, type Reading } from "./reading.js";
import type { Setting } from "./setting.js";
import { unitValue } from "./timex-value.js";

type MonthDay = Extract<Timex, { kind: "day" }>;

/** Finds a day whose month is told elsewhere: "the 9th of this month", "on the 28th" after a month, else in the month of publication. */
export function dayOfMonth(timex: MonthDay, setting: Setting): Reading | null {
  const { shift, anchor } = timex.inMonth ?? { shift: 0, anchor: "context" };
  const { now, reference, referenceUnit } = setting;
  const context = anchor === "context" && reference !== null && (referenceUnit === "month" || referenceUnit === "day" || referenceUnit === "week"); // prettier-ignore
  const from = context ? reference.from : now;
  if (from === null) return null;
  const of = (months: number): DayNumber | null => {
    const { year, month } = civil(shiftDay(unitOf("month", from).from, "month", months));
    return timex.day <= daysInMonth(year, month) ? dayNumber(year, month, timex.day) : null;
  };
  let day = of(shift);
  if (!context && anchor === "context" && day !== null) {
    if (setting.direction === "future" && day < from) day = of(1);
    else if (setting.direction !== "future" && day > from) day = of(-1);
  }
  return day === null ? null : unitReading(timex, "day", { from: day, to: day }, context ? "context" : "publication", setting); // prettier-ignore
}

/** "the week of March 9": the seven days from a Sunday or Monday, else the calendar week round the day. */
export function withWeek(timex: MonthDay, reading: Reading | null): Reading | null {
  if (!timex.week || reading?.from == null) return reading;
  const whole = weekdayOf(reading.from) === 7 ? { from: reading.from, to: reading.from + 6 } : unitOf("week", reading.from); // prettier-ignore
  return { ...reading, ...whole, whole, unit: "week", precision: "interval", value: unitValue("week", whole) };
}
