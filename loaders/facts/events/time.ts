import { fromIso, shiftDay, toIso } from "../../dates/calendar.js";
import { clauseAt } from "../../grammar/clauses.js";
import { readingOf } from "../../grammar/reading.js";
import { has } from "../../grammar/verbs.js";
import type { DateMention, DateValue, Item, Sentence } from "../../types.js";
import { isBackground } from "./background.js";
import type { Trigger } from "./words.js";

const dated = (item: Item | undefined): DateMention | null => {
  const mention = item?.mention;
  return mention?.type === "date" && mention.value !== null && !/^(duration|set|time|present|future|past|window)$/.test(mention.timex.kind) ? mention : null; // prettier-ignore
};

const BEGINS = /^(dates|began|begun|start|starts|started|broke|erupted|ended|lasted|flared|raged|took|followed|begins|launched|unleashed|ran|runs|was|is|opens|opened|closed|held|run)$/; // prettier-ignore

/** The date that belongs to a noun for a war or meeting: right before it, or behind it in its phrase; null where none does. */
export function nounDate(sentence: Sentence, { at, to, verb, kind }: Trigger): DateMention | null {
  const { items } = sentence;
  const isFair = kind === "conference";
  const reach = isFair && items.slice(Math.max(0, at - 12), at).some(({ lower }) => lower === "day") ? 12 : 9;
  for (
    let i = at - 1;
    i >= 0 &&
    i > at - reach &&
    (items[i].kind !== "punct" ||
      items[i].lower === "-" ||
      (items[i].lower === "," &&
        (/^(during|in|amid|at|when)$/.test(items[i + 1]?.lower ?? "") ||
          (/^(the|a)$/.test(items[i + 1]?.lower ?? "") && items[i + 3]?.lower === "day")) &&
        dated(items[i - 1]) !== null));
    i--
  )
    // prettier-ignore
    if (dated(items[i])) return dated(items[i]);
  for (let i = at + 1; i < Math.min(items.length, Math.max(to + 4, at + (isFair ? 18 : 10))); i++) {
    if (dated(items[i])) return dated(items[i]);
    if (/^[;:.]$/.test(items[i].text)) break;
    if (has(items[i], "relative") && !(/^(that|which)$/.test(items[i].lower) && (BEGINS.test(items[i + 1]?.lower ?? "") || /^(entered|joined|begun)$/.test(items[i + 3]?.lower ?? "") || /^(entered|joined)$/.test(items[i + 2]?.lower ?? "")))) break; // prettier-ignore
  }
  const starts =
    verb &&
    verb.from > at &&
    verb.from - at < (kind === "war" ? 10 : 3) &&
    /^(break|erupt|flare|begin|start|rage|continue|resume|end)$/.test(verb.lemma);
  if (starts) for (let i = verb.to; i < items.length && i < verb.to + 16; i++) if (dated(items[i])) return dated(items[i]); // prettier-ignore
  if (verb && !verb.possible) for (let i = Math.min(5, verb.from - 1); i >= 0 && i > verb.from - 8; i--) if (dated(items[i])) return dated(items[i]); // prettier-ignore
  return null;
}

/** The beginning of a war told by how far it had come: "on 1 October 2020, four days into the war"; null where it is not so told. */
export function begunBefore({ items }: Sentence, at: number): { date: DateValue; mention: DateMention } | null {
  let i = at - 1;
  while (i > 1 && i > at - 6 && items[i].lower !== "into") i--;
  const length = items[i - 1]?.mention;
  if (items[i]?.lower !== "into" || length?.type !== "date" || length.timex.kind !== "duration") return null;
  const { unit, amount } = length.timex;
  if (amount === null || !/^(day|week|month)$/.test(unit)) return null;
  for (let k = i - 2; k >= 0 && k > i - 6; k--) {
    const mention = dated(items[k]);
    if (mention?.value?.precision !== "day" || !mention.value.earliest) continue;
    const day = toIso(shiftDay(fromIso(mention.value.earliest), unit, -amount));
    const rule = `The text counts ${length.text} back from ${mention.text}.`;
    return { mention, date: { earliest: day, latest: day, precision: "day", basis: "resolved", rule } };
  }
  return null;
}

/** The date that something is announced for: "manoeuvres, for later this month"; null where none is so told. */
export function fixedFor({ items }: Sentence, at: number): DateMention | null {
  for (let i = at + 1; i < items.length - 1 && i < at + 16; i++) if (items[i].lower === "for" && dated(items[i + 1])) return dated(items[i + 1]); // prettier-ignore
  return null;
}

/** The date that opens a sentence: "On February 27, 2019, the day after the raid, the type went to war". */
export function opening({ items }: Sentence): DateMention | null {
  for (let i = 0; i < 3; i++) {
    const mention = dated(items[i]);
    if (mention?.value && /^(day|month)$/.test(mention.timex.kind)) return items[i + 1]?.lower === "," ? mention : null;
  }
  return null;
}

/** The date of what stands behind "the day after": a day before the date told. Null where it is not so told. */
export function eve({ items }: Sentence, from: number): { date: DateValue; mention: DateMention } | null {
  if (items[from - 1]?.lower !== "after" || !/\bday$/i.test(items[from - 2]?.text ?? "")) return null;
  for (let i = from; i >= 0 && i > from - 8; i--) {
    const mention = dated(items[i]);
    if (mention?.value?.precision !== "day" || !mention.value.earliest) continue;
    const day = toIso(fromIso(mention.value.earliest) - 1);
    return { mention, date: { earliest: day, latest: day, precision: "day", basis: "resolved", rule: `The day before ${mention.text}.` } }; // prettier-ignore
  }
  return null;
}

