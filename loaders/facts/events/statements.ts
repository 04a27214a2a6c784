import { clauseAt } from "../../grammar/clauses.js";
import { readingOf } from "../../grammar/reading.js";
import { has } from "../../grammar/verbs.js";
import type { DateMention, Item, Sentence, Span } from "../../types.js";
import { endOfPhrase, headOf } from "./phrases.js";
import { groupAt } from "./scene.js";
import { lower } from "./words.js";

/** A statement with a time of its own. */
export interface Statement {
  speaker: string;
  span: Span;
  speakerSpan: Span;
  date: DateMention;
  manner: string;
}

const PRIVATE = /^(analysts?|experts?|researchers?|professors?|authors?|historians?|scholars?|economists?|commentators?|fellow|residents?|witness|witnesses|activists?|critics?|observers?|study|editor|columnist|lecturer|readers?|customers?|investors?|shareholders|dealers?|lawyers?|neighbou?rs?|drivers?|survivors?|sources?|people|insiders?|hauliers|aides?)$/; // prettier-ignore
/** Ways of speaking that tell a statement only with words behind them, or with somebody who is spoken to. */
const ADDRESSED = /^(label|brand|dub|ask|urge|call|recognise|recognize|reject|dismiss|defend|answer|reply|respond|argue|suggest|hint|note|write|charge|appeal|state|notify|inform|signal|call)$/; // prettier-ignore

/**
 * Finds the statements that a sentence tells with their time: an official body or person, a company or paper, and a date that belongs to
 * the speaking ("said late last month", "On 14 September, the ministry said", "recalled its envoy the next day"). None for running
 * quotes without a date, and none that only names a sum or a share, unless the sentence has `news`: a ban or an inquiry. `entry` is
 * the date of the entry that the sentence stands in, `voice` the official who was named last, for whom "he" and "she" stand.
 */
export function statementsOf(
  sentence: Sentence,
  news: boolean,
  entry: DateMention | null,
  voice: string | null = null,
): Statement[] {
  const { items } = sentence;
  const dates = items.flatMap(({ mention }, i) => (mention?.type === "date" && isMoment(mention) ? [i] : []));
  if (dates.length === 0 && !entry) return [];
  const out: Statement[] = [];
  const summed = sentence.mentions.some(({ type }) => type === "money" || type === "percent");
  const priced = sentence.mentions.some(({ type }) => type === "money");
  for (let at = 0; at < items.length; at++) {
    if (items[at].kind !== "word") continue;
    const head = headOf(items[at].lower);
    const phrase = head?.phrases.find(({ kind, rest, lemma }) => kind === "statement" && (rest.length === 0 || lemma !== "")); // prettier-ignore
    if (!head || !phrase) continue;
    const reading = readingOf(sentence);
    const told = head.forms.has("past");
    const verb = groupAt(items, reading, at, false, told);
    if (verb.form !== "finite" || verb.planned || verb.possible || verb.negated) continue;
    if (!told && !(entry && head.forms.has("s")) && verb.tense !== "perfect" && !(verb.tense === "present" && head.forms.has("s"))) continue; // prettier-ignore
    const clause = clauseAt(reading.clauses, at);
    const spoken = head.phrases.find((p) => p.kind === "statement" && endOfPhrase(items, at, p, clause.to) >= 0);
    if (!spoken) continue;
    if (verb.passive && !/^(announced|confirmed|summoned|expelled|accused|recalled)$/.test(items[at].lower)) continue;
    const briefed = spoken.lemma === "tell" && behind(items, verb.to, clause.to, /^(reporters|journalists|parliament|lawmakers|deputies|congress|senators|mps)$/); // prettier-ignore
    if (priced && !news && !briefed && !/^(accuse|deny|condemn|warn|threaten|demand|protest)$/.test(spoken.lemma))
      continue;
    if (spoken.rest.length === 0 && summed && !news && /^(say|announce|report|reveal|disclose|confirm|claim|estimate)$/.test(spoken.lemma)) continue; // prettier-ignore
    if (/^(expel|recall|summon)$/.test(spoken.lemma) && !behind(items, verb.to, clause.to, /^(ambassadors?|envoys?|diplomats?|chargé|charge|attach[eé]s?|consuls?|delegation)$/)) continue; // prettier-ignore
    if (/^(reject|dismiss|rebuff)$/.test(spoken.lemma) && !behind(items, verb.to, clause.to, /^(claims?|accusations?|reports?|allegations?|remarks|criticism|rumou?rs|complaints?|charges?|idea|suggestions?)$/)) continue; // prettier-ignore
    if (/^(praise|welcome|hail)$/.test(spoken.lemma)) continue;
    // to call on somebody is a visit; on a country, an appeal
    if (spoken.lemma === "call" && lower(items, verb.to) === "on" && items.slice(verb.to + 1, verb.to + 4).some(({ mention }) => mention?.type === "person") && !behind(items, verb.to, clause.to, /^to$/)) continue; // prettier-ignore
    const subject = speakerBefore(items, verb.from, voice !== null) ?? speakerAfter(items, verb.from, verb.to) ?? speakerJoined(items, verb.from); // prettier-ignore
    if (!subject || isPrivate(items, subject)) continue;
    const pronoun = isPronoun(items, subject);
    if (ADDRESSED.test(spoken.lemma) && !pronoun && !isOfficial(items, subject)) continue;
    if (items[at - 1]?.lower === "-") continue; // "so-called"
    const end = Math.max(verb.to, endOfPhrase(items, at, spoken, clause.to));
    const said = { from: verb.from, to: end };
    // the date right behind the verb goes before any that opens the line
    const when = [...dates.filter((i) => i - end < 2 && i >= end), ...dates].find((i) => belongs(items, i, subject, said, reading.verbs)); // prettier-ignore
    if (when !== undefined && !isSaidThen(items, when, verb.from, end, spoken.lemma)) continue;
    const date = when === undefined ? (entry && items[at].lower !== "say" ? entry : null) : (items[when].mention as DateMention); // prettier-ignore
    if (!date) continue;
    if (verb.tense === "perfect" && when !== undefined && when < verb.from && when > 3) continue; // "the envoy, in Moscow in April, has said"
    if (when === undefined && !isOfficial(items, subject)) continue;
    const { attribution } = reading;
    const named = attribution && attribution.start >= items[subject[0]].start && attribution.start < items[subject[1] - 1].end ? attribution.speaker : null; // prettier-ignore
    const speakerSpan = { start: items[subject[0]].start, end: items[subject[1] - 1].end };
    const marks = [speakerSpan.start, items[verb.from].start, ...(when === undefined ? [] : [items[when].start])];
    const ends = [speakerSpan.end, items[verb.to - 1].end, ...(when === undefined ? [] : [items[when].end])];
    out.push({ speaker: pronoun && voice !== null ? voice : (named ?? nameOf(items, subject)), span: { start: Math.min(...marks), end: Math.max(...ends) }, speakerSpan, date, manner: spoken.lemma }); // prettier-ignore
  }
  return out;
}

