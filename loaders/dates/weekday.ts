import type { Timex } from "../types.js";
import { unitOf, weekdayOf, type DayNumber } from "./calendar.js";
import { unitReading, type Reading } from "./reading.js";
import type { Setting } from "./setting.js";

/** Finds the day of "Friday", "last Friday", "the following Monday", "Monday next week". */
export function readWeekday(timex: Extract<Timex, { kind: "weekday" }>, setting: Setting): Reading | null {
  const { which, inWeek } = timex;
  const context = (inWeek ?? which)?.anchor === "context";
  const counted = context ? (setting.reference?.from ?? setting.now) : setting.now;
  if (counted === null) return null;
  const ahead = (from: DayNumber): DayNumber => from + ((timex.weekday - weekdayOf(from) + 7) % 7);
  const back = (from: DayNumber): DayNumber => from - ((weekdayOf(from) - timex.weekday + 7) % 7);
  let day: DayNumber;
  const today = setting.now !== null && weekdayOf(setting.now) === timex.weekday;
  if (setting.weekOf && !which && !inWeek && !today) day = setting.weekOf.from + timex.weekday - 1;
  else if (inWeek) day = unitOf("week", counted).from + 7 * inWeek.shift + timex.weekday - 1;
  else if (which && which.shift < 0) day = back(counted - 1);
  else if (which && which.shift > 0) day = ahead(counted + 1);
  else if (which && context) day = ahead(counted);
  else if (which || setting.direction === "future")
    day = ahead(setting.weekdayBefore !== null && !which ? setting.weekdayBefore + 1 : counted);
  else day = back(counted);
  return unitReading(timex, "day", { from: day, to: day }, context ? "context" : "publication", setting);
}
