import type { TimeUnit } from "../types.js";
import type { DayNumber, Stretch } from "./calendar.js";
import type { Position } from "./pick.js";

/** What a time expression is read against. */
export interface Setting extends Position {
  /** The calendar unit of `reference`. */
  referenceUnit: TimeUnit | null;
  /** The year the text is telling of, for months and days without one. */
  yearHint: number | null;
  /** A weekday that the same sentence told before, for plans told in order. */
  weekdayBefore: DayNumber | null;
  /** The week the text is telling of: "Last week he flew to Baku. He met Aliyev on Thursday." */
  weekOf?: Stretch | null;
  /** The day that the text has just told, which a bare time of day is of. */
  dayTold?: DayNumber | null;
  country?: string | null;
}
