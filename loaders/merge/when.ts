import type { DateBasis, DatePrecision, DateValue, Day } from "../types.js";

const DAY = 86_400_000;

/** Adds days to a day. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Days from the first bound to the last; infinite where one is open. */
export function spanDays({ earliest, latest }: Pick<DateValue, "earliest" | "latest">): number {
  if (earliest === null || latest === null) return Infinity;
  return earliest === latest ? 0 : (Date.parse(latest) - Date.parse(earliest)) / DAY;
}

/** Whether two times can be one, give or take some days. Open bounds meet whatever lies on their side. */
export function meets(a: DateValue, b: DateValue, tolerance = 0): boolean {
  const before = (x: Day | null, y: Day | null): boolean =>
    x === null || y === null || x <= (tolerance ? addDays(y, tolerance) : y);
  return before(a.earliest, b.latest) && before(b.earliest, a.latest);
}

/** Whether a time is known to a year or better. Vaguer ones name no happening by themselves. */
export function isBounded(date: DateValue): boolean {
  return spanDays(date) <= 366;
}

const BASIS: DateBasis[] = ["curated", "stated", "resolved", "corroborated", "inferred", "none"];

/** How well a time is known, to be compared: its days, its open bounds, what it rests on. The less, the better. */
export type Certainty = [days: number, open: number, basis: number];

/** Tells how well a time is known. */
export function certainty(date: DateValue): Certainty {
  const open = Number(date.earliest === null) + Number(date.latest === null);
  return [spanDays(date), open, BASIS.indexOf(date.basis)];
}

/** Orders by certainty: the narrower first, then the better founded. */
export function compareCertainty(a: Certainty, b: Certainty): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  return a[1] - b[1] || a[2] - b[2];
}

/** Orders times: the narrower first, then the better founded. */
export function byCertainty(a: DateValue, b: DateValue): number {
  return compareCertainty(certainty(a), certainty(b));
}

/** Cuts two times that meet to what both allow; the better founded keeps its rule where the other adds nothing. */
export function intersect(a: DateValue, b: DateValue, from: string): DateValue {
  const earliest = a.earliest === null || (b.earliest !== null && b.earliest > a.earliest) ? b.earliest : a.earliest;
  const latest = a.latest === null || (b.latest !== null && b.latest < a.latest) ? b.latest : a.latest;
  if (earliest === a.earliest && latest === a.latest) return a;
  if (earliest === b.earliest && latest === b.latest) return b;
  if (earliest !== null && latest !== null && earliest > latest) return a;
  return {
    earliest,
    latest,
    precision: precisionOf(earliest, latest),
    basis: "corroborated",
    rule: `${trimStop(a.rule)}; narrowed by ${from}: ${lowerFirst(trimStop(b.rule))}.`,
  };
}

function precisionOf(earliest: Day | null, latest: Day | null): DatePrecision {
  return earliest !== null && earliest === latest ? "day" : "interval";
}

const trimStop = (sentence: string): string => sentence.replace(/\.\s*$/, "");
const lowerFirst = (sentence: string): string =>
  /^\p{Lu}\p{Ll}/u.test(sentence) && !/^\p{L}+\s+\d/u.test(sentence)
    ? sentence[0].toLowerCase() + sentence.slice(1)
    : sentence;

/** Whether a time lacks a bound. */
export function isOpen({ earliest, latest }: DateValue): boolean {
  return earliest === null || latest === null;
}
