import { clauseAt } from "../../grammar/clauses.js";
import { readingOf, type Reading } from "../../grammar/reading.js";
import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { DateMention, Item, Sentence } from "../../types.js";
import { CUES } from "../../vocabulary/happening-cues.js";
import { isBackground } from "./background.js";
import { ASKS, hitsIn, LEANS, parties, type Hit } from "./cues.js";
import { isCounted, isGoods, isWare } from "./delivery.js";
import { isPlannable } from "./status.js";
import { groupAt } from "./scene.js";
import { isAwaited } from "./guards.js";
import { governing, lower, nameOf, type EventKind, type Trigger } from "./words.js";

/** How far from the date what is told may stand, and what must stand beside it. */
const NEAR = 16;
const ROUND = 30;
/** How near what forbids a kind must stand to forbid it. */
const FORBIDS = 14;

const MOMENT = /^(day|month|season|weekday|relative|range|holiday|year|quarter|half)$/;
const isMoment = ({ mention }: Item): boolean =>
  mention?.type === "date" && mention.value !== null && MOMENT.test(mention.timex.kind) && !/^(until|till|after)$/.test(mention.timex.signal ?? ""); // prettier-ignore

/**
 * Lists what a sentence tells round the dates that nothing else of it has: by the words near each date and what stands beside
 * them, whatever the grammar between. `used` are the starts of dates that are told for, `told` the items that have told a stop or an
 * inquiry with a date of its own; `topic`: whether weapons were told of shortly before. One pass over the items, then one look round each date.
 */
export function looseTriggers(
  sentence: Sentence,
  used: ReadonlySet<number>,
  told: ReadonlySet<number>,
  topic: boolean,
  entry: boolean,
): Trigger[] {
  const { items } = sentence;
  const dates = items.flatMap((item, i) => (isMoment(item) ? [i] : []));
  if (dates.every((i) => used.has(items[i].start))) return [];
  const hits = hitsIn(items).filter(({ role, at }) => role !== "act" || !told.has(at));
  if (!hits.some(({ role }) => role === "act")) return [];
  const reading = readingOf(sentence);
  const out: Trigger[] = [];
  for (const [k, date] of dates.entries()) {
    if (used.has(items[date].start)) continue;
    const segment = segmentOf(items, date);
    const found = bestOf(items, hits, reading, date, segment, [dates[k - 1] ?? -1, dates[k + 1] ?? items.length], topic, entry); // prettier-ignore
    if (found?.date && isBackground(sentence, found.date, found.at)) continue;
    if (found && !out.some((other) => other.kind === found.kind && other.at === found.at)) out.push(found);
  }
  return out;
}

/** The stretch round a date between strong marks. */
function segmentOf(items: Item[], date: number): readonly [number, number] {
  let [from, to] = [date, date + 1];
  while (from > 0 && date - from < ROUND && !/^[;:—]$/.test(items[from - 1].text)) from--;
  while (to < items.length && to - date < ROUND && !/^[;—]$/.test(items[to].text)) to++;
  return [from, to];
}

function bestOf(
  items: Item[],
  hits: Hit[],
  reading: Reading,
  date: number,
  [from, to]: readonly [number, number],
  [before, behind]: readonly [number, number],
  topic: boolean,
  entry: boolean,
): Trigger | null {
  const leans = topic || items.some(isWare);
  const inside = hits.filter(({ at }) => at >= from && at < to);
  const both = parties(items, from, to);
  for (const [kind, { kind: name, beside }] of CUES.entries()) {
    if (name === "agreement" && items.slice(Math.max(0, date - 3), date).some(({ lower: w }) => /^(for|towards?|until|till|through)$/.test(w))) continue; // prettier-ignore
    const own = inside.filter((hit) => hit.kind === kind);
    const acts = own
      .filter(
        ({ role, at }) =>
          role === "act" && Math.abs(at - date) <= NEAR && (at > date || at > before) && (at < date || at < behind),
      ) // prettier-ignore
      .sort((a, b) => Math.abs(a.at - date) - Math.abs(b.at - date));
    for (const { at, form } of acts) {
      if (own.some(({ role, at: i }) => role === -1 && Math.abs(i - at) < FORBIDS && !(name === "delivery" && Math.abs(i - date) > Math.abs(at - date) + 2) && !/^(not|no)$/.test(lower(items, i - 1)) && lower(items, i - 2) !== "not")) continue; // prettier-ignore
      const verb = verbAt(items, reading, at, form);
      if (verb === false || (form !== null && !isTold(items, at, form, verb, name as EventKind, entry))) continue;
      const filled = beside.every(
        (_, group) =>
          own.some(({ role, at: i }) => role === group && (i !== at || form === null)) ||
          ASKS.some((one) => one.kind === kind && one.role === group && both[one.what as "countries" | "parties"]) ||
          (leans && LEANS.some((one) => one.kind === kind && one.role === group)),
      );
      if (
        !filled ||
        isApart(items, date, at) ||
        (name === "delivery" && (!isHanded(items, at, leans) || isAwaited(items, at)))
      )
        continue;
      const mention = items[date].mention as DateMention;
      const system = items.slice(from, to).find((item) => item.mention?.type === "system");
      const what = system && /^(use|test|delivery)$/.test(name) ? nameOf(system) : null;
      const start = Math.max(from, Math.min(at, date) - 2);
      const begun = form === "base" && isBegun(items, at) ? null : verb;
      const due = begun && /^(expects|awaits)$/.test(items[at].lower) ? { ...begun, planned: true } : begun;
      return { kind: name as EventKind, at, from: start, to: Math.min(to, Math.max(at, date) + 2), verb: due, what, broad: true, date: mention }; // prettier-ignore
    }
  }
  return null;
}

