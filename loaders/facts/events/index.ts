import { dateOfClause, undated } from "../../dates/index.js";
import { clauseAt } from "../../grammar/clauses.js";
import { readingOf } from "../../grammar/reading.js";
import type { DateMention, DateValue, Document, Extraction, Fact, Refusal, Sentence, Support } from "../../types.js";
import { countriesOf, involved } from "./countries.js";
import { distinct } from "./distinct.js";
import { statementsOf, type Statement } from "./statements.js";
import { statusOf } from "./status.js";
import { clauseDate, during, isTold, namesWar, nounDate } from "./time.js";
import { triggersOf } from "./triggers.js";
import type { EventKind, Trigger } from "./words.js";

const SKIPPED = new Set(["boilerplate", "stamp", "byline", "source", "dateline"]);
/** Kinds that count without a date of their own: they last, or are told as news. */
const UNDATED = new Set<EventKind>(["ban", "investigation", "joint_venture", "agreement"]);

/** A sentence of more items is no sentence: a table without lines, or a text without stops. */
const LONGEST = 600;

/** Extracts what a timeline shows, but for visits and deals: wars, attacks, bans, statements ... One pass over the sentences. */
export function extractEvents(document: Document): Extraction {
  const facts: Fact[] = [];
  const refusals: Refusal[] = [];
  let war: DateValue | null = null;
  for (const sentence of document.sentences) {
    if (SKIPPED.has(sentence.block.kind) || sentence.items.length > LONGEST) continue;
    for (const trigger of oneOfAKind(triggersOf(sentence))) {
      const told = toFact(document, sentence, trigger, war);
      if ("reason" in told) refusals.push(refusal(sentence, trigger, told.reason));
      else {
        facts.push(told);
        if (trigger.kind === "war") war = told.date;
      }
    }
    for (const statement of statementsOf(sentence)) {
      const fact = toStatement(document, sentence, statement, facts);
      if (fact) facts.push(fact);
    }
  }
  return { facts: distinct(facts), refusals };
}

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

function toFact(
  document: Document,
  sentence: Sentence,
  trigger: Trigger,
  war: DateValue | null,
): Fact | { reason: string } {
  const { kind, at, from, to, what } = trigger;
  const { items } = sentence;
  const status = statusOf(sentence, trigger);
  if (typeof status === "object") return status;
  const span = { start: items[from].start, end: items[Math.min(to, items.length) - 1].end };
  const own = kind === "war" || kind === "conference" ? nounDate(sentence, trigger) : undefined;
  if (own === null) return { reason: `a ${kind} without a date` };
  const planned = status === "planned";
  const explicit = own ?? (isTold(sentence, trigger) ? null : clauseDate(sentence, trigger));
  const found = explicit ? { date: explicit.value!, mention: explicit } : dateOfClause(document, sentence, span, planned ? "planned" : "past"); // prettier-ignore
  let { date } = found;
  const { mention } = found;
  const here = mention !== null && mention.start >= sentence.start && mention.end <= sentence.end;
  if (!here && war && kind !== "ban" && kind !== "agreement" && namesWar(sentence)) date = during(war);
  else if (!here && !UNDATED.has(kind) && !(kind === "exercise" && isNamed(sentence, at))) {
    if (kind !== "use" || !mention) return { reason: `a ${kind} without a date` };
  }
  if (UNDATED.has(kind) && (!here || isTold(sentence, trigger))) date = undated(document.published, planned ? "planned" : "past"); // prettier-ignore
  if (kind === "war" && (date.precision === "unknown" || !date.earliest)) return { reason: "a war without a date" };
  const clause = clauseAt(readingOf(sentence).clauses, at);
  const countries = involved(sentence, clause.from, clause.to, !/^(war|attack|use)$/.test(kind));
  if (countries.length === 0) return { reason: `a ${kind} of which no country is told` };
  const support: Support[] = [{ field: "fact", ...span }];
  if (mention && here) support.push({ field: "date", start: mention.start, end: mention.end });
  const said = readingOf(sentence).attribution;
  return { table: "events", columns: { kind, countries, status, ref: null }, date, attributedTo: said?.speaker ?? null, support, rule: `events: ${kind}${what ? ` of ${what}` : ""}` }; // prettier-ignore
}

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

/** Whether a name stands by the noun, as with exercises: "exercises named 'Or HaDagan'". */
const isNamed = ({ items }: Sentence, at: number): boolean =>
  items
    .slice(Math.max(0, at - 4), at + 16)
    .some(({ lower }) => /^(named|dubbed|codenamed|called|coincided)$/.test(lower));

const refusal = ({ items }: Sentence, { from, to, kind }: Trigger, reason: string): Refusal => ({
  start: items[from].start,
  end: items[Math.min(to, items.length) - 1].end,
  kind: "event",
  reason,
  rule: `events: ${kind}`,
});
