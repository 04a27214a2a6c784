import type { Article, DateBasis, DateMention, DateValue, Sentence, TimeUnit } from "../types.js";
import { civil, fromIso, toIso, type DayNumber, type Stretch } from "./calendar.js";
import { englishBounds, englishStretch } from "./english.js";
import { readTimex, type Setting } from "./read-timex.js";
import type { Reading } from "./reading.js";
import { directionAt } from "./tense.js";

export { corroborate } from "./corroborate.js";
export { dateOfClause } from "./date-of-clause.js";
export { publishedDate } from "./published.js";

/** The date last told, which "a year earlier" and "that month" are counted from. */
interface Told {
  stretch: Stretch;
  unit: TimeUnit;
  sentence: number;
  /** Its year was written in the text. */
  stated: boolean;
}

/** One date mention with what it was read as: the TIMEX3 value for the benchmark. */
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
  let told: Told | null = null;
  for (const sentence of sentences) {
    if (sentence.block.kind === "boilerplate" || sentence.block.kind === "stamp") told = null;
    let weekdayBefore: DayNumber | null = null;
    for (const mention of sentence.mentions) {
      if (mention.type !== "date") continue;
      const { readings, how } = readAll(mention, sentence, published, told, weekdayBefore);
      mention.value = toValue(mention, readings, published, told, how);
      const last = readings[readings.length - 1];
      resolved.push({ mention, value: last.value });
      if (
        last.whole &&
        last.unit &&
        !/^(until|by|before)$/.test(mention.timex.signal ?? "") &&
        mention.timex.kind !== "years"
      )
        told = { stretch: last.whole, unit: last.unit, sentence: sentence.index, stated: last.counted === "nothing" };
      if (mention.timex.kind === "weekday" && last.whole) weekdayBefore = last.whole.from;
    }
  }
  return resolved;
}

interface AllReadings {
  readings: Reading[];
  how: Setting["direction"];
}

/** Reads a mention once for the first, once for the last possible day of publication. */
function readAll(
  mention: DateMention,
  sentence: Sentence,
  published: DateValue,
  told: Told | null,
  weekdayBefore: DayNumber | null,
): AllReadings {
  const direction = needsTense(mention) ? tenseOf(mention, sentence) : null;
  const days = [published.earliest, published.latest].filter((day) => day !== null).map(fromIso);
  const nows: (DayNumber | null)[] = days.length ? [...new Set(days)] : [null];
  const near = told && sentence.index - told.sentence <= 1 ? told : null;
  const readings = nows.map((now) => {
    const hint = near?.stated && now !== null && direction !== "future" ? civil(near.stretch.from).year : null;
    const yearHint =
      hint !== null && hint < civil(now!).year && /^(day|month|season|quarter|holiday)$/.test(mention.timex.kind)
        ? hint
        : null;
    return readTimex(mention.timex, {
      now,
      direction,
      yearHint,
      weekdayBefore: direction === "future" ? weekdayBefore : null,
      reference: told?.stretch ?? null,
      referenceUnit: told?.unit ?? null,
    });
  });
  return { readings, how: direction };
}

const needsTense = ({ timex }: DateMention): boolean =>
  /^(day|month|weekday|season|quarter|half|holiday|range|relative|year)$/.test(timex.kind);

function tenseOf(mention: DateMention, { tokens }: Sentence): Setting["direction"] {
  let from = 0;
  while (from < tokens.length && tokens[from].start < mention.start) from++;
  let to = from;
  while (to < tokens.length && tokens[to].end <= mention.end) to++;
  return directionAt(tokens, from, to);
}

function toValue(
  mention: DateMention,
  readings: Reading[],
  published: DateValue,
  told: Told | null,
  direction: Setting["direction"],
): DateValue | null {
  const first = readings[0];
  const last = readings[readings.length - 1];
  if (first.precision === "unknown") return null;
  const independent =
    first.counted === "nothing" || (first.counted === "context" && first.from === last.from && first.to === last.to);
  let from = first.from === null || last.from === null ? null : Math.min(first.from, last.from);
  let to = first.to === null || last.to === null ? null : Math.max(first.to, last.to);
  if (!independent && published.earliest === null) from = null;
  if (!independent && published.latest === null) to = null;
  const same = first.from === last.from && first.to === last.to && from === first.from && to === first.to;
  const precision = from === null && to === null ? "unknown" : same ? first.precision : "interval";
  const earliest = from === null ? null : toIso(from);
  const latest = to === null ? null : toIso(to);
  const bounds =
    from !== null && to !== null
      ? englishStretch({ from, to })
      : englishBounds(earliest, latest).replace(/^by/, "no later than");
  return {
    earliest,
    latest,
    precision,
    basis: basisOf(first, published),
    rule: ruleOf(mention, first, bounds, published, told, direction),
  };
}

function basisOf({ counted }: Reading, published: DateValue): DateBasis {
  if (counted === "nothing") return "stated";
  return published.basis === "inferred" && counted === "publication" ? "inferred" : "resolved";
}

function ruleOf(
  mention: DateMention,
  { counted }: Reading,
  bounds: string,
  published: DateValue,
  told: Told | null,
  direction: Setting["direction"],
): string {
  const said = `The text says "${mention.text.replace(/\s+/g, " ")}"`;
  const signal =
    mention.timex.signal && /^(until|by|before|after)$/.test(mention.timex.signal)
      ? ` with "${mention.timex.signal}" before it`
      : "";
  if (counted === "nothing") return mention.timex.part || signal ? `${said}${signal}: ${bounds}.` : `${said}.`;
  const ahead = direction === "future" ? " of something to come" : "";
  if (counted === "context" && told)
    return `${said}${signal}; counted from the date told before it (${englishStretch(told.stretch)}), that is ${bounds}.`;
  const when = englishBounds(published.earliest, published.latest);
  return `${said}${signal}${ahead}; counted from publication, ${when}, that is ${bounds}.`;
}
