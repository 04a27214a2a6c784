import { clauseAt } from "../../grammar/clauses.js";
import { readingOf } from "../../grammar/reading.js";
import type {
  DateMention,
  DateValue,
  Document,
  Extraction,
  Fact,
  Item,
  Refusal,
  Sentence,
  Support,
} from "../../types.js";
import { entryDate } from "../../dates/index.js";
import { broadTriggers, overrules } from "./broad.js";
import { isPriced, PURCHASE } from "./contract.js";
import { countriesOf, involved, mainCountries } from "./countries.js";
import { isWare } from "./delivery.js";
import { distinct } from "./distinct.js";
import { handoversOf, isVerbless, partsOf, tellsHanding } from "./ellipsis.js";
import { isAgeOfType } from "./guards.js";
import { looseTriggers } from "./loose.js";
import { repeatsOf } from "./repeats.js";
import { statementsOf, type Statement } from "./statements.js";
import { isPlannable, statusOf } from "./status.js";
import { triggersOf } from "./triggers.js";
import { voiceOf } from "./voice.js";
import { clauseDate } from "./time.js";
import { datingOf, type Told } from "./when.js";
import { aKind, type Trigger } from "./words.js";

const SKIPPED = new Set(["boilerplate", "stamp", "byline", "source", "dateline"]);
/** A sentence of more items is no sentence: a table without lines, or a text without stops. */
const LONGEST = 600;

/** Extracts what a timeline shows, but for visits and deals: wars, attacks, bans, statements ... One pass over the sentences. */
export function extractEvents(document: Document): Extraction {
  const facts: Fact[] = [];
  const refusals: Refusal[] = [];
  let wares: Sentence | null = null;
  const told: Told = { war: null, warAt: -1, handedAt: -9, bannedAt: -9, voice: null, countries: [] };
  for (const sentence of document.sentences) {
    if (SKIPPED.has(sentence.block.kind) || sentence.items.length > LONGEST) continue;
    const topic = isTopic(sentence, wares);
    const entry = entryDate(document, sentence);
    const stops = sentence.items.some(isStop) && (topic || sentence.items.some((item) => isWare(item) || item.word.classes.has("arms"))); // prettier-ignore
    const near = triggersOf(sentence, topic);
    const wide = broadTriggers(
      sentence,
      wares !== null,
      near,
      entry !== null,
      sentence.index - told.bannedAt < 2 || stops,
    );
    const kept = near.filter((trigger) => ![...near, ...wide].some(({ kind }) => overrules(kind, trigger)));
    const all = oneOfAKind(sentence, [...kept, ...wide]);
    const triggers = all.some(({ kind }) => kind === "investigation") ? all.filter((t) => !isCharge(sentence, t)) : all;
    const news = triggers.some(({ kind }) => kind === "ban" || kind === "investigation");
    const before = facts.length;
    const done = new Set<number>();
    const undone = new Set<string>();
    for (const trigger of triggers) {
      const fact = toFact(document, sentence, trigger, told);
      if ("reason" in fact && trigger.kind === "ban" && / not done$/.test(fact.reason)) undone.add(trigger.kind);
      if ("reason" in fact) refusals.push(refusal(sentence, trigger, fact.reason));
      else if (!isToldHere(fact, facts.slice(before))) {
        if (ONCE.test(trigger.kind) && fact.support.some(({ field }) => field === "date")) done.add(trigger.at);
        facts.push(fact, ...again(sentence, trigger, fact));
        if (trigger.kind === "war") [told.war, told.warAt] = [fact.date, sentence.index];
      }
    }
    const used = new Set(facts.slice(before).flatMap(({ support }) => support.flatMap(({ field, start }) => (field === "date" ? [start] : [])))); // prettier-ignore
    for (const trigger of looseTriggers(sentence, used, done, topic || wares !== null, entry !== null)) {
      if (undone.has(trigger.kind)) continue; // what is only asked for did not come about on the date beside it
      const fact = toFact(document, sentence, trigger, told);
      if (!("reason" in fact)) facts.push(fact);
    }
    facts.push(...partsTold(document, sentence, topic || wares !== null, told, facts.slice(before)));
    const own = facts.slice(before).filter(({ columns }) => !/^(ban|investigation|agreement|statement|conference)$/.test(String(columns.kind))); // prettier-ignore
    for (const statement of statementsOf(sentence, news, entry, told.voice)) {
      if (
        own.some(({ support }) =>
          support.some(({ field, start }) => field === "date" && start === statement.date.start),
        )
      )
        continue;
      const fact = toStatement(document, sentence, statement, facts, told);
      if (fact) facts.push(fact);
    }
    const official = sentence.mentions.findLast((m) => m.type === "person" && m.standing === "official");
    if (official?.type === "person") told.voice = official.name ?? official.text;
    if (stops) told.bannedAt = sentence.index;
    if (sentence.items.some(isWare)) wares = sentence;
    const named = countriesOf(sentence.items);
    if (named.length > 0) told.countries = named;
  }
  return { facts: distinct(facts), refusals };
}

