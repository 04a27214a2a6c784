import { readingOf } from "../../grammar/reading.js";
import { has } from "../../grammar/verbs.js";
import type { Item, Sentence, Span, SystemMention } from "../../types.js";
import { goesOn, intercepted, provedAt, usedAgain } from "./again.js";
import { ownerOf, subjectOf, type Holder } from "./agents.js";
import { relationsAt } from "./around.js";
import { cuesOf, type Cue } from "./cues.js";
import { holderOf } from "./holder.js";
import { note, noteBuyer, noteClass } from "./note.js";
import type { Resolved, Told } from "./relation.js";
import type { Thread } from "./thread.js";

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
}

/** Reads what a sentence tells of each system in it, and keeps in `thread` what the next sentences may go on with. */
export function tell(sentence: Sentence, thread: Thread): Telling[] {
  const { items } = sentence;
  const at = items.flatMap(({ mention }, i) => (mention?.type === "system" ? [i] : []));
  const arms =
    at.length > 0 || items.some((item) => has(item, "arms") || has(item, "weapon-noun") || has(item, "deal-noun"));
  if (!arms) {
    noteBuyer(sentence, thread);
    return [];
  }
  const cues = cuesOf(sentence);
  if (at.length === 0) {
    noteClass(sentence, cues, thread);
    return intercepted(sentence, cues, thread);
  }
  const tellings = at.flatMap((i) => tellOne(sentence, cues, i, thread));
  tellings.push(...intercepted(sentence, cues, thread));
  for (const telling of tellings) note(sentence, telling, thread);
  return tellings;
}

function tellOne(sentence: Sentence, cues: Cue[], at: number, thread: Thread): Telling[] {
  const { items } = sentence;
  const system = items[at].mention as SystemMention;
  const parts = readingOf(sentence).clauses;
  const found = relationsAt(items, parts, cues, at);
  const tellings: Telling[] = [];
  for (const { resolved, rule } of found) {
    if (resolved.told === "denied") noteDenied(sentence, resolved, system, at, thread);
    if (resolved.told === "denied") return [{ system, told: "denied", holder: null, span: system, holderSpan: null, rule, reason: "the article denies it" }]; // prettier-ignore
    const shown = shownBy(items, resolved, system);
    if (shown) {
      const owned: Resolved = { ...resolved, told: "supplied" };
      tellings.push(finish(sentence, system, owned, shown, thread, "shown by its owner"));
      continue;
    }
    const holder = holderOf(items, at, resolved, system);
    tellings.push(finish(sentence, system, resolved, holder, thread, rule));
  }
  if (tellings.length === 0) {
    const proved = provedAt(sentence, at, system, thread);
    if (proved) tellings.push(proved);
  }
  const again = usedAgain(sentence, at, system, thread);
  if (again) tellings.push(again);
  if (tellings.length > 0) return tellings;
  const owner = ownerOf(items, at);
  if (owner && typeof owner === "object" && system.origin !== null && owner.code !== system.origin) {
    const span = { start: items[owner.item].start, end: system.end };
    return [{ system, told: "supplied", holder: owner.code, span, holderSpan: items[owner.item], rule: "owned", reason: null }]; // prettier-ignore
  }
  const carried = thread.carried(sentence);
  if (carried && goesOn(sentence, cues, at) && carried.told !== "denied") {
    const start = Math.min(sentence.start, system.start);
    return [{ system, told: carried.told, holder: carried.holder, span: { start, end: system.end }, holderSpan: null, rule: "list goes on", reason: null }]; // prettier-ignore
  }
  return [{ system, told: null, holder: null, span: system, holderSpan: null, rule: "", reason: "named without being bought, used, sought or offered" }]; // prettier-ignore
}

/** Who paraded a system that is not of its own make: it has it. */
function shownBy(items: Item[], { told, cue }: Resolved, system: SystemMention): Holder {
  if (told !== "offered" || !cue.verb || cue.verb.passive || !/^(show|parade|display|exhibit|showcase)$/.test(cue.verb.lemma)) return null; // prettier-ignore
  const owner = subjectOf(items, cue.at, null);
  if (!owner || owner === "unnamed" || owner.code === system.origin || system.origin === null) return null;
  return items[owner.item].mention?.type === "company" ? null : owner;
}

/** Who would have the system that is denied: the sentences after it may mean that country. */
function noteDenied(sentence: Sentence, resolved: Resolved, system: SystemMention, at: number, thread: Thread): void {
  const cues = cuesOf(sentence).filter((cue) => cue.kind !== "deny" && cue.to <= at);
  const holder = holderOf(sentence.items, at, { ...resolved, cue: cues[0] ?? resolved.cue, cues }, system);
  if (holder && holder !== "unnamed") thread.buyer = { code: holder.code, sentence: sentence.index };
}

function finish(
  sentence: Sentence,
  system: SystemMention,
  resolved: Resolved,
  holder: Holder,
  thread: Thread,
  rule: string,
): Telling {
  const { items } = sentence;
  const { told, cues } = resolved;
  const from = Math.min(items[cues[0].at].start, system.start);
  const end = Math.max(items[cues[cues.length - 1].to - 1].end, system.end);
  let code = holder === "unnamed" ? null : (holder?.code ?? null);
  const item = holder !== null && holder !== "unnamed" ? items[holder.item] : null;
  if (code === null && holder !== "unnamed") code = fallback(sentence, system, told, thread);
  const span = { start: Math.min(from, item?.start ?? from), end: Math.max(end, item?.end ?? end) };
  const empty = code === null && holder !== "unnamed";
  const weak = empty && (told === "used" || told === "intercepted" || told === "offered" || told === "sought");
  if (weak) return { system, told: null, holder: null, span: system, holderSpan: null, rule, reason: `${told}, but nobody is told who has it` }; // prettier-ignore
  return { system, told, holder: code, span, holderSpan: item, rule, reason: null };
}

/** Who is meant where the sentence names nobody: who was told to have the system, else the buyer told before. */
function fallback(sentence: Sentence, system: SystemMention, told: Told, thread: Thread): string | null {
  if (told === "used" || told === "intercepted") {
    const known = thread.holders.get(system.name);
    if (known) return known;
    if (told === "intercepted") return null;
  }
  const near = thread.buyerNear(sentence);
  return near !== system.origin ? near : null;
}
