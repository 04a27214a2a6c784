import type { DateMention } from "../types.js";
import type { Reading } from "./reading.js";
import type { Told } from "./value.js";

/** "a year earlier", "the year-ago quarter": what figures are compared with; the story stays where it is. */
export const isComparison = ({ timex }: DateMention, { unit }: Reading, opens: boolean): boolean =>
  timex.kind === "relative" &&
  ((timex.counted === true && timex.unit === "year" && (!opens || unit === "quarter")) || timex.shift === -5);

/** "the 1973 war was marked a day earlier": a year told by the way is not what days and weeks are counted from. */
export const isBeside = (timex: DateMention["timex"], told: Told | null): boolean =>
  timex.kind === "relative" && timex.counted === true && /^(day|week)$/.test(timex.unit) && told !== null && !told.opens && /^(year|decade|century)$/.test(told.unit); // prettier-ignore
