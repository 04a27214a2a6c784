import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { behindOf, inSubject, objectOf, type Deed } from "./deed.js";
import { lower, nameOf, type Trigger } from "./words.js";

const isWare = (item: Item): boolean =>
  item.mention?.type === "system" || has(item, "weapon-noun") || has(item, "batch-noun") || /^(arms|weapons|weaponry|ammunition|munitions|squadrons?|regiments?)$/.test(item.lower); // prettier-ignore
const NO_WARE = /^(order|orders|contract|contracts|deal|bid|bids|offer|offers|request|complaint|complaints|approval|licence|license|message|letter|proposal|speech|report|reports|information|visit|delegation|award|training|funding|payment|money|aid|share|percent|support)$/; // prettier-ignore

/** A delivery, told by a verb that moves weapons from seller to buyer; null where anything else is moved. */
export function deliveryOf(deed: Deed): Trigger | null {
  const { items, verb, subject: own, make } = deed;
  const { lemma, passive, form } = verb;
  if (form === "gerund" || (form === "infinitive" && !verb.planned)) return null;
  const behind = (): number => objectOf(deed, isWare);
  const subject = inSubject(deed, (item, i) => isWare(item) && isHead(items, i, own[0]));
  if (items.some(({ mention }) => mention?.type === "percent")) return null;
  const found = (ware: number): Trigger | null =>
    ware < 0 ? null : make("delivery", Math.max(ware + 1, verb.to), nameOf(items[ware]));
  if (lemma === "hand" && behindOf(deed, ({ lower: w }) => w === "over") < 0) return null;
  if (lemma === "take") return /^(delivery|receipt|possession)$/.test(lower(items, verb.to)) ? found(behind()) : null;
  if (/^(arrive|land|reach|enter)$/.test(lemma)) {
    if (subject < 0 || passive) return null;
    if (lemma === "enter") return /^service$/.test(lower(items, verb.to)) ? found(subject) : null;
    if (lemma === "reach" && !/country/.test(items[verb.to]?.mention?.type ?? "")) return null;
    return found(subject);
  }
  if (lemma === "be") return isThere(deed) ? make("delivery", Math.min(deed.end, verb.to + 4)) : null;
  if (passive) return found(subject);
  const next = items.slice(verb.to, verb.to + 5);
  if (next.some(({ lower: w }) => NO_WARE.test(w))) return null;
  return found(behind());
}

/** "Three were in India by early 2023", "the first battery is already in Cyprus": some of an order at its buyer's. */
function isThere({ items, verb, end, subject: [from, to] }: Deed): boolean {
  const { to: behind, tense, negated } = verb;
  if (negated || tense === "future" || lower(items, behind) !== "in" || items[behind + 1]?.mention?.type !== "country") return false; // prettier-ignore
  if (!(items[behind + 2]?.lower === "by" || items[behind + 2]?.mention?.type === "date") || behind + 2 >= end) return false;
  const subject = items.slice(from, to);
  return subject.length > 0 && (subject.length < 3 || subject.some(isWare)) && subject.every(({ mention }) => mention?.type !== "person") && (subject.some(isWare) || COUNTED.test(subject[0].lower) || subject[0].kind === "number"); // prettier-ignore
}

const COUNTED = /^(batch|batches|squadron|squadrons|regiment|number|dozens|scores|hundreds|thousands|unit|units|shipment|shipments|consignment|delivery|tranche|pair|trio|lot|load|cargo|first|last|second|third|rest|half|all|most|some|one|two|three|four|five|six|seven|eight|ten|part|parts|set|sets)$/; // prettier-ignore

/** Whether a ware is what the subject is about: not a minister on a frigate, not the crew of a jet. */
function isHead(items: Item[], ware: number, from: number): boolean {
  for (let i = from; i < ware; i++) {
    const { lower: word, mention } = items[i];
    if (mention?.type === "person") return false;
    if (/^(of|on|aboard|for|from|with|by)$/.test(word) && !COUNTED.test(lower(items, i - 1)) && items[i - 1]?.kind !== "number") return false; // prettier-ignore
  }
  return !/^(crew|crews|pilot|pilots|flight|flights|engine|engines|minister|delegation|team|programme|program|deal|contract)$/.test(lower(items, ware + 1)); // prettier-ignore
}
