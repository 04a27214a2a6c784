import { clauseAt } from "../../grammar/clauses.js";
import { countryOf } from "../../grammar/agents.js";
import type { Reading } from "../../grammar/reading.js";
import type { Item } from "../../types.js";
import { objectOf, type Deed } from "./deed.js";
import { governing, lower, type Trigger } from "./words.js";

const FIRM = /^(venture|ventures|plant|factory|enterprise|facility|subsidiary|company|firm|production)$/;
const FOUNDING = /^(establish|form|create|set|found|launch|sign|announce|agree|open|be|add|inaugurate|begin|start|produce|make|build|assemble)$/; // prettier-ignore

/** Whether an item is a firm of two owners: "joint venture", "joint production plant", "an equal-shares venture". */
export function isVenture(items: Item[], i: number): boolean {
  if (!FIRM.test(items[i].lower)) return false;
  const before = items.slice(Math.max(0, i - 4), i).map(({ lower: w }) => w);
  if (items[i].lower.startsWith("venture")) return before.some((w) => /^(joint|equal|50|owned|shares)$/.test(w)) || /^(the|this|that|a)$/.test(lower(items, i - 1)) && items[i + 1]?.lower === ","; // prettier-ignore
  return before.slice(-2).includes("joint") || (before.includes("jointly") && before.includes("owned"));
}

/** The founding of a firm by owners of two countries; null where one founds its own. */
export function ventureOf(deed: Deed): Trigger | null {
  const { items, verb, end, subject, fronted, make } = deed;
  const venture = objectOf(deed, (_, i) => isVenture(items, i), 14);
  if (venture >= 0) return make("joint_venture", Math.max(venture + 1, verb.to));
  const partOwned = items.some(({ mention }) => mention?.type === "percent") && items.some(({ lower: w }) => /^(owns?|owned|holds?|holding)$/.test(w)); // prettier-ignore
  if (/^(open|inaugurate)$/.test(verb.lemma) && partOwned) {
    const plant = objectOf(deed, ({ lower: w }) => /^(plant|factory|line|facility|works)$/.test(w), 6);
    return plant >= 0 ? make("joint_venture", Math.max(plant + 1, verb.to)) : null;
  }
  if (!/^(establish|form|create|set|found)$/.test(verb.lemma)) return null;
  if (verb.lemma === "set" && lower(items, verb.to) !== "up") return null;
  const another = objectOf(deed, ({ lower: w }) => w === "one" || w === "another", 4);
  if (another >= 0 && items.slice(0, verb.from).some((_, i) => isVenture(items, i)))
    return make("joint_venture", verb.to);
  const firm = objectOf(deed, ({ mention }) => mention?.type === "company", 6);
  if (firm < 0) return null;
  const round = [...items.slice(...(fronted ?? [0, 0])), ...items.slice(...subject), ...items.slice(verb.from, end)];
  const homes = new Set(round.map(({ mention }) => countryOf(mention)).filter((code) => code !== null));
  const withOther = round.some(({ lower: w }, i) => w === "with" && round.slice(i + 1, i + 3).some(({ mention }) => mention?.type === "company")); // prettier-ignore
  return homes.size > 1 || withOther ? make("joint_venture", Math.max(firm + 1, verb.to)) : null;
}

/** Whether a joint venture is told as new: by a verb of founding, or in apposition with its parties: "Azad, a joint venture of A and B". */
export function isFounded(items: Item[], i: number, reading: Reading): boolean {
  const clause = clauseAt(reading.clauses, i);
  const verb = governing(items, reading, i, clause.from, clause.to);
  if (items.slice(i + 1, i + 14).some(({ lower: w }, k, near) => (/^(approved|founded|created|established|formed|launched|agreed|registered|unveiled|announced|signed)$/.test(w) && near.slice(k, k + 8).some((it) => it.mention?.type === "date" && it.mention.value !== null)))) return true; // prettier-ignore
  if (verb && (verb.negated || verb.possible)) return false;
  if (items.slice(Math.max(0, i - 7), i).some(({ lower: w }) => /^(talks|negotiations|discussions|plans?|proposals?|idea|possibility|possible|through|via)$/.test(w))) return false; // prettier-ignore
  const article = items.slice(Math.max(0, i - 5), i).some(({ lower: w }) => /^(a|an|its|their|first|second|another|new)$/.test(w)); // prettier-ignore
  if (verb?.lemma === "have") return article && items.slice(i, i + 18).some(({ mention }) => mention?.type === "date" && mention.timex.signal === "since"); // prettier-ignore
  if (!verb || !FOUNDING.test(verb.lemma)) return article && lower(items, i + 1) !== "," && /^(of|between|with)$/.test(lower(items, i + 1)) && items.slice(Math.max(0, i - 8), i).some(({ lower: w }) => w === ","); // prettier-ignore
  return article || /^(establish|form|create|set|found|add|launch|inaugurate)$/.test(verb.lemma);
}
