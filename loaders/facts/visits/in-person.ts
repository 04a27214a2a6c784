import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import type { Actor } from "./actors.js";
import { clauseRange, makeCue, type Cue, type Scene } from "./cue.js";
import { destinations, type Destination } from "./destinations.js";
import { MANY } from "./presence.js";
import { frontPlace } from "./where.js";
import { stanceOf, words } from "./stance.js";

/** Towns in which many countries meet: who speaks there visits nobody. */
const SEATS_OF_MANY = /^(brussels|geneva|new york|davos|vienna|munich|strasbourg|the hague|hague|glasgow|lausanne)$/i;
const NEAR = 4;

/** Those whom a sentence tells to be in a town by the way: `in the presence of X`, `in Paris on 3 May, when X and Y sealed`, `said in Jerusalem`. */
export function inPerson(scene: Scene): Cue[] {
  if (scene.actors.length === 0 || !scene.items.some(({ mention, word }) => mention?.type === "country" || /^(sign|ink|initial)$/.test(word.lemma))) return []; // prettier-ignore
  return [...attended(scene), ...whenSeen(scene), ...speaking(scene)];
}

const isTown = ({ mention }: Item): boolean =>
  mention?.type === "country" && /^(city|capital|seat)$/.test(mention.form);

const stays = (scene: Scene, at: number, visitor: Actor, place: Destination): Cue =>
  makeCue(scene, "stay", at, { visitor, hosts: [place], status: "happened" });

/** `was handed over in Lorient on 18 December in the presence of X`, `opened in Baku, watched by X`. */
function attended(scene: Scene): Cue[] {
  const { items, actors, reading } = scene;
  const cues: Cue[] = [];
  for (const actor of actors) {
    const before = words(items, actor.from - 6, actor.from);
    if (actor.kind !== "person" || !/\b(in the presence of|attended by|witnessed by|watched by|looked on by|under the eyes of|in front of|flanked by)( the| a| an| his| her| its)?$/.test(before)) continue; // prettier-ignore
    const [from, to] = clauseRange(scene, actor.from);
    const group = reading.verbs.findLast((one) => one.form === "finite" && one.to <= actor.from);
    if (MANY.test(words(items, from, to)) || group?.planned || group?.negated || group?.possible) continue;
    const place = placeIn(scene, from, to);
    if (place) cues.push(stays(scene, actor.from, actor, place));
  }
  return cues;
}

/** `in Paris on 28 September, when X and Y put their seal on it`. */
function whenSeen(scene: Scene): Cue[] {
  const { items, actors, reading, subjects } = scene;
  const cues: Cue[] = [];
  for (let k = 1; k < items.length; k++) {
    if (items[k].lower !== "when" || items[k - 1].lower !== ",") continue;
    const at = items.slice(0, k).findLastIndex(isTown);
    if (at < 1 || k - at > 5 || !/^(in|at)$/.test(items[at - 1].lower)) continue;
    const place = destinations(items, at - 1, at + 1, scene.verbStarts, true)[0];
    const group = reading.verbs.find(({ from, form }) => from > k && form === "finite");
    const told = group && !group.negated && !group.planned ? subjects.all(group) : [];
    for (const one of told)
      if (place && one && typeof one !== "string" && one.kind === "person" && actors.some(({ from }) => from > k && from === one.from))
        cues.push(stays(scene, one.from, one, place)); // prettier-ignore
  }
  return cues;
}

/** `said in Jerusalem that`, `announced at the Kremlin on Monday`, `put his name to a letter in London`. */
function speaking(scene: Scene): Cue[] {
  const { items, reading, subjects } = scene;
  return reading.verbs.flatMap((group) => {
    const verb = items[group.main];
    const says = has(verb, "say") || has(verb, "announce") || /^(declare|promise|pledge|vow|warn|argue|insist|complain|boast|joke|agree)$/.test(group.lemma); // prettier-ignore
    const writes = group.lemma === "sign" || group.lemma === "ink" || group.lemma === "initial" || group.lemma === "put" && /^(his|her|their) (name|signature|seal|initials|pen)\b/.test(words(items, group.to, group.to + 2)); // prettier-ignore
    if (!(says || writes) || group.form !== "finite" || group.passive || group.negated || group.possible || group.planned) return []; // prettier-ignore
    const own = subjects
      .all(group)
      .filter((one) => one !== null && typeof one !== "string" && one.kind === "person") as Actor[];
    if (own.length === 0) return [];
    const [from, to] = clauseRange(scene, group.main);
    if (MANY.test(words(items, from, to))) return [];
    const next = reading.verbs.find(({ from: start }) => start >= group.to)?.from ?? to;
    const reach = Math.min(to, next, group.to + (writes ? 12 : NEAR));
    const place =
      placeIn(scene, group.to, reach) ??
      (writes ? countryIn(scene, group.to, reach) : null) ??
      frontPlace(scene, group, from);
    const other = !place && writes ? besides(scene, group, to) : [];
    if (other[0] && other[0].country !== own[0].country)
      return [makeCue(scene, "meet", group.main, { visitor: own[0], met: other, status: "happened" })];
    if (!place || SEATS_OF_MANY.test(place.place ?? "")) return [];
    const { status, refusal } = stanceOf(items, reading, group.main, group, from, to, false);
    if (refusal) return [];
    const guests = own.every(({ country }) => country === place.code) ? besides(scene, group, to) : own;
    return guests.map((visitor) => makeCue(scene, "stay", group.main, { visitor, hosts: [place], status }));
  });
}

/** `signed the contract with Modi in Paris`: with whom one at home signs, agrees or speaks. */
function besides({ items, actors }: Scene, { to: from }: VerbGroup, to: number): Actor[] {
  const at = items.findIndex(({ lower }, k) => k >= from && k < to && lower === "with");
  const behind = at < 0 ? [] : actors.filter((one) => one.kind === "person" && one.from > at && one.from <= at + 3);
  return behind.slice(0, 1);
}

/** `signed a letter in France on Monday`: a country where the day stands behind it. */
function countryIn({ items, verbStarts }: Scene, from: number, to: number): Destination | null {
  const at = items.findIndex((item, k) => k > from && k <= to && items[k - 1].lower === "in" && item.mention?.type === "country" && item.mention.form === "name"); // prettier-ignore
  const next = at > 0 ? items[/^(on|in|last|this)$/.test(items[at + 1]?.lower ?? "") ? at + 2 : at + 1] : undefined;
  return next?.mention?.type === "date" ? (destinations(items, at - 1, at + 1, verbStarts, true)[0] ?? null) : null;
}

/** The town that `in` or `at` leads to between two items. */
export function placeIn({ items, verbStarts }: Scene, from: number, to: number): Destination | null {
  for (let k = from; k < to; k++) {
    if (!/^(in|at)$/.test(items[k].lower) || !items[k + 1]) continue;
    const at = has(items[k + 1], "article") ? k + 2 : k + 1;
    if (!items[at] || !isTown(items[at]) || items[at + 1]?.lower === "'s") continue;
    return destinations(items, k, at + 1, verbStarts, true)[0] ?? null;
  }
  return null;
}
