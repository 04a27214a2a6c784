import type { TimeWord } from "../../vocabulary/time.js";
import { isShow } from "./titles.js";
import type { Found, Scan } from "./scan.js";

/** Reads "today", "yesterday", "tomorrow", "tonight", "the day before yesterday", "yesterday evening". */
export function readToday(scan: Scan, i: number, word: TimeWord): Found | null {
  if (isShow(scan, i)) return null;
  let shift = word.n;
  let from = i;
  if (/^(before|after)$/.test(scan.lower(i - 1)) && scan.lower(i - 2) === "day") {
    shift += scan.lower(i - 1) === "before" ? -1 : 1;
    from = scan.lower(i - 3) === "the" ? i - 3 : i - 2;
  }
  const day = scan.lower(i) === "overnight" ? scan.word(i + 1) : undefined;
  if (day?.role === "weekday" && !day.plural && !day.doubtful)
    return { from: i, to: i + 2, timex: { kind: "weekday", weekday: day.n, clock: word.clock } }; // "overnight Friday"
  const part = scan.word(i + 1);
  const clock = word.clock || (part?.role === "daypart" && !part.plural ? part.clock : "");
  const timex = { kind: "relative" as const, unit: "day" as const, shift, anchor: "publication" as const };
  return { from, to: clock && !word.clock ? i + 2 : i + 1, timex: clock ? { ...timex, clock } : timex };
}
