import type { Timex } from "../../types.js";
import type { Found, Scan } from "./scan.js";

/** Words of a part of a day, before "of the 5th". */
const PARTS = new Set(["morning", "afternoon", "evening", "night", "noon", "dawn", "midday", "midnight"]);
const LEADS = new Set(["on", "by", "until", "till", "since", "from", "before", "after"]);
/** Words after "on the 28th" that leave it a day: no noun that it would count. */
const AFTER = new Set(["he", "she", "they", "it", "the", "a", "an", "his", "her", "and", "but", "when", "where", "while", "at", "in", "with", "to", "president", "prime", "minister"]); // prettier-ignore

/** Capitalised words that an ordinal counts: "the 3rd Armored Division". */
const UNIT = /^(airborne|armou?red|infantry|mechani[sz]ed|marines?|fighter|squadron|wing|fleet|army|armies|corps|air|special|motor|guards?|tanks?|artillery|mountain|brigade|battalion|division|regiment|congress|party|anniversary|street|avenue|floor|republic|amendment|parallel|naval|missile|cavalry|rifle)$/; // prettier-ignore
const TILL = /^(to|until|till|through)$/;

/** The number of the last day of "the 25th to the 27th", from the word behind its first; 0 where none is told. */
function dayBehind(scan: Scan, i: number): number {
  if (!TILL.test(scan.lower(i)) || scan.lower(i + 1) !== "the") return 0;
  const last = scan.day(i + 2);
  return last && (last.to > i + 3 || scan.word(i + 2)?.role === "ordinal") ? last.n : 0;
}

/** Whether "to the" joins a day at token `i` to the date right before it: "the 25th to the 27th". */
const isLast = (scan: Scan, i: number): boolean =>
  scan.floor > 0 && scan.floor === i - 2 && TILL.test(scan.lower(i - 2));

/** Reads "the first day of that month" at the word "day" `i`. */
export function readNthDay(scan: Scan, i: number): Found | null {
  const word = scan.word(i - 1);
  const n = word?.role === "ordinal" ? word.n : 0;
  const at = scan.lower(i + 2) === "the" ? i + 3 : i + 2;
  const which = scan.word(at)?.role === "which" ? scan.word(at)!.which : null;
  if (n < 1 || n > 31 || scan.lower(i - 2) !== "the" || scan.lower(i + 1) !== "of" || !which || scan.lower(at + 1) !== "month") return null; // prettier-ignore
  return { from: i - 2, to: at + 2, timex: { kind: "day", year: null, month: null, day: n, weekday: null, inMonth: which } }; // prettier-ignore
}

/** "the 18th and 19th of that month", "between the 10th and the 12th of next month". */
function pairOfMonth(scan: Scan, i: number): Found | null {
  const first = scan.day(i);
  if (!first || scan.lower(i - 1) !== "the") return null;
  const link = scan.lower(first.to);
  if (!/^(and|to|through|until|till|&)$/.test(link) && !scan.hyphen(first.to)) return null;
  const at = scan.lower(first.to + 1) === "the" ? first.to + 2 : first.to + 1;
  const last = scan.day(at);
  if (!last || last.n <= first.n || scan.lower(last.to) !== "of") return null;
  const noun = scan.lower(last.to + 1) === "the" ? last.to + 2 : last.to + 1;
  const inMonth = scan.word(noun)?.role === "which" ? scan.word(noun)!.which : null;
  if (!inMonth || scan.lower(noun + 1) !== "month") return null;
  const day = (n: number): Timex => ({ kind: "day", year: null, month: null, day: n, weekday: null, inMonth });
  return { from: i - 1, to: noun + 2, timex: { kind: "range", from: day(first.n), to: day(last.n) } };
}

/** Reads a day told in words after its month: "In December ... on the tenth,", "Last September, the twelfth,". */
export function readSpokenDay(scan: Scan, i: number, n: number): Found | null {
  if (n < 2 || scan.lower(i - 1) !== "the") return null;
  const pair = pairOfMonth(scan, i);
  if (pair) return pair;
  const next = scan.tokens[i + 1];
  if (next && (next.kind !== "punct" || scan.hyphen(i + 1))) return null;
  const apposed = scan.lower(i - 2) === "" && scan.tokens[i - 2]?.lower === ","; // beside a date
  if (scan.lower(i - 2) !== "on" && !(apposed || (scan.lower(i - 2) === "," && scan.floor === i - 2))) return null;
  return { from: i - 1, to: i + 1, timex: { kind: "day", year: null, month: null, day: n, weekday: null, inMonth: { shift: 0, anchor: "context" } } }; // prettier-ignore
}

/** Reads a day whose month is told elsewhere, at the number or ordinal `i`: "the 9th of this month", "on the 28th". */
export function readDayOfMonth(scan: Scan, i: number): Found | null {
  const day = scan.day(i);
  if (!day || scan.lower(i - 1) !== "the") return null;
  const pair = pairOfMonth(scan, i);
  if (pair) return pair;
  const timex = { kind: "day" as const, year: null, month: null, day: day.n, weekday: null };
  if (scan.lower(day.to) === "of") {
    const at = scan.lower(day.to + 1) === "the" ? day.to + 2 : day.to + 1;
    const which = scan.word(at)?.role === "which" ? scan.word(at)!.which : null;
    if (which && scan.lower(at + 1) === "month")
      return { from: i - 1, to: at + 2, timex: { ...timex, inMonth: which } };
    const bare = at === day.to + 2 && scan.lower(at) === "month";
    return bare ? { from: i - 1, to: at + 1, timex: { ...timex, inMonth: { shift: 0, anchor: "context" } } } : null;
  }
  if (day.to === i + 1) return null;
  const last = dayBehind(scan, day.to);
  const parted = scan.lower(i - 2) === "of" && PARTS.has(scan.lower(i - 3));
  if (!LEADS.has(scan.lower(i - 2)) && !parted && last <= day.n && !isLast(scan, i)) return null;
  const next = scan.tokens[day.to];
  const named = scan.lower(i - 2) === "on" && scan.capital(day.to) && !UNIT.test(next.lower);
  const free = !next || (next.kind === "punct" && !scan.hyphen(day.to)) || AFTER.has(next.lower) || last > day.n || named || isLast(scan, i); // prettier-ignore
  return free ? { from: i - 1, to: day.to, timex: { ...timex, inMonth: { shift: 0, anchor: "context" } } } : null;
}
