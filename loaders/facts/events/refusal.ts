import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import type { Deed } from "./deed.js";

const LICENSING = /^(approve|authori[sz]e|licen[sc]e|issue|grant|permit|clear|allow|export|supply|sell|deliver|ship|send|provide|accept)$/; // prettier-ignore
const TRADE = /^(exports?|sales?|shipments?|deliver(y|ies)|supplies|transfers?|licen[cs]es?|permits?|applications?)$/;
const WARES = /^(arms|weapons?|weaponry|ammunition|munitions)$/;
const isWares = (item: Item): boolean =>
  WARES.test(item.lower) || has(item, "weapon-noun") || item.mention?.type === "system" || has(item, "arms");

/**
 * Where a state says that it will let no arms go: "will not approve exports of weapons", "would no longer sell arms to": the index behind
 * what is refused; -1 where nothing is, or where a habit is told ("does not export").
 */
export function refusalOf({ items, verb, end }: Deed): number {
  if (!verb.negated || verb.passive || !LICENSING.test(verb.lemma)) return -1;
  const group = items.slice(verb.from, verb.to);
  if (!group.some(({ lower }) => /^(will|would|shall)$/.test(lower))) return -1;
  if (items.slice(Math.max(0, verb.from - 12), verb.from).some(({ lower }) => /^(if|unless|whether|should)$/.test(lower))) return -1; // prettier-ignore
  const object = items.slice(verb.to, Math.min(end + 6, verb.to + 9));
  const trade = object.findIndex(({ lower }) => TRADE.test(lower));
  const ware = object.findIndex(isWares);
  const grants = /^(approve|authori[sz]e|licen[sc]e|issue|grant|permit|clear|allow|accept)$/.test(verb.lemma);
  if (ware < 0 || ware > 6 || (grants && trade < 0 && verb.lemma !== "license" && verb.lemma !== "licence")) return -1;
  return Math.min(items.length, verb.to + Math.max(trade, ware) + 1);
}
