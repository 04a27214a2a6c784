import { clauseAt, type Clause } from "../../grammar/clauses.js";
import { readingOf } from "../../grammar/reading.js";
import type { Document, Item, Sentence, Span, SystemMention, Word } from "../../types.js";
import { isMakerOf } from "../../vocabulary/partners.js";
import { goesOn, intercepted, provedAt, usedAgain } from "./again.js";
import { joined, lower, ownerBehind, ownerOf, subjectOf, type Holder } from "./agents.js";
import { relationsAt } from "./around.js";
import { buyerMeant } from "./buyer.js";
import { cuesOf, type Cue } from "./cues.js";
import { holderOf } from "./holder.js";
import { dealWithoutVerb } from "./nominal.js";
import { approvalBefore } from "../approval.js";
import { cameToNothing, isIntent } from "./later.js";
import { note, noteClass } from "./note.js";
import { ownedBy, ownersBefore, ownersOf } from "./owned.js";
import { pronounAfter, references } from "./refer.js";
import type { Resolved, Told } from "./relation.js";
import { isDoubted } from "./story.js";
import type { Thread } from "./thread.js";
import { whoHas, type Having } from "./who.js";

/** What a sentence tells of one system; `told` null where it tells nothing, with the reason. */
export interface Telling {
  system: SystemMention;
  told: Told | null;
  holder: string | null;
  /** The words that tell it. */
  span: Span;
  holderSpan: Span | null;
  rule: string;
  reason: string | null;
  /** Told to go to a buyer who is not named. */
  unnamed?: boolean;
  /** What its words tell, where only the holder is missing. */
  meant?: Told;
  /** Told one by one with others: nobody else is meant. */
  listed?: boolean;
}

/** A sentence being read, with what its article has told so far. */
interface Reading {
  document: Document;
  sentence: Sentence;
  cues: Cue[];
  thread: Thread;
}

/** Why a system gives no row of its own sentence. */
export const NOTHING_TOLD = "named without being bought, used, sought or offered";

const ofArms = new WeakMap<Word, boolean>();

/** Whether a word speaks of arms or a deal; remembered, since the same words come again and again. */
function isOfArms(word: Word): boolean {
  if (word.classes.size === 0) return false;
  let arms = ofArms.get(word);
  if (arms === undefined) ofArms.set(word, (arms = word.classes.has("arms") || word.classes.has("weapon-noun") || word.classes.has("deal-noun"))); // prettier-ignore
  return arms;
}

/** Reads what a sentence tells of each system in it, and keeps in `thread` what the next sentences may go on with. */
export function tell(document: Document, sentence: Sentence, thread: Thread): Telling[] {
  const { items } = sentence;
  const at = items.flatMap(({ mention }, i) => (mention?.type === "system" ? [i] : []));
  for (const i of at) {
    const system = items[i].mention as SystemMention;
    thread.names.add(system.name);
    thread.told.set(system.name, system);
  }
  const arms = at.length > 0 || thread.isNear(sentence) || items.some(({ word }) => isOfArms(word));
  if (!arms) return [];
  const cues = cuesOf(sentence).filter((cue) => cue.kind !== "use" || !isRebuffed(items, cue.at));
  const reading: Reading = { document, sentence, cues, thread };
  if (at.length === 0) {
    const told = [
      ...references(sentence, cues, thread).flatMap(({ at: i, system }) => tellMeant(reading, i, system)),
      ...stoppedTrade(reading),
      ...ownersBefore(sentence, cues, thread),
    ];
    for (const telling of told) note(sentence, telling, thread);
    noteClass(sentence, cues, thread);
    return [...told, ...intercepted(sentence, cues, thread)];
  }
  const before = references(sentence, cues, thread).filter((found) => found.at < at[0] && !at.some((i) => (items[i].mention as SystemMention).name === found.system.name)); // prettier-ignore
  const meant = before.flatMap((found) => tellMeant(reading, found.at, found.system, at[0]));
  for (const telling of meant) note(sentence, telling, thread);
  const shotBefore = intercepted(sentence, cues, thread);
  const tellings = at.flatMap((i) => tellOne(reading, i));
  for (const telling of tellings) note(sentence, telling, thread);
  thread.topic = { systems: tellings.length ? distinct(at.map((i) => items[i].mention as SystemMention)) : [], sentence: sentence.index }; // prettier-ignore
  const shot = shotBefore.length > 0 ? shotBefore : intercepted(sentence, cues, thread);
  for (const telling of shot) note(sentence, telling, thread);
  return [...meant, ...tellings, ...shot];
}

