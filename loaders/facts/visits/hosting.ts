import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import type { Actor } from "./actors.js";
import { clauseRange, makeCue, type Cue, type Scene } from "./cue.js";
import { destinations, type Destination } from "./destinations.js";
import { stanceOf, words } from "./stance.js";

/** `Aliyev received Gantz in Baku`, `Gantz was received by Aliyev`, `Turkey will host Hasanov`. */
export function hostVerb(scene: Scene, group: VerbGroup): Cue[] {
  const { items, actors, subjects, reading, verbStarts } = scene;
  const [from, to] = clauseRange(scene, group.main);
  if (group.passive) {
    const visitor = subjects.of(group);
    if (visitor === null) return [];
    const by = agentBehind(scene, group.to);
    const hosts = destinations(items, group.to, to, verbStarts, true);
    const { status, refusal } = stanceOf(items, reading, group.main, group, from, to, false);
    const home = by?.country ? [{ code: by.country, place: null, start: by.start, end: by.end, to: by.to }] : [];
    return [makeCue(scene, "host", group.main, { visitor, hosts: hosts.length ? hosts.slice(0, 1) : home, toward: hosts.length + home.length === 0 && by ? "same" : undefined, status, refusal, met: by?.kind === "person" ? [by] : [] })]; // prettier-ignore
  }
  const guest = objectOf(scene, group.to);
  if (!guest) return /^(him|her|them)$/.test(items[group.to]?.lower ?? "") ? hostOfPronoun(scene, group) : [];
  const subject = subjects.of(group);
  const state = stateBefore(items, group.from);
  const host = subject && typeof subject !== "string" ? subject : null;
  if (!host && !state && typeof subject !== "string") return [];
  const code = host?.country ?? state?.code ?? null;
  let hosts = destinations(items, guest.to, to, verbStarts, true).slice(0, 1);
  if (hosts.length === 0 && code)
    hosts = [state ?? { code, place: null, start: host!.start, end: host!.end, to: host!.to }];
  const { status, refusal } = stanceOf(items, reading, group.main, group, from, to, false);
  const guests = [guest, ...actors.filter((other) => other.from === guest.to + 1 && items[guest.to]?.lower === "and")];
  return guests.map((visitor) => makeCue(scene, "host", group.main, { visitor, hosts, status, refusal, met: host?.kind === "person" ? [host] : [] })); // prettier-ignore
}

/** `was given the red carpet in the Kremlin`, `received a grand welcome in Riyadh`, `was given a warm welcome in Baku by Aliyev`. */
export function welcomed(scene: Scene, group: VerbGroup): Cue[] {
  const { items, verbStarts } = scene;
  const taken = { ...group, passive: true };
  const behind = words(items, group.to, group.to + 7);
  if (!/\b(red (?:- )?carpet|welcome|reception|guard of honou?r|honou?rs|audience)\b/.test(behind)) return [];
  const [, to] = clauseRange(scene, group.main);
  if (destinations(items, group.to, to, verbStarts, true).length > 0 || agentBehind(scene, group.to)) return hostVerb(scene, taken); // prettier-ignore
  const front = destinations(items, 0, group.from, verbStarts, true).filter(({ place }) => place !== null);
  return front.length === 1 ? hostVerb(scene, taken).map((cue) => ({ ...cue, hosts: front })) : [];
}

/** `will receive him in Paris`: the guest is whom the text speaks of. */
function hostOfPronoun(scene: Scene, group: VerbGroup): Cue[] {
  const { items, subjects, reading, verbStarts } = scene;
  const [from, to] = clauseRange(scene, group.main);
  const host = subjects.of(group);
  if (host === null || typeof host === "string" || !host.country) return [];
  let hosts = destinations(items, group.to + 1, to, verbStarts, true).slice(0, 1);
  if (hosts.length === 0) hosts = [{ code: host.country, place: null, start: host.start, end: host.end, to: host.to }];
  const { status, refusal } = stanceOf(items, reading, group.main, group, from, to, false);
  return [makeCue(scene, "host", group.main, { visitor: "guest", hosts, status, refusal, met: host.kind === "person" ? [host] : [] })]; // prettier-ignore
}

/** A country or capital that stands as the subject. */
function stateBefore(items: Item[], verb: number): Destination | null {
  const item = items[verb - 1];
  const { mention } = item ?? {};
  if (mention?.type !== "country" || mention.form === "demonym" || mention.form === "people") return null;
  return { code: mention.code, place: mention.form === "capital" ? item.text : null, start: item.start, end: item.end, to: verb }; // prettier-ignore
}

/** The actor right behind a verb, over articles and words for a guest or a peer. */
export function objectOf({ items, actors }: Scene, i: number): Actor | null {
  for (let k = i; k < i + 6 && items[k]; k++) {
    const actor = actors.find(({ from }) => from === k);
    if (actor) return items[actor.to]?.lower === "'s" ? null : actor;
    if (items[k].lower === "," && /^(number|colleague|counterpart|guest|peer|homologue|ally|friend)$/.test(items[k - 1].lower)) continue; // prettier-ignore
    const { mention } = items[k];
    if (mention?.type === "country" && mention.form === "demonym") continue;
    if (!has(items[k], "article") && !has(items[k], "pronoun") && !/^(visiting|new|newly|appointed|colleague|counterpart|opposite|number|guest|visitor|friend|ally|fellow|old|longtime|peer|homologue|own|then|then-|-)$/.test(items[k].lower)) return null; // prettier-ignore
  }
  return null;
}

/** The actor behind `by`, before the clause goes on. */
export function agentBehind({ items, actors, verbStarts }: Scene, i: number): Actor | null {
  for (let k = i; k < i + 14 && items[k]; k++) {
    if (verbStarts.has(k)) return null;
    if (items[k].lower !== "by") continue;
    const at = has(items[k + 1], "article") || has(items[k + 1], "pronoun") ? k + 2 : k + 1;
    return actors.find(({ from }) => from === at) ?? null;
  }
  return null;
}
