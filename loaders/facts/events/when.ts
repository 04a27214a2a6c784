import { dateOfClause, entryDate, undated } from "../../dates/index.js";
import type { DateMention, DateValue, Document, Sentence } from "../../types.js";
import {
  begunBefore,
  clauseDate,
  countedFrom,
  eve,
  fixedFor,
  during,
  isTold,
  namesWar,
  sinceThen,
  nounDate,
  opening,
  spanFrom,
} from "./time.js";
import { isBackground } from "./background.js";
import { isCounted } from "./delivery.js";
import { aKind, type EventKind, type Trigger } from "./words.js";

/** What the sentences before have told, for those that lean on them. */
export interface Told {
  war: DateValue | null;
  /** Index of the sentence that told the war. */
  warAt: number;
  /** Index of the sentence that spoke of handing over last. */
  handedAt: number;
  /** Index of the sentence that told a ban last. */
  bannedAt: number;
  /** The official named last. */
  voice: string | null;
  /** Countries named last. */
  countries: string[];
}

/** Kinds that count without a date of their own: they last, or are told as news. */
const UNDATED = new Set<EventKind>(["ban", "investigation", "joint_venture", "agreement"]);
/** Kinds that can lean on the date told in the sentence before. */
const CARRIED = new Set<EventKind>(["use", "attack", "plot", "ban", "investigation"]);
/** A war holds on for so many sentences of its paragraph. */
const NEAR = 3;

/** Dates a happening: by its own words, its sentence, the war it is told of, or the sentence before; a reason where nothing does. */
export function datingOf(
  document: Document,
  sentence: Sentence,
  trigger: Trigger,
  planned: boolean,
  told: Told,
): { date: DateValue; mention: DateMention | null } | { reason: string } {
  const { kind, at, from, to } = trigger;
  const { items } = sentence;
  const span = { start: items[from].start, end: items[Math.min(to, items.length) - 1].end };
  const when = planned ? "planned" : "past";
  const before = eve(sentence, from) ?? countedFrom(sentence, trigger.verb?.main === at ? trigger.verb.from : at);
  if (before) return before;
  const counted = sinceThen(sentence, from, document.published);
  if (counted) return counted;
  const begun = kind === "war" ? begunBefore(sentence, at) : null;
  if (begun) return begun;
  const own =
    trigger.date ??
    (kind === "war" || kind === "conference" || trigger.dated ? nounDate(sentence, trigger) : undefined);
  const inEntry = own === null && kind !== "agreement" ? entryDate(document, sentence) : null;
  if (inEntry && isOfEntry(sentence, trigger)) {
    const here = clauseDate(sentence, trigger);
    return here?.value ? { date: here.value, mention: here } : { date: inEntry.value!, mention: inEntry };
  }
  if (own === null && !trigger.named) return { reason: `${aKind(kind)} without a date` };
  const spoken = isTold(sentence, trigger);
  const explicit = own ?? (kind === "exercise" ? fixedFor(sentence, at) : null) ?? (spoken ? null : (clauseDate(sentence, trigger) ?? opening(sentence))); // prettier-ignore
  const found = explicit ? { date: spanFrom(sentence, explicit), mention: explicit } : dateOfClause(document, sentence, span, when); // prettier-ignore
  const { mention } = found;
  if (mention && !own && /^(ban|agreement|delivery|joint_venture|investigation)$/.test(kind) && isBackground(sentence, mention, at)) return UNDATED.has(kind) || trigger.verb?.tense === "perfect" ? { date: undated(document.published, when), mention: null } : { reason: "beside the date of what came before" }; // prettier-ignore
  const entry = entryDate(document, sentence);
  const inYear = mention && entry ? withinEntry(mention, found.date, entry) : found.date;
  const date = ordered(
    mention &&
      told.war &&
      inYear === found.date &&
      /^(use|attack|agreement|war)$/.test(kind) &&
      sentence.index - told.warAt <= 8
      ? withinWar(mention, inYear, told.war)
      : inYear,
  );
  const here = mention !== null && (mention === entryDate(document, sentence) || (mention.start >= sentence.start && mention.end <= sentence.end)); // prettier-ignore
  if (kind === "war" && (date.precision === "unknown" || !date.earliest)) return { reason: "a war without a date" };
  if (UNDATED.has(kind) && spoken) return { date: undated(document.published, when), mention: here ? mention : null };
  if (here) return { date, mention };
  if (told.war && kind !== "ban" && kind !== "agreement" && (namesWar(sentence) || isNear(document, sentence, told))) return { date: during(told.war), mention: null }; // prettier-ignore
  if (mention && CARRIED.has(kind) && (kind !== "investigation" || trigger.verb?.main === at))
    return { date, mention: null };
  if (UNDATED.has(kind) || (kind === "exercise" && isNamed(sentence, at))) return { date: undated(document.published, when), mention: null }; // prettier-ignore
  const isNews =
    kind === "delivery" &&
    trigger.verb?.tense === "perfect" &&
    sentence.block.kind !== "headline" &&
    items.slice(from, to).some((item) => item.kind === "number" || isCounted(item));
  if (isNews) return { date: undated(document.published, when), mention: null };
  if (
    (trigger.broad || (kind === "attack" && trigger.verb?.main !== at)) &&
    trigger.verb?.tense === "perfect" &&
    kind !== "war"
  )
    // prettier-ignore
    return { date: undated(document.published, when), mention: null };
  return { reason: `${aKind(kind)} without a date` };
}