/** Words of a ban on arms, which "it" can stand for in the sentences behind. */
const isStop = ({ word, lower }: Item): boolean =>
  word.classes.has("ban-noun") ||
  /^(banned|embargoed|halted|suspended|froze|frozen|vetoed|prohibited|outlawed)$/.test(lower);

/** Whether weapons were told of in one of the two sentences before, in the same block of text. */
const isTopic = ({ index, block }: Sentence, wares: Sentence | null): boolean =>
  wares !== null && index - wares.index <= 2 && (wares.block === block || block.kind === "list_item");

/** Of a plot, its attack and the spying in it a sentence tells one thing; of most kinds it tells one. */
function oneOfAKind(sentence: Sentence, triggers: Trigger[]): Trigger[] {
  const plot = triggers.find(({ kind }) => kind === "plot");
  return triggers.filter((trigger, i) => {
    const { kind, what } = trigger;
    if (kind === "war" || (plot && kind === "plot")) return kind === "war" || trigger === plot;
    if (plot && (kind === "attack" || kind === "intelligence_operation" || kind === "investigation")) return false;
    const planned = trigger.verb?.planned === true; // "received the first, and the rest will arrive by May"
    return triggers.findIndex((other, k) => k <= i && other.kind === kind && other.what === what && (kind !== "delivery" || (other.verb?.planned === true) === planned) && (k === i || !isOtherTime(sentence, other, trigger))) === i; // prettier-ignore
  });
}

/** Whether two happenings of a kind stand in clauses of their own, each with a date of its own: "was shot down on Monday, a day after jets had bombed". */
function isOtherTime(sentence: Sentence, a: Trigger, b: Trigger): boolean {
  if (a.verb?.main !== a.at || b.verb?.main !== b.at || a.at === b.at) return false;
  const { clauses } = readingOf(sentence);
  if (clauseAt(clauses, a.at).from === clauseAt(clauses, b.at).from) return false;
  const [one, other] = [clauseDate(sentence, a), clauseDate(sentence, b)];
  return one !== other;
}

/** Whether a sentence has told a fact's kind with the same time, or tells this one without a time of its own. */
const isToldHere = (fact: Fact, here: Fact[]): boolean =>
  here.some(({ columns, date, rule }) => columns.kind === fact.columns.kind && rule === fact.rule && ((date.earliest === fact.date.earliest && date.latest === fact.date.latest) || !fact.support.some(({ field }) => field === "date"))); // prettier-ignore

/** Whether an attack is only what an inquiry of the sentence looks into: in a relative clause, without a time of its own. */
function isCharge(sentence: Sentence, { kind, at }: Trigger): boolean {
  if (kind !== "attack") return false;
  const { from, to } = clauseAt(readingOf(sentence).clauses, at);
  return /^(that|which|who|whose)$/.test(sentence.items[from].lower) && !sentence.items.slice(from, to).some(({ mention }) => mention?.type === "date"); // prettier-ignore
}

/** Kinds of which one verb tells one. */
const ONCE = /^(ban|investigation|joint_venture|agreement)$/;

/** Kinds that can be told once for several days. */
const REPEATED = /^(attack|use|test|delivery|conference)$/;

/** What the sentence tells as done again on further days. */
function again({ items }: Sentence, { kind }: Trigger, fact: Fact): Fact[] {
  const at = fact.support.find(({ field }) => field === "date")?.start;
  if (at === undefined || !REPEATED.test(kind) || fact.columns.status === "planned") return [];
  const first = items.find(({ mention, start }) => mention?.type === "date" && start === at)?.mention as DateMention;
  return repeatsOf(items, first).map((mention) => ({
    ...fact,
    date: mention.value!,
    support: [...fact.support.filter(({ field }) => field !== "date"), { field: "fact", start: mention.start, end: mention.end }, { field: "date", start: mention.start, end: mention.end }], // prettier-ignore
  }));
}

