import { has } from "../../grammar/verbs.js";
import type { Item, Sentence } from "../../types.js";

/** Whether an item is arms: a system, a noun for a weapon, or a word for arms. */
export const isGoods = (item: Item | undefined): boolean =>
  item !== undefined && (item.mention?.type === "system" || has(item, "weapon-noun") || /^(arms|weapons?|weaponry|armaments?|munitions?|ammunition|materiel|hardware|equipment|kit|shells|spares|rifles|engines|artillery|armou?r|firearms|cartridges|explosives|gear|air-defences?|gunships|fighters|bombs|boats|batteries|optics|sights|parachutes)$/.test(item.lower)); // prettier-ignore

/** Whether an item belongs to the world of arms: arms themselves, their makers, armies and ministries. */
export const isMilitary = (item: Item): boolean =>
  isGoods(item) || has(item, "arms") || item.mention?.type === "company" || /^(army|navy|military|air|forces|defence|defense|naval|missile|troops)$/.test(item.lower); // prettier-ignore

/** Names of the systems that stand in a sentence, each once, in order. */
export function systemsIn(sentence: Sentence, from = 0, to = sentence.items.length): string[] {
  const names: string[] = [];
  for (const { mention } of sentence.items.slice(from, to))
    if (mention?.type === "system" && !names.includes(mention.name)) names.push(mention.name);
  return names;
}
