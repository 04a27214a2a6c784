import { readingOf } from "../../grammar/reading.js";
import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { DateMention, Item, Sentence, Span } from "../../types.js";

/** A statement with a time of its own. */
export interface Statement {
  speaker: string;
  span: Span;
  speakerSpan: Span;
  date: DateMention;
  manner: string;
}

const SPEECH = ["say", "announce", "confirm", "claim", "report", "deny", "accuse"];
/** Praise and welcome are no statements of their own: mostly a guest is welcomed. */
const KIND = new Set(["praise", "welcome", "hail", "call", "urge"]);
const PRIVATE = /^(analysts?|experts?|researchers?|professors?|authors?|historians?|scholars?|economists?|commentators?|fellow|residents?|witness|witnesses|activists?|critics?|observers?|study|editor|columnist|lecturer)$/; // prettier-ignore

/**
 * Finds the statements that a sentence tells with their time: an official body or person, a company or paper, and a date that belongs to
 * the verb of speaking ("said late last month", "On 14 September, the ministry said"). None for running quotes without a date, and
 * none that only names a sum or a share, unless the sentence has `news`: a ban or an inquiry.
 */
export function statementsOf(sentence: Sentence, news: boolean): Statement[] {
  const { items } = sentence;
  const dates = items.flatMap(({ mention }, i) => (mention?.type === "date" && isMoment(mention) ? [i] : []));
  if (dates.length === 0) return [];
  const out: Statement[] = [];
  const { verbs, attribution } = readingOf(sentence);
  for (const verb of verbs) {
    const main = items[verb.main];
    if (
      !SPEECH.some((name) => has(main, name)) ||
      verb.form !== "finite" ||
      verb.planned ||
      verb.possible ||
      verb.negated
    )
      continue;
    if (main.lower === "believed" || main.word.lemma === "charge" || KIND.has(main.word.lemma)) continue;
    if (!news && !has(main, "accuse") && sentence.mentions.some(({ type }) => type === "money" || type === "percent"))
      continue;
    if (/^(reject|dismiss|rebuff)$/.test(main.word.lemma) && !items.slice(verb.to, verb.to + 7).some((item) => has(item, "claim-noun") || /^(accusations?|reports?|allegations?|remarks|criticism)$/.test(item.lower))) continue; // prettier-ignore
    if (verb.passive && !/^(announced|confirmed|summoned|expelled|accused)$/.test(main.lower)) continue;
    const subject = speakerBefore(items, verb) ?? speakerAfter(items, verb);
    if (!subject || isPrivate(items, subject)) continue;
    const at = dates.find((i) => belongs(items, i, subject, verb, verbs));
    if (at === undefined) continue;
    const named = attribution && attribution.start >= items[subject[0]].start && attribution.start < items[subject[1] - 1].end ? attribution.speaker : null; // prettier-ignore
    const speakerSpan = { start: items[subject[0]].start, end: items[subject[1] - 1].end };
    const speaker = named ?? nameOf(items, subject);
    const span = { start: Math.min(speakerSpan.start, items[verb.from].start, items[at].start), end: Math.max(speakerSpan.end, items[verb.to - 1].end, items[at].end) }; // prettier-ignore
    out.push({ speaker, span, speakerSpan, date: items[at].mention as DateMention, manner: main.word.lemma });
  }
  return out;
}

const isMoment = ({ timex, value }: DateMention): boolean =>
  value !== null && /^(day|month|season|weekday|relative|holiday|range|quarter|half)$/.test(timex.kind);

function nameOf(items: Item[], [from, to]: [number, number]): string {
  for (let i = from; i < to; i++) {
    const { mention } = items[i];
    if (mention?.type === "person" && mention.name) return mention.name;
    if (mention?.type === "organisation" || mention?.type === "company") return mention.name;
  }
  return items.slice(from, to).map(({ text }) => text).join(" ").replace(/^(the|an?) /i, ""); // prettier-ignore
}

const speaks = (item: Item): boolean =>
  item.mention?.type === "person" || item.mention?.type === "company" || item.mention?.type === "country" ||
  (item.mention?.type === "organisation" && item.mention.kind !== "data") ||
  has(item, "people-noun") || has(item, "role-noun") || has(item, "company-noun") ||
  /^(ministry|government|army|military|statement|agency|parliament|foreign|embassy|office|forces|navy|department|newspaper|paper|daily|kremlin|cabinet)$/.test(item.lower); // prettier-ignore

/** The subject before a verb: back to a mark, a verb or a relative word, over an apposition between commas. */
function speakerBefore(items: Item[], verb: VerbGroup): [number, number] | null {
  let to = verb.from;
  while (to > 0 && (items[to - 1].mention?.type === "date" || /^(on|in|late|early|,)$/.test(items[to - 1].lower))) to--;
  let from = to;
  while (from > 0 && to - from < 16) {
    const before = items[from - 1];
    if (before.kind === "punct" && !/^['’.“”"(),-]$/.test(before.text)) break;
    if (has(before, "relative") || has(before, "conjunction") || before.mention?.type === "date") break;
    if (has(before, "be") || has(before, "modal") || (before.word.forms.has("past") && !before.word.forms.has("base") && !has(before, "arms"))) break; // prettier-ignore
    from--;
  }
  while (from < to && items[from].lower === ",") from++;
  return items.slice(from, to).some(speaks) ? [from, to] : null;
}

/** The subject behind a verb that follows a quote: `", said the minister on Monday`. */
function speakerAfter(items: Item[], verb: VerbGroup): [number, number] | null {
  if (!/^[,”"’']$/.test(items[verb.from - 1]?.text ?? "")) return null;
  let to = verb.to;
  while (to < items.length && to - verb.to < 10 && items[to].mention?.type !== "date" && !/^[.,;]$/.test(items[to].text) && !/^(on|in)$/.test(items[to].lower)) to++; // prettier-ignore
  return to > verb.to && items.slice(verb.to, to).some(speaks) ? [verb.to, to] : null;
}

const isPrivate = (items: Item[], [from, to]: [number, number]): boolean =>
  items.slice(from, to).some((item) => PRIVATE.test(item.lower)) && !items.slice(from, to).some((item) => item.mention?.type === "person" && item.mention.country && item.mention.role); // prettier-ignore

/** Whether a date stands by the speaking: right round the subject and verb, or at the head of the sentence before the first verb. */
function belongs(
  items: Item[],
  date: number,
  [from, to]: [number, number],
  verb: VerbGroup,
  verbs: VerbGroup[],
): boolean {
  const end = Math.max(to, verb.to);
  if (date >= from && date < end) return true;
  if (date < from && from - date <= 3 && items.slice(date + 1, from).every((item) => has(item, "article"))) return true; // prettier-ignore
  if (has(items[verb.main], "accuse") && date > end && date < end + 9 && verbs.every((other) => other.from <= verb.from || other.from > date)) return true; // prettier-ignore
  if (date >= end) {
    const between = items.slice(end, date);
    return between.length <= 3 && between.every((item) => item.kind === "word" && /^(on|in|late|early|in|a|an|the|statement|interview|this|earlier|back|here|told)$/.test(item.lower) || item.mention?.type === "organisation"); // prettier-ignore
  }
  if (date > 3) return false;
  return verbs.every((other) => other.from >= verb.from || other.from < date || other.form !== "finite") && items.slice(date, from).every((item) => item.kind !== "word" || has(item, "article") || !has(item, "relative")); // prettier-ignore
}
