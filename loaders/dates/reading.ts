import type { DatePrecision, TimeUnit, Timex } from "../types.js";
import type { DayNumber, Stretch } from "./calendar.js";
import { partOf } from "./parts.js";
import type { Setting } from "./setting.js";
import { unitValue } from "./timex-value.js";

/** A time expression read with one day of publication in mind. */
export interface Reading {
  /** Null bounds are open. */
  from: DayNumber | null;
  to: DayNumber | null;
  precision: DatePrecision;
  /** The calendar unit it stands for, before it is cut to a part. */
  unit: TimeUnit | null;
  /** The whole of that unit. */
  whole: Stretch | null;
  /** What it was counted from. */
  counted: "nothing" | "publication" | "context";
  /** TIMEX3 value. */
  value: string;
}

/** Where nothing can be placed in time: only the TIMEX3 value is known. */
export const unplaced = (value: string): Reading => ({
  from: null,
  to: null,
  precision: "unknown",
  unit: null,
  whole: null,
  counted: "nothing",
  value,
});

const PRECISION: Partial<Record<TimeUnit, DatePrecision>> = {
  day: "day",
  month: "month",
  season: "season",
  year: "year",
};

/** Reads a whole calendar unit, or the early, mid or late part of it that the expression tells. */
export function unitReading(
  timex: Timex,
  unit: TimeUnit,
  whole: Stretch,
  counted: Reading["counted"],
  { now }: Pick<Setting, "now">,
): Reading {
  const { from, to } = partOf(whole, unit, timex.part, now);
  const cut = from !== whole.from || to !== whole.to;
  const precision = from === to ? "day" : cut || unit === "day" ? "interval" : (PRECISION[unit] ?? "interval");
  return { from, to, precision, unit, whole, counted, value: unitValue(unit, whole, timex.clock) };
}
