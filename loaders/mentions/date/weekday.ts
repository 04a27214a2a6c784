import type { Timex } from "../../types.js";
import type { TimeWord } from "../../vocabulary/time.js";
import { readMonth, yearAfter } from "./month.js";
import { readNumber } from "./number.js";
import { isPaper } from "./titles.js";
import type { Found, Scan } from "./scan.js";

/** Reads an expression round the weekday at `i`: "last Friday", "Monday, September 11, 2017", "Wednesday evening", "each Thursday". */
export function readWeekday(scan: Scan, i: number, word: TimeWord): Found | null {
  if (isPaper(scan, i)) return null;
  let after = i + 1;
  const dot = scan.lower(after) === "." && scan.joined(i) && scan.tokens[i].text.length <= 5;
  if (dot) after++;
  const date = dateAfter(scan, after);
  // "Wednesday to Sunday (7-11 May)": the days in the bracket are those of the span, not of its last day.
  if (date && (date.timex.kind === "day" || (date.timex.kind === "range" && scan.lower(after) !== "(")))
    return {
      from: thisBefore(scan, i),
      to: date.to,
      timex: date.timex.kind === "day" ? { ...date.timex, weekday: word.n } : date.timex,
    };
  const nth = nthOfMonth(scan, i, word) ?? dayAlone(scan, i, word);
  if (nth) return nth;
  if (word.doubtful && !(dot && scan.capital(i))) return null;
  const part = scan.word(after);
  const clock = part?.role === "daypart" && !part.clock.includes(":") ? part.clock : "";
  const every = scan.lower(i - 1) === "each" || scan.lower(i - 1) === "every";
  if (every || word.plural || (part?.role === "daypart" && part.plural))
    return {
      from: every ? i - 1 : i,
      to: clock ? after + 1 : i + 1,
      timex: { kind: "set", unit: "week", amount: 1, weekday: word.n, ...(clock && { clock }) },
    };
  const left = scan.word(i - 1);
  let which = left?.which && left.role !== "present" ? left.which : undefined;
  let from = which ? i - 1 : i;
  if (scan.lower(i - 1) === "coming" && scan.lower(i - 2) === "this") from--;
  if (scan.lower(i - 1) === "past" && scan.lower(i - 2) === "this") from--;
  if (scan.lower(from - 1) === "the" && which) from--;
  if (scan.lower(i - 1) === "on") which = undefined;
  const timex: Timex = { kind: "weekday", weekday: word.n, which };
  const end = weekAfter(scan, after);
  if (end) return { from, to: end.to, timex: { ...timex, which: undefined, inWeek: end.which } };
  return { from, to: clock ? after + 1 : i + 1, timex: clock ? { ...timex, clock } : timex };
}

/** "the last Sunday of September", "the second Monday in May 2016". */
function nthOfMonth(scan: Scan, i: number, { n }: TimeWord): Found | null {
  const left = scan.word(i - 1);
  const nth = scan.lower(i - 1) === "last" ? -1 : left?.role === "ordinal" && left.n < 6 ? left.n : 0;
  const month = scan.word(i + 2);
  if (!nth || !/^(of|in)$/.test(scan.lower(i + 1)) || month?.role !== "month") return null;
  const year = yearAfter(scan, i + 3);
  const from = scan.lower(i - 2) === "the" ? i - 2 : i - 1;
  return { from, to: year?.to ?? i + 3, timex: { kind: "day", year: year?.n ?? null, month: month.n, day: 1, weekday: n, nth } }; // prettier-ignore
}

/** "Thursday the 14th", "Thursday, the 14th,": its month is told elsewhere. */
function dayAlone(scan: Scan, i: number, { n }: TimeWord): Found | null {
  const the = scan.lower(i + 1) === "," ? i + 2 : i + 1;
  const day = scan.lower(the) === "the" ? scan.day(the + 1) : null;
  if (!day || day.to === the + 2 || scan.word(day.to)?.role === "month" || scan.lower(day.to) === "of") return null;
  const next = scan.tokens[day.to];
  if (next && next.kind === "word" && !next.word.classes.has("conjunction") && !next.word.classes.has("preposition")) return null; // prettier-ignore
  return { from: i, to: day.to, timex: { kind: "day", year: null, month: null, day: day.n, weekday: n, inMonth: { shift: 0, anchor: "context" } } }; // prettier-ignore
}

/** "this coming Sunday, March 8": the words before add nothing to the date. */
function thisBefore(scan: Scan, i: number): number {
  const from = /^(coming|past)$/.test(scan.lower(i - 1)) ? i - 1 : i;
  return /^(this|next|last)$/.test(scan.lower(from - 1)) ? from - 1 : from;
}

/** "Monday next week", "Friday last week". */
function weekAfter(scan: Scan, i: number): { to: number; which: NonNullable<TimeWord["which"]> } | null {
  const which = scan.word(i)?.which;
  return which && scan.word(i)!.role === "which" && scan.lower(i + 1) === "week" ? { to: i + 2, which } : null;
}

/** The full date that names the same day: ", September 11, 2017", ", the 11th of September", " 11 September". */
function dateAfter(scan: Scan, i: number): Found | null {
  let at = i;
  if (scan.lower(at) === "," || scan.lower(at) === "(") at++;
  if (scan.lower(at) === "the") at++;
  const limit = Math.min(at + 4, scan.tokens.length);
  for (let j = at; j < limit; j++) {
    const word = scan.word(j);
    if (word?.role === "month") {
      const found = readMonth(scan, j, word);
      return found && found.from >= i && found.from <= at ? found : null;
    }
    if (scan.tokens[j].kind === "word" && !word && scan.lower(j) !== "of" && !/^(th|st|nd|rd)$/.test(scan.lower(j)))
      return null;
  }
  if (scan.tokens[at]?.kind !== "number") return null;
  const found = readNumber(scan, at);
  return found && found.from === at && found.timex.kind === "day" ? found : null;
}
