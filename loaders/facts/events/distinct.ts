import type { DateValue, Fact } from "../../types.js";

const meets = (a: DateValue, b: DateValue): boolean =>
  (a.earliest === null || b.latest === null || a.earliest <= b.latest) &&
  (b.earliest === null || a.latest === null || b.earliest <= a.latest);

const days = ({ earliest, latest }: DateValue): number =>
  earliest && latest ? (Date.parse(latest) - Date.parse(earliest)) / 864e5 : Infinity;

const LASTING = new Set(["war", "ban", "investigation", "joint_venture", "exercise", "conference", "agreement"]);

/**
 * Drops second tellings within an article: of one kind, with dates that can be the same and a country in common. The telling with the
 * narrower date stays, and takes the words of the other as further support.
 */
export function distinct(facts: Fact[]): Fact[] {
  const kept: Fact[] = [];
  for (const fact of facts) {
    const i = kept.findIndex((other) => isSame(other, fact));
    if (i < 0) kept.push(fact);
    else kept[i] = join(kept[i], fact);
  }
  return kept;
}

function isSame(a: Fact, b: Fact): boolean {
  const kind = a.columns.kind;
  if (kind !== b.columns.kind || !(meets(a.date, b.date) || (kind === "war" && isNear(a.date, b.date)))) return false;
  const [p, q] = [a.columns.countries as string[], b.columns.countries as string[]];
  const shared = p.filter((code) => q.includes(code)).length;
  if (kind === "statement") return a.attributedTo === b.attributedTo && a.date.earliest === b.date.earliest && a.date.latest === b.date.latest; // prettier-ignore
  if (shared === 0) return false;
  if (LASTING.has(String(kind))) return true;
  if (kind === "delivery" && (a.columns.status === "planned") !== (b.columns.status === "planned")) return false;
  // "has received", beside the telling with the day
  if (kind === "delivery" && (a.date.earliest === null || b.date.earliest === null)) return true;
  if (kind === "use" || kind === "delivery" || kind === "test") return a.rule === b.rule && sameDay(a, b);
  return sameDay(a, b);
}

/** Fighting told on days of the same fortnight is one war. */
const isNear = (a: DateValue, b: DateValue): boolean =>
  a.earliest !== null && b.earliest !== null && Math.abs(Date.parse(a.earliest) - Date.parse(b.earliest)) <= 14 * 864e5;

/** Attacks and the like follow each other: only one day, or one stretch of a month at most, makes them one. */
function sameDay(a: Fact, b: Fact): boolean {
  return a.date.earliest === b.date.earliest && a.date.latest === b.date.latest && days(a.date) <= 31;
}

function join(a: Fact, b: Fact): Fact {
  // A war is dated by its year or span, not by the battle of it that is told with a day.
  const wide = a.columns.kind === "war" && days(a.date) <= 366 && days(b.date) <= 366;
  if (a.columns.kind === "war" && days(a.date) === 0 && days(b.date) === 0 && b.date.earliest! < a.date.earliest!)
    return join(b, a);
  const [main, more] = days(b.date) < days(a.date) !== wide && days(a.date) !== days(b.date) ? [b, a] : [a, b];
  const countries = [...new Set([...(main.columns.countries as string[]), ...(more.columns.countries as string[])])].sort(); // prettier-ignore
  const status = [a, b].some(({ columns }) => columns.status === "happened") ? "happened" : main.columns.status;
  return { ...main, columns: { ...main.columns, countries, status }, support: [...main.support, ...more.support.filter(({ field }) => field === "fact")] }; // prettier-ignore
}
