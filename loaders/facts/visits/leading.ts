import { has, type VerbGroup } from "../../grammar/verbs.js";
import { clauseRange, makeCue, type Cue, type Scene } from "./cue.js";
import { destinations } from "./destinations.js";
import { stanceOf } from "./stance.js";

const REACH = 8;

/** `led a 12-member delegation to Moscow`, `will head the team to Ankara`: a delegation that is led goes where its leader goes. */
export function leading(scene: Scene, group: VerbGroup): Cue[] {
  const { items, subjects, reading, verbStarts } = scene;
  if (group.passive) return [];
  let noun = group.to;
  while (noun < group.to + REACH && items[noun] && !has(items[noun], "delegation-noun") && !verbStarts.has(noun))
    noun++;
  if (!has(items[noun], "delegation-noun")) return [];
  const [from, to] = clauseRange(scene, group.main);
  let prep = noun + 1;
  while (prep < to && prep < noun + REACH && !/^(to|in|on)$/.test(items[prep].lower)) prep++;
  if (items[prep]?.lower !== "to" && items[prep]?.lower !== "in") return [];
  const hosts = destinations(items, prep, Math.min(to, prep + REACH), verbStarts, true);
  const visitor = subjects.of(group);
  if (hosts.length === 0 || visitor === null || typeof visitor === "string") return [];
  return [makeCue(scene, "go", group.main, { visitor, hosts, ...stanceOf(items, reading, group.main, group, from, to, false) })]; // prettier-ignore
}
