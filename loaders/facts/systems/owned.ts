import type { Item, Sentence, SystemMention } from "../../types.js";
import { isMakerOf } from "../../vocabulary/partners.js";
import type { Cue } from "./cues.js";
import { chainBehind, isOf, ownerList, type Owner, type OwnerList } from "./owners.js";
import type { Resolved } from "./relation.js";
import type { Telling } from "./tell.js";
import type { Thread } from "./thread.js";

/** Those who are told one by one to have, get or want a system: behind its word of trade, or as a class of owners. */
export function ownersOf(items: Item[], { told, cue, cues }: Resolved, system: SystemMention, after: Cue[]): Owner[] {
  if (told !== "supplied" && told !== "sought" && told !== "offered") return [];
  const chain = chainBehind(items, cue);
  if (chain.length > 0) return cue.kind === "hold" ? chain : chain.filter(({ code }) => !isMakerOf(system, code));
  const list = ownerList(items);
  const last = list ? list.owners[list.owners.length - 1].item : 0;
  // talks with several countries to obtain a system: they are to give it
  if (!list || after.some(({ kind, verb, at }) => kind === "gain" && verb?.form === "infinitive" && at > last))
    return [];
  if (!cues.some((one) => isOf(items, list, one))) return [];
  return list.owners.filter(({ code }) => !isMakerOf(system, code));
}

/** `its operators include A and B`, `users of the S are A and B`: the class alone tells that they have it. */
export function ownedBy(sentence: Sentence, system: SystemMention): Telling[] {
  const list = ownerList(sentence.items);
  return list?.having ? tellingsOf(sentence, list, system) : [];
}

/** What a sentence without systems tells of the one before it: `4,300 were built for 24 countries, including A and B`. */
export function ownersBefore(sentence: Sentence, cues: Cue[], { topic }: Thread): Telling[] {
  const { items, index } = sentence;
  if (topic?.systems.length !== 1 || index - topic.sentence > 2) return [];
  const list = ownerList(items);
  const done = ({ kind, verb }: Cue): boolean => /^(gain|give|hold|deal|make)$/.test(kind) && !verb?.negated && !verb?.planned && !verb?.possible; // prettier-ignore
  const told = list && (list.having || cues.some((cue) => done(cue) && isOf(items, list, cue)));
  return told ? tellingsOf(sentence, list, topic.systems[0]) : [];
}

function tellingsOf({ items }: Sentence, { at, owners }: OwnerList, named: SystemMention): Telling[] {
  const span = { start: items[at].start, end: items[owners[owners.length - 1].item].end };
  const own = items.find(({ mention }) => mention === named);
  const system = own ? named : { ...named, start: items[at].start, end: items[at].end };
  return owners
    .filter(({ code }) => !isMakerOf(system, code))
    .map(({ code, item }) => ({ system, told: "supplied", holder: code, span, holderSpan: items[item], rule: "listed owners", reason: null, listed: true })); // prettier-ignore
}
