import { clauseAt } from "../../grammar/clauses.js";
import { readingOf } from "../../grammar/reading.js";
import type { DateMention, DateValue, Document, Extraction, Fact, Refusal, Sentence, Support } from "../../types.js";
import { broadTriggers } from "./broad.js";
import { countriesOf, involved } from "./countries.js";
import { isWare } from "./delivery.js";
import { distinct } from "./distinct.js";
import { statementsOf, type Statement } from "./statements.js";
import { isPlannable, statusOf } from "./status.js";
import { triggersOf } from "./triggers.js";
import { voiceOf } from "./voice.js";
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
  const told: Told = { war: null, warAt: -1, countries: [] };
  for (const sentence of document.sentences) {
    if (SKIPPED.has(sentence.block.kind) || sentence.items.length > LONGEST) continue;
    const topic = isTopic(sentence, wares);
    const near = triggersOf(sentence, topic);
    const triggers = oneOfAKind([...near, ...broadTriggers(sentence, topic, near)]);
    const news = triggers.some(({ kind }) => kind === "ban" || kind === "investigation");
    for (const trigger of triggers) {
      const fact = toFact(document, sentence, trigger, told);
      if ("reason" in fact) refusals.push(refusal(sentence, trigger, fact.reason));
      else {
        facts.push(fact);
        if (trigger.kind === "war") [told.war, told.warAt] = [fact.date, sentence.index];
      }
    }
    for (const statement of statementsOf(sentence, news)) {
      const fact = toStatement(document, sentence, statement, facts);
      if (fact) facts.push(fact);
    }
    if (sentence.items.some(isWare)) wares = sentence;
    const named = countriesOf(sentence.items);
    if (named.length > 0) told.countries = named;
  }
  return { facts: distinct(facts), refusals };
}

/** Whether weapons were told of in one of the two sentences before, in the same block of text. */
const isTopic = ({ index, block }: Sentence, wares: Sentence | null): boolean =>
  wares !== null && index - wares.index <= 2 && (wares.block === block || block.kind === "list_item");

/** Of a plot, its attack and the spying in it a sentence tells one thing; of most kinds it tells one. */
function oneOfAKind(triggers: Trigger[]): Trigger[] {
  const plot = triggers.find(({ kind }) => kind === "plot");
  return triggers.filter((trigger, i) => {
    const { kind, what } = trigger;
    if (kind === "war" || (plot && kind === "plot")) return kind === "war" || trigger === plot;
    if (plot && (kind === "attack" || kind === "intelligence_operation" || kind === "investigation")) return false;
    return triggers.findIndex((other) => other.kind === kind && other.what === what) === i;
  });
}

function toFact(document: Document, sentence: Sentence, trigger: Trigger, told: Told): Fact | { reason: string } {
  const { kind, at, from, to, what } = trigger;
  const { items } = sentence;
  const status = statusOf(sentence, trigger);
  if (typeof status === "object") return status;
  const span = { start: items[from].start, end: items[Math.min(to, items.length) - 1].end };
  const dating = datingOf(document, sentence, trigger, status === "planned", told);
  if ("reason" in dating) return dating;
  const { date, mention } = dating;
  if (trigger.broad && !isTimed(sentence, trigger, mention))
    return { reason: `${aKind(kind)} without a date of its own` };
  const ahead =
    status === "happened" &&
    isPlannable(kind) &&
    trigger.verb?.main !== at &&
    isAhead(date, mention, document.published);
  const clause = clauseAt(readingOf(sentence).clauses, at);
  const named = involved(sentence, clause.from, clause.to, !/^(war|attack|use)$/.test(kind));
  const countries = named.length > 0 || (kind === "agreement" && !mention) ? named : told.countries;
  if (countries.length === 0) return { reason: `${aKind(kind)} of which no country is told` };
  const support: Support[] = [{ field: "fact", ...span }];
  if (mention) support.push({ field: "date", start: mention.start, end: mention.end });
  const attributedTo = voiceOf(sentence, trigger)?.speaker ?? null;
  return { table: "events", columns: { kind, countries, status: ahead ? "planned" : status, ref: null }, date, attributedTo, support, rule: `events: ${kind}${what ? ` of ${what}` : ""}` }; // prettier-ignore
}

/** Whether what the wide vocabulary reads has a time of its own: no stretch of years, no date that only says since when. */
function isTimed(sentence: Sentence, { kind, verb }: Trigger, mention: DateMention | null): boolean {
  if (!mention) return (kind === "ban" || kind === "investigation") && verb?.tense === "perfect";
  if (mention.start < sentence.start || mention.end > sentence.end) return false;
  if (/^(years|decade|century|window|duration|set|past|present|future)$/.test(mention.timex.kind)) return false;
  return kind !== "delivery" || mention.timex.signal !== "since";
}

/** Whether a date lies ahead of the article: after it, or in the rest of its month or year. */
const isAhead = (date: DateValue, mention: DateMention | null, { latest }: DateValue): boolean =>
  latest !== null && date.earliest !== null && (date.earliest > latest || (mention?.timex.part === "rest" && date.latest !== null && date.latest > latest)); // prettier-ignore

/** A year is no time to say something: where a happening of the sentence has the same one, it is the happening's. */
const isShared = ({ start, value }: DateMention, facts: Fact[]): boolean =>
  value!.precision === "year" &&
  facts.some(({ support }) => support.some((s) => s.field === "date" && s.start === start));

function toStatement(document: Document, sentence: Sentence, statement: Statement, facts: Fact[]): Fact | null {
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
  const countries = [...new Set([...countriesOf(sentence.items), ...home])].sort();
  return { table: "events", columns: { kind: "statement", countries, status: "happened", ref: null }, date: value, attributedTo: speaker, support, rule: `events: statement (${statement.manner})` }; // prettier-ignore
}

const refusal = ({ items }: Sentence, { from, to, kind }: Trigger, reason: string): Refusal => ({
  start: items[from].start,
  end: items[Math.min(to, items.length) - 1].end,
  kind: "event",
  reason,
  rule: `events: ${kind}`,
});
