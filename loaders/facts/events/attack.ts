import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { within, type Make, type Trigger } from "./words.js";

/** Whether a verb that can tell an attack does: not a deal struck, a record hit, a market targeted. */
export function isHarm(items: Item[], verb: VerbGroup, end: number): boolean {
  const object = items.slice(verb.to, Math.min(end, verb.to + 9));
  if (object.slice(0, 5).some((it) => has(it, "deal-noun") || has(it, "agreement-noun") || has(it, "unharmed"))) return false; // prettier-ignore
  if (/^(target|hunt|hit|strike|storm|pound)$/.test(verb.lemma) && !verb.passive) return targetOf(items, verb, end) >= 0;
  return true;
}

/** Item index of what a verb of harm strikes; -1 where nothing that can be struck is told. */
export const targetOf = (items: Item[], verb: VerbGroup, end: number): number =>
  within(items, verb.to, Math.min(end, verb.to + 9), isTarget);

/** Whether an item is something that weapons strike: a place, people, a thing of war. */
export const isTarget = (item: Item): boolean =>
  has(item, "harmed") || item.mention?.type === "country" || item.mention?.type === "system" || (item.mention?.type === "organisation" && /^(army|ministry|embassy)$/.test(item.mention.kind)); // prettier-ignore

/** An attack, where its verb has a target; null where none is told. */
export function attackOf(items: Item[], verb: VerbGroup, end: number, make: Make): Trigger | null {
  if (!isHarm(items, verb, end)) return null;
  if (verb.passive) return make("attack", Math.min(end, verb.to + 6));
  const target = targetOf(items, verb, end);
  if (target < 0 || (verb.lemma === "kill" && verb.form === "infinitive")) return null;
  return make("attack", target + 1);
}
