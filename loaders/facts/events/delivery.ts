import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { behindOf, inSubject, objectOf, type Deed } from "./deed.js";
import { lower, nameOf, within, type Trigger } from "./words.js";

/** Whether an item is something that is delivered: a named system, a class of weapons, a batch. */
export const isWare = (item: Item): boolean =>
  item.mention?.type === "system" || has(item, "weapon-noun") || has(item, "batch-noun") || /^(arms|weapons|weaponry|ammunition|munitions|squadrons?|regiments?|rounds|shells|armou?red|interceptors|airframes|hulls)$/.test(item.lower); // prettier-ignore
const NO_WARE = /^(order|orders|contract|contracts|deal|bid|bids|offer|offers|request|complaint|complaints|approval|licence|license|message|letter|proposal|speech|report|reports|information|visit|delegation|award|training|funding|payment|money|aid|share|percent|support|place|part|place|office|off|steps?|time|months|years)$/; // prettier-ignore

/**
 * A delivery, told by a verb that moves weapons from seller to buyer; null where anything else is moved. `topic`: the sentences before
 * tell of weapons, so that "three of them", "the first two" and "it" can be weapons.
 */
export function deliveryOf(deed: Deed, topic: boolean): Trigger | null {
  const { items, verb, make } = deed;
  const { lemma, passive, form } = verb;
  if (form === "gerund" || (form === "infinitive" && !verb.planned)) return null;
  if (
    items.some(({ mention }) => mention?.type === "percent" && /\d|per ?cent/.test(mention.text)) ||
    items[verb.to]?.mention?.type === "money"
  )
    return null;
  if (verb.planned && verb.tense === "pluperfect") return null; // "had planned to deliver"
  const host = lemma === "receive" && passive && behindOf(deed, ({ lower: w }) => w === "by", 3);
  if (host && host > 0 && items.slice(host, host + 4).some(({ mention, word }) => mention?.type === "person" || word.classes.has("role-noun"))) return null; // prettier-ignore
  // "an award that the firm received in June"
  if (items[verb.from - 1]?.mention && [verb.from - 2, verb.from - 3].some((k) => NO_WARE.test(lower(items, k)) && !/^(of|to|for)$/.test(lower(items, verb.from - 2)))) return null; // prettier-ignore
  const subject = subjectWare(deed, topic);
  if (
    items
      .slice(verb.to, verb.to + 9)
      .some(({ lower: w }) => /^(exercises?|drills?|manoeuvres|maneuvers|parade)$/.test(w))
  )
    return null;
  const given = (ware: number): Trigger | null => (ware < 0 || isGoods(items, ware) ? null : make("delivery", Math.max(ware + 1, verb.to), isWare(items[ware]) ? nameOf(items[ware]) : null)); // prettier-ignore
  const came = (): Trigger | null => (subject < 0 || passive ? null : given(subject));
  const next = lower(items, verb.to);
  if (/^(arrive|land|come|fly|touch|dock|sail|pull)$/.test(lemma) && !passive && inSubject(deed, ({ lower: w }) => CARRIER.test(w)) >= 0 && (loadOf(deed) >= 0 || /^(come|fly|sail|pull)$/.test(lemma))) return given(loadOf(deed)); // prettier-ignore
  if (/^(come|fly|sail|pull)$/.test(lemma)) return null;
  if (has(items[verb.main], "be")) return isThere(deed) ? make("delivery", Math.min(deed.end, verb.to + 4)) : null;
  switch (lemma) {
    case "arrive":
    case "land":
    case "dock":
      return came();
    case "reach":
    case "touch":
      return lemma === "touch" ? (next === "down" ? came() : null) : items[verb.to]?.mention?.type === "country" ? came() : null; // prettier-ignore
    case "enter":
      return next === "service" || lower(items, verb.to + 1) === "service" ? came() : null;
    case "join":
      return behindOf(deed, ({ lower: w }) => /^(fleet|navy|force|inventory|army|squadron)$/.test(w), 6) >= 0 ? came() : null; // prettier-ignore
    case "cross":
      return behindOf(deed, ({ lower: w }) => w === "border", 5) >= 0 ? came() : null;
    case "follow":
      return !passive && (items[verb.to]?.kind === "punct" || items[verb.to]?.mention?.type === "date" || /^(in|on|next|later|by|within)$/.test(next)) ? came() : null; // prettier-ignore
    case "take":
      return /^(delivery|receipt|possession)$/.test(next) || (/^(its|the|their)$/.test(next) && /^(first|second|third|final|last|latest)$/.test(lower(items, verb.to + 1))) ? given(objectOr(deed, topic)) : null; // prettier-ignore
    case "run":
    case "hoist":
    case "raise":
      return flagOf(deed);
    case "commission":
    case "induct":
    case "ferry":
    case "unload":
    case "gift":
    case "donate":
      return passive ? given(subject) : given(objectOf(deed, isWare));
    case "hand":
      if (behindOf(deed, ({ lower: w }) => w === "over") < 0 && items[verb.to]?.mention?.type !== "country")
        return null;
      break;
    case "get":
      return items.slice(verb.to, verb.to + 5).some(({ lower: w, kind }) => COUNTED.test(w) || kind === "number") ? given(objectOf(deed, isWare, 8)) : null; // prettier-ignore
  }
  if (passive) return given(subject);
  if (items.slice(verb.to, verb.to + 5).some(({ lower: w }) => NO_WARE.test(w))) return null;
  return given(objectOr(deed, topic));
}

