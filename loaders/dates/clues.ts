import type { Block, DateMention, Sentence, Timex } from "../types.js";
import { directionOfSpan } from "./at-token.js";
import { dayNumber, unitOf, weekdayOf, type DayNumber } from "./calendar.js";
import { isBare, latestBare, past, type Seen } from "./bare-days.js";
import { earliest, latest, type Bound } from "./bound.js";
import { officeBounds } from "./offices.js";
import { readTimex } from "./read-timex.js";
import type { Direction } from "./tense.js";
import { tiedTo } from "./tied.js";
import { eventBound } from "./known-events.js";

/** What a text tells about the time it was written. */
export interface Clues {
  after: Bound | null;
  before: Bound | null;
  /** A day of the year that is told both as past and as to come: the day of publication itself. */
  sameDay: { month: number; day: number; why: string } | null;
  /** Days of the year told with their weekday: they fit few years. */
  weekdays: WeekdayPair[];
}

export interface WeekdayPair {
  month: number;
  day: number;
  weekday: number;
}

const ALONE = {
  now: null,
  reference: null,
  direction: null,
  referenceUnit: null,
  yearHint: null,
  weekdayBefore: null,
} as const;

/** Blocks that tell nothing: the dates in them are the page's. */
const NOT_TOLD = new Set<Block["kind"]>(["boilerplate", "stamp", "source", "byline", "dateline"]);

/** Expressions that can say when a text was written. */
const TELLING = new Set(["day", "month", "year", "years", "season", "quarter", "half", "weekday", "relative", "holiday", "range"]); // prettier-ignore

/** Collects what bounds the time of writing: the dates told as past, the periods whose data are quoted, the people in office. */
export function collectClues(sentences: Sentence[]): Clues {
  const seen: Seen[] = [];
  for (const sentence of sentences) {
    if (NOT_TOLD.has(sentence.block.kind)) continue;
    for (const mention of sentence.mentions)
      if (mention.type === "date" && TELLING.has(mention.timex.kind) && !isPurpose(sentence, mention))
        seen.push({ mention, direction: directionOfSpan(sentence.tokens, mention).direction });
  }
  const offices = officeBounds(sentences);
  const tied = tiedTo(sentences);
  let after = latest(latest(latest(statedPast(seen), eventBound(sentences)), offices.after), tied.after);
  // A minister of former days does not bound what is tied to a day.
  let before = tied.before ?? offices.before;
  const dayAnchor = statedDay(seen);
  const sameDay = toldTwice(seen);
  const weekdays = seen.flatMap(({ mention: { timex } }) =>
    isBare(timex) && timex.weekday !== null ? [{ month: timex.month!, day: timex.day, weekday: timex.weekday }] : [],
  );
  if (sameDay) return { after, before, sameDay, weekdays };
  const bare = latestBare(seen, after, dayAnchor);
  if (bare) {
    after = latest(after, bare.after);
    before = earliest(before, bare.before);
    if (bare.certain && after!.day === bare.after.day) before = earliest(before, sameWeek(seen, after!.day));
  }
  if (after && before && after.day > before.day) before = null;
  return { after, before, sameDay: null, weekdays };
}

/** Whether a year is what something is for, or a span of years what deliveries are spread over, so that it may still be to come. */
function isPurpose({ text, start }: Sentence, { timex, ...span }: DateMention): boolean {
  const before = text.slice(Math.max(0, span.start - start - 60), span.start - start);
  if (timex.kind === "year" && /\bfor (?:the )?(?:fiscal |financial )?(?:year )?$/i.test(before)) return true;
  const spread = /\b(?:deliver(?:y|ies)|handovers?|instal(?:l)?ments?|payments?|production|completion|commissioning)\b([^.;:,]*)$/i.exec(before); // prettier-ignore
  return spread !== null && /^years?$|^range$/.test(timex.kind) && !TOLD.test(spread[1]);
}

/** Verbs that tell the spreading as done: `deliveries were made in 2016`. */
const TOLD = /\b(?:was|were|had|has|have|did|began|started|ended|ran|rose|fell|grew|took|came|\w+ed)\b/i;

/** The latest beginning of what is dated in full and told as past; a period of years has to be over. */
function statedPast(seen: Seen[]): Bound | null {
  let bound: Bound | null = null;
  for (const one of seen) {
    const { timex, text } = one.mention;
    if (!past(one)) continue;
    const reading = readTimex({ ...timex, signal: undefined }, { ...ALONE });
    if (reading.counted !== "nothing" || reading.from === null || reading.to === null) continue;
    if (timex.kind === "years" && timex.to === timex.from + 1 && text.includes("/"))
      bound = latest(bound, { day: dayNumber(timex.to, 1, 1), why: `the year "${text}" is told of` }); // a year of accounts
    else if (timex.kind === "years")
      bound = latest(bound, { day: reading.to + 1, why: `figures for ${timex.from} to ${timex.to} are quoted` });
    else if (timex.kind !== "decade" && timex.kind !== "century")
      bound = latest(bound, { day: reading.from, why: `"${text}" is told as past` });
  }
  return bound;
}

/** The latest day that is written with its year. */
function statedDay(seen: Seen[]): DayNumber | null {
  const days = seen.filter(past).map(({ mention }) => mention.timex).filter((t): t is Extract<Timex, { kind: "day" }> => t.kind === "day" && t.year !== null && t.month !== null); // prettier-ignore
  const numbers = days.map(({ year, month, day }) => dayNumber(year!, month!, day));
  return numbers.length ? Math.max(...numbers) : null;
}

function toldTwice(seen: Seen[]): Clues["sameDay"] {
  const directions = new Map<string, Set<Direction | null>>();
  for (const { mention, direction } of seen) {
    const { timex } = mention;
    if (!isBare(timex)) continue;
    const key = `${timex.month}-${timex.day}`;
    const set = directions.get(key) ?? new Set();
    directions.set(key, set.add(direction));
    if (set.has("past") && set.has("future"))
      return {
        month: timex.month!,
        day: timex.day,
        why: `"${mention.text.replace(/ (morning|evening|afternoon|night)$/, "")}" is told both as past and as to come`,
      };
  }
  return null;
}

/** The last day that "earlier this week", or a bare weekday, allows after the newest day told. */
function sameWeek(seen: Seen[], newest: DayNumber): Bound | null {
  const week = seen.find(
    ({ mention: { timex } }) => timex.kind === "relative" && timex.unit === "week" && timex.shift === 0,
  );
  if (week) return { day: unitOf("week", newest).to, why: `"${week.mention.text}" puts it in the same week` };
  const weekday = seen.find((one) => one.mention.timex.kind === "weekday" && !one.mention.timex.which && past(one));
  if (!weekday) return null;
  const { timex } = weekday.mention;
  const on = timex.kind === "weekday" ? timex.weekday : weekdayOf(newest);
  return { day: newest + 6, why: `a bare weekday (${weekdayName(on)}) is less than a week old` };
}

const weekdayName = (n: number): string =>
  ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][n - 1];
