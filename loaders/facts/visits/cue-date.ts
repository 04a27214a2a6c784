import { carriedDate } from "../../dates/carried.js";
import { dateOfClause, entryDate } from "../../dates/index.js";
import { has } from "../../grammar/verbs.js";
import type { DateMention, DateValue, Document, Span, Token } from "../../types.js";
import type { Cue, Scene } from "./cue.js";
import { fairAt } from "./fair-at.js";
import type { Dated } from "./join.js";

/** The day told for a cue in its own sentence, and its words; null where none is. A day that belongs to a verb of saying is the saying's. */
export function cueDate(document: Document, scene: Scene, cue: Cue): Dated | null {
  const { sentence } = scene;
  if (cue.given !== undefined)
    return cue.given?.value ? { date: cue.given.value, span: { start: cue.given.start, end: cue.given.end } } : null;
  const { date: nearest, mention: first } = dateOfClause(document, sentence, narrow(cue), cue.status === "planned" ? "planned" : "past"); // prettier-ignore
  const mention = first && moved(scene, cue, stated(scene, inClause(scene, cue, first)));
  const date = mention === first ? nearest : mention!.value!;
  if (mention && mention === entryDate(document, sentence) && mention.end < cue.trigger.start) return { date, span: { start: mention.start, end: mention.end } }; // prettier-ignore
  const there =
    mention && (!isNear(scene, mention, cue) || /\b(?:weeks?|months?|years?)\b/.test(mention.text))
      ? dateThere(scene, cue)
      : null;
  if (there?.value) return { date: there.value, span: { start: there.start, end: there.end } };
  const bracketed =
    !mention || mention.start < sentence.start || mention.end > sentence.end ? inBracket(scene, cue) : null;
  if (bracketed?.value) return { date: bracketed.value, span: { start: bracketed.start, end: bracketed.end } };
  if (!mention || mention.start < sentence.start || mention.end > sentence.end) return carried(document, scene, cue);
  if (date.precision === "unknown" || mention.timex.signal === "since") return null;
  if (cue.next !== undefined && mention.start > cue.next && !isNear(scene, mention, cue)) return null;
  if (isEnd(scene, mention, cue) || isOfMain(scene, mention, cue)) return null;
  if (isBehindStop(scene, mention, cue)) return null;
  if (isOfFair(scene, mention) || isOfOffice(scene, mention)) return null;
  if (cue.loose && !isNext(scene, mention, cue)) return null;
  if (inOther(scene, mention, cue)) return dateBefore(scene, cue);
  if (inEarlier(scene, mention, cue)) return null;
  const owner = ownerOf(scene, mention, cue);
  if (owner === "saying" && !cue.spoken) return null;
  const span = { start: mention.start, end: mention.end };
  const before = scene.items[scene.items.findIndex((item) => item.mention === mention) - 1]?.lower ?? "";
  const shifted =
    intoPast(document, mention, date, cue.status) ??
    intoNearest(document, mention, date, cue) ??
    intoFuture(document, mention, date, cue.status, before);
  if (shifted) return { date: shifted, span };
  if (owner === "knowing" && date.latest !== null)
    return { date: { ...date, earliest: null, precision: "interval", basis: "inferred", rule: `${date.rule} The visit became known then, and was before.` }, span }; // prettier-ignore
  return { date, span };
}

/** `a tour that lasts through Friday`: the end of it, not its beginning. */
const isEnd = ({ items }: Scene, mention: DateMention, { status }: Cue): boolean =>
  status !== "postponed" && /^(through|until|till)$/.test(items[items.findIndex((item) => item.mention === mention) - 1]?.lower ?? ""); // prettier-ignore

/** `Before his visit to Copenhagen, on March 26, he received X`: the day of what the sentence tells behind the comma. */
function isOfMain({ items }: Scene, mention: DateMention, { kind, trigger, hosts }: Cue): boolean {
  if (kind !== "noun" || hosts.length === 0 || !/^(before|prior|ahead|after|following|days|hours|weeks)$/.test(items[0].lower)) return false; // prettier-ignore
  const comma = items.findIndex(({ lower, start }) => lower === "," && start > trigger.end);
  return comma >= 0 && mention.start > items[comma].start && items[comma].start >= hosts[0].end;
}

/** Whether a semicolon parts a date from the cue: it is told of something else. */
const isBehindStop = ({ items }: Scene, mention: DateMention, { trigger, hosts }: Cue): boolean =>
  hosts.length > 0 && items.some(({ lower, start }) => lower === ";" && start > trigger.end && start < mention.start);

