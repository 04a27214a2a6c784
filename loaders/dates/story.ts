import type { DateMention, Sentence, Timex } from "../types.js";
import { civil, type DayNumber } from "./calendar.js";
import type { Told } from "./value.js";

const YEARLY = new Set<Timex["kind"]>(["day", "month", "season", "quarter", "holiday", "range"]);
/** Units that a story goes on from by days and months. */
const FINE = new Set(["day", "week", "weekend", "month"]);
/** What is told less long before publication is news, not story, unless it opens its sentence, in days. */
const NEWS = 60;
const OLD = 120;
/** A story goes on over so many sentences without a date. */
const STORY = 5;
/** "In December 2016 ... in January": so many months on is the next year. */
const ON = 4;

/** "was last there on 21 November": the newest time, whatever the story. */
const NEWEST =
  /\b(?:last (?:there|in|visited|went|came|met|spoke|travelled|traveled|flew|seen)|most recently|latest)\b/;

/** What parts a matter from another one in a sentence: the year told for the first does not hold for the second. */
const OTHER = /;|\b(?:another|others|while|whereas|meanwhile)\b/;

/** Whether a mention stands at the head of its sentence. */
export const opensSentence = ({ start }: DateMention, sentence: Sentence): boolean => start - sentence.start < 12;

/** The month of a day, month or range without a year, else null. */
function bareMonth(timex: Timex): number | null {
  if (timex.kind === "range") return bareMonth(timex.from);
  if (timex.kind !== "day" && timex.kind !== "month") return null;
  return timex.year === null && !timex.which && !timex.inYear ? timex.month : null;
}

/**
 * Tells the past year that a text is telling of where a day or month has none: told in the sentence, at the head of the one before, or
 * carried on by a story that goes from date to date. Null where the day of publication decides.
 */
export function yearHint(
  mention: DateMention,
  sentence: Sentence,
  now: DayNumber | null,
  told: Told | null,
): number | null {
  const { timex } = mention;
  if (!told?.stated || now === null || !YEARLY.has(timex.kind)) return null;
  const month = bareMonth(timex);
  if (timex.kind === "range" && month === null) return null;
  const { year, month: last } = civil(told.stretch.from);
  const today = civil(now);
  if (year >= today.year) return null;
  const fine = FINE.has(told.unit);
  const next = fine && month !== null && month < last && month + 12 - last <= ON ? year + 1 : year;
  if (next === today.year && month !== null && month > today.month) return null;
  if (told.sentence === sentence.index)
    return !told.opens && OTHER.test(sentence.text.slice(told.end - sentence.start, mention.start - sentence.start))
      ? null
      : next;
  if (NEWEST.test(sentence.text)) return null;
  const ago = month === null ? 0 : (((today.month - month + 12) % 12) + 1) * 30;
  // A day of the calendar year before is told with its year, unless a story leads up to it.
  const old =
    month !== null && fine && told.opens && month > today.month && ago > OLD && told.sentence >= sentence.index - STORY;
  if (old && (next - year) * 12 + month - last >= 0) return next;
  // From day to day within a paragraph, also backwards.
  const daily = timex.kind === "day" && told.unit === "day" && told.block === sentence.block;
  if (daily && month !== null && month > today.month && ago > OLD && told.sentence >= sentence.index - STORY)
    return next;
  if (told.sentence !== sentence.index - 1 || !told.opens) return null;
  if (opensSentence(mention, sentence)) return next;
  if (!fine || told.block !== sentence.block || month === null) return null;
  return ago > NEWS ? next : null;
}

/** Whether two time expressions name one time: "two months later, in April 2012", "the following day, 14 December", "Tuesday (5 May)". */
export const inApposition = (text: string, from: number, to: number): boolean =>
  to - from < 24 &&
  /^\s*[,(]\s*(?:(?:not|barely|hardly|scarcely|just|only|exactly|almost|nearly|less than|not even)\s+)?(?:(?:it|that|this) was (?:in |on )?)?(?:in|on|by)?\s*(?:the\s)?\s*$/.test(
    text.slice(from, to),
  );