/** Parts of an order told without a verb, in a sentence of a delivery or behind one: "the first in May, the rest by the end of 2027". */
function partsTold(document: Document, sentence: Sentence, topic: boolean, told: Told, here: Fact[]): Fact[] {
  const handing = tellsHanding(sentence);
  const behind = sentence.index - told.handedAt;
  if (handing) told.handedAt = sentence.index;
  if (!handing && behind > 2) return [];
  const { items } = sentence;
  const parts = partsOf(sentence).filter((part) => isVerbless(sentence, part));
  return [...parts, ...(handing ? handoversOf(sentence, topic) : [])]
    .filter(
      (part) =>
        !here.some(({ support }) =>
          support.some(({ start, end }) => start <= part.date.start && end > part.date.start),
        ),
    ) // prettier-ignore
    .flatMap(({ from, to, date }): Fact[] => {
      const { value } = date;
      const latest = document.published.latest ?? document.published.earliest;
      if (!value || latest === null || !value.earliest || !value.latest) return [];
      const ahead = isAhead(value, date, document.published) || value.latest > latest;
      if (!ahead && /^(years|decade|century)$/.test(date.timex.kind)) return [];
      const named = countriesOf(items);
      const leant = told.countries.length > 0 ? told.countries : named.length > 0 ? named : mainCountries(document);
      const countries = named.length > 1 ? named : leant;
      if (countries.length === 0) return [];
      const support: Support[] = [{ field: "fact", start: items[from].start, end: items[to - 1].end }, { field: "date", start: date.start, end: date.end }]; // prettier-ignore
      return [{ table: "events", columns: { kind: "delivery", countries, status: ahead ? "planned" : "happened", ref: null }, date: value, attributedTo: null, support, rule: `events: delivery of ${items[from].lower}` }]; // prettier-ignore
    });
}

