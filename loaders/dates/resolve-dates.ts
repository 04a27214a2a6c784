import type { Article, DateMention, DateValue, Sentence } from "../types.js";
import { directionOfSpan } from "./at-token.js";
import { civil, fromIso, type DayNumber } from "./calendar.js";
import type { Position } from "./pick.js";
import { readTimex } from "./read-timex.js";
import type { Reading } from "./reading.js";
import type { Direction } from "./tense.js";
import { toValue, type Told } from "./value.js";

/** One date mention with its TIMEX3 value, for the benchmark. */
export interface Resolved {
  mention: DateMention;
  value: string;
}

/**
 * Fills `value` of every date mention, from the text, the date of publication, the tense of the clause and the order of telling.
 * Gives back each mention with its TIMEX3 value.
 */
export function resolveDates(_article: Article, sentences: Sentence[], published: DateValue): Resolved[] {
  const resolved: Resolved[] = [];
  const nows = possibleDays(published);
  let told: Told | null = null;
  for (const sentence of sentences) {
    if (sentence.block.kind === "boilerplate" || sentence.block.kind === "stamp") told = null;
    let weekdayBefore: DayNumber | null = null;
    for (const mention of sentence.mentions) {
      if (mention.type !== "date") continue;
      const { direction, sure } = directionOf(mention, sentence);
      const readings = nows.map((now) => read(mention, sentence, { now, direction, sure }, told, weekdayBefore));
      const last: Reading = readings[readings.length - 1];
      mention.value = toValue(mention, readings, published, told, direction);
      resolved.push({ mention, value: last.value });
      if (!last.whole || !last.unit) continue;
      if (mention.timex.kind === "weekday" || mention.timex.kind === "day") weekdayBefore = last.whole.from;
      if (mention.timex.kind === "years" || /^(until|by|before)$/.test(mention.timex.signal ?? "")) continue;
      const opens = mention.start - sentence.start < 12;
      if (mention.timex.kind === "relative" && mention.timex.counted && mention.timex.unit === "year" && !opens)
        continue; // a comparison
      told = {
        stretch: last.whole,
        unit: last.unit,
        sentence: sentence.index,
        stated: last.counted === "nothing",
        opens,
      };
    }
  }
  return resolved;
}

/** The first and the last day of publication to read against; one null where nothing is known of it. */
function possibleDays({ earliest, latest }: DateValue): (DayNumber | null)[] {
  const days = [earliest, latest].filter((day) => day !== null).map(fromIso);
  return days.length ? [...new Set(days)] : [null];
}

function read(
  mention: DateMention,
  sentence: Sentence,
  position: Omit<Position, "reference">,
  told: Told | null,
  weekdayBefore: DayNumber | null,
): Reading {
  const { timex } = mention;
  const { now } = position;
  const hint = yearHint(mention, sentence, now, told);
  // "In September 2020 war broke out; by November 10 it was over."
  const direction = hint !== null && timex.signal && position.sure ? "past" : position.direction;
  // "the year" is the year last told only within the sentence; else that of the article.
  const near =
    timex.kind === "relative" && timex.unit === "year" && timex.shift === 0 && told?.sentence !== sentence.index
      ? null
      : told;
  return readTimex(timex, {
    now,
    direction,
    sure: position.sure,
    yearHint: direction === "future" ? null : hint,
    weekdayBefore: direction === "future" ? weekdayBefore : null,
    reference: near?.stretch ?? null,
    referenceUnit: near?.unit ?? null,
  });
}

const YEARLY = new Set(["day", "month", "season", "quarter", "holiday"]);

/** The past year that the text is telling of where a day or month has none: told in the sentence, or at the head of the one before. */
function yearHint(
  { timex, start }: DateMention,
  sentence: Sentence,
  now: DayNumber | null,
  told: Told | null,
): number | null {
  if (!told?.stated || now === null || !YEARLY.has(timex.kind)) return null;
  const here = told.sentence === sentence.index;
  const before = told.sentence === sentence.index - 1 && told.opens && start - sentence.start < 12;
  const { year } = civil(told.stretch.from);
  return (here || before) && year < civil(now).year ? year : null;
}

const TENSED = new Set([
  "day",
  "month",
  "weekday",
  "season",
  "quarter",
  "half",
  "holiday",
  "range",
  "relative",
  "year",
]);

function directionOf(mention: DateMention, { tokens }: Sentence): { direction: Direction | null; sure: boolean } {
  const { timex } = mention;
  if (!TENSED.has(timex.kind)) return { direction: null, sure: false };
  const { direction, sure, before } = directionOfSpan(tokens, mention);
  const ends = timex.signal === "by" || timex.signal === "until";
  // "by Dec. 15" is ahead whatever the verb; "until Friday" and "through August" only where no verb says otherwise.
  if (ends && timex.kind !== "weekday") return { direction: "future", sure: direction === "past" };
  return { direction: direction ?? (ends || before === "through" ? "future" : null), sure };
}
