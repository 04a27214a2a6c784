import type { Timex } from "../../types.js";
import type { TimeWord } from "../../vocabulary/time.js";
import { bareUnit } from "./bare.js";
import { compound } from "./compound.js";
import { countedUnit, orSo } from "./counted.js";
import { yearTold } from "./month.js";
import { readPeriod } from "./period.js";
import { quarterOf } from "./quarter.js";
import type { Found, Scan } from "./scan.js";
import { readStretch } from "./stretch.js";
import { isProgramme } from "./titles.js";

/** Reads an expression round a unit of time at `i`: "last week", "two years ago", "the third quarter", "a two-day visit", "every month". */
export function readUnit(scan: Scan, i: number, word: TimeWord): Found | null {
  if (
    scan.lower(i - 1) === "'" ||
    (scan.joined(i - 1) && scan.hyphen(i - 1) && scan.joined(i) && scan.hyphen(i + 1) && !word.unit)
  )
    return null;
  if (isProgramme(scan, i)) return null;
  return (
    (word.unit === "quarter" && !word.plural ? readPeriod(scan, i) : null) ??
    every(scan, i, word) ??
    ordinal(scan, i, word) ??
    readStretch(scan, i, word.unit, word.plural) ??
    compound(scan, i, word) ??
    counted(scan, i, word) ??
    beforeLast(scan, i, word) ??
    deictic(scan, i, word) ??
    bareUnit(scan, i, word)
  );
}

function every(scan: Scan, i: number, { unit, n }: TimeWord): Found | null {
  let from = i - 1;
  let amount = n || 1;
  const nth = scan.word(from)?.role === "ordinal" && /^(every|each)$/.test(scan.lower(from - 1)) ? scan.word(from)!.n : 0; // prettier-ignore
  if (nth > 1) [from, amount] = [from - 1, nth];
  else if (scan.lower(from) === "other") [from, amount] = [from - 1, 2];
  else if (scan.lower(from) !== "every" && scan.lower(from) !== "each") {
    const count = scan.amount(from);
    if (!count || scan.lower(count.from - 1) !== "every") return null;
    [from, amount] = [count.from - 1, count.n];
  }
  if (scan.lower(from) !== "every" && scan.lower(from) !== "each") return null;
  return { from, to: i + 1, timex: { kind: "set", unit, amount } };
}

/** "third quarter", "20th century", "first week of April". */
function ordinal(scan: Scan, i: number, word: TimeWord): Found | null {
  let j = scan.hyphen(i - 1) ? i - 2 : i - 1;
  const suffix = /^(th|st|nd|rd)$/.test(scan.lower(j)) && scan.joined(j - 1);
  if (suffix) j--;
  const n = suffix ? scan.digits(j) : scan.word(j)?.role === "ordinal" ? scan.word(j)!.n : 0;
  const closing = /^(last|final)$/.test(scan.lower(j)) && scan.lower(i + 1) === "of" && (scan.year(i + 2) > 0 || yearTold(scan, i + 2) !== null || `${scan.lower(i + 2)} ${scan.lower(i + 3)}` === "the year"); // prettier-ignore
  if (word.unit === "quarter" && closing) return quarterOf(scan, i, j, 4);
  if (word.unit === "quarter") return n >= 1 && n <= 4 ? quarterOf(scan, i, j, n) : null;
  if (n < 1) return null;
  if (word.unit === "century" && n > 10 && n < 23)
    return { from: j, to: i + 1, timex: { kind: "century", century: n } };
  if (word.unit === "week" && n < 5 && scan.lower(i + 1) === "of" && scan.word(i + 2)?.role === "month") {
    const month = scan.word(i + 2)!.n;
    const year = scan.year(i + 3) || null;
    const day = (day: number): Timex => ({ kind: "day", year, month, day, weekday: null });
    const from = scan.lower(j - 1) === "the" ? j - 1 : j;
    return { from, to: year ? i + 4 : i + 3, timex: { kind: "range", from: day(7 * n - 6), to: day(7 * n) } };
  }
  return null;
}

