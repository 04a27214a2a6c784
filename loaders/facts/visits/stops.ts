import { has } from "../../grammar/verbs.js";
import { clauseRange, makeCue, type Cue, type Scene } from "./cue.js";
import { destinations, type Destination } from "./destinations.js";
import { stanceOf, words } from "./stance.js";
import type { Subject } from "./subjects.js";

const STOP = /^(stops?|legs?|destinations?|halts?|stopovers?|stations?)$/;
const REACH = 7;

/** `Riyadh and Cairo will be the first stops of Trump's tour`, `his first stop was Ankara`: the places that a journey's stops are named after. */
export function stops(scene: Scene): Cue[] {
  const { items, reading } = scene;
  if (!items.some(({ lower }) => STOP.test(lower))) return [];
  return reading.verbs.flatMap((group) => {
    if (!has(items[group.main], "be") || group.form !== "finite" || group.negated) return [];
    const [from, to] = clauseRange(scene, group.main);
    const behind = items.findIndex(({ lower }, k) => k >= group.to && k < Math.min(to, group.to + REACH) && STOP.test(lower)); // prettier-ignore
    const before = items.findLastIndex(({ lower }, k) => k < group.from && k >= Math.max(from, group.from - REACH) && STOP.test(lower)); // prettier-ignore
    const hosts = behind >= 0 ? placesIn(scene, from, group.from) : before >= 0 ? placesIn(scene, group.to, Math.min(to, group.to + 6)) : []; // prettier-ignore
    if (hosts.length === 0) return [];
    const at = behind >= 0 ? behind : before;
    const visitor = ownerOf(scene, at, to);
    const { status, refusal } = stanceOf(items, reading, at, group, from, to, true);
    const told = status ?? (/^(past|perfect|pluperfect)$/.test(group.tense) ? "happened" : null);
    return visitor === null ? [] : [makeCue(scene, "noun", at, { visitor, hosts, status: told, refusal })];
  });
}

/** Places that alone fill a range of items, with dates. */
function placesIn({ items, verbStarts }: Scene, from: number, to: number): Destination[] {
  const range = items.slice(from, to);
  const only = range.every(({ mention, lower, kind }) => mention?.type === "country" || mention?.type === "date" || kind === "punct" || /^(and|then|the|on|in|followed|by|first|but|,)$/.test(lower)); // prettier-ignore
  return only
    ? destinations(items, from, to, verbStarts, false).filter(({ place, code }) => place !== null || code)
    : [];
}

/** Whose journey it is: `Trump's first stop`, `stops of Obama's tour`, `his first stop`; a guest told before where none is named. */
function ownerOf({ items, actors }: Scene, at: number, to: number): Subject {
  const owner = actors.find((one) => items[one.to]?.lower === "'s" && ((one.from > at && one.from < at + 5) || (one.to < at && at - one.to < 5))); // prettier-ignore
  if (owner) return owner;
  const near = words(items, Math.max(0, at - 4), at) + " " + words(items, at + 1, Math.min(to, at + 4));
  if (/\b(his|her)\b/.test(near)) return "pronoun";
  return /\b(first|next|second|third|last|final)\b/.test(near) ? "guest" : null;
}
