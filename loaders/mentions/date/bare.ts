import type { Timex, TimeUnit } from "../../types.js";
import type { TimeWord } from "../../vocabulary/time.js";
import type { Found, Scan } from "./scan.js";

/** Words before "weeks", "years" that make them a length of time: "within weeks", "after months of talks". */
const LENGTH = new Set(["for", "in", "within", "after", "over", "through", "following", "follows", "followed", "despite", "amid", "take", "takes", "took", "taken", "taking", "last", "lasts", "lasted", "spend", "spends", "spent", "spending", "wait", "waited", "waiting"]); // prettier-ignore
/** Words after "the weeks", "the years". */
const NEAR = new Set(["before", "after", "since", "ahead", "following", "leading", "preceding", "to", "that", "between", "immediately"]); // prettier-ignore
/** Words before "days" that leave it other than a length: "on the first of the days after". */
const NOT_TIED = new Set(["the", "of", "on", "other", "some", "all", "most", "no", "more"]);
/** Words between "the" and "days", "years". */
const STAGES = new Set(["first", "final", "early", "closing", "opening", "initial", "intervening"]);

const length = (unit: TimeUnit, amount: number | null): Timex => ({ kind: "duration", unit, amount, amountMax: amount }); // prettier-ignore

/** Reads a unit without a number: "for years", "within days", "the weeks before", "all day", "the year", "the weekend". */
export function bareUnit(scan: Scan, i: number, word: TimeWord): Found | null {
  return word.plural ? several(scan, i, word) : (wholeUnit(scan, i, word) ?? nthUnit(scan, i, word) ?? theUnit(scan, i, word)); // prettier-ignore
}

function several(scan: Scan, i: number, { unit }: TimeWord): Found | null {
  const left = scan.lower(i - 1);
  const next = scan.lower(i + 1);
  const vague = (shift: "publication" | "context"): Found => ({ from: i, to: i + 2, timex: { kind: "relative", unit, shift: null, anchor: shift, counted: true } }); // prettier-ignore
  if (next === "ago") return vague("publication");
  if (unit === "weekend" && (left === "on" || left === "")) return { from: i, to: i + 1, timex: { kind: "set", unit, amount: 1 } }; // prettier-ignore
  if (
    unit === "quarter" ||
    (unit === "second" && !/^(later|before|after)$/.test(next)) ||
    unit === "weekend" ||
    scan.hyphen(i + 1)
  )
    return null;
  if ((next === "later" || next === "afterwards") && scan.lower(i + 2) !== "than" && left !== "the") return vague("context"); // prettier-ignore
  const linked = /^(or|and|to)$/.test(next) ? scan.word(i + 2) : undefined;
  const end = linked?.role === "unit" && linked.plural && left !== "of" ? i + 3 : i + 1;
  const own = STAGES.has(left) && /^(his|her|its|their)$/.test(scan.lower(i - 2)); // "in her final days"
  if (own) return { from: i - 2, to: i + 1, timex: length(unit, null) };
  const stage = STAGES.has(left) && scan.lower(i - 2) === "the" && !(left === "early" && unit === "hour");
  if (
    left === "the"
      ? NEAR.has(next) && (next !== "to" || scan.lower(i + 2) === "come")
      : stage && /^(of|after)$/.test(next)
  )
    // prettier-ignore
    return { from: stage ? i - 2 : i - 1, to: next === "ahead" && scan.lower(i + 2) !== "of" ? i + 2 : next === "to" ? i + 3 : end, timex: length(unit, null) }; // prettier-ignore
  if (left === "the" && /^(over|through)$/.test(scan.lower(i - 2)) && unit !== "day") return { from: i - 1, to: end, timex: length(unit, null) }; // prettier-ignore
  if (left === "after" && unit === "hour" && next !== "of") return null; // "fell after hours"
  const tied = /^(before|after)$/.test(next) && !scan.word(i - 1) && !NOT_TIED.has(left);
  const filled = next === "of" && (/^(from|by|with|)$/.test(left) || (left === "of" && !/^(hundreds|thousands|tens|dozens|scores|lots|kind|number|couple)$/.test(scan.lower(i - 2)))); // prettier-ignore
  if (!LENGTH.has(left) && !tied && !filled) return null;
  if (next === "of" && left === "in") return null;
  return { from: i, to: end, timex: length(unit, null) };
}

/** "all day", "the whole week". */
function wholeUnit(scan: Scan, i: number, { unit }: TimeWord): Found | null {
  const left = scan.lower(i - 1);
  if (left !== "all" || !/^(day|week|month|year|weekend)$/.test(unit) || scan.hyphen(i + 1)) return null;
  return { from: i - 1, to: i + 1, timex: length(unit, 1) };
}

/** "the second day", "its third year", "a fourth straight week": so long into what is told. */
function nthUnit(scan: Scan, i: number, { unit }: TimeWord): Found | null {
  const at = /^(straight|consecutive|successive|full)$/.test(scan.lower(i - 1)) ? i - 2 : i - 1;
  const suffix = /^(th|st|nd|rd)$/.test(scan.lower(at)) && scan.joined(at - 1) ? 1 : 0;
  const n = suffix ? scan.digits(at - 1) : scan.word(at)?.role === "ordinal" ? scan.word(at)!.n : 0;
  const from = at - suffix - 1;
  if (n < 1 || !/^(day|week|month|year)$/.test(unit) || scan.hyphen(i + 1)) return null;
  if (!/^(the|a|an|its|his|her|their)$/.test(scan.lower(from))) return null;
  return { from, to: i + 1, timex: length(unit, n) };
}

/** "the year", "the fiscal year", "the weekend", "the year before", "the end of the week". */
function theUnit(scan: Scan, i: number, { unit }: TimeWord): Found | null {
  const left = scan.lower(i - 1);
  const next = scan.lower(i + 1);
  const fiscal = left === "fiscal" || left === "full";
  const the = fiscal ? scan.lower(i - 2) : left;
  if (the !== "the") return null;
  if (next === "of" || scan.hyphen(i + 1)) return null;
  const from = fiscal ? i - 2 : i - 1;
  if ((next === "before" || next === "after") && !inPart(scan, from)) {
    const shift = next === "before" ? -1 : 1;
    if (!scan.tokens[i + 2] || scan.tokens[i + 2].kind === "punct")
      return { from, to: i + 2, timex: { kind: "relative", unit, shift, anchor: "context" } };
    if (fiscal || !/^(day|week|month|year)$/.test(unit) || scan.word(i + 2)?.role === "today") return null;
    return { from, to: i + 1, timex: { ...length(unit, 1), then: next } as Timex }; // "the day after the vote"
  }
  if (unit === "year" && next === "to" && scan.word(i + 2)?.role === "month")
    return { from, to: i + 1, timex: length(unit, 1) }; // "the year to April"
  const week = (unit === "week" || unit === "month") && (next === "'s" || /^(for|on)$/.test(scan.lower(from - 1)));
  if (unit !== "year" && unit !== "quarter" && unit !== "weekend" && !week && !inPart(scan, from)) return null;
  const anchor = unit === "weekend" ? "publication" : "context";
  return { from, to: i + 1, timex: { kind: "relative", unit, shift: 0, anchor } };
}

/** "end of the week", "later in the month". */
const inPart = (scan: Scan, from: number): boolean =>
  (scan.lower(from - 1) === "of" && (scan.word(from - 2)?.role === "part" || /^(rest|remainder)$/.test(scan.lower(from - 2)))) || // prettier-ignore
  (scan.lower(from - 1) === "in" && /^(part|earlier)$/.test(scan.word(from - 2)?.role ?? ""));
