import type { Found, Scan } from "./scan.js";

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

/** Reads a day whose month is told elsewhere, at the number or ordinal `i`: "the 9th of this month", "on the 28th". */
export function readDayOfMonth(scan: Scan, i: number): Found | null {
  const day = scan.day(i);
  if (!day || scan.lower(i - 1) !== "the") return null;
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
  if (!LEADS.has(scan.lower(i - 2)) && last <= day.n && !isLast(scan, i)) return null;
  const next = scan.tokens[day.to];
  const named = scan.lower(i - 2) === "on" && scan.capital(day.to) && !UNIT.test(next.lower);
  const free = !next || (next.kind === "punct" && !scan.hyphen(day.to)) || AFTER.has(next.lower) || last > day.n || named || isLast(scan, i); // prettier-ignore
  return free ? { from: i - 1, to: day.to, timex: { ...timex, inMonth: { shift: 0, anchor: "context" } } } : null;
}
