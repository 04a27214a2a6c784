import { has } from "../../grammar/verbs.js";
import type { Actor } from "./actors.js";
import { makeCue, type Cue, type Scene } from "./cue.js";
import { destinations, type Destination } from "./destinations.js";
import { occasionPlace } from "./presence.js";
import { words } from "./stance.js";
import { isGoverned } from "./who.js";

const BESIDE =
  /\b(next to|beside|alongside|at (?:his|her) (?:elbow|side)|by (?:his|her) side|shoulder to shoulder|as (?:his|her|its|the|a|an|their) (?:\w+ )?guest|beside (?:him|her)|in attendance|looking on|present|in tow)\b/;

/** `with Netanyahu at his elbow in Baku, Aliyev said`, `standing next to Macron in Paris, Modi said`: both were there. */
export function alongside(scene: Scene): Cue[] {
  const { items, actors, verbStarts } = scene;
  if (actors.length < 2) return [];
  const cues: Cue[] = [];
  for (const actor of actors) {
    if (actor.kind !== "person" || !actor.country) continue;
    const before = words(items, actor.from - 4, actor.from);
    const behind = words(items, actor.to, actor.to + 6);
    const withX = /\bwith$/.test(before) && BESIDE.test(behind);
    if (!withX && !/\b(next to|beside|alongside|side by side with)$/.test(before)) continue;
    const other = beside(scene, actor);
    if (!other?.country) continue;
    const guest = /\bguests?\b/.test(behind) ? { ...other, code: other.country, place: null } : null;
    const place =
      placeNear(scene, actor.to, verbStarts) ??
      seatNear(scene, actor.to, other.country, other) ??
      occasionPlace(scene) ??
      guest;
    if (!place || (place.code !== actor.country && place.code !== other.country)) continue;
    const [visitor, host] = place.code === actor.country ? [other, actor] : [actor, other];
    cues.push(makeCue(scene, "meet", actor.from, { visitor, hosts: [place], met: [host], status: "happened" }));
  }
  return [...cues, ...guests(scene)];
}

/** `X and Y, both guests of Z at the White House`: guests set beside their names. */
function guests(scene: Scene): Cue[] {
  const { items, actors } = scene;
  const at = items.findIndex(({ lower }, k) => /^guests?$/.test(lower) && items[k + 1]?.lower === "of");
  if (at < 0) return [];
  const host = actors.find(({ from, country }) => country !== null && (from === at + 2 || from === at + 3));
  if (!host?.country) return [];
  let k = at - 1;
  while (/^(both|all|each|as|the|a|,)$/.test(items[k]?.lower ?? "")) k--;
  if (items[k + 1]?.lower !== "," && items[k + 1]?.lower !== "as") return [];
  const found: Cue[] = [];
  for (let actor = actors.find(({ to }) => to === k + 1); actor && found.length < 4;) {
    if (actor.kind === "person" && actor.country !== host.country)
      found.push(makeCue(scene, "meet", at, { visitor: actor, hosts: [{ ...host, code: host.country, place: null }], met: [host], status: "happened" })); // prettier-ignore
    const joint = actor.from - 1;
    if (!/^(and|,)$/.test(items[joint]?.lower ?? "")) break;
    actor = actors.find(({ to }) => to === joint);
  }
  return found;
}

/** The other one: a person of another country whom no preposition governs, behind or before. */
function beside({ actors, items }: Scene, actor: Actor): Actor | null {
  const fits = (one: Actor): boolean => one.kind === "person" && one.country !== null && one.country !== actor.country && !isGoverned(items, one); // prettier-ignore
  return actors.find((one) => one.from > actor.to && fits(one)) ?? actors.findLast((one) => one.to < actor.from && fits(one)) ?? null; // prettier-ignore
}

function placeNear({ items }: Scene, from: number, verbStarts: Set<number>): Destination | null {
  for (let k = from; k < from + 9 && items[k]; k++) {
    if (verbStarts.has(k) && !/ing$/.test(items[k].lower)) return null;
    if (/^(in|at)$/.test(items[k].lower)) {
      const [place] = destinations(items, k, k + 4, verbStarts, true);
      if (place) return place;
    }
  }
  return null;
}

/** `in the palace`: the seat of the one who speaks. */
function seatNear(
  { items }: Scene,
  from: number,
  code: string,
  owner: { start: number; end: number },
): Destination | null {
  for (let k = from; k < from + 10 && items[k]; k++)
    if (/^(in|at)$/.test(items[k].lower) && has(items[k + 1], "article") && /^(palace|residence|chancellery|presidency)$/.test(items[k + 2]?.lower ?? "")) return { code, place: null, start: owner.start, end: owner.end, to: k + 3 }; // prettier-ignore
  return null;
}