/** What stands behind "five months after" or "four days before": counted from the date told before it. Null where none is. */
export function countedFrom({ items }: Sentence, from: number): { date: DateValue; mention: DateMention } | null {
  let joint = from;
  while (joint > 1 && from - joint < 5 && !/^(after|before)$/.test(items[joint - 1].lower)) joint--;
  const way = items[joint - 1]?.lower;
  const length = items[joint - 2]?.mention;
  if (!/^(after|before)$/.test(way ?? "") || length?.type !== "date" || length.timex.kind !== "duration") return null;
  const { unit, amount } = length.timex;
  if (amount === null || !/^(day|week|month|year)$/.test(unit)) return null;
  for (let i = joint - 3; i >= 0 && i > joint - 16; i--) {
    const mention = dated(items[i]);
    if (!mention?.value?.earliest || !mention.value.latest) continue;
    if (!/^(day|month|year)$/.test(mention.value.precision)) return null;
    const by = way === "after" ? -amount : amount;
    const [first, last] = [mention.value.earliest, mention.value.latest].map((day) => toIso(shiftDay(fromIso(day), unit, by))); // prettier-ignore
    const rule = `${length.text} ${way === "after" ? "before" : "after"} ${mention.text}.`;
    const exact = unit === "day" && first === last;
    return { mention, date: exact ? { earliest: first, latest: last, precision: "day", basis: "resolved", rule } : { ...widened(first, last, unit), precision: "interval", basis: "resolved", rule } }; // prettier-ignore
  }
  return null;
}

/** A count of months or years is a round one: half a unit more on either side. */
function widened(first: string, last: string, unit: string): { earliest: string; latest: string } {
  const slack = unit === "year" ? 183 : unit === "month" ? 16 : unit === "week" ? 3 : 0;
  return { earliest: toIso(fromIso(first) - slack), latest: toIso(fromIso(last) + slack) };
}

/** What stands behind "two weeks after" at the head of a sentence in the present tense: so long before the article, give or take a unit. */
export function sinceThen(
  sentence: Sentence,
  from: number,
  { earliest, latest }: DateValue,
): { date: DateValue; mention: DateMention } | null {
  const { items } = sentence;
  const length = items[from - 2]?.mention;
  if (
    from > 4 ||
    items[from - 1]?.lower !== "after" ||
    length?.type !== "date" ||
    length.timex.kind !== "duration" ||
    !latest
  )
    return null;
  const { unit, amount } = length.timex;
  const { clauses } = readingOf(sentence);
  const main = clauses.find((clause) => clause.from > from)?.verbs[0];
  if (amount === null || !main || !/^(present|perfect)$/.test(main.tense) || !/^(day|week|month|year)$/.test(unit))
    return null;
  const first = toIso(shiftDay(fromIso(earliest ?? latest), unit, -amount - 1));
  const last = toIso(shiftDay(fromIso(latest), unit, 1 - amount));
  const rule = `${length.text} before the article.`;
  return { mention: length, date: { earliest: first, latest: last, precision: "interval", basis: "resolved", rule } };
}

/** The span of what began on a date told by `first` and whose end is told with it: "that began on 27 September and ended on 10 November". */
export function spanFrom({ items }: Sentence, first: DateMention): DateValue {
  const value = first.value!;
  const at = items.findIndex(({ mention }) => mention === first);
  const end = items.findIndex(({ lower }, i) => i > at && i < at + 8 && /^(ended|until|till|ending)$/.test(lower));
  const last = end < 0 ? null : items.slice(end, end + 4).map(dated).find((mention) => mention !== null); // prettier-ignore
  if (!last?.value?.latest || !value.earliest || last.value.latest < value.earliest) return value;
  return { ...value, latest: last.value.latest, precision: "range", rule: `The text tells its beginning and its end. ${value.rule}` }; // prettier-ignore
}

/** The date nearest to a happening within its clause, by the calendar: not "recently", not a duration; null where there is none. */
export function clauseDate(sentence: Sentence, { at, kind }: Trigger): DateMention | null {
  const { items } = sentence;
  const { from, to } = clauseAt(readingOf(sentence).clauses, at);
  let best: DateMention | null = null;
  let least = Infinity;
  for (let i = from; i < to; i++) {
    const { mention } = items[i];
    if (mention?.type !== "date" || !mention.value || !/^(day|month|year|season|weekday|relative|holiday|range|quarter|half|decade)$/.test(mention.timex.kind)) continue; // prettier-ignore
    if (items[i - 1]?.lower === "not" || items[i - 1]?.lower === "barely") continue; // "on 13 February, not two weeks ago"
    // "signed a plan for 2024 on Monday", "a vision towards the year 2030"
    if (kind === "agreement" && /^years?$/.test(mention.timex.kind) && items.slice(Math.max(0, i - 3), i).some(({ lower }) => /^(for|towards?|until|till|through)$/.test(lower))) continue; // prettier-ignore
    const far = i > at ? i - at : (at - i) * 1.01;
    if (far < least && !isBackground(sentence, mention, at)) [best, least] = [mention, far];
  }
  return best;
}

const SPEECH = ["say", "confirm", "claim", "report", "deny", "praise", "accuse"];

/** Whether a noun is only what somebody speaks of: the date is that of the speaking. */
export const isTold = ({ items }: Sentence, { verb, at }: Trigger): boolean =>
  verb !== null && !verb.passive && verb.main !== at && SPEECH.some((name) => has(items[verb.main], name));

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
