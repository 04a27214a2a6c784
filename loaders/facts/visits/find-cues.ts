import { has } from "../../grammar/verbs.js";
import { alongside } from "./alongside.js";
import type { Cue, Scene } from "./cue.js";
import { travelVerb, visitVerb } from "./going.js";
import { hostVerb } from "./hosting.js";
import { listed } from "./listed.js";
import { encounters } from "./met.js";
import { meeting } from "./meeting.js";
import { dropping, returning } from "./returning.js";
import { stayVerb } from "./staying.js";
import { visitNoun } from "./visit-noun.js";

/** Finds every telling of a visit in a sentence: by verbs of going, nouns of visiting, hosts who receive, and meetings told with their place. */
export function findCues(scene: Scene): Cue[] {
  const { items, reading } = scene;
  const line = listed(scene);
  if (line.length > 0) return line;
  const cues: Cue[] = [];
  for (const group of reading.verbs) {
    const verb = items[group.main];
    const back = returning(scene, group);
    if (back.length > 0) cues.push(...back);
    else if (has(verb, "visit")) cues.push(...visitVerb(scene, group));
    else if (has(verb, "travel") || isFollowing(group.lemma, items[group.main + 1]?.lower))
      cues.push(...travelVerb(scene, group)); // prettier-ignore
    else if (has(verb, "host")) cues.push(...hostVerb(scene, group));
    else if (group.lemma === "be" || group.lemma === "expect" || group.lemma === "schedule")
      cues.push(...stayVerb(scene, group)); // prettier-ignore
    else if (has(verb, "cancel-visit") || has(verb, "postpone")) cues.push(...dropping(scene, group));
  }
  for (let i = 0; i < items.length; i++)
    if (has(items[i], "visit-noun") && !reading.verbs.some(({ main }) => main === i)) cues.push(...visitNoun(scene, i));
  for (const encounter of encounters(scene)) cues.push(...meeting(scene, encounter));
  cues.push(...alongside(scene));
  return cues;
}

/** `Gallant followed in July`, `set foot in Russia`. */
const isFollowing = (lemma: string, next: string | undefined): boolean =>
  lemma === "follow" || (lemma === "set" && next === "foot");
