import type { Day } from "../types.js";
import { civil, dayNumber, fromIso, type DayNumber, type Stretch } from "./calendar.js";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]; // prettier-ignore

/** Writes a day for a reader: 14 September 2017. */
export function englishDay(day: Day | DayNumber): string {
  const { year, month, day: d } = civil(typeof day === "string" ? fromIso(day) : day);
  return `${d} ${MONTHS[month - 1]} ${year}`;
}

/** Writes a stretch of days the shortest way: 2017, September 2017, 11 to 17 September 2017. */
export function englishStretch({ from, to }: Stretch): string {
  if (from === to) return englishDay(from);
  const [a, b] = [civil(from), civil(to)];
  const wholeMonths = a.day === 1 && dayNumber(b.year, b.month + 1, 0) === to;
  if (wholeMonths && a.month === 1 && b.month === 12) return a.year === b.year ? `${a.year}` : `${a.year} to ${b.year}`;
  if (wholeMonths && a.year === b.year && a.month === b.month) return `${MONTHS[a.month - 1]} ${a.year}`;
  if (wholeMonths)
    return `${MONTHS[a.month - 1]} ${a.year === b.year ? "" : `${a.year} `}to ${MONTHS[b.month - 1]} ${b.year}`;
  if (a.year === b.year && a.month === b.month) return `${a.day} to ${englishDay(to)}`;
  if (a.year === b.year) return `${a.day} ${MONTHS[a.month - 1]} to ${englishDay(to)}`;
  return `${englishDay(from)} to ${englishDay(to)}`;
}

/** Writes bounds that may be open: "between 14 and 17 September 2017", "by ...", "from ... on". */
export function englishBounds(earliest: Day | null, latest: Day | null): string {
  if (earliest && latest)
    return earliest === latest
      ? `on ${englishDay(earliest)}`
      : `between ${englishDay(earliest)} and ${englishDay(latest)}`;
  if (latest) return `by ${englishDay(latest)}`;
  return earliest ? `on or after ${englishDay(earliest)}` : "at an unknown time";
}
