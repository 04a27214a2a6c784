import type { VerbGroup } from "../../grammar/verbs.js";
import { makeCue, type Cue, type Scene } from "./cue.js";
import { destinations } from "./destinations.js";
import { stanceOf } from "./stance.js";

const TAKES = /^(take|include|cover|bring|span|lead|feature|encompass|comprise|continue)$/;
const REACH = 12;

/**
 * `a tour that will take in Belarus and Spain`, `his trip also includes stops in Tokyo and Seoul`, `the tour, which took him to
 * Doha`: the countries that a journey is told to lead to besides; where it goes next is planned.
 */
export function takingIn(scene: Scene, at: number, { visitor, hosts, refusal }: Cue): Cue[] {
  const { items, reading, verbStarts } = scene;
  if (visitor === null || refusal !== null) return [];
  const known = new Set(hosts.map(({ code }) => code));
  for (const group of reading.verbs) {
    if (group.from <= at || group.from > at + REACH) continue;
    if (!TAKES.test(group.lemma) || group.passive || !isOwn(scene, at, group)) continue;
    const inclusive = /^(include|cover|span|feature|encompass|comprise)$/.test(group.lemma) || (group.lemma === "take" && items[group.to]?.lower === "in"); // prettier-ignore
    const from = group.lemma === "take" && items[group.to]?.lower === "in" ? group.to + 1 : group.to;
    const places = destinations(items, from, items.length, verbStarts, !inclusive).filter(({ code }) => !known.has(code)); // prettier-ignore
    if (places.length === 0) return [];
    const stance = stanceOf(items, reading, at, group, at, items.length, true);
    const status = stance.status ?? (/^(past|perfect|pluperfect)$/.test(group.tense) ? "happened" : "planned");
    return [makeCue(scene, "noun", group.main, { visitor, hosts: places, status, refusal: stance.refusal, ...(status === "planned" ? { given: null } : {}) })]; // prettier-ignore
  }
  return [];
}

/** Whether the verb is said of the noun: right behind it, behind its place, or over `that` or `which`. */
function isOwn({ items, actors }: Scene, at: number, { from }: VerbGroup): boolean {
  let k = from - 1;
  while (/^(also|then|later|now)$/.test(items[k]?.lower ?? "")) k--;
  if (/^(that|which)$/.test(items[k]?.lower ?? "")) return true;
  return !actors.some((actor) => actor.from > at && actor.from < from) && !items.slice(at + 1, from).some(({ lower }) => /^(and|but|who|he|she)$/.test(lower)); // prettier-ignore
}
