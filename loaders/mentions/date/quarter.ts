import type { Timex } from "../../types.js";
import type { TimeWord } from "../../vocabulary/time.js";
import type { Found, Scan } from "./scan.js";

/** Reads the quarter whose ordinal is token `j` and whose noun is `i`: "third quarter of 2022", "the 1989 third quarter", "fiscal second-quarter". */
export function quarterOf(scan: Scan, i: number, j: number, number: number): Found {
  return ofYear(scan, "quarter", j, i + 1, number);
}

/** Reads "Q3 2022", "H1", "FY2021". */
export function readShorthand(scan: Scan, i: number, word: TimeWord): Found | null {
  if (!scan.capital(i)) return null;
  if (word.unit === "year") return { from: i, to: i + 1, timex: { kind: "year", year: word.n, fiscal: true } };
  return ofYear(scan, word.unit === "half" ? "half" : "quarter", i, i + 1, word.n);
}

/** What "first-half" is said of where it is half a year, not half a match. */
const RESULTS =
  /^(profits?|net|results?|sales|revenues?|earnings|loss|losses|operating|pretax|pre|core|output|production|growth|orders|deliveries|exports|imports)$/;

/** Reads "first half of 2016", "the second half of the year". */
export function readHalf(scan: Scan, i: number): Found | null {
  const j = scan.hyphen(i - 1) ? i - 2 : i - 1;
  const ordinal = scan.word(j);
  const number = ordinal?.role === "ordinal" && ordinal.n < 3 ? ordinal.n : scan.lower(j) === "last" ? 2 : 0;
  if (!number) return null;
  const found = ofYear(scan, "half", j, i + 1, number);
  const { timex } = found;
  const dated = (timex.kind === "half" && timex.year !== null) || timex.inYear;
  if (dated) return found;
  if (scan.hyphen(i - 1) && ordinal && RESULTS.test(scan.lower(i + 1))) return found;
  if (scan.lower(i + 1) !== "of") return null;
  const month = scan.word(i + 2);
  if (month?.role !== "month" || (month.doubtful && !scan.capital(i + 2))) return null;
  const year = scan.year(i + 3) || null;
  const day = (day: number): Timex => ({ kind: "day", year, month: month.n, day, weekday: null });
  const range: Timex = { kind: "range", from: day(number === 1 ? 1 : 16), to: day(number === 1 ? 15 : 31) };
  const from = scan.lower(found.from - 1) === "the" ? found.from - 1 : found.from;
  return { from, to: year ? i + 4 : i + 3, timex: range };
}

function ofYear(scan: Scan, kind: "quarter" | "half", first: number, end: number, number: number): Found {
  let from = first;
  let to = end;
  let fiscal = false;
  let year = scan.hyphen(from - 1) ? 0 : scan.year(from - 1);
  if (year) from--;
  else if (scan.lower(from - 1) === "'s" && scan.year(from - 2)) [year, from] = [scan.year(from - 2), from - 2];
  if (scan.lower(from - 1) === "fiscal") [from, fiscal] = [from - 1, true];
  let at = end;
  if (scan.lower(at) === "of" || scan.lower(at) === "in" || scan.lower(at) === ",") at++;
  if (scan.lower(at) === "fiscal" || scan.lower(at) === "fy") [at, fiscal] = [at + 1, true];
  if (!year && scan.year(at)) [year, to] = [scan.year(at), at + 1];
  const timex: Timex = { kind, number, year: year || null };
  if (fiscal) timex.fiscal = true;
  if (!year) {
    const the = scan.lower(at) === "the" ? at + 1 : at;
    const which = scan.word(the)?.which;
    if (scan.lower(the) === "year" && the > at) {
      timex.inYear = { shift: 0, anchor: "context" };
      to = the + 1;
    } else if (which && scan.lower(the + 1) === "year") {
      timex.inYear = which;
      to = the + 2;
    }
    const left = scan.word(from - 1);
    if (
      left?.which &&
      left.role === "which" &&
      !timex.inYear &&
      !/^(that|same)$/.test(scan.lower(from - 1)) &&
      !scan.hyphen(end - 2)
    ) {
      timex.which = left.which;
      from--;
    }
  }
  return { from, to, timex };
}
