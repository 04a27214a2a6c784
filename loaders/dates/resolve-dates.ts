import type { Article, Block, DateMention, DateValue, Sentence } from "../types.js";
import { directionOfSpan } from "./at-token.js";
import { civil, dayNumber, fromIso, type DayNumber, type Stretch } from "./calendar.js";
import { holidayCountry } from "./holiday-country.js";
import type { Position } from "./pick.js";
import { readTimex } from "./read-timex.js";
import type { Reading } from "./reading.js";
import { tellsPastPlan, type Direction } from "./tense.js";
import { isBeside, isComparison } from "./by-the-way.js";
import { isSetOff, setOff } from "./set-off.js";
import { inApposition, opensSentence, yearHint } from "./story.js";
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
export function resolveDates({ text }: Article, sentences: Sentence[], published: DateValue): Resolved[] {
  const resolved: Resolved[] = [];
  const nows = possibleDays(published);
  let told: Told | null = null;
  let entry: { block: Block; from: DayNumber } | null = null;
  for (const sentence of sentences) {
    if (sentence.block.kind === "boilerplate" || sentence.block.kind === "stamp") told = null;
    let weekdayBefore: DayNumber | null = null;
    let before: { mention: DateMention; reading: Reading } | null = null;
    for (const mention of sentence.mentions) {
      if (mention.type !== "date") continue;
      if (mention.timex.signal === "before" && isEndOfPeriod(text, mention)) mention.timex.signal = "by";
      const { direction, sure, hedged } = directionOf(mention, sentence);
      const moved = direction === "future" && (mention.timex.kind === "month" || mention.timex.kind === "day" || mention.timex.kind === "range") && tellsPastPlan(sentence.tokens); // prettier-ignore
      const same: typeof before = before && inApposition(text, before.mention.end, mention.start) ? before : null;
      const whole = same?.reading.whole ?? null;
      const gap: DateMention | null = before && isSetOff(text, before.mention, mention) ? before.mention : null;
      if (gap) delete mention.timex.signal;
      const readings = nows
        .map((now) =>
          read(
            mention,
            sentence,
            { now, direction, sure, hedged, moved },
            told,
            weekdayBefore,
            whole ?? entryYear(entry, sentence, mention),
          ),
        )
        .map((reading) => (gap ? setOff(gap, reading) : reading));
      const last: Reading = readings[readings.length - 1];
      mention.value = toValue(mention, readings, published, told, direction);
      resolved.push({ mention, value: last.value });
      if (gap && mention.value) mention.value.rule = `The text says "${gap.text}" before or after "${mention.text}".`;
      if (
        same &&
        mention.value &&
        (isFiner(same.mention, mention, last) ||
          (same.mention.value?.precision === "interval" && mention.value.precision === "day"))
      ) {
        const rule = `The text says "${same.mention.text}" and names the time itself: "${mention.text}".`;
        same.mention.value = { ...mention.value, rule };
      }
      if (same && isAgo(mention) && same.reading.unit === "day" && same.mention.value) {
        mention.value = { ...same.mention.value, rule: `The text says "${same.mention.text}", which it also calls "${mention.text}".` }; // prettier-ignore
        continue;
      }
      before = { mention, reading: last };
      if (!last.whole || !last.unit) continue;
      if (mention.timex.kind === "weekday" || mention.timex.kind === "day") weekdayBefore = last.whole.from;
      const { signal } = mention.timex;
      // "delayed until 10 September 2015" and "By December 2016 it could be told." go on from there; other limits do not.
      const over =
        last.counted === "nothing" && (signal === "until" ? last.unit === "day" : opensSentence(mention, sentence));
      const ends = (signal === "by" || signal === "before" || signal === "until") && !over;
      if (mention.timex.kind === "years" || ends || /^(?:fiscal|financial)\b/i.test(mention.text)) continue;
      if (
        mention.start - sentence.block.start < 4 &&
        last.counted === "nothing" &&
        HEADS.test(text.slice(mention.end, mention.end + 4))
      )
        entry = { block: sentence.block, from: last.whole.from };
      const onward: boolean = last.counted === "context" && told !== null;
      const opens: boolean = opensSentence(mention, sentence) || (onward && told!.opens);
      if (isComparison(mention, last, opens)) continue;
      told = {
        stretch: last.whole,
        unit: last.unit,
        sentence: sentence.index,
        stated: last.counted === "nothing" || (onward && told!.stated),
        opens,
        end: mention.end,
        block: sentence.block,
        week:
          mention.timex.kind === "relative" &&
          mention.timex.unit === "week" &&
          !mention.timex.counted &&
          last.counted === "publication",
      };
    }
  }
  return resolved;
}

/** After the date at the head of an entry: `Summer 2021 - A consortium ...`. */
const HEADS = /^(?:\s[-–—]\s|:\s)/;

/** The year that the head of an entry gives to the days and months in it. */
function entryYear(
  entry: { block: Block; from: DayNumber } | null,
  sentence: Sentence,
  { timex }: DateMention,
): Stretch | null {
  if (!entry || entry.block !== sentence.block || (timex.kind !== "day" && timex.kind !== "month")) return null;
  if (timex.month === null || timex.year !== null || timex.which || timex.inYear) return null;
  const head = civil(entry.from);
  const year = head.month - timex.month > 7 ? head.year + 1 : head.year;
  return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) };
}

