import type { DateMention, DateValue, Document, Sentence, Span } from "../types.js";
import { fromIso, shiftDay, toIso } from "./calendar.js";
import { carriedDate, datesOf } from "./carried.js";
import { englishDay } from "./english.js";

/** "X, more than two weeks after Y": Y lies so long before the date of X, X told in this sentence or dated by it. */
export function countedFrom(
  document: Document,
  sentence: Sentence,
  span: Span,
): { date: DateValue; mention: DateMention; start: number } | null {
  const gap = sentence.mentions.find(
    (m): m is DateMention =>
      m.type === "date" && m.timex.kind === "duration" && m.timex.then !== undefined && m.end <= span.start,
  );
  if (gap && /[,;:]/.test(sentence.text.slice(gap.end - sentence.start, span.start - sentence.start))) return null;
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
