import { has } from "../../grammar/verbs.js";
import { readOrdinal } from "../../mentions/ordinals.js";
import type { Item } from "../../types.js";
import { BUYING, SELLING } from "../shares/way.js";
import type { RankPlace } from "./place.js";
import type { Role } from "./role.js";

const STATES = /^(countries|nations|states|governments|country|nation|state)$/;

export const isState = ({ mention, lower }: Item): boolean => mention === null && STATES.test(lower);

/** A role that is told by a verb: `the countries importing weapons`, `the 2nd country that buys arms from Israel`; null where item `n` begins none. */
export function dealerRole(items: Item[], n: number): Role | null {
  if (!isState(items[n])) return null;
  const told = adjective(items, n);
  if (told) return told;
  const verb = /^(that|which)$/.test(items[n + 1]?.lower ?? "") ? n + 2 : n + 1;
  const { word, mention, lower } = items[verb] ?? items[n];
  if (mention || (verb === n + 1 && !word.forms.has("ing"))) return null;
  const buys = BUYING.test(word.lemma) || BUYING.test(lower);
  if (!buys && !SELLING.test(word.lemma)) return null;
  const role: Role = { from: n, noun: n, to: verb + 1, side: buys ? "recipient" : "supplier", owner: { kind: "none" }, worldly: true, plural: /s$/.test(items[n].lower), arms: false, other: null }; // prettier-ignore
  for (let k = verb + 1; k < Math.min(items.length, verb + 9); k++) {
    const item = items[k];
    if (item.mention?.type === "country") {
      const governor = items[k - 1].lower === "the" ? items[k - 2].lower : items[k - 1].lower;
      const other = governor === (buys ? "from" : "to") || item.mention.form === "demonym";
      if (!other) break;
      Object.assign(role, { owner: { kind: "country", code: item.mention.code }, worldly: false, to: k + 1 });
    } else if (has(item, "arms") || has(item, "kit")) Object.assign(role, { arms: true, to: k + 1 });
    else if (has(item, "goods") || has(item, "weapon-noun")) role.other ??= item.lower;
    else if (item.mention || !/^(the|most|more|major|conventional|of|from|to|its|their|military|and)$/.test(item.lower))
      break;
  }
  while (role.from > 0 && /^(the|all|those)$/.test(items[role.from - 1].lower)) role.from--;
  return role.arms ? role : null;
}

/** `arms-importing countries`, `the weapons exporting nations`, `the importing countries`. */
function adjective(items: Item[], n: number): Role | null {
  const { word, mention } = items[n - 1] ?? items[n];
  if (mention || !word.forms.has("ing") || !/s$/.test(items[n].lower)) return null;
  const buys = BUYING.test(word.lemma);
  if (!buys && !/^(export|sell|supply)$/.test(word.lemma)) return null;
  const role: Role = { from: n - 1, noun: n, to: n + 1, side: buys ? "recipient" : "supplier", owner: { kind: "none" }, worldly: true, plural: true, arms: false, other: null }; // prettier-ignore
  for (let k = n - 2; k >= 0 && k > n - 7; k--) {
    if (has(items[k], "arms") || has(items[k], "kit")) role.arms = true;
    else if (has(items[k], "goods") || has(items[k], "weapon-noun")) role.other ??= items[k].lower;
    else if (has(items[k], "world")) role.owner = { kind: "world" };
    else if (!/^(-|the|'s|largest|biggest|top|leading|main|major)$/.test(items[k].lower)) break;
    role.from = k;
  }
  return role;
}

/** `the 2nd country purchasing arms`: the ordinal right before one such state. */
export function dealerPlace(items: Item[], { plural, noun }: Role): RankPlace | null {
  for (let k = noun - 1; !plural && k >= 0 && k > noun - 4; k--) {
    const ordinal = readOrdinal(items, k);
    if (ordinal) return ordinal.next === noun ? { rank: ordinal.value, kind: "exact", from: k } : null;
  }
  return null;
}
