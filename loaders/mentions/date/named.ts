import { holidayNames } from "../../vocabulary/holidays.js";
import { SEASONS, type TimeWord } from "../../vocabulary/time.js";
import { withDate } from "./clock.js";
import { shortYear, yearAfter, yearOfEvent } from "./month.js";
import type { Found, Scan } from "./scan.js";

/** Reads "this summer", "spring 2016", "the winter of 1994", "last fall". */
export function readSeason(scan: Scan, i: number, word: TimeWord): Found | null {
  const season = SEASONS[word.n - 1];
  const left = scan.word(i - 1);
  if (/^(each|every)$/.test(scan.lower(i - 1)))
    return { from: i - 1, to: i + 1, timex: { kind: "set", unit: "season", amount: 1, season } };
  if (word.plural) return null;
  const year = yearAfter(scan, i + 1);
  if (year) {
    const to = scan.hyphen(year.to) && scan.tokens[year.to + 1]?.text.length === 2 && scan.digits(year.to + 1) >= 0 ? year.to + 2 : year.to; // prettier-ignore
    const from = to > year.to && scan.lower(i - 1) === "the" ? i - 1 : i;
    return { from, to, timex: { kind: "season", season, year: year.n } }; // "winter 2015-16"
  }
  const at = scan.lower(i + 1) === "of" ? i + 2 : i + 1;
  const ofYear = scan.word(at)?.which;
  if (ofYear && scan.lower(at + 1) === "year")
    return { from: i, to: at + 2, timex: { kind: "season", season, year: null, inYear: ofYear } };
  const short = scan.lower(i + 1) === "of" ? shortYear(scan, i + 2) : null;
  if (short) return { from: i, to: short.to, timex: { kind: "season", season, year: short.n } };
  const far = yearOfEvent(scan, i + 1);
  if (far) return { from: i, to: i + 1, timex: { kind: "season", season, year: far } };
  if (scan.lower(i + 1) === "before" && scan.lower(i + 2) === "last")
    return { from: scan.lower(i - 1) === "the" ? i - 1 : i, to: i + 3, timex: { kind: "season", season, year: null, which: { shift: -2, anchor: "publication" } } }; // prettier-ignore
  if (left?.which && left.role !== "present") {
    const from = scan.lower(i - 2) === "this" || scan.lower(i - 2) === "the" ? i - 2 : i - 1;
    return { from, to: i + 1, timex: { kind: "season", season, year: null, which: left.which } };
  }
  const the = scan.lower(i - 1) === "the" ? i - 1 : i;
  const signal = /^(in|into|over|during|by|until|since|before|after|early|late|mid|of|through|throughout)$/.test(
    scan.lower(the - 1),
  );
  if (
    !signal ||
    scan.lower(i + 1) === "of" ||
    scan.hyphen(i + 1) ||
    (word.doubtful && the === i && !scan.word(i - 1))
  ) {
    if (!(signal && the === i && (!word.doubtful || free(scan, i + 1)) && scan.lower(i + 1) !== "of")) return null;
  }
  return { from: the, to: i + 1, timex: { kind: "season", season, year: null } };
}

/** Whether no noun comes after a word that has other meanings: "in spring, and then". */
const free = (scan: Scan, i: number): boolean =>
  i >= scan.tokens.length || /^([,.;:)]|and|or|but|he|she|they|it|the|his|her|its|their|as|when|while)$/.test(scan.lower(i)); // prettier-ignore

