import type { Block, DateBasis, DateMention, DateValue, TimeUnit } from "../types.js";
import { toIso, type Stretch } from "./calendar.js";
import { englishBounds, englishStretch } from "./english.js";
import type { Reading } from "./reading.js";
import type { Direction } from "./tense.js";

/** The date last told, which "a year earlier" and "that month" are counted from. */
export interface Told {
  stretch: Stretch;
  unit: TimeUnit;
  /** Index of its sentence. */
  sentence: number;
  /** Its year is written in the text. */
  stated: boolean;
  /** Where its words end. */
  end: number;
  /** It stands at the head of its sentence, or goes on from one that does. */
  opens: boolean;
  block: Block;
  /** A week counted from publication: "last week". */
  week: boolean;
}

/** Joins the readings for the first and the last possible day of publication into one value; null where nothing places it in time. */
export function toValue(
  mention: DateMention,
  readings: Reading[],
  published: DateValue,
  told: Told | null,
  direction: Direction | null,
): DateValue | null {
  const first = readings[0];
  const last = readings[readings.length - 1];
  if (first.precision === "unknown") return null;
  const equal = first.from === last.from && first.to === last.to;
  const independent = first.counted === "nothing" || (first.counted === "context" && equal);
  let from = first.from === null || last.from === null ? null : Math.min(first.from, last.from);
  let to = first.to === null || last.to === null ? null : Math.max(first.to, last.to);
  if (!independent && published.earliest === null) from = null;
  if (!independent && published.latest === null) to = null;
  const precision =
    from === null && to === null
      ? "unknown"
      : equal && from === first.from && to === first.to
        ? first.precision
        : "interval";
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
  { text, timex }: DateMention,
  { counted }: Reading,
  bounds: string,
  published: DateValue,
  told: Told | null,
  direction: Direction | null,
): string {
  const said = `The text says "${text.replace(/\s+/g, " ")}"`;
  const signal =
    timex.signal && /^(until|by|before|after)$/.test(timex.signal) ? ` with "${timex.signal}" before it` : "";
  if (counted === "nothing") return timex.part || signal ? `${said}${signal}: ${bounds}.` : `${said}.`;
  if (counted === "context" && told)
    return `${said}${signal}; counted from the date told before it (${englishStretch(told.stretch)}), that is ${bounds}.`;
  const ahead = direction === "future" ? " of something to come" : "";
  const when = englishBounds(published.earliest, published.latest);
  return `${said}${signal}${ahead}; counted from publication, ${when}, that is ${bounds}.`;
}