/** Whether a date is one of speaking: not since when somebody asks, nor that of a visit on which a promise was made. */
function isSaidThen(items: Item[], date: number, from: number, end: number, lemma: string): boolean {
  const { mention } = items[date];
  if (mention?.type === "date" && (mention.timex.signal === "since" || lower(items, date - 1) === "since"))
    return false;
  const near = date < from ? date === 0 || from - date < 4 : date - end < 6;
  return near || !/^(promise|pledge|vow|ask|assure|throw)$/.test(lemma);
}

const isMoment = ({ timex, value }: DateMention): boolean =>
  value !== null && (/^(day|month|season|weekday|relative|holiday|range|quarter|half)$/.test(timex.kind) || (timex.kind === "year" && timex.part !== undefined)); // prettier-ignore

const behind = (items: Item[], from: number, to: number, words: RegExp): boolean =>
  items.slice(from, Math.min(to, from + 9)).some(({ lower: w, mention }) => words.test(w) || (mention?.type === "person" && /ambassador|envoy|consul|attach/i.test(mention.role ?? ""))); // prettier-ignore

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
  /^(ministry|government|army|military|statement|agency|parliament|foreign|embassy|office|forces|navy|department|newspaper|paper|daily|kremlin|cabinet|palace|magazine|weekly|channel|outlet|broadcaster|tribunal|prosecution|prosecutors|spokesman|spokeswoman|spokesperson|junta|commission|council|bloc|palace|chancellery|presidency)$/.test(item.lower); // prettier-ignore

const isOfficial = (items: Item[], [from, to]: [number, number]): boolean =>
  items.slice(from, to).some((item) => item.mention?.type === "country" || (item.mention?.type === "person" && item.mention.standing !== "private") || (item.mention?.type === "organisation" && item.mention.kind !== "press") || has(item, "role-noun") || /^(ministry|government|army|kremlin|cabinet|palace|parliament)$/.test(item.lower)); // prettier-ignore

