import type { VerbGroup } from "../../grammar/verbs.js";
import type { Actor } from "./actors.js";
import { clauseRange, makeCue, type Cue, type Scene } from "./cue.js";
import { agentBehind, objectOf } from "./hosting.js";
import { placeIn } from "./in-person.js";
import { MANY } from "./presence.js";
import { stanceOf, words } from "./stance.js";
import type { Subject } from "./subjects.js";

/** What one does to another who stands before him. */
const FACE_TO_FACE = /^(court|fete|fête|toast|hug|embrac|thank|tell|told|assur|reassur|brief|entertain|decorat|honou?r|treat|lobb|press|urg|ask|question|confront|congratulat|warn|lectur|escort|woo|charm|salut|kiss|wine|flatter|grill|quizz|rebuff|present|award|show|guid|face|regal|serenad|usher|lunch|promis|offer|inform|petition|beseech|sound|shower|lavish|see|saw|lead|led|walk|take|took|drive|drove|accompan|conduct)/; // prettier-ignore

/** `Putin courted Chavez in the Kremlin`, `he told Aliyev so in Baku`, `was feted by Modi in Delhi`: of two face to face in a town of one the other is the guest. */
export function facing(scene: Scene): Cue[] {
  const cues: Cue[] = [];
  if (scene.actors.length === 0) return cues;
  for (const group of scene.reading.verbs) {
    if (group.form !== "finite" || group.negated || !FACE_TO_FACE.test(scene.items[group.main].word.lemma)) continue;
    const subject = scene.subjects.of(group);
    const other = group.passive ? agentBehind(scene, group.to) : objectOf(scene, group.to);
    if (other?.kind !== "person" || other.country === null || subject === null) continue;
    const cue = between(scene, group, subject, other);
    if (cue) cues.push(cue);
  }
  return cues;
}

function between(scene: Scene, group: VerbGroup, subject: Subject, other: Actor): Cue | null {
  const { items, reading } = scene;
  const [from, to] = clauseRange(scene, group.main);
  const next = reading.verbs.find((verb) => verb.from >= Math.max(group.to, other.to))?.from ?? to;
  const place = placeIn(scene, other.to, Math.min(to, next));
  if (!place || MANY.test(words(items, from, to)) || /\b(interview|speech|statement|article|letter|post|message|tweet)\b/.test(words(items, group.to, to))) return null; // prettier-ignore
  const { status, refusal } = stanceOf(items, reading, group.main, group, from, to, false);
  if (refusal) return null;
  const at = group.main;
  if (typeof subject === "string") return place.code === other.country ? makeCue(scene, "meet", at, { visitor: subject, hosts: [place], met: [other], status }) : null; // prettier-ignore
  const [guest, host] = place.code === other.country ? [subject!, other] : [other, subject!];
  if (host.country !== place.code || guest.country === place.code || guest.country === null) return null;
  return makeCue(scene, "meet", at, { visitor: guest, hosts: [place], met: host.kind === "person" ? [host] : [], status }); // prettier-ignore
}
