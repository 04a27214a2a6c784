import { countedFrom, dateOfClause, entryDate, undated } from "../../dates/index.js";
import { clauses, clauseAt } from "../../grammar/clauses.js";
import { has, verbGroups } from "../../grammar/verbs.js";
import type { DateMention, DateValue, Document, Item, Sentence } from "../../types.js";
import type { Kind } from "./kind.js";
import type { Standing } from "./status.js";

/** The date of a deal and the mention it was read from, for evidence. */
export interface DealDate {
  date: DateValue;
  mention: DateMention | null;
}

const POINTS = new Set([
  "day",
  "month",
  "year",
  "season",
  "quarter",
  "half",
  "weekday",
  "relative",
  "holiday",
  "range",
]);
const PERIODS = new Set(["years", "range", "decade", "window", "year"]);
/** How far behind "two months after" the sum of a deal may stand, in characters. */
const NEAR = 60;
const LATER = /^(deliver(y|ies|ed)?|delivering|completed|completion|operational|service|arrive|arrival|handed|expire|expires|run|runs|last|until|through|starting|begin|start)$/; // prettier-ignore

/**
 * Dates a deal told at item `i`: by the signing, else the announcement, else the dated statement; a cumulative sum by its period or the day it was named.
 * `refers` tells that the sentence speaks of a deal told before, whose date then holds.
 */
export function dateOfDeal(
  document: Document,
  sentence: Sentence,
  i: number,
  kind: Kind,
  standing: Standing,
  refers: boolean,
): DealDate {
  const { items } = sentence;
  const planned = standing.status === "planned";
  const parts = clauses(items);
  const order = (at: number): number => parts.indexOf(clauseAt(parts, at));
  let best: { at: number; mention: DateMention; cost: number } | null = null;
  for (let at = 0; at < items.length; at++) {
    const mention = items[at].mention;
    if (mention?.type !== "date" || !mention.value || mention.value.precision === "unknown") continue;
    const period = kind === "cumulative" && PERIODS.has(mention.timex.kind);
    const agreed = !planned && isAgreed(items, at, mention) ? lastYears(mention, document.published) : null;
    if (agreed) {
      best ??= { at, mention: { ...mention, value: agreed }, cost: 99 };
      continue;
    }
    if (!period && !(POINTS.has(mention.timex.kind) && isOfDeal(items, at, mention, planned, document.published)))
      continue;
    const anchor = standing.at >= 0 && !period && !isSumBetween(items, standing.at, i) ? standing.at : i;
    const own = Math.min(Math.abs(at - anchor) + 8 * Math.abs(order(at) - order(anchor)), Math.abs(at - i) + 8 * Math.abs(order(at) - order(i)) + 2); // prettier-ignore
    const cost = own + (isSumBetween(items, at, i) ? 10 : 0) - (signedAt(items, at) ? 12 : 0);
    if (!best || cost < best.cost) best = { at, mention, cost };
  }
  const counted = countedFrom(document, sentence, items[i]);
  if (counted && items[i].start - counted.mention.end < NEAR && !(best && signedAt(items, best.at))) return counted;
  if (best && !signedAt(items, best.at) && /^(suspended|cancelled)$/.test(standing.status)) return { date: upTo(best.mention), mention: best.mention }; // prettier-ignore
  if (best) return { date: withSince(best.mention, kind, document.published), mention: best.mention };
  const entry = entryDate(document, sentence);
  if (entry) return { date: entry.value!, mention: entry };
  if (refers) {
    const carried = dateOfClause(document, sentence, items[i], planned ? "planned" : "past");
    if (carried.mention && !sentence.mentions.includes(carried.mention)) return carried;
  }
  return { date: undated(document.published, planned ? "planned" : "past"), mention: null };
}

/** `agreed to sell ten helicopters in March`: a bare month behind the infinitive may be that of the agreement. */
function isAgreed(items: Item[], at: number, { timex }: DateMention): boolean {
  if (timex.kind !== "month" || timex.year !== null) return false;
  const verb = verbGroups(items).findLast(({ to }) => to <= at);
  return verb !== undefined && items[verb.from].lower === "agreed" && (has(items[verb.main], "buy") || /^(sell|export)$/.test(verb.lemma)); // prettier-ignore
}

/** The same month a year earlier, of one that lies ahead of publication; null for one that does not. */
function lastYears({ value, text }: DateMention, published: DateValue): DateValue | null {
  if (!value?.earliest || !value.latest || !published.latest || value.earliest <= published.latest) return null;
  const back = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return { ...value, earliest: back(value.earliest), latest: back(value.latest), rule: `The text says "${text}", of an agreement that was made: the last one before publication.` }; // prettier-ignore
}

/** Whether another sum stands between two items: `$36 million in August and $77 million in September`. */
const isSumBetween = (items: Item[], a: number, b: number): boolean =>
  items.slice(Math.min(a, b) + 1, Math.max(a, b)).some(({ mention }) => mention?.type === "money");

/** Whether a date can be that of the deal: not the end of its term, a delivery, or a day after the article. */
function isOfDeal(items: Item[], at: number, mention: DateMention, planned: boolean, published: DateValue): boolean {
  if (/^(until|by|before)$/.test(mention.timex.signal ?? "") || /^(by|until|till|through|before)$/.test(items[at - 1]?.lower ?? "")) return false; // prettier-ignore
  const after = published.latest !== null && mention.value!.earliest !== null && mention.value!.earliest > published.latest; // prettier-ignore
  if (after && !planned) return false;
  for (let k = at - 1; k >= Math.max(0, at - 7); k--) {
    if (items[k].kind === "punct" && items[k].lower !== "-") break;
    if (has(items[k], "sign") || has(items[k], "award")) return true;
    if (LATER.test(items[k].lower) && (planned || after || !/ed$/.test(items[k].lower))) return false;
  }
  return true;
}

/** Whether a verb of signing or awarding stands right before the date: `signed in May 2018`, `awarded last week`. */
function signedAt(items: Item[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 5); k--) {
    if (items[k].lower === ",") return false;
    if (has(items[k], "sign") || has(items[k], "award")) return true;
  }
  return false;
}

/** "since 2012" of a sum to date goes on to publication. */
function withSince({ value, timex, text }: DateMention, kind: Kind, published: DateValue): DateValue {
  if (kind !== "cumulative" || timex.signal !== "since") return value!;
  const { earliest, basis } = value!;
  return { earliest, latest: published.latest, precision: "range", basis, rule: `The text says "since ${text}"; the sum goes on to the day of publication.` }; // prettier-ignore
}

/** The day on which a deal was stopped is only the last on which it can have been made. */
function upTo({ value, text }: DateMention): DateValue {
  const { latest } = value!;
  return { earliest: null, latest, precision: "interval", basis: "inferred", rule: `The deal was made before it was stopped: the text says "${text}".` }; // prettier-ignore
}
