import type { Timex, Token } from "../../types.js";
import type { Found, Scan } from "./scan.js";

const LINKS = new Set(["to", "through", "thru", "until", "till", "and", "-", "–", "—"]);
const MOVES = new Set(["postponed", "moved", "delayed", "rescheduled", "shifted", "changed", "put", "deferred", "pushed", "brought", "switched", "slipped"]); // prettier-ignore
const ENDS = new Set<Timex["kind"]>(["day", "month", "year", "weekday", "season", "quarter"]);

/** "postponed from March to May" tells of two dates, not of a span. */
function isMove(scan: Scan, before: number): boolean {
  for (let i = before; i >= Math.max(0, before - 4); i--) if (MOVES.has(scan.tokens[i].lower)) return true;
  return false;
}

/** Two days that follow one another make one stretch: "on Tuesday and Wednesday". */
const areNext = (a: Timex, b: Timex): boolean =>
  a.kind === "weekday" && b.kind === "weekday" && !a.which && !b.which && !a.inWeek && b.weekday === (a.weekday % 7) + 1 && !a.clock && !b.clock; // prettier-ignore

/** "in late July and early August" is one stretch too. */
const isTurn = (a: Timex, b: Timex): boolean =>
  a.kind === "month" && b.kind === "month" && a.part === "late" && b.part === "early" && b.month === (a.month % 12) + 1;

/** "Wednesday to Sunday", "7 May to 11 May" are spans without "from". */
const isEven = (a: Timex, b: Timex): boolean =>
  (a.kind === "weekday" && b.kind === "weekday" && !a.clock && !b.clock) || (a.kind === "day" && b.kind === "day");

const UNITS = ["year", "month", "week", "day", "hour", "minute", "second"];

/** "eight years and six months", "two hours 10 minutes": one length of time told in two units. */
function compoundLength(scan: Scan, first: Found, last: Found): Found | null {
  const [a, b] = [first.timex, last.timex];
  if (a.kind !== "duration" || b.kind !== "duration" || a.rest || b.rest || a.then || a.amount === null || b.amount === null) return null; // prettier-ignore
  const [wide, fine] = [UNITS.indexOf(a.unit), UNITS.indexOf(b.unit)];
  const and = first.to === last.from - 1 && scan.tokens[first.to].lower === "and";
  if (wide < 0 || fine <= wide || fine > wide + 2 || !(and || first.to === last.from)) return null;
  return { from: first.from, to: last.to, timex: { ...a, then: b.then, rest: { unit: b.unit, amount: b.amount } } };
}

/** "the July-September quarter", "the April to June period". */
function periodAfter(scan: Scan, { from, timex: first }: Found, { to, timex: last }: Found): Found | null {
  if (first.kind !== "month" || last.kind !== "month" || !/^(quarter|period)$/.test(scan.lower(to))) return null;
  const start = from > 0 && scan.tokens[from - 1].lower === "the" ? from - 1 : from;
  const { year, which, inYear } = last;
  const quarter = first.month % 3 === 1 && last.month === first.month + 2;
  const timex: Timex = quarter ? { kind: "quarter", number: Math.ceil(last.month / 3), year, which, inYear } : { kind: "range", from: first, to: last }; // prettier-ignore
  return { from: start, to: to + 1, timex };
}

/** Joins an expression with the one before it into a range: "from April to June 2016", "between Monday and Wednesday", "September 11 – October 3". Else gives it back. */
export function fuse(scan: Scan, found: Found[], last: Found): Found {
  const first = found.at(-1);
  const length = first ? compoundLength(scan, first, last) : null;
  if (length) return length;
  if (!first || !ENDS.has(first.timex.kind) || !ENDS.has(last.timex.kind)) return last;
  if (first.to !== last.from - 1) return last;
  const link = scan.tokens[first.to].lower;
  if (!LINKS.has(link)) return last;
  const before = first.from > 0 ? scan.tokens[first.from - 1].lower : "";
  const dash = link.length === 1;
  if (
    dash
      ? first.timex.clock || last.timex.clock
      : link === "and"
        ? before !== "between" && !areNext(first.timex, last.timex) && !isTurn(first.timex, last.timex)
        : link === "to" &&
          before !== "from" &&
          !(isEven(first.timex, last.timex) && before !== "to") &&
          !periodAfter(scan, first, last)
  )
    return last;
  if (dash && first.timex.kind !== last.timex.kind) return last;
  if (link === "to" && isMove(scan, first.from - 2)) return last;
  const [from, to] = [first.timex, last.timex];
  const ends: [Token, Token] = [scan.tokens[first.from], scan.tokens[last.from]];
  const spans = [
    { start: ends[0].start, end: scan.tokens[first.to - 1].end },
    { start: ends[1].start, end: scan.tokens[last.to - 1].end },
  ] as [never, never];
  if (from.kind === "year" && to.kind === "year" && to.year > from.year && !from.part && !to.part)
    return { from: first.from, to: last.to, timex: { kind: "years", from: from.year, to: to.year, ends: spans } };
  if ("year" in from && "year" in to && from.year === null && from.kind !== "year")
    (from as { year: number | null }).year = to.year;
  if (to.inYear) from.inYear ??= to.inYear;
  const period = periodAfter(scan, first, last);
  if (period) return period;
  delete to.signal;
  return { from: first.from, to: last.to, timex: { kind: "range", from, to, ends: spans } };
}
