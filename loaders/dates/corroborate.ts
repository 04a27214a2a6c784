import type { DateValue } from "../types.js";
import { englishBounds } from "./english.js";

/**
 * Narrows a date by another telling of the same happening, in the article or elsewhere: the bounds that both allow.
 * `by` names the other telling for the reader ("the article asbarez"). Gives back `date` itself where the other adds nothing or
 * contradicts it: the caller then notes a conflict.
 */
export function corroborate(date: DateValue, other: DateValue, by: string): DateValue {
  const earliest = later(date.earliest, other.earliest);
  const latest = earlier(date.latest, other.latest);
  if (earliest !== null && latest !== null && earliest > latest) return date;
  if (earliest === date.earliest && latest === date.latest) return date;
  const taken = earliest === other.earliest && latest === other.latest;
  const precision = earliest !== null && earliest === latest ? "day" : taken ? other.precision : "interval";
  return {
    earliest,
    latest,
    precision,
    basis: "corroborated",
    rule: `${withoutStop(date.rule)}; ${by} tells the same ${englishBounds(other.earliest, other.latest)}.`,
  };
}

/** Whether two dates can be of one happening: their bounds meet. */
export function canMeet(a: DateValue, b: DateValue): boolean {
  const before = (x: string | null, y: string | null): boolean => x === null || y === null || x <= y;
  return before(a.earliest, b.latest) && before(b.earliest, a.latest);
}

const later = (a: string | null, b: string | null): string | null => (a === null ? b : b === null ? a : a > b ? a : b);
const earlier = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null ? a : a < b ? a : b;
const withoutStop = (rule: string): string => rule.replace(/\.$/, "");
