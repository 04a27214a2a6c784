import type { DateMention, DateValue, Document, Sentence } from "../types.js";

/** Which way a happening lies from the article: the extractor knows from its status. */
export type When = "past" | "planned";

/** The date of a happening, and the mention it came from, for evidence; null where nothing dates it. */
export interface ClauseDate {
  date: DateValue;
  mention: DateMention | null;
}

const DATING = new Set(["day", "month", "year", "years", "season", "quarter", "half", "weekday", "relative", "holiday", "range", "decade", "past"]); // prettier-ignore

/** The mentions of a sentence that can date something. */
export const datesOf = ({ mentions }: Sentence): DateMention[] =>
  mentions.filter(
    (m): m is DateMention =>
      m.type === "date" && m.value !== null && m.value.precision !== "unknown" && DATING.has(m.timex.kind),
  );

const CARRY = 2;

/** The date that holds on from the sentences before in the same paragraph. */
export function carriedDate(document: Document, sentence: Sentence, when: When): ClauseDate | null {
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