function toFact(document: Document, sentence: Sentence, trigger: Trigger, told: Told): Fact | { reason: string } {
  const { kind, at, from, to, what } = trigger;
  const { items } = sentence;
  if (what === PURCHASE && isPriced(document, sentence)) return { reason: "a purchase with its sum: a deal" };
  if (kind === "delivery" && isAgeOfType(items, at)) return { reason: "the age of a type, nothing handed over" };
  const status = statusOf(sentence, trigger);
  if (typeof status === "object") return status;
  const span = { start: items[from].start, end: items[Math.min(to, items.length) - 1].end };
  const dating = datingOf(document, sentence, trigger, status === "planned", told);
  if ("reason" in dating) return dating;
  const { date, mention } = dating;
  const entry = entryDate(document, sentence);
  const own =
    mention !== null && (mention === entry || (mention.start >= sentence.start && mention.end <= sentence.end));
  if (trigger.broad && !isTimed(trigger, mention, own)) return { reason: `${aKind(kind)} without a date of its own` };
  if (kind === "delivery" && mention && status !== "planned" && /^(years|decade|century)$/.test(mention.timex.kind)) return { reason: "deliveries of several years" }; // prettier-ignore
  if (kind === "use" && trigger.verb?.tense === "present" && trigger.verb.form === "finite" && mention && mention !== entry && !isInClause(sentence, at, mention)) return { reason: "what is used as a rule, beside the date of something else" }; // prettier-ignore
  if (kind === "use" && !own && trigger.verb?.tense === "present" && trigger.verb.form === "finite" && trigger.verb.main === at) return { reason: "what is in use, told without a time" }; // prettier-ignore
  const kept = kind === "use" && mention?.timex.signal === "since" && trigger.verb?.tense === "perfect" && /^(year|years|decade)$/.test(mention.timex.kind); // prettier-ignore
  const fought = items.some(
    ({ lower, word }) => /^(against|combat|battle|over)$/.test(lower) || word.classes.has("war-noun"),
  );
  if (kept && !fought && /^(use|operate|field|employ|fly)$/.test(trigger.verb?.lemma ?? ""))
    return { reason: "what has been in use since" };
  const bare =
    kind === "attack" &&
    trigger.verb?.main !== at &&
    at - from < 2 &&
    /^(the|those|these|such)$/.test(items[from].lower);
  if (bare && own && mention && date === mention.value && !isInClause(sentence, at, mention))
    return { reason: "an attack told before" };
  if (kind === "use" && !own && trigger.verb?.form === "participle" && trigger.verb.main === at) return { reason: "what is in use, told without a time" }; // prettier-ignore
  if (kind === "delivery" && own && status !== "planned" && mention?.timex.signal === "after") return { reason: "after a time, at no time that is told" }; // prettier-ignore
  if (kind === "agreement" && mention?.timex.signal === "since" && trigger.verb?.tense === "perfect") return { reason: "signed since, at no time that is told" }; // prettier-ignore
  if (kind === "ban" && mention?.timex.kind === "years" && sentence.mentions.some(({ type }) => type === "percent")) return { reason: "a ban beside the years of a figure" }; // prettier-ignore
  if (kind === "delivery" && date.precision === "year" && sentence.mentions.some(({ type }) => type === "money")) return { reason: "a sale of a year, told by its sum" }; // prettier-ignore
  if (kind === "delivery" && own && trigger.verb?.tense === "perfect" && mention && "year" in mention.timex && mention.timex.signal !== "since" && !isInClause(sentence, trigger.verb.main, mention)) return { reason: "delivered since, at no time that is told" }; // prettier-ignore
  if (trigger.broad && status === "planned" && mention && mention !== entry && !isInClause(sentence, at, mention)) return { reason: "planned, with the date of something else" }; // prettier-ignore
  const { latest: today } = document.published;
  const agreed = trigger.verb !== null && items.slice(trigger.verb.from, trigger.verb.to).some(({ word }) => /^(agree|decide|vow|pledge)$/.test(word.lemma)); // prettier-ignore
  const tooLate = status === "happened" && mention !== null && own && isTooLate(date, mention, document.published);
  const passed = tooLate && (isToldPast(sentence, trigger, mention) || kind === "war") ? lastYear(date) : null;
  if (kind === "war" && passed === null && mention !== null && !("year" in mention.timex && mention.timex.year !== null) && today !== null && date.latest !== null && date.latest > today && date.earliest !== null && date.earliest >= (document.published.earliest ?? today)) return { reason: "a date that is not the war's" }; // prettier-ignore
  const past = isPast(date, document.published);
  const done = past && status === "planned" && (agreed || (own && mention !== null && isDatedNoun(sentence, trigger, mention))); // prettier-ignore
  if (status === "planned" && !done && !/^(exercise|conference)$/.test(kind) && past) return { reason: "planned at a time that is past" }; // prettier-ignore
  const acted = trigger.verb?.main === at && trigger.verb.form === "finite" && /^(past|perfect)$/.test(trigger.verb.tense); // prettier-ignore
  if (kind === "delivery" && acted && status === "happened" && own && today !== null && date.latest !== null && date.latest > today && date.earliest === document.published.earliest) return { reason: "done, beside the date of what is to come" }; // prettier-ignore
  const ahead =
    passed === null &&
    status === "happened" &&
    isPlannable(kind) &&
    (trigger.verb?.main !== at || trigger.date !== undefined) &&
    isAhead(date, mention, document.published);
  const clause = clauseAt(readingOf(sentence).clauses, at);
  // an accord that a clause tells in passing is not of whom the next clause names
  const comma = sentence.items.findIndex(({ lower }, i) => i > at && lower === ",");
  const nominal = trigger.verb?.main !== at || trigger.verb.form === "gerund";
  const passing = kind === "agreement" && nominal && comma > 0 ? countriesOf(sentence.items, clause.from, comma) : [];
  const named = passing.length === 1 ? passing : involved(sentence, clause.from, clause.to, !/^(war|attack|use)$/.test(kind)); // prettier-ignore
  const leant = told.countries.length > 0 ? told.countries : mainCountries(document);
  const both = kind === "agreement" && named.length < 2 && leant.length > 1 && named.every((code) => leant.includes(code)) && (isOfBoth(items, at) || (!nominal && named.length === 1 && leant.length === 2)); // prettier-ignore
  const countries = both ? leant : named.length > 0 || (kind === "agreement" && !mention) ? named : leant;
  if (countries.length === 0) return { reason: `${aKind(kind)} of which no country is told` };
  const support: Support[] = [{ field: "fact", ...span }];
  if (mention) support.push({ field: "date", start: mention.start, end: mention.end });
  const attributedTo = voiceOf(sentence, trigger)?.speaker ?? null;
  return { table: "events", columns: { kind, countries, status: ahead ? "planned" : done ? "happened" : status, ref: null }, date: passed ?? date, attributedTo, support, rule: `events: ${kind}${what ? ` of ${what}` : ""}` }; // prettier-ignore
}

/** Whether an accord is told as one of two parties named before: "the two countries signed", "between both sides". */
const isOfBoth = (items: Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 12), at + 24).some(({ lower }, i, near) => /^(two|both)$/.test(lower) && /^(countries|nations|sides|states|governments|neighbou?rs|allies|parties|capitals)$/.test(near[i + 1]?.lower ?? "")); // prettier-ignore

