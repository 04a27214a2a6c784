import type { TimeShift } from "../../types.js";
import type { TimeWord } from "../../vocabulary/time.js";
import type { Found, Scan } from "./scan.js";
import { isFirstName } from "./titles.js";

const BEFORE_MONTH = new Set(["in", "since", "until", "till", "by", "from", "of", "through", "during", "to", "and", "or", "for", "between", "before", "after", "around", "late", "early", "mid", "earlier", "every", "each", "on"]); // prettier-ignore

/** Reads a date or a month round the month name at `i`: "11 September 2017", "Sept. 11, 2017", "11th of September", "April 2016", "last April". */
export function readMonth(scan: Scan, i: number, word: TimeWord): Found | null {
  const dot = scan.lower(i + 1) === "." && scan.joined(i) && scan.tokens[i].text.length <= 4;
  const after = dot ? i + 2 : i + 1;
  const full = dayBefore(scan, i, after, word.n) ?? dayAfter(scan, i, after, word.n);
  if (full) return full;
  const year = yearAfter(scan, after);
  if (!year && isFirstName(scan, i)) return null;
  const ofYear = year ? null : yearTold(scan, after);
  const inYear = ofYear?.which;
  if (!year && /^(each|every)$/.test(scan.lower(i - 1)))
    return { from: i - 1, to: i + 1, timex: { kind: "set", unit: "year", amount: 1, month: word.n } };
  const left = scan.word(i - 1);
  const which = left?.which && left.role !== "present" ? left.which : undefined;
  if (word.doubtful && !scan.capital(i)) return null;
  if (
    word.doubtful &&
    !year &&
    !which &&
    !inYear &&
    !dot &&
    !BEFORE_MONTH.has(scan.lower(i - 1)) &&
    !namesNoun(scan, i) &&
    !partBefore(scan, i)
  )
    return null;
  if (word.doubtful && !year && !which && scan.capital(i + 1) && !scan.word(i + 1) && !opensMonth(scan, i)) return null; // "for May Golan", "to March Air Base"
  const far = year || which || inYear ? 0 : yearOfEvent(scan, after) || (shortYear(scan, after)?.n ?? 0);
  const timex = { kind: "month" as const, year: year?.n ?? (far || null), month: word.n, which, inYear };
  return {
    from: which ? i - 1 : i,
    to: year?.to ?? (ofYear ? ofYear.to : dot && isAbbreviation(scan, i) ? after : i + 1),
    timex,
  };
}

const FOUGHT = /^(war|wars|fighting|clashes|campaign|offensive|elections?|vote|escalation|skirmish(?:es)?|battles?|conflict|truce|ceasefire|hostilities|uprising|invasion|operation|exercises?|summit|visit|trip)$/; // prettier-ignore

/** The year behind what it is the month or season of: "the July fighting of 2020". */
export const yearOfEvent = (scan: Scan, i: number): number =>
  FOUGHT.test(scan.lower(i)) && scan.lower(i + 1) === "of" ? scan.year(i + 2) : 0;

/** The year told relatively after a month or day: "last year", "of that year", "of the same year". */
export function yearTold(scan: Scan, i: number): { which: TimeShift; to: number } | null {
  let at = scan.lower(i) === "of" ? i + 1 : i;
  if (scan.lower(at) === "the" && at > i) at++;
  const which = /^(which|past|present)$/.test(scan.word(at)?.role ?? "") ? scan.word(at)!.which : null;
  if (which && scan.lower(at) === "that" && scan.lower(at + 1) === "same") at++;
  const beside = scan.lower(at) === "year" && scan.lower(at - 1) === "the" ? scan.lower(at + 1) : "";
  if ((beside === "after" || beside === "before") && (!scan.tokens[at + 2] || scan.tokens[at + 2].kind === "punct"))
    return { which: { shift: beside === "after" ? 1 : -1, anchor: "context" }, to: at + 2 }; // "in July of the year after,"
  return which && scan.lower(at + 1) === "year" ? { which, to: at + 2 } : null;
}

