import type { TimeShift, TimeUnit } from "../types.js";
import { civil, type DayNumber, type Stretch } from "./calendar.js";
import type { Direction } from "./tense.js";

/** What a bare month, season or day is counted from, and which way its clause looks. */
export interface Position {
  /** The day of publication that is tried; null where nothing is known of it. */
  now: DayNumber | null;
  /** The date told before; null where none is. */
  reference: Stretch | null;
  direction: Direction | null;
  /** The verb that tells the direction stands next to the expression. */
  sure?: boolean;
  /** An infinitive or "through" stands between the verb and the expression: "agreed to buy it in January". */
  hedged?: boolean;
  /** The plan is told as past: "was originally due in May", "planned for May, was put off". */
  moved?: boolean;
}

const REPORTING = 60;
const FAR_BACK = 240;
const HALF_YEAR = 183;
/** A day that comes within a fortnight is meant, even beside a verb in the past: "a visit appointed on 3 July". */
const AT_HAND = 15;

/** Chooses the year of something that comes once a year: "in August", "last April", "this summer", "the third quarter". Null where there is nothing to count from. */
export function pickYear(
  inYear: (year: number) => Stretch | null,
  which: TimeShift | undefined,
  position: Position,
  unit: TimeUnit,
): Stretch | null {
  const { direction } = position;
  const counted = which?.anchor === "context" ? (position.reference?.from ?? position.now) : position.now;
  if (counted === null) return null;
  const { year } = civil(counted);
  const list: Stretch[] = [];
  for (let y = year - 1; y <= year + 1; y++) {
    const one = inYear(y);
    if (one) list.push(one);
  }
  // Not in every year: 29 February, or a day with its weekday.
  for (let y = 2; list.length < 3 && y <= 6; y++) {
    const [before, after] = [inYear(year - y), inYear(year + y)];
    if (before) list.unshift(before);
    if (after) list.push(after);
  }
  const last = (test: (s: Stretch) => boolean): Stretch | null => list.findLast(test) ?? null;
  const first = (test: (s: Stretch) => boolean): Stretch | null => list.find(test) ?? null;
  if (which && which.shift < -1) return list.findLast(({ to }) => to < (last((s) => s.to < counted)?.from ?? counted)) ?? null; // prettier-ignore
  if (which && which.shift < 0) return last(({ to }) => to < counted);
  if (which && which.shift > 0) return first(({ from }) => from > counted);
  if (which)
    return first(({ from, to }) => from <= counted && counted <= to) ?? first(({ from }) => civil(from).year === year);
  // Results of a quarter are told, also as forecasts, for some time after its end.
  const back = last(({ from }) => from <= counted);
  const ahead = first(({ from }) => from > counted);
  // A day or month without its year is seldom so far back; only a verb next to it says so.
  if (
    direction === "past" &&
    (unit === "day" || (unit === "month" && position.hedged)) &&
    back &&
    ahead &&
    counted - back.from > FAR_BACK &&
    (!position.sure || (unit === "day" && ahead.from - counted < AT_HAND))
  )
    return ahead;
  if (direction === "past") return back ?? ahead;
  if (direction === "future") {
    const next = first(({ to }) => to >= counted - (unit === "quarter" ? REPORTING : 0));
    if (
      position.moved &&
      (unit === "day" || unit === "month") &&
      next &&
      back &&
      next.from - counted > HALF_YEAR &&
      counted - back.to < HALF_YEAR
    )
      return back;
    return unit === "day" && next && back && next.from - counted > FAR_BACK && counted - back.from < REPORTING
      ? back
      : (next ?? back);
  }
  return ahead && (!back || ahead.from - counted < (counted - back.to) / 3) ? ahead : back;
}