/** Whether a word parts what is told from the date: "said in May that", "bought in May after". */
function isApart(items: Item[], date: number, at: number): boolean {
  const [from, to] = date < at ? [date + 1, at] : [at + 1, date];
  for (let i = from; i < to; i++) {
    if (/^(after|before|because|although|though|while|unless|despite)$/.test(items[i].lower)) return true;
    if (items[i].lower === "that" && date < at && SAYING.some((name) => items.slice(Math.max(0, date - 8), i).some((item) => has(item, name)))) return true; // prettier-ignore
  }
  const next = lower(items, at + 1);
  if (/^(down|maneuver|manoeuvre)$/.test(items[at].lower) && (items[at].lower === "down" || /^(corps|brigade|division|unit)$/.test(next))) return true; // prettier-ignore
  if (items[at].lower === "launch" && /^(customer|partner|price|order|operator|pad|site)$/.test(next)) return true;
  const off = lower(items, at + 1) === "off" && /^(strike|struck|hit|hits)$/.test(items[at].lower);
  return off || (items[at].lower === "used" && lower(items, at + 1) === "to");
}

const SAYING = ["say", "claim", "report", "announce", "confirm", "deny"];

/** "started to ship", "begins to deliver": done. */
const isBegun = (items: Item[], at: number): boolean =>
  lower(items, at - 1) === "to" && /^(start(s|ed)?|beg[iau]n|begins)$/.test(lower(items, at - 2));

/** What stands before the name of a warship. */
const SHIP = /^(pns|ins|hs|roks|brp|hms|uss|tcg|kri|kd|hmas|rsn|htms|bns|ens)$/;

/** Whether weapons and no guest come, go or are handed on: a ware beside the word, or one that is counted where weapons are the topic. */
function isHanded(items: Item[], at: number, topic: boolean): boolean {
  const near = items.slice(Math.max(0, at - 9), at + 13);
  if (near.some(({ mention }) => mention?.type === "money")) return false;
  const ship = near.some((item, i) => SHIP.test(item.lower) && /^[A-Z]/.test(near[i + 1]?.text ?? ""));
  if (ship && /^(commission|induct|deliver|hand|receive|commissioning|arriv|dock)/.test(items[at].lower)) return true;
  const guest = items.slice(Math.max(0, at - 7), at + 5);
  if (guest.some((item) => item.mention?.type === "person" || has(item, "role-noun") || /^(he|she|who|delegation|his|her|we|i|reply|answer)$/.test(item.lower))) return false; // prettier-ignore
  const isNew = near.some(({ lower: w, kind }) => kind === "number" || /^(first|new|last|another|more|next|second|third|two|three|four|five|six|eight|ten|twelve)$/.test(w)); // prettier-ignore
  const ware = near.some((item, i) => isWare(item) && (item.mention?.type === "system" || (!/^(ships?|boats?|vessels?|planes?|aircraft|vehicles?|jets?|trucks?)$/.test(item.lower) && !isGoods(near, i)) || isNew)); // prettier-ignore
  const pronoun = /^(deliver|hand|commission|receiv|turn)/.test(items[at].lower) && /^(it|her|them)$/.test(lower(items, at + 1)); // prettier-ignore
  return ware || (topic && pronoun) || (topic && items.slice(Math.max(0, at - 5), at + 4).some(isCounted));
}

/** The verb that a word of the lists is or belongs to; false where it is a noun that is spelled like a verb. */
function verbAt(items: Item[], reading: Reading, at: number, form: Hit["form"]): VerbGroup | null | false {
  const known = reading.verbs.find(({ from, to }) => from <= at && at < to);
  if (known) return known.main === at || form === null ? known : false;
  const { from, to } = clauseAt(reading.clauses, at);
  if (form === null) return governing(items, reading, at, from, to);
  const group = groupAt(items, reading, at, false, form === "past" || form === "participle");
  return form === "past" || form === "participle" || group.planned || (form === "ing" && group.from < at) ? group : false; // prettier-ignore
}

/** Whether a verb is told as done, or of what can be planned as planned. */
function isTold(
  items: Item[],
  at: number,
  form: Hit["form"],
  verb: VerbGroup | null,
  kind: EventKind,
  entry: boolean,
): boolean {
  // prettier-ignore
  if (/^(expects|awaits)$/.test(items[at].lower) || (form === "base" && isBegun(items, at))) return true;
  if (form === "past" || form === "participle") return lower(items, at - 1) !== "-" && !(verb?.possible ?? false);
  if (verb === null) return false;
  if (verb.planned) return isPlannable(kind);
  if (form === "ing") return /^(been|is|are|was|were)$/.test(lower(items, at - 1));
  return entry && verb.form === "finite";
}
