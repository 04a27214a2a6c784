import type { DatePrecision, TimeUnit } from "../types.js";
import type { DayNumber, Stretch } from "./calendar.js";

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
