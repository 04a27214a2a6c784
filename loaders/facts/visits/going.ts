import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { bareGoing } from "./bare-going.js";
import { clauseRange, makeCue, type Cue, type Scene } from "./cue.js";
import { destinations, type Destination } from "./destinations.js";
import type { Actor } from "./actors.js";
import { placeMeant } from "./anaphora.js";
import { agentBehind } from "./hosting.js";
import { whereBefore } from "./where.js";
import { spelled, stanceOf, words } from "./stance.js";

/** `X visited Baku`, `Baku was visited by X`, `X is to tour a plant in Haifa`. */
export function visitVerb(scene: Scene, group: VerbGroup): Cue[] {
  const { items, subjects, reading, verbStarts } = scene;
  const [from, to] = clauseRange(scene, group.main);
  const { status, refusal } = stanceOf(items, reading, group.main, group, from, to, false);
  const hosts = group.passive ? [] : destinations(items, group.to, to, verbStarts, false);
  const be = beBefore(scene, group);
  const visitor = group.passive ? agentBehind(scene, group.to) : subjects.of(be ?? group);
  if (be && !refusal) return [makeCue(scene, "go", group.main, { visitor, hosts, status: be.tense === "present" ? "ongoing" : "happened" })]; // prettier-ignore
  const toward = (hosts.length === 0 && placeMeant(items, group.to, to)) || undefined;
  return [makeCue(scene, "go", group.main, { visitor, hosts, status, refusal, toward, loose: group.form === "gerund", another: /\bagain\b/.test(words(items, group.to, to)) })]; // prettier-ignore
}

/** `is currently visiting`: the auxiliary that a word for the time parts from its verb. */
function beBefore({ items, reading }: Scene, group: VerbGroup): VerbGroup | null {
  if (group.form !== "gerund" || items[group.from - 1]?.mention?.type !== "date") return null;
  return reading.verbs.find(({ to, lemma }) => to === group.from - 1 && lemma === "be") ?? null;
}

const BACK = new Set(["return", "leave", "depart", "come"]);

/** `X flew to Baku`, `arrived in Seoul`, `left for Beijing`, `set foot in Russia`: verbs of motion with a place. */
export function travelVerb(scene: Scene, group: VerbGroup): Cue[] {
  const { items, subjects, reading, verbStarts } = scene;
  const sent = /^(send|dispatch|fly|whisk)$/.test(group.lemma);
  if (group.passive && group.form !== "participle" && !sent) return [];
  const [from, to] = clauseRange(scene, group.main);
  const back = BACK.has(group.lemma);
  const next = items[group.to]?.lower;
  if (back && next === "from" && group.lemma !== "depart") return comingBack(scene, group, group.to, to);
  if (/^(home|back)$/.test(next ?? "") && items[group.to + 1]?.lower === "from") return comingBack(scene, group, group.to + 1, to); // prettier-ignore
  if (/^(drop|pop|turn|show|make)$/.test(group.lemma) && !/^(in|by|up|over|it|back|round)$/.test(next ?? "")) return [];
  if (group.lemma === "come" && /^(first|second|third|fourth|fifth|last|close|under|up|out|to)$/.test(next ?? "") && next !== "to") return []; // prettier-ignore
  const visitor = subjects.of(group);
  const behind = visitor === null ? behindVerb(scene, group) : null;
  if (behind) return inverted(scene, group, behind);
  if (visitor === null) return [];
  const reach = group.lemma === "reach" || (group.lemma === "arrive" && items[group.to]?.mention?.type === "country");
  const onward =
    /^(over|on|out|back|down|up|across|round|onward|onwards)$/.test(next ?? "") &&
    /^(to|in|into|at|for)$/.test(items[group.to + 1]?.lower ?? "");
  const ahead = destinations(items, onward ? group.to + 1 : group.to, to, verbStarts, !reach);
  const where = ahead.some(({ place, code }) => place !== null && code) ? null : whereBefore(scene, group);
  const hosts = where ? [where] : ahead;
  if (hosts.length === 0) return bareGoing(scene, group, visitor);
  const by = reach || where ? "to" : preposition(items, group.to, hosts[0]);
  if (back && group.lemma !== "come" && !/^(for|to)$/.test(by)) return [];
  if (/^(bring|take)$/.test(group.lemma) ? by !== "to" : !/^(to|in|into|for|at|on|via)$/.test(by)) return [];
  const stance = stanceOf(items, reading, group.main, group, from, to, false);
  return [makeCue(scene, "go", group.main, { visitor, hosts, ...stance, status: motionStatus(scene, group, to, stance.status), loose: group.form === "gerund" })]; // prettier-ignore
}

/** `has arrived President Peres`: a subject behind its verb, as other languages set it. */
function behindVerb({ items, actors }: Scene, group: VerbGroup): Actor | null {
  const from = has(items[group.to], "article") ? group.to + 1 : group.to;
  return actors.find((actor) => actor.kind === "person" && actor.from === from) ?? null;
}

/** `in August 1997 in Baku has stopped premier-minister Benjamin Netanyahu`: the place stands before the verb. */
function inverted(scene: Scene, group: VerbGroup, visitor: Actor): Cue[] {
  const { items, reading, verbStarts } = scene;
  const [from, to] = clauseRange(scene, group.main);
  if (!/^(arrive|stop|come|land|fly|visit|stay|go)$/.test(group.lemma)) return [];
  const hosts = destinations(items, from, group.from, verbStarts, true).slice(0, 1);
  if (hosts.length === 0) return [];
  const stance = stanceOf(items, reading, group.main, group, from, to, false);
  return [makeCue(scene, "go", group.main, { visitor, hosts, ...stance })];
}

const ARRIVING = new Set(["arrive", "land", "touch", "reach", "stay", "spend"]);

/** A present tense tells of what was done where it tells an arrival; else the day tells whether it is past or to come. */
function motionStatus({ items }: Scene, group: VerbGroup, to: number, status: Cue["status"]): Cue["status"] {
  if (status !== "happened" || group.tense !== "present" || group.form !== "finite") return status;
  if (/\b(tomorrow|tonight|this evening|later today|shortly|soon|later (?:in|this))\b/.test(spelled(items, group.to, to))) return "planned"; // prettier-ignore
  const date = items.slice(group.to, to).find(({ mention }) => mention?.type === "date");
  return ARRIVING.has(group.lemma) && !date ? status : null;
}

/** `returned from Baku`: he was there. */
export function comingBack(scene: Scene, group: VerbGroup, from: number, to: number): Cue[] {
  const { items, subjects, verbStarts } = scene;
  const hosts = destinations(items, from + 1, Math.min(to, from + 8), verbStarts, false);
  const visitor = subjects.of(group);
  if (hosts.length === 0 || visitor === null) return [];
  return [makeCue(scene, "go", group.main, { visitor, hosts: hosts.slice(0, 1), status: "happened" })];
}

const PLACE = /^(out|capital|city|town|port|island|yards?|shipyards?|works|plants?|factory|factories|bases?|headquarters|region|province|kingdom|republic|emirate|state|sultanate|airport)$/; // prettier-ignore

/** The preposition that leads to a place. */
function preposition(items: Item[], from: number, host: Destination): string {
  const at = items.findIndex(({ start }) => start === host.start);
  for (let k = at - 1; k >= from; k--)
    if (has(items[k], "preposition") && !(items[k].lower === "of" && PLACE.test(items[k - 1]?.lower ?? "")))
      return items[k].lower;
  return "";
}