/** A batch of what is no weapon: "shipments of wheat". */
export const isGoods = (items: Item[], at: number): boolean =>
  has(items[at], "batch-noun") && lower(items, at + 1) === "of" && !items.slice(at + 2, at + 8).some((it) => isWare(it) || has(it, "arms") || it.kind === "number" || COUNTED.test(it.lower)); // prettier-ignore

/** The weapon that is handed on, or in a text about weapons how many of them: "Nigeria received three in May". */
function objectOr(deed: Deed, topic: boolean): number {
  const ware = objectOf(deed, isWare);
  if (ware >= 0 || !topic) return ware;
  const { items, verb, fronted } = deed;
  const to = verb.to;
  const counted = /^(the|its|their)$/.test(lower(items, to)) ? to + 1 : to;
  const isCounted = COUNTED.test(lower(items, counted)) || items[counted]?.kind === "number";
  const after = items[counted + 1];
  if (isCounted && (!after || after.kind === "punct" || after.mention?.type === "date" || has(after, "preposition")))
    return counted;
  if (!after || items[to]?.mention?.type === "date" || has(items[to], "preposition")) {
    for (let i = deed.subject[0] - 1; i >= 0 && deed.subject[0] - i < 16; i--) if (isWare(items[i])) return i;
  }
  return fronted && items.slice(...fronted).some(({ lower: w }) => COUNTED.test(w)) ? fronted[0] : -1;
}

/** The weapon that a subject is about, or the word that stands for it where weapons are the topic; -1 where neither is. */
function subjectWare(deed: Deed, topic: boolean): number {
  const { items, subject } = deed;
  const [from, to] = subject;
  const ware = inSubject(deed, (item, i) => isWare(item) && isHead(items, i, from) && (topic || !BEARER.test(item.lower) || isNew(items, from, i))); // prettier-ignore
  // "... the first of fifteen trainers, and the remaining seven will arrive"
  const rest = /^(remaining|rest|remainder|others?|last|second|third|final|next)$/;
  const here = (): boolean => items.slice(from, to).some((it) => rest.test(it.lower)) && items.slice(0, from).some(isWare); // prettier-ignore
  if (ware >= 0 || from === to || !(topic || here())) return ware;
  if (items.slice(from, to).some(({ mention }) => mention?.type === "person" || mention?.type === "organisation"))
    return -1;
  const first = /^(the|a|an|its|another)$/.test(lower(items, from)) ? from + 1 : from;
  const anaphor = /^(it|they|these|those|both|sister)$/.test(lower(items, first)) || COUNTED.test(lower(items, first)) || items[first]?.kind === "number"; // prettier-ignore
  const plain = items.slice(first + 1, to).every(({ lower: w, mention }) => COUNTED.test(w) || mention !== null || /^(of|them|these|the|,|ones?|two|three|four|five|six)$/.test(w)); // prettier-ignore
  return anaphor && (plain || lower(items, first) === "sister") ? first : -1;
}