/** Whether what the wide vocabulary reads has a time of its own: no stretch of years, no date that only says since when. */
function isTimed({ kind, verb, what }: Trigger, mention: DateMention | null, own: boolean): boolean {
  if (!mention && kind === "use" && what !== null && verb?.tense === "past") return true;
  if (!mention) return verb?.tense === "perfect" && /^(ban|investigation|delivery|attack|test)$/.test(kind);
  if (!own) return false;
  if (mention.timex.kind === "years")
    return (kind !== "delivery" || verb?.planned === true) && mention.timex.to - mention.timex.from < 3;
  if (/^(decade|century|window|duration|set|past|present|future)$/.test(mention.timex.kind)) return false;
  return kind !== "delivery" || mention.timex.signal !== "since" || mention.value?.precision !== "year";
}

/** Whether a date stands in the clause of item `at`. */
function isInClause({ items, ...rest }: Sentence, at: number, mention: DateMention): boolean {
  const { from, to } = clauseAt(readingOf({ items, ...rest }).clauses, at);
  return mention.start >= items[from].start && mention.end <= items[to - 1].end;
}

/** Whether what stands with a date is told in the past: by its own verb, or by the one that its relative clause has behind it. */
function isToldPast({ items, ...rest }: Sentence, { verb, at }: Trigger, { start }: DateMention): boolean {
  if (verb && /^(past|pluperfect)$/.test(verb.tense) && verb.form === "finite") return true;
  const near = readingOf({ items, ...rest }).verbs.find(({ from, form }) => from > at && form === "finite");
  return near !== undefined && near.tense === "past" && items[near.from].start < start;
}

/** Whether a noun has its date in its own phrase: "the September 2018 military agreement", "the embargo of 1975". */
function isDatedNoun({ items }: Sentence, { at, from, verb }: Trigger, mention: DateMention): boolean {
  if (verb?.main === at) return false;
  return mention.start >= items[from].start - 2 && mention.start < items[Math.min(at + 3, items.length - 1)].end;
}

/** Whether a date without a year was taken for one that lies ahead. */
const isTooLate = ({ earliest }: DateValue, { timex }: DateMention, { latest }: DateValue): boolean =>
  (timex.kind === "month" || timex.kind === "day") && timex.year === null && !timex.which && earliest !== null && latest !== null && earliest > latest; // prettier-ignore

/** The same date a year before: what is told as past has passed. */
function lastYear(date: DateValue): DateValue {
  const back = (day: string | null): string | null => day && `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return {
    ...date,
    earliest: back(date.earliest),
    latest: back(date.latest),
    rule: `${date.rule} It is told as past.`,
  };
}

/** Whether a date lies wholly before the article. */
const isPast = (date: DateValue, { earliest }: DateValue): boolean =>
  earliest !== null && date.latest !== null && date.latest < earliest;

/** Whether a date lies ahead of the article: after it, or in the rest of its month or year. */
const isAhead = (date: DateValue, mention: DateMention | null, { latest }: DateValue): boolean =>
  latest !== null && date.earliest !== null && (date.earliest > latest || (mention?.timex.part === "rest" && date.latest !== null && date.latest > latest)); // prettier-ignore

/** A year is no time to say something: where a happening of the sentence has the same one, it is the happening's. */
const isShared = ({ start, value }: DateMention, facts: Fact[]): boolean =>
  value!.precision === "year" &&
  facts.some(({ support }) => support.some((s) => s.field === "date" && s.start === start));

function toStatement(
  document: Document,
  sentence: Sentence,
  statement: Statement,
  facts: Fact[],
  told: Told,
): Fact | null {
  const { value } = statement.date;
  if (!value) return null;
  const ahead =
    document.published.latest !== null && value.earliest !== null && value.earliest > document.published.latest;
  if (ahead || isShared(statement.date, facts)) return null;
  const { speaker, span, speakerSpan, date } = statement;
  const support: Support[] = [
    { field: "fact", ...span },
    { field: "attributed_to", ...speakerSpan },
    { field: "date", start: date.start, end: date.end },
  ];
  const press = sentence.mentions.find(
    (m) => m.type === "organisation" && m.start >= speakerSpan.start && m.end <= speakerSpan.end,
  );
  const home = press?.type === "organisation" && press.country ? [press.country] : [];
  const named = [...new Set([...countriesOf(sentence.items), ...home])].sort();
  const countries = named.length > 0 ? named : told.countries;
  return { table: "events", columns: { kind: "statement", countries, status: "happened", ref: null }, date: value, attributedTo: speaker, support, rule: `events: statement (${statement.manner})` }; // prettier-ignore
}

const refusal = ({ items }: Sentence, { from, to, kind }: Trigger, reason: string): Refusal => ({
  start: items[from].start,
  end: items[Math.min(to, items.length) - 1].end,
  kind: "event",
  reason,
  rule: `events: ${kind}`,
});
