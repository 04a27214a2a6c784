import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import type { Actor } from "./actors.js";
import { clauseRange, makeCue, type Cue, type Scene } from "./cue.js";
import { destinations, type Destination } from "./destinations.js";
import { MANY } from "./presence.js";
import { stanceOf, words } from "./stance.js";

const GUEST = /^(guests?|visitors?|callers?|invitees?|arrivals?)$/;
const REACH = 12;

/** `The Kremlin's guest on Tuesday was X`, `among Erdogan's guests was Y`, `also in Ankara was Z`: who came stands behind the verb. */
export function guestsTold(scene: Scene): Cue[] {
  const { items, actors, reading } = scene;
  const cues: Cue[] = [];
  for (const group of reading.verbs) {
    if (!has(items[group.main], "be") || group.form !== "finite" || group.passive) continue;
    const at = has(items[group.to], "article") ? group.to + 1 : group.to;
    const guest = actors.find((one) => one.from === at && one.kind === "person");
    const [from, to] = clauseRange(scene, group.main);
    if (!guest || guest.country === null) continue;
    const start = Math.max(from, group.from - REACH);
    const word = items.findIndex(({ lower }, k) => k >= start && k < group.from && GUEST.test(lower));
    const { host, place } = word >= 0 ? hostOf(scene, start, word, group.from) : { host: null, place: inTown(scene, start, group.from) }; // prettier-ignore
    if (!place || place.code === guest.country || MANY.test(words(items, from, group.from))) continue;
    const { status, refusal } = stanceOf(items, reading, group.main, group, from, to, false);
    const ahead = items.slice(start, group.from).some(({ lower }) => /^(expected|due|awaited)$/.test(lower));
    if (!refusal) cues.push(makeCue(scene, "meet", group.main, { visitor: guest, hosts: [place], met: host ? [host] : [], status: ahead ? "planned" : status })); // prettier-ignore
  }
  return cues;
}

/** Whose guest: `Aliyev's guest in Baku`, `a guest of the Turkish president`, `the Kremlin's guest`, `guest of honour in Paris`. */
function hostOf(
  scene: Scene,
  from: number,
  word: number,
  verb: number,
): { host: Actor | null; place: Destination | null } {
  const { items, actors, verbStarts } = scene;
  const inside = actors.find((one) => one.from >= from && one.to <= verb && one.kind === "person" && (items[one.to]?.lower === "'s" || isOf(items, one.from))) ?? null; // prettier-ignore
  const town = items.findIndex(({ mention }, k) => k >= from && k < verb && mention?.type === "country" && mention.form !== "demonym" && (items[k + 1]?.lower === "'s" ? k < word : /^(in|at)$/.test(items[k - 1]?.lower ?? ""))); // prettier-ignore
  const place = town >= 0 ? (destinations(items, town, town + 1, verbStarts, false)[0] ?? null) : null;
  const home = inside?.country ? { code: inside.country, place: null, start: inside.start, end: inside.end, to: inside.to } : null; // prettier-ignore
  return { host: inside, place: place ?? home };
}

const isOf = (items: Item[], at: number): boolean =>
  items[at - 1]?.lower === "of" || (has(items[at - 1], "article") && items[at - 2]?.lower === "of");

const LEAD = /^(also|among|those|present|expected|due|awaited|attending|arriving|on|last|this|too|,|at|the|a|signing|ceremony|rollout|opening|launch|show|fair|handover|hand|summit|parade|town|here|there)$/; // prettier-ignore

/** `Also in Ankara on Monday was X`, `expected at the rollout in Linköping is Y`. */
function inTown({ items, verbStarts }: Scene, from: number, verb: number): Destination | null {
  const at = items.findIndex(({ mention }, k) => k >= from && k < verb && mention?.type === "country");
  if (at < 1 || items[at - 1].lower !== "in") return null;
  const rest = [...items.slice(from, at - 1), ...items.slice(at + 1, verb)];
  return rest.every(({ mention, lower }) => mention?.type === "date" || LEAD.test(lower)) ? (destinations(items, at - 1, at + 1, verbStarts, true)[0] ?? null) : null; // prettier-ignore
}