/** Reads "this morning", "in the evening of ...", "noon Thursday", "last night"; a bare part of the day is none. */
export function readDaypart(scan: Scan, i: number, word: TimeWord): Found | null {
  const same = scan.lower(i - 1) === "same" && /^(that|the|this)$/.test(scan.lower(i - 2));
  const left = same ? "that" : scan.lower(i - 1);
  if (left === "this" || left === "last" || left === "that") {
    const first = same ? i - 2 : i - 1;
    const later = /^(later|earlier)$/.test(scan.lower(first - 1)) ? first - 1 : first;
    const anchor = left === "that" ? ("context" as const) : ("publication" as const);
    const timex = {
      kind: "relative" as const,
      unit: "day" as const,
      shift: left === "last" ? -1 : 0,
      anchor,
      clock: word.clock,
    };
    return { from: later, to: i + 1, timex };
  }
  if (left === "next" || left === "following" || left === "previous") {
    const timex = {
      kind: "relative" as const,
      unit: "day" as const,
      shift: left === "previous" ? -1 : 1,
      anchor: "context" as const,
    };
    return { from: scan.lower(i - 2) === "the" ? i - 2 : i - 1, to: i + 1, timex: { ...timex, clock: word.clock } };
  }
  if (word.plural) return null;
  const the = left === "the" ? inThe(scan, i, word) : null;
  if (the) return the;
  const mid = scan.lower(i - 1) === "mid" ? i - 1 : scan.hyphen(i - 1) && scan.lower(i - 2) === "mid" ? i - 2 : i;
  const found = withDate(scan, i + 1, mid, word.clock);
  if (found.timex.kind !== "time") return found;
  if (mid < i && !word.doubtful && !word.clock.includes(":"))
    return { from: mid, to: i + 1, timex: { kind: "relative", unit: "day", shift: 0, anchor: "context", clock: word.clock } }; // prettier-ignore
  return word.clock.includes(":") && !word.doubtful ? found : null;
}

/** "in the morning", "through the night", of the day that the text tells of; "in the afternoon of 3 May" names its own. */
function inThe(scan: Scan, i: number, { clock, doubtful }: TimeWord): Found | null {
  if (doubtful || clock.includes(":") || scan.hyphen(i + 1)) return null;
  if (!(clock === "TNI" ? /^(during|through|into)$/ : /^in$/).test(scan.lower(i - 2))) return null;
  if (/^(of|after|before|when)$/.test(scan.lower(i + 1))) return null;
  const found = withDate(scan, i + 1, i - 1, clock);
  if (found.timex.kind !== "time") return found;
  return { ...found, timex: { kind: "relative", unit: "day", shift: 0, anchor: "context", clock } };
}

/** Reads the name of a holiday that begins at token `i`. */
export function readHoliday(scan: Scan, i: number): Found | null {
  if (!scan.capital(i)) return null;
  for (const { tokens, name } of holidayNames.get(scan.lower(i)) ?? []) {
    if (!tokens.every((token, k) => scan.lower(i + k) === token)) continue;
    const to = i + tokens.length;
    const year = yearAfter(scan, to);
    const left = scan.word(i - 1);
    const which = left?.which && left.role === "which" ? left.which : undefined;
    const timex = { kind: "holiday" as const, holiday: name, year: year?.n ?? null, which };
    return { from: which ? i - 1 : i, to: year?.to ?? to, timex };
  }
  return null;
}

/** Reads "the eighties", "the nineteen nineties". */
export function readDecade(scan: Scan, i: number, word: TimeWord): Found | null {
  if (scan.lower(i - 1) === "nineteen" || (scan.hyphen(i - 1) && scan.lower(i - 2) === "nineteen"))
    return { from: scan.hyphen(i - 1) ? i - 2 : i - 1, to: i + 1, timex: { kind: "decade", year: 1900 + word.n * 10 } };
  if (scan.lower(i - 1) !== "the" && scan.word(i - 1)?.role !== "part") return null;
  if (/^(his|her|their|my|your|our)$/.test(scan.lower(i - 2))) return null;
  return { from: i, to: i + 1, timex: { kind: "decade", year: 1900 + word.n * 10 } };
}

/** Reads "daily", "annual": how often. */
export function readFrequency(scan: Scan, i: number, { unit, n, doubtful }: TimeWord): Found | null {
  if (scan.capital(i) && scan.capital(i + 1)) return null; // the Daily Mail
  if (doubtful && scan.capital(i)) return null;
  return { from: i, to: i + 1, timex: { kind: "set", unit, amount: n } };
}
