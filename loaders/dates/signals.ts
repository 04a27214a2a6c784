import type { Timex } from "../types.js";
import type { Reading } from "./reading.js";
import type { Setting } from "./setting.js";

/** Widens to one side what "before", "after", "until" and "by" put to a side of the date. */
export function signalled(timex: Timex, reading: Reading, { now, direction }: Setting): Reading {
  const { from, to } = reading;
  if (from === null || to === null || reading.whole === null) return reading;
  switch (timex.signal) {
    case "before":
      // "before the end of the year" is within it
      return { ...reading, from: direction === "future" && now !== null && now < to ? now : null, to: timex.part === "late" ? to : reading.whole.from - 1, precision: "interval" }; // prettier-ignore
    case "until":
      return { ...reading, from: null, precision: "interval" };
    case "by":
      return {
        ...reading,
        from: now !== null && now <= to && (direction === "future" || from > now) ? now : null,
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
