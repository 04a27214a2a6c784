import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Actor } from "./actors.js";
import { alongside } from "./alongside.js";
import { followed } from "./bare-going.js";
import { facing } from "./facing.js";
import type { Cue, Scene } from "./cue.js";
import { travelVerb, visitVerb } from "./going.js";
import { gapped } from "./gapping.js";
import { guestsTold } from "./guests.js";
import { hostVerb, welcomed } from "./hosting.js";
import { inPerson } from "./in-person.js";
import { listed } from "./listed.js";
import { encounters } from "./met.js";
import { leading } from "./leading.js";
import { meeting } from "./meeting.js";
import { pairs } from "./pairs.js";
import { since } from "./since.js";
import { attending, isBodily, presence } from "./presence.js";
import { dropping, returning } from "./returning.js";
import { stops } from "./stops.js";
import { words } from "./stance.js";
import { stayVerb } from "./staying.js";
import { taken } from "./taken.js";
import { takingIn } from "./taking-in.js";
import { undone } from "./undone.js";
import { visiting } from "./visiting.js";
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
    const going = back.length > 0 ? back : journey(scene, group);
    for (const cue of going)
      cues.push(...together(scene, group, cue), ...gapped(scene, cue), ...since(scene, cue, false));
    if (going.length === 0 && (has(verb, "cancel-visit") || has(verb, "postpone"))) cues.push(...dropping(scene, group)); // prettier-ignore
  }
  for (let i = 0; i < items.length; i++)
    if ((has(items[i], "visit-noun") || isSpell(items, i)) && !reading.verbs.some(({ main }) => main === i))
      for (const cue of visitNoun(scene, i))
        cues.push(cue, ...takingIn(scene, i, cue), ...(cue.hosts.length > 0 && cue.visitor ? gapped(scene, cue) : []));
  for (const encounter of encounters(scene)) cues.push(...meeting(scene, encounter));
  cues.push(
    ...alongside(scene),
    ...attending(scene),
    ...inPerson(scene),
    ...pairs(scene),
    ...facing(scene),
    ...guestsTold(scene),
    ...stops(scene),
    ...taken(scene),
    ...visiting(scene),
    ...undone(scene),
  );
  for (const cue of cues)
    if (cue.loose && cue.status === null && cue.hosts.length > 0 && cues.some((other) => other !== cue && other.status === "planned" && other.trigger.start < cue.trigger.start))
      cue.status = "planned"; // prettier-ignore
  cues.sort((a, b) => a.trigger.start - b.trigger.start);
  for (const cue of cues) cue.next = cues.find((other) => isOther(cue, other))?.trigger.start;
  return cues;
}

/** Whether a cue behind tells of another visitor and another place. */
const isOther = (cue: Cue, other: Cue): boolean =>
  other.trigger.start > cue.trigger.end && cue.hosts.length > 0 && other.hosts.length > 0 && isNamed(cue.visitor) && isNamed(other.visitor) && cue.visitor.name !== other.visitor.name && !cue.hosts.some(({ code }) => other.hosts.some((host) => host.code === code)); // prettier-ignore

const isNamed = (one: Cue["visitor"]): one is Actor => one !== null && typeof one !== "string" && one.kind === "person";

/** What a verb tells of a journey: by itself, or as a verb of being somewhere or of receiving. */
function journey(scene: Scene, group: VerbGroup): Cue[] {
  const verb = scene.items[group.main];
  if (group.passive && group.lemma === "follow") return followed(scene, group);
  if (has(verb, "visit")) return visitVerb(scene, group);
  if (has(verb, "lead")) {
    const led = leading(scene, group);
    if (led.length > 0) return led;
  }
  if (has(verb, "travel") || isFollowing(group, scene.items[group.main + 1]?.lower)) return travelVerb(scene, group);
  if (!group.passive && isWelcome(scene, group)) return welcomed(scene, group);
  if (has(verb, "host") || isTreating(scene, group)) {
    const hosted = hostVerb(scene, group);
    return hosted.length > 0 || !group.passive ? hosted : presence(scene, group);
  }
  if (has(verb, "be") || (has(verb, "awaiting") && group.passive)) return stayVerb(scene, group);
  if (has(verb, "awaiting")) {
    const awaited = hostVerb(scene, group);
    return awaited.length > 0 ? awaited.map((cue) => ({ ...cue, status: "planned" })) : stayVerb(scene, group);
  }
  if (group.passive && /^(give|present|accord|extend|afford|offer|shown?|render)/.test(group.lemma))
    return welcomed(scene, group);
  return isBodily(scene, group) ? presence(scene, group) : [];
}

/** `Gallant followed in July`, `set foot in Russia`, `was sent to Tehran`. */
const isFollowing = ({ lemma, passive, form }: VerbGroup, next: string | undefined): boolean =>
  (lemma === "follow" && form === "finite") ||
  (lemma === "make" && next === "it") ||
  (/^(move|continue|push|press|carry|go)$/.test(lemma) && /^(on|to|onward|onwards)$/.test(next ?? "")) ||
  (lemma === "set" && /^(off|out)$/.test(next ?? "")) ||
  (lemma === "show" && next === "up") ||
  (lemma === "take" && next === "off") ||
  (lemma === "get" && /^(there|to|into|in)$/.test(next ?? "")) ||
  (lemma === "set" && next === "foot") ||
  (passive && (lemma === "send" || lemma === "dispatch"));

/** A cue for each of several who go: `Macron and Draghi took the train to Kyiv`. */
function together({ subjects }: Scene, group: VerbGroup, cue: Cue): Cue[] {
  if (cue.visitor === null || typeof cue.visitor === "string" || cue.visitor !== subjects.of(group)) return [cue];
  return subjects.all(group).map((visitor) => ({ ...cue, visitor }));
}

/** `his two days in Paris`, `Erdogan's last time in Cairo`: a spell somewhere that someone owns. */
function isSpell(items: Scene["items"], i: number): boolean {
  if (items[i + 1]?.lower !== "in" || items[i + 2]?.mention?.type !== "country") return false;
  if (!/^(days?|hours?|nights?|weeks?|weekend|time|appearance|lunch|dinner|talks|meetings?)$/.test(items[i].lower) && items[i].mention?.type !== "date") return false; // prettier-ignore
  for (let k = i - 1; k >= 0 && k > i - 4; k--) if (/^(his|her|'s)$/.test(items[k].lower)) return true;
  return false;
}

/** `received a grand welcome in Riyadh`, `got the red carpet in Ankara`: it is the guest who gets it. */
const isWelcome = ({ items }: Scene, { lemma, to }: VerbGroup): boolean =>
  /^(receive|get|enjoy|earn)$/.test(lemma) && /^(a|an|the) (?:\w+ (?:- )?){0,3}(welcome|reception|carpet|guard of honou?r)\b/.test(words(items, to, to + 7)); // prettier-ignore

/** `had Aliyev and Pashinyan to lunch`, `had Modi over for dinner`. */
const isTreating = ({ items }: Scene, { lemma, to }: VerbGroup): boolean =>
  lemma === "have" && items[to]?.mention?.type === "person" && /\b(to|for) (lunch|dinner|tea|breakfast|talks|supper)\b|\bas (his|her|its|their) guests?\b/.test(words(items, to, to + 8)); // prettier-ignore