/** "before the year is out": by its end. */
const isEndOfPeriod = (text: string, { timex, end }: DateMention): boolean =>
  timex.kind === "relative" && timex.shift === 0 && /^\s+(?:(?:is|was) (?:out|over|up)|ends?\b|ended|closes|runs out)/.test(text.slice(end, end + 12)); // prettier-ignore

/** "13 February, not two weeks ago" */
const isAgo = ({ timex }: DateMention): boolean =>
  timex.kind === "relative" && timex.counted === true && timex.anchor === "publication" && timex.shift !== null && timex.shift < 0; // prettier-ignore

/** "took office on the 20th and went to Rome the next week": in what is told as past, "the next" goes on from the date told before. */
function onward({ timex, text }: DateMention, direction: Direction | null, told: Told | null): DateMention["timex"] {
  if (timex.kind !== "relative" || timex.shift !== 1 || timex.counted || timex.anchor !== "publication") return timex;
  return told && direction === "past" && /^the next\b/i.test(text) ? { ...timex, anchor: "context" } : timex;
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
  within: Stretch | null,
): Reading {
  const timex = onward(mention, position.direction, told);
  const { now } = position;
  const hint = yearIn(within, timex) ?? yearHint(mention, sentence, now, told);
  // "In September 2020 war broke out; by November 10 it was over."
  const direction = hint !== null && timex.signal && position.sure ? "past" : position.direction;
  // "the year" is the year last told only within the sentence, or after a day: "On Aug 5, 2008 ... Earlier in the year"; else that of the article.
  const goesOn = told?.stated === true && told.sentence === sentence.index - 1 && told.block === sentence.block && /^(?:day|month)$/.test(told.unit) && /^(?:earlier|later)\b/i.test(mention.text); // prettier-ignore
  const near =
    timex.kind === "relative" &&
    timex.unit === "year" &&
    timex.shift === 0 &&
    told?.sentence !== sentence.index &&
    !goesOn &&
    !/\b(?:same|that)\b/i.test(mention.text)
      ? null
      : isBeside(timex, told)
        ? null
        : told;
  return readTimex(timex, {
    now,
    direction,
    sure: position.sure,
    moved: position.moved,
    hedged: position.hedged,
    country: holidayCountry(sentence, mention),
    yearHint: direction === "future" && !within ? null : hint,
    weekOf: told?.week && told.block === sentence.block && told.sentence >= sentence.index - 1 ? told.stretch : null,
    dayTold:
      told &&
      told.unit === "day" &&
      told.block === sentence.block &&
      told.sentence >= sentence.index - 1 &&
      told.stretch.from === told.stretch.to
        ? told.stretch.from
        : null,
    weekdayBefore: direction === "future" ? weekdayBefore : null,
    reference: near?.stretch ?? null,
    referenceUnit: near?.unit ?? null,
  });
}

/** The year of a day or month that a wider expression right before it names as well: "a month later, on 26 August". */
function yearIn(within: Stretch | null, timex: DateMention["timex"]): number | null {
  if (!within || (timex.kind !== "day" && timex.kind !== "month") || timex.month === null) return null;
  const { year } = civil(within.from);
  return civil(within.to).year > year && timex.month < civil(within.from).month ? year + 1 : year;
}

const ORDER = ["day", "weekend", "week", "month", "quarter", "season", "half", "year", "decade"];
const RELATED = new Set<DateMention["timex"]["kind"]>(["relative", "season", "month", "weekday"]);

/** Whether the second of two names for one time tells more than the first, which was only counted. */
function isFiner({ timex }: DateMention, { timex: own }: DateMention, { counted, unit }: Reading): boolean {
  if (!RELATED.has(timex.kind) || !/^(day|month|range|season|year)$/.test(own.kind)) return false;
  const wide = timex.kind === "relative" ? timex.unit : timex.kind === "weekday" ? "day" : timex.kind;
  const finer = unit !== null && ORDER.indexOf(unit) < ORDER.indexOf(wide);
  return finer || (counted === "nothing" && (timex.kind === "relative" || ("which" in timex && timex.which !== undefined))); // prettier-ignore
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

function directionOf(
  mention: DateMention,
  { tokens }: Sentence,
): { direction: Direction | null; sure: boolean; hedged?: boolean } {
  const { timex } = mention;
  if (!TENSED.has(timex.kind)) return { direction: null, sure: false };
  if (timex.signal === "since") return { direction: "past", sure: true };
  const { direction, sure, hedged, before } = directionOfSpan(tokens, mention);
  const ends = timex.signal === "by" || timex.signal === "until";
  // "by Dec. 15" is ahead whatever the verb; "until Friday" and "through August" only where no verb says otherwise.
  if (ends && timex.kind !== "weekday") return { direction: "future", sure: direction === "past" };
  return { direction: direction ?? (ends || before === "through" ? "future" : null), sure, hedged };
}
