import { clauseAt } from "../../grammar/clauses.js";
import { readingOf } from "../../grammar/reading.js";
import { has } from "../../grammar/verbs.js";
import type { DateMention, DateValue, Sentence } from "../../types.js";
import type { Trigger } from "./words.js";

/** The date that belongs to a noun for a war or meeting: right before it, or behind it in its phrase; null where none does. */
export function nounDate(sentence: Sentence, { at, to, verb }: Trigger): DateMention | null {
  const { items } = sentence;
  const dated = (i: number): DateMention | null => {
    const mention = items[i]?.mention;
    return mention?.type === "date" && mention.value !== null && !/^(duration|set|time|present|future|past|window)$/.test(mention.timex.kind) ? mention : null; // prettier-ignore
  };
  for (let i = at - 1; i >= 0 && i > at - 7 && items[i].kind !== "punct"; i--) if (dated(i)) return dated(i);
  for (let i = at + 1; i < Math.min(items.length, Math.max(to + 4, at + 10)); i++) {
    if (dated(i)) return dated(i);
    if (/^[;:.]$/.test(items[i].text) || has(items[i], "relative")) break;
  }
  if (verb) for (let i = Math.max(0, verb.from - 6); i < verb.from; i++) if (dated(i) && i < 4) return dated(i);
  return null;
}

/** The date nearest to a happening within its clause, by the calendar: not "recently", not a duration; null where there is none. */
export function clauseDate(sentence: Sentence, { at }: Trigger): DateMention | null {
  const { items } = sentence;
  const { from, to } = clauseAt(readingOf(sentence).clauses, at);
  let best: DateMention | null = null;
  let least = Infinity;
  for (let i = from; i < to; i++) {
    const { mention } = items[i];
    if (mention?.type !== "date" || !mention.value || !/^(day|month|year|season|weekday|relative|holiday|range|quarter|half|decade)$/.test(mention.timex.kind)) continue; // prettier-ignore
    const far = i > at ? i - at : (at - i) * 1.01;
    if (far < least) [best, least] = [mention, far];
  }
  return best;
}

const SPEECH = ["say", "announce", "confirm", "claim", "report", "deny", "praise", "accuse"];

/** Whether a noun is only what somebody speaks of: the date is that of the speaking. */
export const isTold = ({ items }: Sentence, { verb, at }: Trigger): boolean =>
  verb !== null && verb.main !== at && SPEECH.some((name) => has(items[verb.main], name));

/** Whether a sentence speaks of a war told before: "during the war", "on the battlefield". */
export const namesWar = ({ items }: Sentence): boolean =>
  items.some((item, i) => has(item, "war-noun") && /^(the|this|that|44|day|-)$/.test(items[i - 1]?.lower ?? "")) ||
  items.some(({ lower }) => /^(battlefield|battlefields|hostilities|fighting)$/.test(lower));

/** The date of what is told of a war named before. */
export const during = (war: DateValue): DateValue => ({
  ...war,
  basis: "inferred",
  rule: `It is told of the war named before. ${war.rule}`,
});