/** `the first visit since he took office on 30 June`, `since her appointment in April`: the day of an office, not of the journey. */
function isOfOffice({ items }: Scene, mention: DateMention): boolean {
  const at = items.findIndex((item) => item.mention === mention);
  for (let k = at - 1; k >= 0 && at - k < 12; k--)
    if (/^(since|after)$/.test(items[k].lower)) return items.slice(k, at).some(({ lower }) => OFFICE.test(lower));
  return false;
}

const OFFICE = /^(office|power|appointment|appointed|inauguration|inaugurated|election|elected|re-election|nomination|sworn|oath|became|becoming|assumed|assuming|coronation|throne|independence|succeeded|post)$/; // prettier-ignore

/** `IDEX 2023`: the year is part of the name. */
const isOfFair = ({ items }: Scene, mention: DateMention): boolean => {
  const at = items.findIndex((item) => item.mention === mention);
  return at > 0 && mention.timex.kind !== "range" && [1, 2, 3].some((back) => at >= back && fairAt(items, at - back)?.to === at); // prettier-ignore
};

/** Whether a date stands in the clause of the cue. */
function isNear({ items, reading }: Scene, mention: DateMention, { trigger }: Cue): boolean {
  const clause = reading.clauses.find(({ to }) => items[to - 1].end > trigger.start);
  return !clause || (mention.start >= items[clause.from].start && mention.end <= items[clause.to - 1].end);
}

/** `traveled to Seoul, where he signed on April 23`: a day of what was done at the end of the journey. */
function dateThere({ items, reading }: Scene, { hosts, status }: Cue): DateMention | null {
  const last = hosts.at(-1);
  if (!last || status !== "happened") return null;
  const at = items.findIndex(({ start }) => start >= last.end);
  const where = items[at]?.lower === "," ? at + 1 : at;
  const before = items.findIndex(({ start }) => start >= last.start) - 1;
  if (items[where]?.lower !== "where" || items[before]?.lower === "from") return null;
  const clause = reading.clauses.find(({ to }) => to > where);
  const inside = items.slice(where, clause?.to ?? items.length).flatMap(({ mention }) => (mention?.type === "date" && isDay(mention) ? [mention] : [])); // prettier-ignore
  return inside.length === 1 ? inside[0] : null;
}

/** `the visit to Cairo (12–13 January)`, `a visit (on 4 November) to India`: the day in the bracket right behind the place, or behind the noun. */
function inBracket({ items }: Scene, { hosts, trigger }: Cue): DateMention | null {
  for (const end of [hosts.at(-1)?.end, trigger.end]) {
    const at = end === undefined ? -1 : items.findIndex(({ start }) => start >= end);
    if (at < 0 || items[at].lower !== "(") continue;
    const mention = items[items[at + 1]?.lower === "on" ? at + 2 : at + 1]?.mention;
    if (mention?.type === "date" && isDay(mention)) return mention;
  }
  return null;
}

/** A date in the cue's own clause stands before one in another clause. */
function inClause({ items, reading, sentence }: Scene, { trigger }: Cue, mention: DateMention): DateMention {
  const clause = reading.clauses.find(({ to }) => items[to - 1].end > trigger.start);
  if (!clause) return mention;
  const [start, end] = [items[clause.from].start, items[clause.to - 1].end];
  const inside = (one: Span): boolean => one.start >= start && one.end <= end;
  if (inside(mention) && isDay(mention)) return mention;
  const own = sentence.mentions.filter((one): one is DateMention => one.type === "date" && isDay(one) && inside(one));
  return own.find((one) => one.start > trigger.end) ?? own.at(-1) ?? mention;
}

const isDay = ({ value, timex }: DateMention): boolean =>
  value !== null && value.precision !== "unknown" && timex.signal !== "since" && !/^(duration|present|past|future)$/.test(timex.kind); // prettier-ignore

