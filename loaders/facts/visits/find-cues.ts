import { has } from "../../grammar/verbs.js";
import type { Cue, Scene } from "./cue.js";
import { stayVerb, travelVerb, visitVerb } from "./going.js";
import { hostVerb } from "./hosting.js";
import { encounters } from "./met.js";
import { meeting } from "./meeting.js";
import { visitNoun } from "./visit-noun.js";

/** Finds every telling of a visit in a sentence: by verbs of going, nouns of visiting, hosts who receive, and meetings told with their place. */
export function findCues(scene: Scene): Cue[] {
  const { items, reading } = scene;
  const cues: Cue[] = [];
  for (const group of reading.verbs) {
    const verb = items[group.main];
    if (has(verb, "visit")) cues.push(...visitVerb(scene, group));
    else if (has(verb, "travel")) cues.push(...travelVerb(scene, group));
    else if (has(verb, "host")) cues.push(...hostVerb(scene, group));
    else if (group.lemma === "be" || group.lemma === "expect" || group.lemma === "schedule")
      cues.push(...stayVerb(scene, group));
  }
  for (let i = 0; i < items.length; i++)
    if (has(items[i], "visit-noun") && !reading.verbs.some(({ main }) => main === i)) cues.push(...visitNoun(scene, i));
  for (const encounter of encounters(scene)) cues.push(...meeting(scene, encounter));
  return cues;
}