/** The subject before a verb: back to a mark, a verb or a relative word, over an apposition between commas. */
function speakerBefore(items: Item[], verb: number, known: boolean): [number, number] | null {
  let to = verb;
  while (
    to > 0 &&
    (items[to - 1].mention?.type === "date" ||
      /^(on|in|late|early|,|also|then|later|who|which)$/.test(items[to - 1].lower))
  )
    to--;
  let from = to;
  while (from > 0 && to - from < 16) {
    const before = items[from - 1];
    if (before.kind === "punct" && !/^['’.“”"(),-]$/.test(before.text)) break;
    if (has(before, "relative") || has(before, "conjunction") || before.mention?.type === "date") break;
    if (has(before, "be") || has(before, "modal") || (before.word.forms.has("past") && !before.word.forms.has("base") && !has(before, "arms"))) break; // prettier-ignore
    from--;
  }
  while (from < to && items[from].lower === ",") from++;
  let head = to - 1;
  while (head > from && (items[head].kind === "punct" || items[head].mention?.type === "date" || /^(now|then|later|also|once|twice|again|already|yesterday|today)$|ly$/.test(items[head].lower))) head--; // prettier-ignore
  if (head < from) return null;
  if (speaks(items[head])) return [from, to];
  if (known && /^(he|she)$/.test(items[head].lower)) return [head, head + 1];
  // "the air force chief, V.R. Chaudhari, complained"
  const comma = items.findLastIndex(({ lower: w }, i) => w === "," && i < head && i > from);
  return comma > 0 && head - comma < 4 && /^[A-Z]/.test(items[head].text) && speaks(items[comma - 1]) ? [from, to] : null; // prettier-ignore
}

const isPronoun = (items: Item[], [from, to]: [number, number]): boolean =>
  to - from === 1 && /^(he|she)$/.test(items[from].lower);

/** The subject of a clause joined by "and" or set off by a relative clause: the first one of the sentence. */
function speakerJoined(items: Item[], verb: number): [number, number] | null {
  let to = verb;
  while (to > 0 && (items[to - 1].mention?.type === "date" || /^(on|in|then|later|also)$/.test(items[to - 1].lower)))
    to--;
  const joined = /^(and|but|then)$/.test(lower(items, to - 1));
  const aside = lower(items, to - 1) === "," && items.slice(1, to - 1).some((item, i) => /^(which|who|whose)$/.test(item.lower) && items[i].lower === ","); // prettier-ignore
  if (!joined && !aside) return null;
  const first = items.findIndex((item, i) => i < 5 && (item.mention?.type === "person" || item.mention?.type === "organisation" || item.mention?.type === "country")); // prettier-ignore
  return first >= 0 && first < to ? [first, first + 1] : null;
}

/** The subject behind a verb that follows a quote: `", said the minister on Monday`. */
function speakerAfter(items: Item[], from: number, end: number): [number, number] | null {
  if (!/^[,”"’']$/.test(items[from - 1]?.text ?? "")) return null;
  let to = end;
  while (to < items.length && to - end < 10 && items[to].mention?.type !== "date" && !/^[.,;]$/.test(items[to].text) && !/^(on|in)$/.test(items[to].lower)) to++; // prettier-ignore
  return to > end && items.slice(end, to).some(speaks) ? [end, to] : null;
}

const isPrivate = (items: Item[], [from, to]: [number, number]): boolean =>
  items.slice(from, to).some(({ lower: w, mention }) => /^(visit|trip|tour|deal|contract|agreement|figure|order|sale|purchase|plan)$/.test(w) || (mention?.type === "organisation" && /sources?$/i.test(mention.text))) || // prettier-ignore
  items.slice(from, to).some((item) => PRIVATE.test(item.lower)) && !items.slice(from, to).some((item) => item.mention?.type === "person" && item.mention.country && item.mention.role); // prettier-ignore

/** Words after which what is said begins: a date behind them is of what is told. */
const SAID = /^(that|it|he|she|they|would|will|to|:)$/;

/** Whether a date stands by the speaking: right round the subject and verb, or at the head of the sentence before the first verb. */
function belongs(
  items: Item[],
  date: number,
  [from, to]: [number, number],
  verb: { from: number; to: number },
  verbs: { from: number; form: string }[],
): boolean {
  const end = Math.max(to, verb.to);
  if (date >= from && date < end) return true;
  // "it bought them in May, he said"
  const opens = /^(and|but|,|;|:|—|–|”|"|\.)$/.test(lower(items, date - 1)) || (/^(on|in|late|early)$/.test(lower(items, date - 1)) && /^(and|but|,|;|:|—|–|”|"|\.)$/.test(lower(items, date - 2))); // prettier-ignore
  if (date > 3 && date < from && !opens && lower(items, date + 1) === "," && verbs.some((other) => other.form === "finite" && other.from < date)) return false; // prettier-ignore
  if (date < from && from - date <= 3 && items.slice(date + 1, from).every((item) => has(item, "article") || item.lower === ",")) return true; // prettier-ignore
  if (date >= end) {
    if (date - end > 14) return false;
    const between = items.slice(end, date);
    if (/^(recently|again|lately|last|latest)$/.test(lower(items, date - 2)) && /^(on|in)$/.test(lower(items, date - 1))) return true; // prettier-ignore
    if (between.filter(({ text }) => /^[“"”]$/.test(text)).length % 2 === 1) return false;
    if (between.some(({ lower: w }, i) => SAID.test(w) && !(w === "to" && between[i + 1]?.mention))) return false;
    return !verbs.some((other) => other.from >= end && other.from < date);
  }
  if (date > end && date - end > 14) return false;
  if (from < 5 && date > from && date < verb.from && verb.from - date < 8) return true; // "X was in Baku on Tuesday, and said"
  if (date > 3) return false;
  return verbs.every((other) => other.from >= verb.from || other.from < date || other.form !== "finite") && items.slice(date, from).every((item) => item.kind !== "word" || has(item, "article") || !has(item, "relative")); // prettier-ignore
}