/** Of a visit put off twice the last day set: `once fixed for May and then for the second half of June`. */
function moved({ items }: Scene, { status }: Cue, mention: DateMention): DateMention {
  if (status !== "postponed") return mention;
  const later = items.flatMap(({ mention: other }, k) => {
    if (other?.type !== "date" || !isDay(other) || !/^(to|until|till|into|for)$/.test(items[k - 1]?.lower ?? ""))
      return [];
    const off = items.slice(Math.max(0, k - 7), k).some((item) => has(item, "postpone") || /^(slipped|slips|slip|back|off)$/.test(item.lower)); // prettier-ignore
    return off ? [other] : [];
  });
  if (later.length === 1) return later[0];
  const at = items.findIndex((item) => item.mention === mention);
  for (let k = at + 1; k < at + 7 && items[k]; k++) {
    const next = items[k].mention;
    if (next?.type === "date" && isDay(next)) return items.slice(at + 1, k).some(({ lower }) => /^(then|later)$/.test(lower)) ? next : mention; // prettier-ignore
    if (items[k].kind === "punct" && items[k].lower !== ",") return mention;
  }
  return mention;
}

/** Of two expressions for one day, set side by side, the one that states it: `two months later, in April 2012`. */
function stated({ sentence: { mentions, tokens } }: Scene, mention: DateMention): DateMention {
  if (mention.value?.basis === "stated") return mention;
  const beside = mentions.find(
    (other): other is DateMention =>
      other.type === "date" && other.value?.basis === "stated" && other.timex.kind !== "range" && other.timex.signal !== "since" && isBeside(tokens, mention, other),
  ); // prettier-ignore
  return beside ?? mention;
}

