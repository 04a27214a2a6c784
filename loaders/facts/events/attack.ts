import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { behindOf, inSubject, objectOf, type Deed } from "./deed.js";
import { lower, type Trigger } from "./words.js";

/** What strikes without a weapon, and what is struck in play only. */
const NO_ATTACK = /^(earthquakes?|quakes?|floods?|flooding|hurricane|typhoon|cyclone|crisis|inflation|scandals?|shortages?|tariffs?|virus|pandemic|covid|criticism|delays?|recession|mock|dummy|simulated|practice|wildfires?|lightning|drought|blackouts?)$/; // prettier-ignore

/** Whether a verb that can tell an attack does: not a deal struck, a record hit, a market targeted. */
export function isHarm(deed: Deed): boolean {
  const { items, verb, end } = deed;
  const object = items.slice(verb.to, Math.min(end, verb.to + 9));
  if (items.slice(Math.max(0, verb.from - 4), Math.min(end, verb.to + 6)).some(({ lower: w }) => NO_ATTACK.test(w))) return false; // prettier-ignore
  if (object.slice(0, 5).some((it) => has(it, "deal-noun") || has(it, "agreement-noun") || has(it, "unharmed"))) return false; // prettier-ignore
  if (/^(target|hunt|hit|strike|storm|pound)$/.test(verb.lemma) && !verb.passive) return objectOf(deed, isTarget, 9) >= 0; // prettier-ignore
  return true;
}

/** Whether an item is something that weapons strike: a place, people, a thing of war. */
export const isTarget = (item: Item): boolean =>
  has(item, "harmed") || item.mention?.type === "country" || item.mention?.type === "system" || (item.mention?.type === "organisation" && /^(army|ministry|embassy|officials)$/.test(item.mention.kind)); // prettier-ignore

/** An attack, where its verb has a target; null where none is told. */
export function attackOf(deed: Deed): Trigger | null {
  const { items, verb, end, make } = deed;
  if (/^(stop|stopped|cease|ceased|halt|halted)$/.test(lower(items, verb.from - 1))) return null;
  if (/^(squads?|teams?|lists?|man|men|off|upon)$/.test(lower(items, verb.to))) return null;
  const { lemma, passive } = verb;
  if (lemma === "burst") return lower(items, verb.to) === "into" && behindOf(deed, isTarget, 7) >= 0 ? make("attack", Math.min(end, verb.to + 6)) : null; // prettier-ignore
  if (lemma === "shoot") {
    if (behindOf(deed, ({ lower: w }) => w === "dead", 8) < 0 && lower(items, verb.to) !== "at") return null;
    return make("attack", Math.min(end, verb.to + 5));
  }
  if (has(items[verb.main], "conquer")) {
    const land = passive ? inSubject(deed, isPlace) : behindOf(deed, isPlace, 8);
    return land >= 0 ? make("attack", Math.max(land + 1, verb.to)) : null;
  }
  if (!has(items[verb.main], "attack") || !isHarm(deed)) return null;
  if (passive) return inSubject(deed, isTarget) >= 0 || inSubject(deed, (it) => it.mention?.type === "person") >= 0 ? make("attack", Math.min(end, verb.to + 6)) : null; // prettier-ignore
  const aside = behindOf(deed, ({ lower: w }) => /^(in|on|at|during|over|after|with|from|for)$/.test(w), 9) - verb.to;
  const reach = aside >= 0 ? aside : 9;
  const hit = objectOf(
    deed,
    /^(kill|assassinate|ambush|wound)$/.test(lemma) ? (it) => isTarget(it) || isPerson(it) : isTarget,
    reach,
  );
  // what is bombed or shelled is a target whatever it is
  const target = hit < 0 && /^(bomb|shell|bombard|torpedo)$/.test(lemma) && verb.form === "finite" ? verb.to + 1 : hit;
  if (target < 0 || (lemma === "kill" && verb.form !== "finite")) return null;
  return make("attack", Math.max(target + 1, verb.to));
}

const isPerson = (item: Item): boolean =>
  item.mention?.type === "person" || has(item, "role-noun") || has(item, "people-noun") || /^(people|person|man|men|woman|women|child|children|engineers?|workers?|guards?|crew|sailors?|pilots?|passengers?|officers?|troops)$/.test(item.lower); // prettier-ignore

/** Land that is taken: a country or town, or a capitalised name that the gazetteer lacks. */
const isPlace = (item: Item): boolean =>
  item.mention?.type === "country" || /^(territory|territories|city|town|towns|village|villages|region|province|peninsula|island|islands|enclave|capital|strip|heights|districts?)$/.test(item.lower) || (item.kind === "word" && /^[A-Z][a-z]+/.test(item.text) && item.word.classes.size === 0); // prettier-ignore