/** `rebuffed the officials' demand to show the use of it`, `refused to fire it`: what was asked for, and not done. */
const isRebuffed = (items: Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 14), at).some(({ lower }, k, near) => /^(rebuffed|refused|declined|rejected|resisted|balked|baulked)$/.test(lower) && near.slice(k + 1).some((item) => item.lower === "to")); // prettier-ignore

/** Whether a country joined to another by `and` stands with it, and does not begin or end a clause of its own: `offered to A, and B wants`. */
function isBeside(items: Item[], own: Clause, other: Clause, item: number): boolean {
  if (own === other || (item >= own.to && lower(items, item + 1) === ",")) return true;
  const finite = other.verbs.filter(({ form }) => form === "finite");
  return item < own.from ? finite.length === 0 : finite.every(({ from }) => from < item);
}

const distinct = (systems: SystemMention[]): SystemMention[] => [...new Map(systems.map((s) => [s.name, s])).values()];

const TRADED =
  /^(licen[cs]es?|permits?|orders?|contracts?|deals?|exports?|sales?|deliver(y|ies)|shipments?|suppl(y|ies)|transfers?)$/;

/** `the ministry froze the export licence`: the trade in the system told right before is stopped. */
function stoppedTrade({ document, sentence, cues, thread }: Reading): Telling[] {
  const { topic } = thread;
  const { items } = sentence;
  const cue = cues.find(({ kind, verb }) => kind === "stop" && verb !== null && !verb.negated && !verb.possible && !verb.planned && verb.form !== "infinitive"); // prettier-ignore
  if (
    !topic ||
    topic.systems.length !== 1 ||
    !cue ||
    sentence.index - topic.sentence > (thread.names.size === 1 ? 15 : 2)
  )
    return [];
  const near = cue.verb!.passive ? items.slice(Math.max(0, cue.at - 18), cue.at) : items.slice(cue.to, cue.to + 5);
  if (near.some(({ lower }) => /^(engines?|components?|parts|turbines?|motors?)$/.test(lower))) return [];
  if (!near.some(({ lower }, i) => TRADED.test(lower) && !/^(of|to)$/.test(near[i + 1]?.lower ?? ""))) return [];
  const system = { ...topic.systems[0], start: items[cue.at].start, end: items[cue.to - 1].end };
  const resolved: Resolved = { told: "halted", cue, cues: [cue] };
  return [finish(sentence, system, resolved, whoHas(document, sentence, cue.at, system, resolved, thread), "trade stopped")]; // prettier-ignore
}

/** What is told of a system by a word that stands for it. */
function tellMeant(reading: Reading, at: number, named: SystemMention, to = Infinity): Telling[] {
  const { sentence, cues, thread, document } = reading;
  const { items } = sentence;
  const { start, end } = items[at];
  const system = { ...named, start, end };
  return relationsAt(items, readingOf(sentence).clauses, cues, at)
    .filter(
      ({ resolved }) =>
        resolved.told !== "denied" &&
        resolved.cues.every((cue) => cue.at < to) &&
        (resolved.told !== "intercepted" || thread.fired.every((fired) => fired.system.name !== named.name)),
    ) // prettier-ignore
    .map(({ resolved }) =>
      finish(sentence, system, resolved, whoHas(document, sentence, at, system, resolved, thread), "told before"),
    ) // prettier-ignore
    .filter(({ told }) => told !== null);
}

