import { fullYear } from "./month.js";
import type { Found, Scan } from "./scan.js";

/** Words before a number that make it a year. */
const STRONG = new Set(["in", "since", "until", "till", "during", "before", "after", "from", "between", "through", "throughout", "early", "late", "mid", "fiscal", "year", "years", "circa", "fy", "calendar", "spring", "summer", "autumn", "fall", "winter"]); // prettier-ignore
/** Words before a number that make it a count or a name. */
const AGAINST = new Set(["about", "some", "around", "nearly", "almost", "over", "under", "than", "least", "most", "approximately", "roughly", "exactly", "no", "number", "nos", "flight", "room", "resolution", "article", "section", "boeing", "page", "highway", "route", "model", "mark", "agenda", "vision", "building", "another", "these", "those", "every", "up", "only", "just", "total", "all", "unit"]); // prettier-ignore
const MEASURES = new Set(["percent", "per", "kilometers", "kilometres", "miles", "pounds", "tons", "tonnes", "dollars", "euros", "troops", "people", "men", "women", "feet", "meters", "metres", "points", "hours", "days", "years", "weeks", "months", "km", "kg", "lbs", "bn", "million", "billion", "mm", "m", "rubles", "yen", "shekels", "aircraft", "children"]); // prettier-ignore
const NOT_PLURAL = new Set(["was", "is", "has", "as", "its", "this", "us", "does", "his", "less", "across", "perhaps", "versus", "vs", "s", "'s", "plus", "thus"]); // prettier-ignore

const DETERMINERS = new Set(["the", "'s", "a", "an", "that", "its", "his", "her", "their", "our"]);

/** Reads a year, a span of years (`2016-20`, `2016 to 2020`, `2014/15`) or a decade (`1990s`) at the four digits `i`. */
export function readYear(scan: Scan, i: number): Found | null {
  const year = scan.year(i);
  if (!year) return null;
  const previous = i - 1;
  const before = scan.lower(previous);
  if (before && scan.joined(previous) && !/^[([{"'“‘—–/,;:]$/.test(before) && !scan.hyphen(previous)) return null;
  if (scan.hyphen(previous) && scan.joined(previous) && !prefixed(scan, previous)) return null;
  if (scan.joined(i)) {
    const after = scan.lower(i + 1);
    if (after === "s" || (/^['’]?s$/.test(after) && year % 10 === 0 && before === "the"))
      return year % 10 === 0 ? { from: i, to: i + 2, timex: { kind: "decade", year } } : null;
    if (scan.tokens[i + 1].kind === "word" && after !== "'s") return null;
    if (scan.tokens[i + 1].kind === "symbol") return null;
  }
  const nth = scan.lower(i + 1) === "'s" ? i + 2 : i + 1;
  const quarter = scan.word(nth)?.role === "ordinal" ? scan.word(scan.hyphen(nth + 1) ? nth + 2 : nth + 1) : undefined;
  if (quarter?.unit === "quarter" && quarter.role === "unit") return null; // read from "the 1989 third quarter", "2016's first quarter" on
  if (before === "the" && /^(period|quarter)$/.test(scan.lower(i + 1)))
    return { from: previous, to: i + 2, timex: { kind: "year", year } };
  return (
    spanOfYears(scan, i, year) ?? (isYear(scan, i, year) ? { from: i, to: i + 1, timex: { kind: "year", year } } : null)
  );
}

/** Whether the hyphen at `i` belongs to "mid-2016", "post-2020", "late-2016". */
const prefixed = (scan: Scan, i: number): boolean => /^(mid|post|pre|early|late|end)$/.test(scan.lower(i - 1));

function spanOfYears(scan: Scan, i: number, from: number): Found | null {
  const link = scan.lower(i + 1);
  const tight = (scan.hyphen(i + 1) || link === "/") && scan.tokens[i + 2]?.kind === "number";
  if (tight) {
    const n = scan.digits(i + 2);
    const length = scan.tokens[i + 2].text.length;
    if (scan.joined(i + 2) && /^(%|\/)$/.test(scan.lower(i + 3))) return null;
    const to = length === 2 ? Math.floor(from / 100) * 100 + n : length === 4 ? scan.year(i + 2) : 0;
    if (to > from && to - from <= 100) return { from: i, to: i + 3, timex: { kind: "years", from, to } };
    const turn = length === 2 && from % 100 >= 90 && n < 40 ? fullYear(n) : 0; // 1999-03
    if (turn > from) return { from: i, to: i + 3, timex: { kind: "years", from, to: turn } };
    if (length === 2 && n >= 1 && n <= 12 && link !== "/")
      return { from: i, to: i + 3, timex: { kind: "month", year: from, month: n } };
    return null;
  }
  const signal = scan.lower(i - 1);
  const word = /^(to|through|thru|until|till)$/.test(link) || (link === "and" && signal === "between");
  const to = word ? scan.year(i + 2) : 0;
  if (to <= from || (scan.joined(i + 2) && scan.tokens[i + 3].kind !== "punct")) return null;
  const { tokens } = scan;
  const ends = [tokens[i], tokens[i + 2]].map(({ start, end }) => ({ start, end })) as [never, never];
  return { from: i, to: i + 3, timex: { kind: "years", from, to, ends } };
}

function isYear(scan: Scan, i: number, year: number): boolean {
  const before = scan.lower(i - 1);
  const next = scan.tokens[i + 1];
  const plural = next?.kind === "word" && !scan.joined(i) && isPlural(next.lower) && !scan.capital(i + 1);
  if (next && MEASURES.has(next.lower)) return false;
  if (year < 1900) return /^(in|since|until|from|of|by|after|before|year|early|late)$/.test(before) && !plural;
  if (STRONG.has(before)) return true;
  if (AGAINST.has(before)) return false;
  if (scan.tokens[i - 1]?.kind === "symbol" || scan.tokens[i - 1]?.kind === "number") return false;
  if (before === "fiscal") return true;
  if (DETERMINERS.has(before) || scan.hyphen(i - 1)) return true;
  if (plural) return false;
  if (i === 0 || i === scan.floor || /^(for|of|in|to|and|or|on|at|with|by)$/.test(before)) return true;
  // A name before a number makes it part of the name ("Resolution 1929"), save for fairs and summits.
  if (scan.tokens[i - 1].kind === "word" && scan.capital(i - 1)) return /^[A-Z]{4,}$|^(Show|Expo|Exhibition|Games|Olympics|Cup|Summit)$/.test(scan.tokens[i - 1].text); // prettier-ignore
  return true;
}

const isPlural = (lower: string): boolean =>
  lower.length > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !NOT_PLURAL.has(lower);
