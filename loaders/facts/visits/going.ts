import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { clauseRange, makeCue, type Cue, type Scene } from "./cue.js";
import { destinations, type Destination } from "./destinations.js";
import { agentBehind } from "./hosting.js";
import { stanceOf, words } from "./stance.js";

/** `X visited Baku`, `Baku was visited by X`, `X is to tour a plant in Haifa`. */
export function visitVerb(scene: Scene, group: VerbGroup): Cue[] {
  const { items, subjects, reading, verbStarts } = scene;
  const [from, to] = clauseRange(scene, group.main);
  const { status, refusal } = stanceOf(items, reading, group.main, group, from, to, false);
  const hosts = group.passive ? [] : destinations(items, group.to, to, verbStarts, false);
  const be = beBefore(scene, group);
  const visitor = group.passive ? agentBehind(scene, group.to) : subjects.of(be ?? group);
  if (be && !refusal) return [makeCue(scene, "go", group.main, { visitor, hosts, status: be.tense === "present" ? "ongoing" : "happened" })]; // prettier-ignore
  return [makeCue(scene, "go", group.main, { visitor, hosts, status, refusal, loose: group.form === "gerund", another: /\bagain\b/.test(words(items, group.to, to)) })]; // prettier-ignore
}

/** `is currently visiting`: the auxiliary that a word for the time parts from its verb. */
function beBefore({ items, reading }: Scene, group: VerbGroup): VerbGroup | null {
  if (group.form !== "gerund" || items[group.from - 1]?.mention?.type !== "date") return null;
  return reading.verbs.find(({ to, lemma }) => to === group.from - 1 && lemma === "be") ?? null;
}

/** `X flew to Baku`, `arrived in Seoul`, `left for Beijing`: verbs of motion with a place. */
export function travelVerb(scene: Scene, group: VerbGroup): Cue[] {
  const { items, subjects, reading, verbStarts } = scene;
  if (group.passive && group.form !== "participle") return [];
  const [from, to] = clauseRange(scene, group.main);
  const back =
    group.lemma === "return" || group.lemma === "leave" || group.lemma === "depart" || group.lemma === "come";
  const next = items[group.to]?.lower;
  if (back && next === "from" && group.lemma !== "depart") return comingBack(scene, group, to);
  const hosts = destinations(items, group.to, to, verbStarts, true);
  const visitor = subjects.of(group);
  if (hosts.length === 0 || visitor === null || (back && group.lemma !== "come" && !/^(for|to)$/.test(preposition(items, group.to, hosts[0])))) return []; // prettier-ignore
  if (!/^(to|in|into|for|at)$/.test(preposition(items, group.to, hosts[0]))) return [];
  const { status, refusal } = stanceOf(items, reading, group.main, group, from, to, false);
  return [makeCue(scene, "go", group.main, { visitor, hosts, status, refusal, loose: group.form === "gerund" })];
}

/** `returned from Baku`: he was there. */
function comingBack(scene: Scene, group: VerbGroup, to: number): Cue[] {
  const { items, subjects, verbStarts } = scene;
  const hosts = destinations(items, group.to + 1, Math.min(to, group.to + 8), verbStarts, false);
  const visitor = subjects.of(group);
  if (hosts.length === 0 || visitor === null) return [];
  return [makeCue(scene, "go", group.main, { visitor, hosts: hosts.slice(0, 1), status: "happened" })];
}

/** The preposition that leads to a place. */
function preposition(items: Item[], from: number, host: Destination): string {
  for (let k = host.to - 2; k >= from; k--) if (has(items[k], "preposition")) return items[k].lower;
  return "";
}

/** `X is in Baku`, `was in Ankara for talks`: being in another country. */
export function stayVerb(scene: Scene, group: VerbGroup): Cue[] {
  const { items, subjects, reading, verbStarts } = scene;
  let at = group.to;
  const due = group.lemma !== "be" || /^(due|expected|scheduled)$/.test(items[at]?.lower ?? "");
  if (due && group.lemma === "be") at++;
  if (items[at]?.mention?.type === "date") at++;
  if (items[at]?.lower !== "in") return [];
  const hosts = destinations(items, at, Math.min(items.length, at + 4), verbStarts, true);
  const visitor = subjects.of(group);
  if (hosts.length === 0 || visitor === null || typeof visitor === "string" || items[hosts[0].to]?.lower === "'s")
    return [];
  const [from, to] = clauseRange(scene, group.main);
  const { status, refusal } = stanceOf(items, reading, group.main, group, from, to, false);
  if (due) return [makeCue(scene, "stay", group.main, { visitor, hosts: hosts.slice(0, 1), status: status === "happened" || status === "ongoing" ? "planned" : status, refusal })]; // prettier-ignore
  return [makeCue(scene, "stay", group.main, { visitor, hosts: hosts.slice(0, 1), status: status === "happened" && group.tense === "present" ? "ongoing" : status, refusal })]; // prettier-ignore
}