function tellOne(reading: Reading, at: number): Telling[] {
  const { document, sentence, cues, thread } = reading;
  const { items } = sentence;
  const system = items[at].mention as SystemMention;
  const refuse = (reason: string, told: Told | null = null): Telling => ({ system, told, holder: null, span: system, holderSpan: null, rule: "", reason }); // prettier-ignore
  if (items[at - 1]?.lower === "no") return [refuse("told as not so")];
  if (isDoubted(document, sentence)) return [refuse("the article denies it", "denied")];
  const parts = readingOf(sentence).clauses;
  const tellings: Telling[] = [];
  const add = (telling: Telling): void => {
    tellings.push(telling);
    note(sentence, telling, thread);
  };
  for (const { resolved: found, rule } of relationsAt(items, parts, cues, at)) {
    const launched = found.told === "used" && system.category === "naval vessel" && found.cue.verb?.lemma === "launch";
    if (launched && !found.cue.verb?.passive) continue;
    const marched = found.told === "offered" && items.some(({ lower }) => /^parad(e|es|ed|ing)$/.test(lower));
    const gone = found.told === "supplied" && cameToNothing(document, sentence, at);
    const wanted = found.told === "supplied" && !gone && isIntent(document, sentence, at);
    const cleared =
      found.told === "supplied" && !gone && isMakerOf(system, "USA") && approvalBefore(document, sentence) >= 0;
    const resolved = gone
      ? { ...found, told: "halted" as const }
      : wanted || cleared
        ? { ...found, told: cleared ? ("offered" as const) : ("sought" as const) }
        : launched || marched || isParaded(sentence, found, at)
          ? { ...found, told: "supplied" as const }
          : found;
    if (resolved.told === "denied") noteDenied(sentence, resolved, system, at, thread);
    if (resolved.told === "denied") return [refuse("the article denies it", "denied")];
    const shown = shownBy(items, resolved, system);
    if (shown) add(finish(sentence, system, { ...resolved, told: "supplied" }, shown, "shown by its owner"));
    else {
      const owners = ownersOf(items, resolved, system, cues);
      for (const { code, item } of owners) add({ ...finish(sentence, system, resolved, { code, item, unnamed: false }, rule), listed: true }); // prettier-ignore
      if (owners.length > 0) continue;
      const who = whoHas(document, sentence, at, system, resolved, thread);
      add(finish(sentence, system, resolved, who, rule));
      if (who.item === null || items[who.item].mention?.type !== "country") continue;
      const own = clauseAt(parts, who.item);
      for (const { code, item } of joined(items, who.item))
        if (!isMakerOf(system, code) && isBeside(items, own, clauseAt(parts, item), item))
          add({ ...finish(sentence, system, resolved, { code, item, unnamed: false }, rule), listed: true });
    }
  }
  const again = usedAgain(sentence, at, system, thread);
  const pronoun = pronounAfter(sentence, cues, at + 1);
  if (pronoun > 0) tellings.push(...tellMeant(reading, pronoun, system).filter(({ told }) => tellings.every((other) => other.told !== told))); // prettier-ignore
  if (tellings.length === 0) tellings.push(...ownedBy(sentence, system));
  if (tellings.length === 0) tellings.push(...withoutCue(reading, at, system));
  if (again) tellings.push(again);
  // what is wanted and bought in one sentence is bought
  const bought = new Set(tellings.flatMap(({ told, holder }) => (told === "supplied" ? [holder] : [])));
  const stopped = tellings.some(({ told, rule }) => told === "halted" && rule === "told before"); // bought, and then scrapped
  const kept = tellings.filter(({ told, holder }) => (told !== "sought" || !bought.has(holder)) && !(told === "supplied" && stopped)); // prettier-ignore
  return kept.length > 0 ? kept : [refuse(NOTHING_TOLD)];
}

/** What is told of a system that no word of trade or use stands with. */
function withoutCue(reading: Reading, at: number, system: SystemMention): Telling[] {
  const { document, sentence, cues, thread } = reading;
  const { items } = sentence;
  const same = alike(reading, at, system);
  if (same) return [same];
  const proved = provedAt(sentence, at, system, thread);
  if (proved) return [proved];
  if (cues.some(({ kind, to }) => kind === "other" && to <= at && at - to < 6)) return [];
  const owner = ownerOf(items, at) ?? ownerBehind(items, at);
  if (owner && typeof owner === "object" && system.origin !== null && !isMakerOf(system, owner.code)) {
    const span = { start: items[owner.item].start, end: system.end };
    return [{ system, told: "supplied", holder: owner.code, span, holderSpan: items[owner.item], rule: "owned", reason: null }]; // prettier-ignore
  }
  const deal = dealWithoutVerb(sentence, at, thread);
  if (deal) return [finish(sentence, system, deal, whoHas(document, sentence, at, system, deal, thread), "deal without a verb")]; // prettier-ignore
  const carried = thread.carried(sentence, isOfList(sentence, at) ? LIST_FAR : undefined);
  if (carried && goesOn(sentence, cues, at) && carried.told !== "denied") {
    const holder = carried.holder === system.origin || carried.holder === null ? buyerMeant(document, sentence, system, thread) : carried.holder; // prettier-ignore
    const span = { start: Math.min(sentence.start, system.start), end: system.end };
    return [{ system, told: carried.told, holder, span, holderSpan: null, rule: "list goes on", reason: null }];
  }
  return [];
}