/** Ships and planes bring guests and tourists too: those that are delivered are new, first or counted, or bring weapons. */
const BEARER = /^(ships?|boats?|vessels?|aircraft|planes?|tankers?|carriers?|jets?|helicopters?)$/;
const isNew = (items: Item[], from: number, at: number): boolean =>
  items.slice(from, at).some(({ lower: w, kind, mention }) => COUNTED.test(w) || kind === "number" || /^(new|another|more|ordered|promised|further|additional)$/.test(w) || mention?.type === "system") || items.filter(isWare).length > 1; // prettier-ignore

const CARRIER = /^(transports?|planes?|aircraft|freighters?|ships?|vessels?|cargo|airlifters?|flights?|convoys?|trains?|ferry|antonovs?|ilyushins?|galaxy|globemasters?|c-17|c-130|c-5|lorries|trucks|barges?)$/; // prettier-ignore

/** What a carrier comes with: "a transport came in with the first missiles", "a ship docked, carrying twelve tanks"; -1. */
function loadOf({ items, verb }: Deed): number {
  const last = Math.min(items.length, verb.to + 14);
  for (let i = verb.to; i < last; i++) if (/^(with|carrying|bringing|loaded|bearing)$/.test(items[i].lower)) return within(items, i + 1, Math.min(items.length, i + 9), isWare); // prettier-ignore
  return -1;
}

/** "The Egyptian flag was run up on a frigate". */
function flagOf(deed: Deed): Trigger | null {
  const { items, verb, end, make } = deed;
  if (!verb.passive || inSubject(deed, ({ lower: w }) => w === "flag") < 0) return null;
  const ware = within(items, verb.to, Math.min(items.length, end + 12), isWare);
  return ware >= 0 ? make("delivery", ware + 1, nameOf(items[ware])) : null;
}

/** "Three were in India by early 2023", "the first battery is already in Cyprus": some of an order at its buyer's. */
function isThere({ items, verb, end, subject: [from, to] }: Deed): boolean {
  const { to: behind, tense, negated } = verb;
  if (negated) return false;
  const here = /^(here|there|ours|theirs)$/.test(lower(items, behind));
  if (here && tense === "future") return items.slice(from, to).some(isWare) && within(items, behind + 1, Math.min(items.length, behind + 6), (it) => it.mention?.type === "date") > 0; // prettier-ignore
  if (lower(items, behind) !== "in" || items[behind + 1]?.mention?.type !== "country") return false;
  if (!(items[behind + 2]?.lower === "by" || items[behind + 2]?.mention?.type === "date") || behind + 2 >= end)
    return false;
  const subject = items.slice(from, to);
  return subject.length > 0 && (subject.length < 3 || subject.some(isWare)) && subject.every(({ mention }) => mention?.type !== "person") && (subject.some(isWare) || COUNTED.test(subject[0].lower) || subject[0].kind === "number"); // prettier-ignore
}

const COUNTED = /^(batch|batches|squadron|squadrons|regiment|number|dozens?|scores|hundreds|thousands|unit|units|shipment|shipments|consignment|delivery|tranche|pair|trio|lot|load|cargo|first|last|second|third|fourth|final|rest|half|all|most|some|one|two|three|four|five|six|seven|eight|nine|ten|twelve|part|parts|set|sets|dozen|remainder|trios?|quartet|remaining|latest|initial|ones)$/; // prettier-ignore

export const isCounted = ({ lower: word }: Item): boolean => COUNTED.test(word);

/** Whether a ware is what the subject is about: not a minister on a frigate, not the crew of a jet. */
function isHead(items: Item[], ware: number, from: number): boolean {
  for (let i = from; i < ware; i++) {
    const { lower: word, mention } = items[i];
    if (mention?.type === "person") return false;
    if (/^(of|on|aboard|for|from|with|by)$/.test(word) && !COUNTED.test(lower(items, i - 1)) && items[i - 1]?.kind !== "number") return false; // prettier-ignore
  }
  return !/^(crew|crews|pilot|pilots|flight|flights|engine|engines|minister|delegation|team|programme|program|deal|contract|order|talks|sale)$/.test(lower(items, ware + 1)); // prettier-ignore
}
