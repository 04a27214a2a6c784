import type { TimeShift, TimeUnit } from "../types.js";
import { holidayStarts } from "./holidays.js";

/** What a word says about time. `n` is its number: 1-12 for months, 1-7 for weekdays, the value of a numeral. */
export interface TimeWord {
  role: TimeRole;
  n: number;
  unit: TimeUnit;
  /** ISO part of the day. */
  clock: string;
  which: TimeShift | null;
  /** The word is also something else: it has to be written with a capital, or shown by its company. */
  doubtful: boolean;
  plural: boolean;
}

/** Heads, from which an expression is read to both sides, come first; the others only belong to one. */
export type TimeRole =
  | "month"
  | "weekday"
  | "season"
  | "unit"
  | "period"
  | "today"
  | "daypart"
  | "decade"
  | "frequency"
  | "past"
  | "present"
  | "future"
  | "half"
  | "holiday"
  | "earlier"
  | "shorthand"
  | "meridiem"
  | "number"
  | "ordinal"
  | "which"
  | "part";

const HEADS = new Set<TimeRole>(["month", "weekday", "season", "unit", "period", "today", "daypart", "decade", "frequency", "past", "present", "future", "half", "holiday", "shorthand", "ordinal"]); // prettier-ignore

export const isHead = (word: TimeWord): boolean => HEADS.has(word.role);

const words = new Map<string, TimeWord>();

function add(role: TimeRole, list: string, more: Partial<TimeWord> = {}): void {
  for (const word of list.split(" "))
    words.set(word, { role, n: 0, unit: "day", clock: "", which: null, doubtful: false, plural: false, ...more });
}

const addNumbered = (role: TimeRole, lists: string[], first: number, more: Partial<TimeWord> = {}): void =>
  lists.forEach((list, k) => list && add(role, list, { n: first + k, ...more }));

addNumbered("month", ["january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sept sep", "october oct", "november nov", "december dec"], 1); // prettier-ignore
addNumbered("weekday", ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], 1);
addNumbered("weekday", ["mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays"], 1, { plural: true }); // prettier-ignore
addNumbered("weekday", ["mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat", "sun"], 1, { doubtful: true });
for (const doubtful of ["march", "mar", "may", "jan", "jun", "dec", "sep", "nov"]) words.get(doubtful)!.doubtful = true;

add("season", "spring", { n: 1, doubtful: true });
add("season", "summer", { n: 2 });
add("season", "autumn", { n: 3 });
add("season", "fall", { n: 3, doubtful: true });
add("season", "winter", { n: 4 });
addNumbered("season", ["springs", "summers", "autumns falls", "winters"], 1, { plural: true, doubtful: true });

const UNITS: [TimeUnit, string, string][] = [
  ["second", "second", "seconds"],
  ["minute", "minute", "minutes"],
  ["hour", "hour", "hours"],
  ["day", "day", "days"],
  ["week", "week", "weeks"],
  ["weekend", "weekend", "weekends"],
  ["month", "month", "months"],
  ["quarter", "quarter", "quarters"],
  ["year", "year", "years"],
  ["decade", "decade", "decades"],
  ["century", "century", "centuries"],
];
for (const [unit, one, many] of UNITS) {
  add("unit", one, { unit });
  add("unit", many, { unit, plural: true });
}
add("unit", "fortnight", { unit: "week", n: 2 });
add("unit", "fortnights", { unit: "week", n: 2, plural: true });
add("unit", "yrs yr", { unit: "year", plural: true });
add("unit", "hrs", { unit: "hour", plural: true });
add("unit", "mins", { unit: "minute", plural: true });
add("period", "period");
add("half", "half halves");

add("today", "today", { n: 0 });
add("today", "yesterday", { n: -1 });
add("today", "tomorrow", { n: 1 });
add("today", "tonight", { n: 0, clock: "TNI" });
add("today", "overnight", { n: 0, clock: "TNI" });

add("daypart", "morning", { clock: "TMO" });
add("daypart", "afternoon", { clock: "TAF" });
add("daypart", "evening", { clock: "TEV" });
add("daypart", "night nighttime", { clock: "TNI" });
add("daypart", "mornings", { clock: "TMO", plural: true });
add("daypart", "afternoons", { clock: "TAF", plural: true });
add("daypart", "evenings", { clock: "TEV", plural: true });
add("daypart", "nights", { clock: "TNI", plural: true });
add("daypart", "noon midday", { clock: "T12:00" });
add("daypart", "midnight", { clock: "T24:00" });
add("daypart", "dawn daybreak dusk", { clock: "TMO", doubtful: true });
words.get("dusk")!.clock = "TEV";

addNumbered("decade", ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"].map((w) => w), 2); // prettier-ignore

add("frequency", "daily", { unit: "day", n: 1 });
add("frequency", "weekly", { unit: "week", n: 1 });
add("frequency", "fortnightly biweekly", { unit: "week", n: 2 });
add("frequency", "monthly", { unit: "month", n: 1 });
add("frequency", "hourly", { unit: "hour", n: 1 });
add("frequency", "annually yearly", { unit: "year", n: 1 });

add("past", "recently lately");
add("past", "past", { doubtful: true, which: { shift: -1, anchor: "publication" } });
add("past", "recent", { doubtful: true, which: { shift: -1, anchor: "publication" } });
add("present", "now currently nowadays presently");
add("present", "current present", { doubtful: true, which: { shift: 0, anchor: "publication" } });
add("future", "soon shortly");
add("future", "future term", { doubtful: true });
add("earlier", "earlier later", { doubtful: true });

addNumbered("number", ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"], 0); // prettier-ignore
["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].forEach((w, k) =>
  add("number", w, { n: 30 + 10 * k }),
);
add("number", "hundred", { n: 100 });
add("number", "thousand", { n: 1000 });
add("number", "dozen", { n: 12 });
add("number", "several few many numerous", { n: -1 });
add("number", "couple", { n: 2 });

addNumbered("ordinal", ["first 1st", "second 2nd", "third 3rd", "fourth 4th", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"], 1); // prettier-ignore
add("ordinal", "thirtieth", { n: 30 });
addNumbered("shorthand", ["q1", "q2", "q3", "q4"], 1, { unit: "quarter" });
addNumbered("shorthand", ["h1", "h2"], 1, { unit: "half" });
for (let year = 1990; year <= 2060; year++) {
  const short = String(year % 100).padStart(2, "0");
  add("shorthand", `fy${year} fy${short} fy-${year} fy-${short}`, { n: year, unit: "year" });
}
words.set("second", { ...words.get("second")!, unit: "second", role: "ordinal", n: 2 });
add("meridiem", "am a.m a.m.", { n: 0 });
add("meridiem", "pm p.m p.m.", { n: 12 });

const which = (list: string, shift: number, anchor: TimeShift["anchor"]): void =>
  add("which", list, { which: { shift, anchor } });
which("last latest", -1, "publication");
which("this these", 0, "publication");
which("next coming upcoming", 1, "publication");
which("previous preceding prior", -1, "context");
which("following subsequent ensuing succeeding", 1, "context");
which("that same those", 0, "context");

add("part", "early", { n: 1 });
add("part", "mid middle", { n: 2 });
add("part", "late", { n: 3 });
add("part", "beginning start onset outset opening", { n: 1, doubtful: true });
add("part", "end close", { n: 3, doubtful: true });

for (const first of holidayStarts()) if (!words.has(first)) add("holiday", first);

/** Lower-case word -> what it says about time. */
export const timeWords: ReadonlyMap<string, TimeWord> = words;

export const SEASONS = ["spring", "summer", "autumn", "winter"] as const;
