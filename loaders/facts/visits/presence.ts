import { has, type VerbGroup } from "../../grammar/verbs.js";
import { clauseRange, makeCue, type Cue, type Scene } from "./cue.js";
import { destinations, type Destination } from "./destinations.js";
import { stanceOf, words } from "./stance.js";
import { frontPlace } from "./where.js";
import { isGoverned } from "./who.js";

/** Words that make a place neutral ground: many countries meet there. */
export const MANY = /\b(conference|forum|summit|sidelines|fringes|margins|assembly|g7|g20|nato|un|united nations|congress of|olympics|funeral|remotely|video|videolink|virtually|telephone|phone|embassy)\b/; // prettier-ignore
const REACH = 14;
/** Verbs of seeing what is done: `watched the jets being handed over in Turin`. */
const SEEING = /^(watch|witness|inspect|oversee|attend|celebrate)$/;

/** Whether a verb tells what someone does in person: of doing, of ending a journey, of being seen. */
export function isBodily(scene: Scene, { main, passive, lemma, to }: VerbGroup): boolean {
  const verb = scene.items[main];
  if (passive) return has(verb, "sighted") || (/^(show|take|guide|lead|drive)$/.test(lemma) && /^(round|around|over|through|to)$/.test(scene.items[to]?.lower ?? "")); // prettier-ignore
  const next = scene.items[to]?.lower;
  if (lemma === "tell" || lemma === "brief") return /^(reporters|journalists|newsmen|pressmen)$/.test(next ?? "");
  if (lemma === "take" && next === "the" && scene.items[to + 1]?.lower === "salute") return true;
  if (lemma === "get") return /^(off|out|down)$/.test(next ?? "");
  if (lemma === "call") return /^(at|by|round)$/.test(next ?? "") || (next === "on" && scene.items[to + 1]?.mention === null && !scene.items.slice(to, to + 8).some(({ lower }) => lower === "to")); // prettier-ignore
  if (verb.lower === "wound" || verb.lower === "winds") return next === "up";
  return has(verb, "presence") || has(verb, "finish") || has(verb, "continue");
}

/** `Bayramov stood on a pavement in Tel Aviv`, `Modi ended the week in Tula`, `was last seen in Rome`: an official in person in a town abroad. */
export function presence(scene: Scene, group: VerbGroup): Cue[] {
  const { items, subjects, reading, verbStarts } = scene;
  if (group.form === "infinitive" || (group.passive && group.form !== "finite")) return [];
  const [from, to] = clauseRange(scene, group.main);
  const visitor = subjects.of(group);
  if (visitor === null || visitor === "guest") return [];
  if (
    visitor === "pronoun"
      ? !/^(he|she)$/.test(pronounBefore(scene, group))
      : visitor.kind !== "person" && (visitor.country === null || isGoverned(items, visitor))
  )
    return [];
  if (MANY.test(words(items, from, to))) return [];
  for (let k = group.to; k < to && k < group.to + REACH; k++) {
    if (verbStarts.has(k) && !(SEEING.test(group.lemma) && reading.verbs.some(({ from, form }) => from === k && (form !== "finite" || items[k].lower === "being")))) break; // prettier-ignore
    if (!/^(in|at|to)$/.test(items[k].lower)) continue;
    const { mention } = items[has(items[k + 1], "article") ? k + 2 : k + 1] ?? {};
    if (mention?.type !== "country" || !/^(city|capital|seat)$/.test(mention.form)) continue;
    const hosts = destinations(items, k, k + 3, verbStarts, true);
    if (hosts.length === 0 || items[hosts[0].to]?.lower === "'s") return [];
    const stance = stanceOf(items, reading, group.main, group, from, to, false);
    return [makeCue(scene, "stay", group.main, { visitor, hosts, ...stance })];
  }
  const front = frontPlace(scene, group, from);
  if (!front || group.passive) return [];
  return [makeCue(scene, "stay", group.main, { visitor, hosts: [front], ...stanceOf(items, reading, group.main, group, from, to, false) })]; // prettier-ignore
}

/** The personal pronoun right before a verb; empty where none. */
export function pronounBefore({ items }: Scene, group: VerbGroup): string {
  for (let k = group.from - 1; k >= 0 && k > group.from - 4; k--) if (/^(he|she|they|it)$/.test(items[k].lower)) return items[k].lower; // prettier-ignore
  return "";
}

const EVENT = /^(ceremony|dinner|lunch|breakfast|banquet|reception|meeting|talks|briefing|parade|rally|signing|rollout|unveiling|exhibition|fair|show|expo|press|news)$/; // prettier-ignore

/** The town of the occasion that a sentence begins with: `At the signing in Athens, ...`. */
export function occasionPlace({ items, verbStarts }: Scene): Destination | null {
  if (!/^(at|during|over)$/.test(items[0]?.lower ?? "")) return null;
  const event = items.findIndex(({ lower }, k) => k < 7 && EVENT.test(lower));
  if (event < 0) return null;
  for (let k = event + 1; k < event + 6 && items[k] && !verbStarts.has(k); k++)
    if (items[k].lower === "in" && items[k + 1]?.mention?.type === "country") return destinations(items, k, k + 2, verbStarts, true)[0] ?? null; // prettier-ignore
  return null;
}

/** `At a dinner in Paris in February, the emir promised`: who speaks or acts at a happening in a town was there. */
export function attending(scene: Scene): Cue[] {
  const { items, actors, reading, subjects, verbStarts } = scene;
  if (!/^(at|during|over)$/.test(items[0]?.lower ?? "")) return [];
  const event = items.findIndex(({ lower }, k) => k < 7 && EVENT.test(lower));
  if (event < 0) return [];
  for (let k = event + 1; k < event + 6 && items[k]; k++) {
    if (verbStarts.has(k)) return [];
    if (items[k].lower !== "in" || items[k + 1]?.mention?.type !== "country") continue;
    const hosts = destinations(items, k, k + 2, verbStarts, true);
    const group = reading.verbs.find(({ from, form }) => from > k && form === "finite");
    const told = group ? subjects.of(group) : null;
    const visitor = told ?? actors.find((actor) => actor.from > k && actor.from <= k + 8 && !isGoverned(items, actor)) ?? null; // prettier-ignore
    if (hosts.length === 0 || visitor === null || typeof visitor === "string" || visitor.kind !== "person" || visitor.from < k) return []; // prettier-ignore
    if (group?.negated || group?.possible || group?.planned || MANY.test(words(items, 0, k))) return [];
    return [makeCue(scene, "stay", k + 1, { visitor, hosts, status: "happened" })];
  }
  return [];
}