/** How far behind the deal its list may stand. */
const LIST_FAR = 6;

/** `The list contains S`, `the package also covers S`: what a deal told some sentences before is made of. */
function isOfList({ items }: Sentence, at: number): boolean {
  return items.slice(0, Math.min(at, 8)).some(({ lower }) => /^(list|package|deal|contract|order|agreement|bundle|items|purchases|deliveries|shopping)$/.test(lower)); // prettier-ignore
}

const FAIR = /^(fair|fairs|exhibition|expo|show|airshow|pavilion|stand|stands|booth|stall|salon|exhibitor|exhibitors)$/;

/** `S was shown off when the president opened a base`: what is paraded away from a fair is in service. */
const isParaded = ({ items }: Sentence, { told, cue }: Resolved, at: number): boolean =>
  (cue.at > at || /^(public|parade|square|ceremony|march|there|also|time)$/.test(items[cue.at - 1]?.lower ?? "")) &&
  told === "offered" && cue.verb !== null && cue.verb.passive && /^(show|parade|display|exhibit|unveil)$/.test(cue.verb.lemma) && !items.some(({ lower }) => FAIR.test(lower)); // prettier-ignore

/** `So was the S`: what the sentence before told holds of this one too. */
function alike({ sentence, thread }: Reading, at: number, system: SystemMention): Telling | null {
  const { items } = sentence;
  const { latest } = thread;
  const first = items.findIndex(({ kind }) => kind === "word");
  if (!latest || sentence.index - latest.sentence > 1 || first < 0) return null;
  const verb = readingOf(sentence).verbs.find(({ from }) => from > at);
  const followed = verb !== undefined && verb.from - at < 4 && /^(follow|join)/.test(verb.lemma) && !verb.passive;
  if (!followed && at - first > 6) return null;
  const so = followed || /^(so|as)$/.test(items[first].lower) && /^(was|were|is|are|did|do|does|has|have|had|too)$/.test(items[first + 1]?.lower ?? ""); // prettier-ignore
  if (!so && !/^(likewise|ditto|also|same)$/.test(items[first].lower)) return null;
  const span = { start: items[first].start, end: system.end };
  return { system, told: latest.told, holder: latest.holder, span, holderSpan: null, rule: "told alike", reason: null };
}

/** Who paraded a system that is not of its own make: it has it. */
function shownBy(items: Item[], { told, cue }: Resolved, system: SystemMention): Having | null {
  if (told !== "offered" || !cue.verb || !/^(show|parade|display|exhibit|showcase|present|unveil)$/.test(cue.verb.lemma)) return null; // prettier-ignore
  const owner: Holder = subjectOf(items, cue.at, null);
  if (cue.verb.passive || !owner || owner === "unnamed" || owner.code === system.origin || system.origin === null)
    return null;
  return items[owner.item].mention?.type === "company" ? null : { ...owner, unnamed: false };
}

/** Who would have the system that is denied: the sentences after it may mean that country. */
function noteDenied(sentence: Sentence, resolved: Resolved, system: SystemMention, at: number, thread: Thread): void {
  const cues = cuesOf(sentence).filter((cue) => cue.kind !== "deny" && cue.to <= at);
  const holder = holderOf(sentence.items, at, { ...resolved, cue: cues[0] ?? resolved.cue, cues }, system);
  if (holder && holder !== "unnamed") thread.buyer = { code: holder.code, sentence: sentence.index };
}

function finish(sentence: Sentence, system: SystemMention, resolved: Resolved, who: Having, rule: string): Telling {
  const { items } = sentence;
  const { told, cues } = resolved;
  const item = who.item === null ? null : items[who.item];
  const starts = [items[cues[0].at].start, system.start, item?.start ?? system.start];
  const ends = [items[cues[cues.length - 1].to - 1].end, system.end, item?.end ?? system.end];
  const span = { start: Math.min(...starts), end: Math.max(...ends) };
  const empty = who.code === null && !who.unnamed;
  if (empty && (told === "used" || told === "intercepted" || told === "offered" || told === "sought"))
    return { system, told: null, meant: told, holder: null, span: system, holderSpan: null, rule, reason: `${told}, but nobody is told who has it` }; // prettier-ignore
  return { system, told, holder: who.code, span, holderSpan: item, rule, reason: null, unnamed: who.unnamed };
}