function counted(scan: Scan, i: number, word: TimeWord): Found | null {
  const amount = scan.amount(i - 1);
  return amount && countedUnit(scan, i, word, amount);
}

/** "the week before last". */
function beforeLast(scan: Scan, i: number, { unit, plural }: TimeWord): Found | null {
  if (plural || scan.lower(i + 1) !== "before" || scan.lower(i + 2) !== "last" || /^(unit|weekday|month|season)$/.test(scan.word(i + 3)?.role ?? "")) return null; // prettier-ignore
  const from = scan.lower(i - 1) === "the" ? i - 1 : i;
  return { from, to: i + 3, timex: { kind: "relative", unit, shift: -2, anchor: "publication" } };
}

/** "last year", "this week", "the following day", "recent months", "the past decade". */
function deictic(scan: Scan, i: number, { unit, plural }: TimeWord): Found | null {
  let j = i - 1;
  let fiscal = false;
  if (/^(fiscal|calendar|financial|crucial|same|very|entire)$/.test(scan.lower(j)) && scan.word(j - 1)?.which)
    [j, fiscal] = [j - 1, true];
  const left = scan.word(j);
  if (!left?.which) return null;
  const { shift, anchor } = left.which;
  let from = j;
  if (scan.lower(j - 1) === "this" || scan.lower(j - 1) === "that" || scan.lower(j - 1) === "these") from--;
  if (scan.lower(from - 1) === "the") from--;
  const word = scan.lower(j);
  if (plural) {
    if (word === "those" && unit === "day" && scan.lower(from - 1) === "in") return { from, to: i + 1, timex: { kind: "past" } }; // prettier-ignore
    if (shift === 0 && word !== "these") return null;
    if (word === "these")
      return {
        from,
        to: i + 1,
        timex: unit === "day" ? { kind: "present" } : { kind: "duration", unit, amount: null, amountMax: null },
      };
    if (anchor === "context")
      return { from, to: i + 1, timex: { kind: "duration", unit, amount: null, amountMax: null } };
    return { from, to: i + 1, timex: { kind: "window", unit, amount: null, direction: shift < 0 ? -1 : 1 } };
  }
  if (
    word === "past" ||
    word === "recent" ||
    (unit === "decade" && shift < 0) ||
    (word === "coming" && scan.lower(j - 1) === "the")
  )
    if (unit !== "weekend" && scan.lower(j - 1) !== "this")
      return { from, to: i + 1, timex: { kind: "window", unit, amount: 1, direction: shift < 0 ? -1 : 1 } };
  const own = /^(his|her|its|their)$/.test(scan.lower(j - 1));
  if (
    word === "last" &&
    !fiscal &&
    (own || (scan.lower(j - 1) === "the" && scan.lower(i + 1) === "of")) &&
    unit !== "weekend" &&
    unit !== "quarter"
  )
    // prettier-ignore
    return { from: j - 1, to: i + 1, timex: { kind: "duration", unit, amount: 1, amountMax: 1 } }; // "his last year in office"
  const very = scan.lower(i - 1) === "very"; // "this very day"
  if (word === "present" || (unit === "day" && shift === 0 && anchor === "publication" && !very)) return null;
  if (unit === "minute" || unit === "second" || unit === "hour") return null;
  const nextDay = word === "next" && unit === "day"; // "the next day" follows what was told
  const timex: Timex = { kind: "relative", unit, shift, anchor: nextDay ? "context" : anchor };
  if (unit === "year" && !fiscal && scan.lower(i + 1) === "'s") {
    const ordinal = scan.word(i + 2);
    const at = scan.hyphen(i + 3) ? i + 4 : i + 3;
    if (ordinal?.role === "ordinal" && scan.word(at)?.unit === "quarter")
      return { from, to: at + 1, timex: { kind: "quarter", number: ordinal.n, year: null, inYear: { shift, anchor } } };
  }
  return { from, to: unit === "year" || unit === "month" ? orSo(scan, i + 1) : i + 1, timex };
}
