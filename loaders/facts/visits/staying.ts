import type { VerbGroup } from "../../grammar/verbs.js";
import { clauseRange, makeCue, type Cue, type Scene } from "./cue.js";
import { destinations } from "./destinations.js";
import { stanceOf } from "./stance.js";

/** Words between `is` and `in`: `was last in Baku`, `is now back in Ankara`, `was twice in Rome`. */
const BETWEEN = /^(due|expected|scheduled|last|back|also|now|already|again|briefly|personally|once|here|there|over|still|currently|himself|herself|not|never|recently|just|then|first|nevertheless|nonetheless|however|therefore|meanwhile|reportedly|currently|officially|apparently|often|twice)$/; // prettier-ignore

/** `X is in Baku`, `was last in Ankara for talks`, `is due in Seoul`: being in another country. */
export function stayVerb(scene: Scene, group: VerbGroup): Cue[] {
  const { items, subjects, reading, verbStarts } = scene;
  let at = group.to;
  let due = group.lemma !== "be";
  while (items[at] && (BETWEEN.test(items[at].lower) || items[at].mention?.type === "date") && at < group.to + 4) {
    if (/^(due|expected|scheduled)$/.test(items[at].lower)) due = true;
    if (/^(never|not)$/.test(items[at].lower)) return [];
    at++;
  }
  if (items[at]?.lower !== "in") return [];
  const hosts = destinations(items, at, Math.min(items.length, at + 5), verbStarts, true).slice(0, 1);
  const visitor = subjects.of(group);
  if (hosts.length === 0 || visitor === null || items[hosts[0].to]?.lower === "'s") return [];
  if (visitor === "pronoun" && !/^(he|she)$/.test(pronounBefore(scene, group))) return [];
  const [from, to] = clauseRange(scene, group.main);
  const stance = stanceOf(items, reading, group.main, group, from, to, false);
  const made = stance.status === "happened" || stance.status === "ongoing";
  const status = due && made ? "planned" : made && group.tense === "present" && !due ? "ongoing" : stance.status;
  return [makeCue(scene, "stay", group.main, { visitor, hosts, ...stance, status })];
}

function pronounBefore({ items }: Scene, group: VerbGroup): string {
  for (let k = group.from - 1; k >= 0 && k > group.from - 4; k--) if (/^(he|she|they|it)$/.test(items[k].lower)) return items[k].lower; // prettier-ignore
  return "";
}
