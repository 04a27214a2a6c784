import type { DateMention, Document, Sentence, Span } from "../types.js";
import { carriedDate, datesOf, type ClauseDate, type When } from "./carried.js";
import { countedFrom } from "./counted-from.js";
import { entryDate } from "./entry.js";
import { undated } from "./undated.js";

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
  const entry = entryDate(document, sentence);
  if (entry) return { date: entry.value!, mention: entry };
  const carried = carriedDate(document, sentence, when);
  return carried ?? { date: undated(document.published, when), mention: null };
}

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
  return between.some(({ lower }) => /^(who|which|whose|because|\()$/.test(lower));
}

function nearest(dates: DateMention[], span: Span): DateMention | null {
  const far = (m: DateMention): number => (m.end <= span.start ? span.start - m.end : m.start - span.end);
  return dates.length ? dates.reduce((a, b) => (far(b) < far(a) ? b : a)) : null;
}