/** "the March accession", "its May report". */
const namesNoun = (scan: Scan, i: number): boolean =>
  /^(the|its|their|'s)$/.test(scan.lower(i - 1)) && scan.tokens[i + 1]?.kind === "word" && !scan.capital(i + 1) && !/^(of|on|to|for|from|in|against|through|and|is|was|has|by|at|with|that)$/.test(scan.lower(i + 1)); // prettier-ignore

/** Whether a month that could be a name is one before a capital too: "in March Berlin declined", "early in May President Putin said". */
const opensMonth = (scan: Scan, i: number): boolean =>
  (/^(in|since|during|until|till|through|late|early|mid)$/.test(scan.lower(i - 1)) || partBefore(scan, i)) &&
  !/^(air|field|base|street|hall|day|fourth|mobility|avenue|house|music|hare|networks?)$/.test(scan.lower(i + 1));

const partBefore = (scan: Scan, i: number): boolean =>
  scan.word(i - 1)?.role === "part" || (scan.hyphen(i - 1) && scan.word(i - 2)?.role === "part");

/** A dot after an abbreviated month belongs to it; after a full one it ends the sentence. */
const isAbbreviation = (scan: Scan, i: number): boolean => !["may", "june", "july"].includes(scan.lower(i));

function dayBefore(scan: Scan, i: number, after: number, month: number): Found | null {
  let j = i - 1;
  if (scan.lower(j) === "of") j--;
  else if (scan.hyphen(j) || scan.lower(j) === "/") j--;
  const suffixed = scan.joined(j - 1) && /^(th|st|nd|rd)$/.test(scan.lower(j));
  if (suffixed) j--;
  const day = scan.day(j);
  if (!day || day.to !== (suffixed ? j + 2 : j + 1)) return null;
  if (scan.word(j)?.role === "ordinal" && scan.lower(i - 1) !== "of") return null;
  if (j > scan.floor && scan.joined(j - 1) && /[$€£₪#.,]/.test(scan.tokens[j - 1].text)) return null;
  const year = yearAfter(scan, after) ?? shortYear(scan, after);
  const ordinal = suffixed || scan.word(j)?.role === "ordinal";
  const from = ordinal && scan.lower(j - 1) === "the" ? j - 1 : j;
  const told = year ? null : yearTold(scan, after);
  const end = year?.to ?? told?.to ?? (after > i + 1 && isAbbreviation(scan, i) ? after : i + 1);
  const timex = { kind: "day" as const, year: year?.n ?? null, month, day: day.n, weekday: null, ...(told && { inYear: told.which }) }; // prettier-ignore
  const start = firstDay(scan, from, day.n);
  if (start)
    return { from: start.from, to: end, timex: { kind: "range", from: { ...timex, day: start.n }, to: timex } };
  return { from, to: end, timex };
}

/** The first of two days before the day at `at`: "11-13 September", "the 11th to 13th", "between 3 and 5", "19 and 20". */
function firstDay(scan: Scan, at: number, last: number): { from: number; n: number } | null {
  const link = scan.lower(at - 1);
  if (!(scan.hyphen(at - 1) || /^(to|and|&|\/|through|until|till)$/.test(link))) return null;
  const suffixed = /^(th|st|nd|rd)$/.test(scan.lower(at - 2)) && scan.joined(at - 3);
  const j = suffixed ? at - 3 : at - 2;
  const day = scan.day(j);
  if (!day || day.to !== at - 1 || day.n >= last) return null;
  if (scan.word(j)?.role === "ordinal" && scan.digits(j) < 0 && !/^\d/.test(scan.lower(j))) return null;
  const between = scan.lower(j - 1) === "between" || (scan.lower(j - 1) === "the" && scan.lower(j - 2) === "between");
  if (/^(and|&|\/)$/.test(link) && day.n + 1 !== last && !between) return null;
  return { from: scan.lower(j - 1) === "the" ? j - 1 : j, n: day.n };
}

/** Words after "April 24 and 25" that leave the second number a day. */
const AFTER_DAY = new Set(["in", "at", "to", "for", "by", "with", "when", "where", "while", "as", "he", "she", "they", "the", "after", "before", "of"]); // prettier-ignore

function dayAfter(scan: Scan, i: number, after: number, month: number): Found | null {
  let j = after;
  if (scan.hyphen(j) && scan.joined(j)) j++;
  if (scan.lower(j) === "the") j++;
  const day = scan.day(j);
  if (!day || (scan.word(j)?.role === "ordinal" && !scan.capital(i))) return null;
  if (
    scan.joined(day.to - 1) &&
    /^(%|:|\/)$/.test(scan.lower(day.to)) &&
    (scan.lower(day.to) === "%" || scan.joined(day.to))
  )
    return null;
  const link = scan.lower(day.to);
  const pair = /^(and|&)$/.test(link);
  const last = scan.hyphen(day.to) || pair || link === "to" || link === "through" ? scan.day(day.to + 1) : null;
  let to = last && last.n > day.n && scan.word(last.to)?.role !== "month" && scan.word(last.to)?.role !== "unit" ? last.to : 0; // prettier-ignore
  if (pair && to && (last!.n !== day.n + 1 || !endsDate(scan, to))) to = 0;
  const year = yearAfter(scan, to || day.to);
  const told = year ? null : yearTold(scan, to || day.to);
  const timex = { kind: "day" as const, year: year?.n ?? null, month, day: day.n, weekday: null, ...(told && { inYear: told.which }) }; // prettier-ignore
  const end = year?.to ?? told?.to ?? (to || day.to);
  if (to) return { from: i, to: end, timex: { kind: "range", from: timex, to: { ...timex, day: last!.n } } };
  return { from: i, to: end, timex };
}

/** Whether what stands at `i` leaves the number before it a day: no noun that it would count. */
const endsDate = (scan: Scan, i: number): boolean =>
  i >= scan.tokens.length || scan.tokens[i].kind === "punct" || scan.year(i) > 0 || AFTER_DAY.has(scan.lower(i));

/** A year that follows a month or day, with or without a comma or "of". */
export function yearAfter(scan: Scan, i: number): { n: number; to: number } | null {
  let j = i;
  const link = scan.lower(j);
  if (link === "," || link === "of" || (scan.hyphen(j) && scan.joined(j)) || link === "/" || link === "in") j++;
  const n = scan.year(j);
  if (n && !(scan.joined(j) && scan.tokens[j + 1].kind === "symbol")) return { n, to: j + 1 };
  return spokenYear(scan, j);
}

/** "nineteen ninety-six", "two thousand": years as they are spoken. */
export function spokenYear(scan: Scan, i: number): { n: number; to: number } | null {
  const century = scan.word(i);
  if (century?.role !== "number") return null;
  if (century.n === 2 && scan.lower(i + 1) === "thousand") {
    const rest = scan.word(i + 2);
    return rest?.role === "number" && rest.n > 0 && rest.n < 20
      ? { n: 2000 + rest.n, to: i + 3 }
      : { n: 2000, to: i + 2 };
  }
  if (century.n !== 19 && century.n !== 20) return null;
  const tens = scan.word(i + 1);
  if (tens?.role !== "number" || tens.n < 10 || tens.n > 90) return null;
  const at = scan.hyphen(i + 2) ? i + 3 : i + 2;
  const ones = tens.n % 10 === 0 ? scan.word(at) : undefined;
  if (ones?.role === "number" && ones.n > 0 && ones.n < 10) return { n: century.n * 100 + tens.n + ones.n, to: at + 1 };
  return { n: century.n * 100 + tens.n, to: i + 2 };
}

/** "13-Sep-17", "5 Nov '12". */
export function shortYear(scan: Scan, i: number): { n: number; to: number } | null {
  const quoted = /^['’‘]$/.test(scan.lower(i)) && scan.joined(i);
  if (!quoted && !(scan.hyphen(i) && scan.joined(i) && scan.joined(i - 1))) return null;
  const n = scan.digits(i + 1);
  if (n < 0 || n > 99 || scan.tokens[i + 1].text.length !== 2) return null;
  return { n: fullYear(n), to: i + 2 };
}

/** The century of a year in two digits: this century up to 39, else the last. */
export const fullYear = (n: number): number => (n > 99 ? n : n < 40 ? 2000 + n : 1900 + n);
