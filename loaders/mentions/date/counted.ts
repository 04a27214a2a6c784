import type { Timex, TimeUnit } from "../../types.js";
import type { TimeWord } from "../../vocabulary/time.js";
import type { Amount, Found, Scan } from "./scan.js";

/** Reads a counted unit: "two years ago", "the last 20 years", "a week later", "more than two weeks after", "18-month". */
export function countedUnit(scan: Scan, i: number, word: TimeWord, amount: Amount): Found | null {
  const unit: TimeUnit = word.unit;
  if (unit === "hour" && amount.n >= 100 && scan.tokens[i - 1].text.length === 4) {
    const digits = scan.tokens[i - 1].text; // 1430 hours
    return /^([01]\d|2[0-4])[0-5]\d$/.test(digits)
      ? { from: i - 1, to: i + 1, timex: { kind: "time", clock: `T${digits.slice(0, 2)}:${digits.slice(2)}` } }
      : null;
  }
  const vague = amount.n === -1;
  const times = word.n || 1;
  const n = vague ? null : amount.n * times;
  const max = vague ? null : amount.max * times;
  if (n === 1 && !word.plural && isRate(scan, amount.from, i)) return rate(scan, amount.from, i, unit);
  if (
    unit === "day" &&
    scan.lower(i - 1) === "one" &&
    /^(will|would|could|may|might|can|'ll)$/.test(scan.lower(i - 2)) &&
    !/^(after|before|later|earlier)$/.test(scan.lower(i + 1))
  )
    // prettier-ignore
    return { from: i - 1, to: i + 1, timex: { kind: "future" } }; // "will one day"
  if (unit === "quarter" && scan.lower(i + 1) === "of" && !scan.year(i + 2)) return null; // "three quarters of the troops"
  const left = scan.word(amount.from - 1);
  const hyphen = scan.hyphen(i - 1);
  const bare = hyphen || (!word.plural && amount.n > 1); // "the two-day rally", "the two day rally"
  const from = bare ? amount.from : withThe(scan, amount.from);
  if (left?.which && !hyphen && !isVerb(scan, amount.from - 1)) {
    const { shift, anchor } = left.which;
    const begin = withThe(scan, amount.from - 1);
    if (anchor === "publication" && shift !== 0)
      return {
        from: begin,
        to: orSo(scan, i + 1),
        timex: { kind: "window", unit, amount: n, direction: shift < 0 ? -1 : 1 },
      };
    if (scan.lower(amount.from - 1) !== "that")
      return { from: begin, to: orSo(scan, i + 1), timex: duration(unit, n, max) };
  }
  if (scan.word(amount.from - 1)?.role === "ordinal" && scan.word(amount.from - 1)!.n === 1 && !hyphen)
    return { from: withThe(scan, amount.from - 1), to: i + 1, timex: duration(unit, n, max) };
  const last = unit === "year" && n !== null && n > 1 ? endOfSpan(scan, i + 1) : null;
  if (last) return { from, to: last.to, timex: { kind: "years", from: last.year - n! + 1, to: last.year } };
  let r = orSo(scan, i + 1);
  let half = 0;
  if (scan.lower(r) === "and" && scan.lower(r + 1) === "a" && scan.lower(r + 2) === "half") [r, half] = [r + 3, 0.5];
  const total = n === null ? null : n + half;
  const next = scan.lower(r);
  const month = next === "ago" && unit === "year" && scan.lower(r + 1) === "come" ? scan.word(r + 2) : undefined;
  if (month?.role === "month" && total !== null)
    return { from, to: r + 3, timex: { kind: "month", year: null, month: month.n, inYear: { shift: -total, anchor: "publication" } } }; // prettier-ignore
  const unitAfter = next === "ago" && unit === "year" && scan.lower(r + 1) === "this" ? scan.lower(r + 2) : "";
  if (total !== null && total % 1 === 0 && (unitAfter === "week" || unitAfter === "month"))
    return { from, to: r + 3, timex: { kind: "relative", unit: unitAfter, shift: -total * (unitAfter === "week" ? 52 : 12), anchor: "publication" } }; // prettier-ignore
  if (next === "on" && scan.tokens[r + 1]?.kind === "punct" && /^(,|—|–)$/.test(scan.lower(r + 1)))
    return done(scan, from, r + 1, relative(unit, total, "context")); // "a year on, ..."
  if (next === "ago") return done(scan, from, r + 1, relative(unit, total === null ? null : -total, "publication"));
  if (next === "from" && /^(now|today)$/.test(scan.lower(r + 1)))
    return done(scan, from, r + 2, relative(unit, total, "publication"));
  const time = /^['’]s?$/.test(next) ? r + 1 : next === "'s" ? r + 1 : r;
  if (time > r && scan.lower(time) === "time" && scan.lower(from - 1) === "in")
    return done(scan, from, time + 1, relative(unit, total, "publication")); // "in ten days' time"
  if (next === "hence") return done(scan, from, r + 1, relative(unit, total, "publication"));
  if (
    (next === "earlier" || next === "previously" || next === "prior") &&
    scan.lower(r + 1) !== "than" &&
    scan.lower(r + 1) !== "to"
  )
    return done(scan, from, r + 1, relative(unit, total === null ? null : -total, "context"));
  if ((next === "later" || next === "afterwards" || next === "afterward") && scan.lower(r + 1) !== "than")
    return done(scan, from, r + 1, relative(unit, total, "context"));
  if (next === "before" || next === "after") {
    const that = scan.lower(r + 1) === "that" && (!scan.tokens[r + 2] || scan.tokens[r + 2].kind === "punct") ? 1 : 0; // "a year after that, ..."
    const alone = that || !scan.tokens[r + 1] || scan.tokens[r + 1].kind === "punct";
    if (alone)
      return done(
        scan,
        from,
        r + 1 + that,
        relative(unit, total === null ? null : next === "before" ? -total : total, "context"),
      );
    return done(scan, from, r, { ...duration(unit, total, max), then: next } as Timex);
  }
  if (next === "prior" && scan.lower(r + 1) === "to")
    return done(scan, from, r, { ...duration(unit, total, max), then: "before" } as Timex);
  if (unit === "year" && (next === "old" || (scan.hyphen(r) && scan.lower(r + 1) === "old"))) return null; // an age
  if (unit === "quarter" && total === 1 && !word.plural) return null; // "a quarter": a fraction
  if (scan.hyphen(r) && /^(old|long)$/.test(scan.lower(r + 1))) r += 2;
  return done(scan, from, r, duration(unit, total, max === null ? null : max + half));
}

/** "will last three days", "expected to last a year". */
const isVerb = (scan: Scan, i: number): boolean =>
  scan.lower(i) === "last" && /^(will|would|could|may|might|can|should|must|to|not|n't|only|likely)$/.test(scan.lower(i - 1)); // prettier-ignore

const duration = (unit: TimeUnit, amount: number | null, amountMax: number | null): Timex => ({
  kind: "duration",
  unit,
  amount,
  amountMax,
});

const relative = (unit: TimeUnit, shift: number | null, anchor: "publication" | "context"): Timex => ({
  kind: "relative",
  unit,
  shift: shift !== null && Math.abs(shift) > FAR_BACK ? null : shift,
  anchor,
  counted: true,
});

/** So many units are no date: "10,000 years ago". */
const FAR_BACK = 2000;

const withThe = (scan: Scan, from: number): number => (scan.lower(from - 1) === "the" ? from - 1 : from);

export const orSo = (scan: Scan, to: number): number =>
  scan.lower(to) === "or" && /^(so|more|less)$/.test(scan.lower(to + 1)) ? to + 2 : to;

/** The last year of "the five years to 2020", "the three years ending in 2015". */
function endOfSpan(scan: Scan, i: number): { year: number; to: number } | null {
  let at = i;
  if (/^(ending|ended|through|until)$/.test(scan.lower(at))) {
    at++;
    if (scan.lower(at) === "in") at++;
  } else if (scan.lower(at) === "to") at++;
  else return null;
  return scan.year(at) ? { year: scan.year(at), to: at + 1 } : null;
}

/** "$3 million a year", "twice a week": how often, not how long. */
function isRate(scan: Scan, from: number, i: number): boolean {
  if (scan.lower(from) === "one" || scan.lower(i + 1) === "ago" || scan.word(i + 1)?.role === "earlier") return false;
  const before = scan.tokens[from - 1];
  if (!before || from - 1 < scan.floor) return false;
  return (
    before.kind === "number" ||
    /^(million|billion|thousand|percent|dollars|euros|times|once|twice|%)$|[^s]s$/.test(before.lower)
  );
}

/** "a year" in "$3 million a year", "twice a week". */
function rate(scan: Scan, from: number, i: number, unit: TimeUnit): Found | null {
  if (!/^(day|week|month|year)$/.test(unit)) return null;
  const often = /^(once|twice)$/.test(scan.lower(from - 1)) ? 1 : scan.lower(from - 1) === "times" && scan.number(from - 2) ? 2 : 0; // prettier-ignore
  return { from: from - often, to: i + 1, timex: { kind: "set", unit, amount: 1 } };
}

const APPROXIMATE = new Map<string, "about" | "more" | "less">([["about", "about"], ["around", "about"], ["roughly", "about"], ["approximately", "about"], ["nearly", "less"], ["almost", "less"], ["over", "more"], ["under", "less"]]); // prettier-ignore

/** Takes in the words that blur an amount: "about two years", "no more than 60 days", "at least a week", "up to 120 days". */
function done(scan: Scan, from: number, to: number, timex: Timex): Found {
  const one = APPROXIMATE.get(scan.lower(from - 1));
  const during = scan.lower(from - 1) === "over" && !/^an?$/.test(scan.lower(from));
  if (one && !during) return { from: from - 1, to, timex: { ...timex, approximate: one } };
  const last = scan.lower(from - 1);
  const pair = `${scan.lower(from - 2)} ${last}`;
  if (
    pair === "more than" ||
    pair === "at least" ||
    pair === "less than" ||
    pair === "at most" ||
    pair === "up to" ||
    pair === "fewer than"
  ) {
    const no = pair.endsWith("than") && scan.lower(from - 3) === "no";
    const more = pair === "more than" || pair === "at least";
    return { from: no ? from - 3 : from - 2, to, timex: { ...timex, approximate: more !== no ? "more" : "less" } };
  }
  return { from, to, timex };
}
