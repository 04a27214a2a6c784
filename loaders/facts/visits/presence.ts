import type { VerbGroup } from "../../grammar/verbs.js";
import { clauseRange, makeCue, type Cue, type Scene } from "./cue.js";
import { destinations } from "./destinations.js";
import { stanceOf, words } from "./stance.js";

/** Words that make a place neutral ground: many countries meet there. */
const MANY = /\b(conference|forum|summit|sidelines|fringes|margins|assembly|g7|g20|nato|un|united nations|congress of|olympics|funeral|remotely|video|videolink|virtually|telephone|phone|embassy)\b/; // prettier-ignore

/** `Bayramov stood on a pavement in Tel Aviv`, `Modi inaugurated a plant in Tula`: what an official does in person in a town abroad. */
export function presence(scene: Scene, group: VerbGroup): Cue[] {
  const { items, subjects, reading, verbStarts } = scene;
  if (group.passive || group.form === "infinitive") return [];
  const [from, to] = clauseRange(scene, group.main);
  const visitor = subjects.of(group);
  if (visitor === null || typeof visitor === "string" || visitor.kind !== "person" || !visitor.named) return [];
  if (MANY.test(words(items, from, to))) return [];
  for (let k = group.to; k < to && k < group.to + 14; k++) {
    if (verbStarts.has(k)) break;
    const { mention } = items[k + 1] ?? {};
    if (!/^(in|at)$/.test(items[k].lower) || mention?.type !== "country" || !/^(city|capital|seat)$/.test(mention.form)) continue; // prettier-ignore
    const hosts = destinations(items, k, k + 2, verbStarts, true);
    const stance = stanceOf(items, reading, group.main, group, from, to, false);
    return hosts.length > 0 ? [makeCue(scene, "stay", group.main, { visitor, hosts, ...stance })] : [];
  }
  return [];
}
