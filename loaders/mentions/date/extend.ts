import type { Timex } from "../../types.js";
import { afterZone, timeAt } from "./clock.js";
import type { Found, Scan } from "./scan.js";

const PARTS = ["early", "mid", "late"] as const;
const CALENDAR = new Set<Timex["kind"]>(["day", "month", "year", "years", "decade", "century", "season", "quarter", "half", "weekday", "relative", "holiday", "range"]); // prettier-ignore
const ARTICLE = new Set<Timex["kind"]>(["decade", "century", "season", "quarter", "half"]);
const SIGNALS = new Map<string, Timex["signal"]>([["since", "since"], ["until", "until"], ["till", "until"], ["by", "by"], ["before", "before"], ["after", "after"], ["following", "after"], ["from", "from"], ["during", "during"], ["throughout", "during"]]); // prettier-ignore

/** Takes in what stands round an expression: "the end of", "early", "mid-", "earlier", "about" to the left, a time of day to the right. */
export function extend(scan: Scan, found: Found): Found {
  const { timex } = found;
  if (CALENDAR.has(timex.kind)) {
    for (let step = 0; step < 3; step++) if (!part(scan, found)) break;
    ofDay(scan, found);
    right(scan, found);
    if (ARTICLE.has(timex.kind) && scan.lower(found.from - 1) === "the" && !scan.hyphen(found.to - 2)) found.from--;
  }
  if (timex.kind === "time" || CALENDAR.has(timex.kind)) approximate(scan, found);
  const signal = SIGNALS.get(scan.lower(found.from - 1));
  if (signal) timex.signal = signal;
  else if (scan.lower(found.from - 1) === "to" && scan.lower(found.from - 2) === "up") timex.signal = "until";
  return found;
}

/** Takes in one modifier to the left; false where there is none. */
function part(scan: Scan, found: Found): boolean {
  const j = found.from - 1;
  const lower = scan.lower(j);
  const left = scan.word(j);
  const set = (n: number, from: number): true => {
    found.timex.part ??= PARTS[n - 1];
    found.from = from;
    return true;
  };
  if (scan.hyphen(j) && scan.joined(j)) {
    const before = scan.word(j - 1);
    if (before?.role === "part") return set(before.n, j - 1);
    if (/^(post|pre)$/.test(scan.lower(j - 1))) {
      found.timex.signal = scan.lower(j - 1) === "post" ? "after" : "before";
      found.from = j - 1;
      return true;
    }
    return false;
  }
  if (left?.role === "part" && !left.doubtful) return set(left.n, j);
  if (left?.role === "earlier") {
    if (!found.timex.part) found.timex.part = lower === "earlier" ? "sofar" : "rest";
    found.from = j;
    return true;
  }
  if (lower === "sometime" || (lower === "fiscal" && found.timex.kind === "year")) {
    found.from = j;
    return true;
  }
  let of = j;
  if (lower === "the" && /^(of|in)$/.test(scan.lower(j - 1)) && found.timex.kind !== "day") of = j - 1;
  const before = scan.word(of - 1);
  if (of < j && found.timex.kind === "year" && namesSeason(scan, found.to)) return false;
  if (scan.lower(of) === "of") {
    const noun = scan.lower(of - 1) === "part" ? of - 2 : of - 1;
    if (/^(rest|remainder)$/.test(scan.lower(of - 1)) && scan.lower(of - 2) === "the") {
      found.timex.part ??= "rest";
      found.from = of - 2;
      return true;
    }
    const word = scan.word(noun);
    if (word?.role !== "part" || (word.n !== 2 && noun === of - 1 && !word.doubtful)) return false;
    return set(
      word.n,
      scan.lower(noun - 1) === "the" || (scan.lower(noun - 1) === "very" && scan.lower(noun - 2) === "the")
        ? noun - 1
        : noun,
    );
  }
  if (
    scan.lower(of) === "in" &&
    before &&
    (before.role === "earlier" || (before.role === "part" && !before.doubtful))
  ) {
    if (before.role === "part") return set(before.n, of - 1);
    found.timex.part ??= scan.lower(of - 1) === "earlier" ? "sofar" : "rest";
    found.from = of - 1;
    return true;
  }
  return false;
}

/** "the end of the 2016 season", "the opening of the 2020 Games": the year is what the noun is of. */
const namesSeason = (scan: Scan, i: number): boolean => {
  const next = scan.tokens[i];
  return next?.kind === "word" && !next.word.classes.has("preposition") && !next.word.classes.has("conjunction");
};

/** Takes in "the morning of", "the night of" before a day. */
function ofDay(scan: Scan, found: Found): void {
  const { timex, from } = found;
  const word = scan.lower(from - 1) === "of" ? scan.word(from - 2) : undefined;
  if (!/^(day|weekday)$/.test(timex.kind) || timex.clock || word?.role !== "daypart" || word.plural || word.doubtful || word.clock.includes(":")) return; // prettier-ignore
  timex.clock = word.clock;
  found.from = scan.lower(from - 3) === "the" ? from - 3 : from - 2;
}

/** Takes in "evening", ", 14:15", "— 14:15", "at 3 p.m." after a day. */
function right(scan: Scan, found: Found): void {
  const { timex, to } = found;
  if (
    timex.clock ||
    !/^(day|weekday|relative|holiday)$/.test(timex.kind) ||
    (timex.kind === "relative" && timex.unit !== "day")
  )
    return;
  const word = scan.word(to);
  if (word?.role === "daypart" && !word.plural && !word.doubtful) {
    timex.clock = word.clock;
    found.to++;
    return;
  }
  let at = to;
  if (/^(,|\||—|–|-|at|@|t)$/.test(scan.lower(at))) at++;
  if (scan.lower(at) === "at") at++;
  const point = at > to ? scan.word(at) : undefined;
  if (point?.role === "daypart" && /^(noon|midday|midnight|dawn|dusk)$/.test(scan.lower(at))) {
    timex.clock = point.clock;
    found.to = at + 1;
    return;
  }
  if (scan.tokens[at]?.kind !== "number" || (at === to && !scan.lower(at + 1).startsWith(":"))) return;
  const time = timeAt(scan, at);
  if (!time) return;
  timex.clock = time.clock;
  found.to = afterZone(scan, time.to);
}

function approximate(scan: Scan, found: Found): void {
  if (!/^(day|year|month|relative|weekday|time)$/.test(found.timex.kind) || found.timex.approximate) return;
  const lower = scan.lower(found.from - 1);
  if (lower !== "around" && lower !== "circa" && !(lower === "about" && found.timex.kind !== "relative")) return;
  found.timex.approximate = "about";
  found.from--;
}
