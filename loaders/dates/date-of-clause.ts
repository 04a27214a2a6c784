import type { DateMention, DateValue, Document, Sentence, Span } from "../types.js";
import { fromIso, shiftDay, toIso } from "./calendar.js";
import { englishDay } from "./english.js";

/** Which way a happening lies from the article: the extractor knows from its status. */
export type When = "past" | "planned";

/** The date of a happening, and the mention it came from, for evidence; null where nothing dates it. */
export interface ClauseDate {
  date: DateValue;
  mention: DateMention | null;
}

/**
 * Dates a happening told at `span` of `sentence`: by the time expression of its clause, else of its sentence, else of the sentence
 * before in the same paragraph (basis inferred, precision interval), else "before publication" or, where planned, "after publication".
 * Only expressions with a value count; durations, sets and vague words do not.
 */
export function dateOfClause(document: Document, sentence: Sentence, span: Span, when: When = "past"): ClauseDate {
  const here = datesOf(sentence);
  const own = nearestInClause(sentence, here, span);
  const after = countedFrom(document, sentence, span);
  if (after && (!own || own.start > span.end || own.end <= after.start))
    return { date: after.date, mention: after.mention };
  const mention =
    own ??
    nearest(
      here.filter((m) => !isClauseOfOther(sentence, m, span)),
      span,
    );
  if (mention) return { date: mention.value!, mention };
  const carried = carriedDate(document, sentence, when);
  return carried ?? { date: undated(document.published, when), mention: null };
}

/** The date of a happening that nothing dates: up to publication, or from it on where it is planned. */
export function undated(published: DateValue, when: When): DateValue {
  if (when === "planned") {
    const rule = published.earliest
      ? `No date is told; planned when the article was published, on or after ${englishDay(published.earliest)}.`
      : "No date is told, and the article's own is not known.";
    return {
      earliest: published.earliest,
      latest: null,
      precision: published.earliest ? "interval" : "unknown",
      basis: published.earliest ? "inferred" : "none",
      rule,
    };
  }
  const rule = published.latest
    ? `No date is told; past when the article was published, by ${englishDay(published.latest)}.`
    : "No date is told, and the article's own is not known.";
  return {
    earliest: null,
    latest: published.latest,
    precision: published.latest ? "interval" : "unknown",
    basis: published.latest ? "inferred" : "none",
    rule,
  };
}

const DATING = new Set(["day", "month", "year", "years", "season", "quarter", "half", "weekday", "relative", "holiday", "range", "decade", "past"]); // prettier-ignore

/** The mentions of a sentence that can date something. */
const datesOf = ({ mentions }: Sentence): DateMention[] =>
  mentions.filter(
    (m): m is DateMention =>
      m.type === "date" && m.value !== null && m.value.precision !== "unknown" && DATING.has(m.timex.kind),
  );

/** Words and marks at which a clause may end. */
const isBoundary = (lower: string): boolean =>
  /^[;:—–()]$/.test(lower) || /^(which|who|while|whereas|although|though|but|because|that)$/.test(lower);

/** Number of clause boundaries between two places, a comma or "and" counting for less. */
function distance({ tokens }: Sentence, a: Span, b: Span): number {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  let sum = 0;
  for (const { start, end, lower } of tokens) {
    if (start < from || end > to) continue;
    sum += isBoundary(lower) ? 6 : lower === "," || lower === "and" ? 2 : 0.1;
  }
  return sum;
}

function nearestInClause(sentence: Sentence, dates: DateMention[], span: Span): DateMention | null {
  const inside = dates.filter((m) => m.start >= span.start && m.end <= span.end);
  if (inside.length) return inside[0];
  let best: DateMention | null = null;
  let least = 6;
  for (const mention of dates) {
    const far = distance(sentence, mention, span);
    if (far < least) [best, least] = [mention, far];
  }
  return best;
}

/** Whether a date belongs to a relative clause or bracket that the span is outside of. */
function isClauseOfOther({ tokens }: Sentence, mention: DateMention, span: Span): boolean {
  if (mention.start < span.start) return false;
  const between = tokens.filter(({ start, end }) => start >= span.end && end <= mention.start);
  return between.some(({ lower }) => /^(who|which|whose|\()$/.test(lower));
}

function nearest(dates: DateMention[], span: Span): DateMention | null {
  const far = (m: DateMention): number => (m.end <= span.start ? span.start - m.end : m.start - span.end);
  return dates.length ? dates.reduce((a, b) => (far(b) < far(a) ? b : a)) : null;
}

/** "X, more than two weeks after Y": Y lies so long before the date of X, X told in this sentence or dated by it. */
function countedFrom(
  document: Document,
  sentence: Sentence,
  span: Span,
): { date: DateValue; mention: DateMention; start: number } | null {
  const gap = sentence.mentions.find(
    (m): m is DateMention =>
      m.type === "date" && m.timex.kind === "duration" && m.timex.then !== undefined && m.end <= span.start,
  );
  if (!gap || gap.timex.kind !== "duration" || gap.timex.amount === null) return null;
  const main = datesOf(sentence).find((m) => m.end <= gap.start);
  const base = main?.value ?? carriedDate(document, sentence, "past")?.mention?.value ?? null;
  if (!base || base.precision === "unknown" || !base.earliest || !base.latest) return null;
  const { unit, amount, then, approximate } = gap.timex;
  const sign = then === "after" ? -1 : 1;
  const more = approximate === "more" ? 1 : 0;
  const ends = [amount, amount + more]
    .map((n) => [base.earliest!, base.latest!].map((day) => shiftDay(fromIso(day), unit, sign * n)))
    .flat();
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const [earliest, latest] = [toIso(more && sign < 0 ? from + 0 : from), toIso(more && sign < 0 ? to - 1 : to)];
  const rule = `The text says "${gap.text} ${then}"; counted ${then === "after" ? "back" : "on"} from ${englishDay(base.earliest)}${base.earliest === base.latest ? "" : ` to ${englishDay(base.latest)}`}.`;
  return {
    date: { earliest, latest, precision: earliest === latest ? "day" : "interval", basis: "resolved", rule },
    mention: gap,
    start: gap.start,
  };
}

const CARRY = 2;

/** The date that holds on from the sentences before in the same paragraph. */
function carriedDate(document: Document, sentence: Sentence, when: When): ClauseDate | null {
  for (let i = sentence.index - 1; i >= 0 && i >= sentence.index - CARRY; i--) {
    const before = document.sentences[i];
    if (before.block !== sentence.block || sameParagraph(document, before, sentence) === false) break;
    const mention = datesOf(before).findLast((m) => m.timex.kind !== "past" && m.timex.kind !== "years");
    if (!mention?.value) continue;
    const ahead =
      document.published.latest !== null &&
      mention.value.earliest !== null &&
      mention.value.earliest > document.published.latest;
    if (ahead !== (when === "planned")) continue;
    const { earliest, latest, precision } = mention.value;
    const rule = `The sentence has no date; the one before it says "${mention.text}".`;
    return {
      date: { earliest, latest, precision: precision === "unknown" ? "unknown" : "interval", basis: "inferred", rule },
      mention,
    };
  }
  return null;
}

/** A blank line parts paragraphs, also within a block. */
const sameParagraph = ({ article }: Document, a: Sentence, b: Sentence): boolean =>
  !/\n[^\S\n]*\n/.test(article.text.slice(a.end, b.start));
