import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { lower, nameOf, within, type Make, type Trigger } from "./words.js";

/** An attack, where its verb has a target: not a deal struck, a record hit. */
export function attackOf(items: Item[], verb: VerbGroup, end: number, make: Make): Trigger | null {
  const { lemma } = verb;
  const object = items.slice(verb.to, Math.min(end, verb.to + 9));
  if (object.some((it, i) => i < 5 && (has(it, "deal-noun") || has(it, "agreement-noun") || /^(record|high|low|balance|note|target of|chord|peak|snag|optimistic|back|headlines|market|tone)$/.test(it.lower)))) return null; // prettier-ignore
  const target = object.findIndex(({ mention, lower: w }) => mention?.type === "country" || /^(positions?|targets?|bases?|base|troops?|soldiers?|facility|facilities|depots?|sites?|airport|airfield|city|village|convoy|ships?|tanker|embassy|posts?|ministry|headquarters|scientists?|civilians?|people|warehouses?|army|forces|plant|port|building|refinery|oil|power)$/.test(w)); // prettier-ignore
  if (verb.passive) return make("attack", Math.min(end, verb.to + 6));
  if (target < 0) return null;
  if (lemma === "kill" && verb.form === "infinitive") return null;
  return make("attack", verb.to + target + 1);
}

/** A delivery, where weapons are what is delivered. */
export function deliveryOf(items: Item[], verb: VerbGroup, end: number, start: number, make: Make): Trigger | null {
  const { lemma } = verb;
  if (lemma === "hand" && !/^over$/.test(lower(items, verb.to)) && within(items, verb.to, end, (it) => it.lower === "over") < 0) return null; // prettier-ignore
  const isWare = (it: Item): boolean => it.mention?.type === "system" || has(it, "weapon-noun") || has(it, "batch-noun") || (has(it, "arms") && it.lower !== "military" && it.lower !== "defence" && it.lower !== "defense"); // prettier-ignore
  const ware = lemma === "arrive" || verb.passive ? within(items, start, verb.from, isWare) : within(items, verb.to, Math.min(end, verb.to + 10), isWare); // prettier-ignore
  if (ware < 0) return null;
  if (within(items, verb.to, Math.min(end, verb.to + 5), (it) => /^(order|orders|contract|contracts|deal|bid|bids|offer|offers|request|complaint|complaints|approval|licence|license|message|letter)$/.test(it.lower)) >= 0) return null; // prettier-ignore
  return make("delivery", Math.max(ware + 1, verb.to), nameOf(items[ware]));
}

/** Stealing, spying or sabotage, where secret services or secrets are near. */
export function intelligence(items: Item[], verb: VerbGroup, end: number, make: Make): Trigger | null {
  const around = items.slice(Math.max(0, verb.from - 10), Math.min(items.length, verb.to + 12));
  const secret = around.some(({ lower: w, mention }) => /^(mossad|spies|spy|agents?|intelligence|nuclear|files|archive|secrets?|secret|blueprints|documents|covert|networks?|hackers?)$/.test(w) || mention?.type === "organisation" && /Mossad|CIA|GRU|FSB|MI6|SBU|Shin Bet|RAW/.test(mention.name)); // prettier-ignore
  return secret ? make("intelligence_operation", Math.min(end, verb.to + 6)) : null;
}

/** Where a verb of banning has arms trade for its object: index behind it; -1 where it has not. */
export function banOf(items: Item[], verb: VerbGroup, end: number, start: number): number {
  const isTrade = (it: Item): boolean => /^(exports?|exporting|sales?|selling|deliver|delivery|deliveries|delivering|shipments?|shipping|supply|supplies|supplying|transfers?|transferring|licen[cs]es?|permits?|buying|purchase|purchases|purchasing|import|imports|importing|participation)$/.test(it.lower); // prettier-ignore
  const isObject = (it: Item): boolean =>
    isTrade(it) || has(it, "ban-noun") || /^(arms|weapons|weapon)$/.test(it.lower);
  const { lemma } = verb;
  if (/^(impose|lift|ease)$/.test(lemma)) {
    const object = verb.passive ? within(items, start, verb.from, (it) => has(it, "ban-noun")) : within(items, verb.to, Math.min(end, verb.to + 8), (it) => has(it, "ban-noun") || it.lower === "restrictions" || it.lower === "sanctions"); // prettier-ignore
    const arms = items.some(
      (it) => has(it, "arms") || has(it, "weapon-noun") || isTrade(it) || it.mention?.type === "system",
    );
    return object >= 0 && arms ? Math.max(object + 1, verb.to) : -1;
  }
  if (/^(reinstate|restore)$/.test(lemma)) {
    const licence = within(items, verb.passive ? start : verb.to, verb.passive ? verb.from : end, (it) => /^(licen[cs]es?|permits?|exports?)$/.test(it.lower)); // prettier-ignore
    return licence >= 0 ? Math.max(licence + 1, verb.to) : -1;
  }
  if (lemma === "resume" || lemma === "unblock") {
    const object = within(items, verb.to, Math.min(end, verb.to + 7), (it) =>
      /^(exports?|sales?|deliveries|shipments|arms|weapons)$/.test(it.lower),
    );
    return object >= 0 && items.some((it) => has(it, "arms") || has(it, "weapon-noun")) ? object + 1 : -1;
  }
  if (lemma === "stop" && verb.form === "finite" && !verb.passive && verb.tense === "present") return -1;
  const object = verb.passive
    ? within(items, start, items.length, isObject)
    : within(items, verb.to, Math.min(end, verb.to + 10), isObject);
  if (object < 0) return -1;
  const arms = items.some(
    (it) =>
      has(it, "arms") || has(it, "weapon-noun") || it.mention?.type === "system" || it.mention?.type === "company",
  );
  return arms ? Math.max(object + 1, verb.to) : -1;
}