function isBeside(tokens: Token[], a: Span, b: Span): boolean {
  const [end, start] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return start - end < 8 && tokens.filter((t) => t.start >= end && t.end <= start).every(({ lower }) => /^(,|in|on|\()$/.test(lower)); // prettier-ignore
}

/** The words whose date is asked for: of a meeting told in parts its own part, else the trigger. */
const narrow = (cue: Cue): Span => (cue.hosts.length > 0 && cue.dated) || cue.trigger;

/** The day that the sentence began with: `In April he was on his way; the journey was dropped`. */
function dateBefore({ sentence }: Scene, { trigger, kind, status }: Cue): Dated | null {
  if (kind !== "noun" || status === null) return null;
  const found = sentence.mentions.findLast((one): one is DateMention => one.type === "date" && isDay(one) && one.end < trigger.start); // prettier-ignore
  return found?.value ? { date: found.value, span: { start: found.start, end: found.end } } : null;
}

/** The day told in the sentence before, of a journey that nothing else dates. */
function carried(document: Document, { sentence }: Scene, { kind, status }: Cue): Dated | null {
  if (kind === "noun" || status !== "happened") return null;
  const { date, mention } = carriedDate(document, sentence, "past") ?? {};
  if (!date || !mention || date.earliest === null || date.latest === null) return null;
  const earliest = date.earliest > date.latest ? `${date.latest.slice(0, 4)}-01-01` : date.earliest; // "by December 2016"
  return { date: { ...date, earliest }, span: { start: mention.start, end: mention.end }, carried: true };
}

/** Whether a date stands right behind the place of a visit that is told by the way: `before visiting Baku on Monday, he ...`. */
function isNext({ items }: Scene, mention: DateMention, { hosts, trigger }: Cue): boolean {
  const from = Math.max(trigger.end, ...hosts.map(({ end }) => end));
  return mention.start >= from && !items.some(({ start, end, kind }) => start >= from && end <= mention.start && (kind === "punct" || kind === "mention")); // prettier-ignore
}

/** Whether a date behind the cue stands in a clause that a place or person opens: `from Rome, where he met Meloni on Saturday`. */
function inOther({ items, reading }: Scene, mention: DateMention, { trigger, dated, hosts }: Cue): boolean {
  if (mention.start < trigger.end || (dated && hosts.length > 0)) return false;
  if (items.some(({ start, end, lower }) => start >= trigger.end && end <= mention.start && /^(where|who|whose)$/.test(lower))) return true; // prettier-ignore
  const clause = reading.clauses.find(({ to }) => items[to - 1].end > mention.start);
  if (!clause || items[clause.from].start <= trigger.start) return false;
  return clause.verbs.some(({ form, main }) => form === "finite" && (has(items[main], "visit") || has(items[main], "travel") || has(items[main], "host"))); // prettier-ignore
}

/** Whether a date stands in a clause before that tells another journey: `Though he visited Baku in 1997, this will be the first visit to Astana`. */
function inEarlier({ items, reading }: Scene, mention: DateMention, { trigger }: Cue): boolean {
  if (mention.end > trigger.start || !/^(though|although|while|whereas|whilst)$/.test(items[0].lower)) return false;
  const comma = items.findIndex(({ lower, start }) => lower === "," && start >= mention.end);
  if (comma < 0 || items[comma].start > trigger.start) return false;
  return reading.verbs.some(({ form, main }) => form === "finite" && items[main].end <= mention.start && (has(items[main], "visit") || has(items[main], "travel"))); // prettier-ignore
}

/** Which verb a date belongs to: the nearest before it in its clause, or the nearest behind. */
function ownerOf({ items, reading }: Scene, mention: DateMention, cue: Cue): "visit" | "saying" | "knowing" {
  const at = items.findIndex((item) => item.mention === mention || (item.start <= mention.start && item.end >= mention.end)); // prettier-ignore
  const trigger = items.findIndex((item) => item.start <= cue.trigger.start && item.end > cue.trigger.start);
  if (at < 0 || trigger < 0) return "visit";
  if (at < trigger && items[at + 1]?.lower === "when") return "visit";
  const [from, to] = at < trigger ? [at, trigger] : [trigger, at];
  for (const group of reading.verbs) {
    const verb = items[group.main];
    const saying = has(verb, "say") || has(verb, "announce") || has(verb, "report") || has(verb, "confirm") || has(verb, "claim"); // prettier-ignore
    if (at > trigger && group.main > from && group.main < to) {
      if (saying) return isRevealed(items, group.main) ? "knowing" : "saying";
      if (/^(public|known)$/.test(items[group.to]?.lower ?? "")) return "knowing";
    }
    if (at < trigger && saying && (Math.abs(group.main - at) < 3 || (group.main > from && group.main < to && group.main - at < 6))) return "saying"; // prettier-ignore
  }
  return "visit";
}

const isRevealed = (items: Scene["items"], i: number): boolean =>
  /^(revealed|disclosed|published)$/.test(items[i].lower);

/** A day without its year or month that lies ahead of the article, of a visit that was made: the last such day before. */
function intoPast(
  { published }: Document,
  { text }: DateMention,
  date: DateValue,
  status: Cue["status"],
): DateValue | null {
  if (status !== "happened" || !published.latest || !date.earliest || !date.latest || date.earliest <= published.latest) return null; // prettier-ignore
  if (/\d{4}|next|coming|tomorrow|following|after|later/i.test(text)) return null;
  const months = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(text) ? 12 : /^(?:the )?\d{1,2}(?:st|nd|rd|th)$/i.test(text) ? 1 : 0; // prettier-ignore
  if (months === 0) return null;
  return { ...date, earliest: shift(date.earliest, -months), latest: shift(date.latest, -months), basis: "resolved", rule: `"${text}" of what was done is the last such day before the article.` }; // prettier-ignore
}

/** A month without its year, of a journey that was planned for it and dropped: the one nearest to the article. */
function intoNearest({ published }: Document, { text }: DateMention, date: DateValue, { status, lapses }: Cue): DateValue | null {
  const dropped = status === "cancelled" || (status === "planned" && lapses === "cancelled");
  if (!dropped || !published.earliest || !date.earliest || !date.latest || !MONTH.test(text) || /\d{4}|last|past|next|this|that|coming|later|after/i.test(text)) return null;
  const gap = (months: number): number => {
    const ahead = Date.parse(shift(date.earliest!, months)) - Date.parse(published.earliest!);
    return ahead > 0 ? ahead * 1.5 : -ahead;
  };
  const months = [0, 12, -12].reduce((best, one) => (gap(one) < gap(best) ? one : best), 0);
  return months === 0 ? null : { ...date, earliest: shift(date.earliest, months), latest: shift(date.latest, months), basis: "resolved", rule: `"${text}" of a journey that was dropped is the nearest to the article.` };
} // prettier-ignore

const MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** The new day of a visit that was put off lies ahead: `was rescheduled for November`. */
function intoFuture(
  { published }: Document,
  { text }: DateMention,
  date: DateValue,
  status: Cue["status"],
  before: string,
): DateValue | null {
  if (status !== "postponed" || !/^(to|until|till|for)$/.test(before) || !published.earliest || !date.earliest || !date.latest || date.latest >= published.earliest) return null; // prettier-ignore
  const month = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(text) && !/\d{4}|last|past/i.test(text);
  return month ? { ...date, earliest: shift(date.earliest, 12), latest: shift(date.latest, 12), rule: `"${text}", to which the visit was moved, is the next after the article.` } : null; // prettier-ignore
}

function shift(day: string, months: number): string {
  const moved = new Date(day);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  return moved.toISOString().slice(0, 10);
}
