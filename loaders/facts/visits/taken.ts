import { has } from "../../grammar/verbs.js";
import { clauseRange, makeCue, type Cue, type Scene } from "./cue.js";
import { destinations } from "./destinations.js";
import { objectOf } from "./hosting.js";
import { stanceOf } from "./stance.js";

/** `The tour will take Macron to Abu Dhabi and Doha`, `a tour that will see Chavez head to Minsk`, `Next month will see Parly in Delhi`: whom a journey, or a time, brings somewhere. */
export function taken(scene: Scene): Cue[] {
  const { items, reading, verbStarts } = scene;
  return reading.verbs.flatMap((group) => {
    if (!/^(take|see|bring|lead|carry)$/.test(group.lemma) || group.passive || group.negated) return [];
    const before = items.slice(Math.max(0, group.from - 5), group.from);
    const journey = before.some((item) => has(item, "visit-noun") || /^(itinerary|odyssey|pilgrimage|roadshow|offensive|agenda|schedule)$/.test(item.lower)); // prettier-ignore
    const time = group.lemma === "see" && before.some(({ mention }) => mention?.type === "date");
    const whom = journey || time ? objectOf(scene, group.to) : null;
    if (!whom || whom.kind !== "person") return [];
    const [from, to] = clauseRange(scene, group.main);
    const hosts = destinations(
      items,
      group.lemma === "see" ? afterVerb(scene, whom.to) : whom.to,
      to,
      verbStarts,
      true,
    );
    const { status, refusal } = stanceOf(items, reading, group.main, group, from, to, false);
    return hosts.length === 0 ? [] : [makeCue(scene, "go", group.main, { visitor: whom, hosts, status, refusal })];
  });
}

/** `see Chavez head to`, `see him in`: behind the verb of going, where there is one. */
const afterVerb = ({ items }: Scene, at: number): number =>
  has(items[at], "travel") || has(items[at], "visit") || /^(head|travel|go|fly|stop|journey|return|heading|travelling|traveling|flying)$/.test(items[at]?.lower ?? "") ? at + 1 : at; // prettier-ignore