/** Whether what a dated entry names is told as happening then: a war that begins, a fair that is held. */
const isOfEntry = ({ items }: Sentence, { kind, verb, at }: Trigger): boolean =>
  kind === "conference" || (verb !== null && verb.from > at && /^(begin|start|break|erupt|flare)$/.test(verb.lemma) && items.length > 0); // prettier-ignore

/** Bounds the wrong way round are no bounds: the earlier one goes. */
const ordered = (date: DateValue): DateValue =>
  date.earliest && date.latest && date.earliest > date.latest ? { ...date, earliest: null, precision: "interval" } : date; // prettier-ignore

/** A day told without a year, in a text that has just told of a war with such a day in it, is a day of that war. */
function withinWar({ timex }: DateMention, date: DateValue, war: DateValue): DateValue {
  if (timex.kind !== "day" || timex.year !== null || !date.earliest || !war.earliest || !war.latest) return date;
  const day = war.earliest.slice(0, 4) + date.earliest.slice(4);
  if (day < war.earliest || day > war.latest || day === date.earliest) return date;
  return { earliest: day, latest: day, precision: "day", basis: "inferred", rule: `The text tells of the war before it. ${war.rule}` }; // prettier-ignore
}

/** A day told without a year in a dated entry is of the entry's year. */
function withinEntry(mention: DateMention, date: DateValue, entry: DateMention): DateValue {
  const { timex } = mention;
  const year = entry.value?.earliest?.slice(0, 4);
  if (mention === entry || (timex.kind !== "day" && timex.kind !== "month") || timex.year !== null || timex.which || !year || !date.earliest || !date.latest) return date; // prettier-ignore
  const lastOf = (day: string): string =>
    new Date(Date.UTC(Number(year), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10);
  const earliest = year + date.earliest.slice(4);
  // February is not as long in every year.
  const latest = timex.kind === "month" ? lastOf(date.latest) : year + date.latest.slice(4);
  if (latest > lastOf(latest)) return date;
  return { ...date, earliest, latest, basis: "inferred", rule: `It stands in the entry of "${entry.text}".` };
}

/** Whether the war was told shortly before in the same block of text. */
const isNear = ({ sentences }: Document, { index, block }: Sentence, { warAt }: Told): boolean =>
  index - warAt <= NEAR && sentences[warAt].block === block;

/** Whether a name stands by the noun, as with exercises: "exercises named 'Or HaDagan'". */
const isNamed = ({ items }: Sentence, at: number): boolean =>
  items
    .slice(Math.max(0, at - 4), at + 16)
    .some(({ lower }) => /^(named|dubbed|codenamed|called|coincided)$/.test(lower));
