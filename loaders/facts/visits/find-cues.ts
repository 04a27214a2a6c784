import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import type { Actor } from "./actors.js";
import { clauseRange, spanOf, type Cue, type Scene } from "./cue.js";
import { destinations, type Destination } from "./destinations.js";
import { encounters, type Encounter } from "./met.js";
import { stanceOf, words } from "./stance.js";
import type { Subject } from "./subjects.js";

const ANOTHER = /\b(return|previous|earlier|another|second|third|next|past|prior|reciprocal)\b/;

/** Finds every telling of a visit in a sentence: by verbs of going, nouns of visiting, hosts who receive, and meetings told with their place. */
export function findCues(scene: Scene): Cue[] {
  const { items, reading } = scene;
  const cues: Cue[] = [];
  for (const group of reading.verbs) {
    const verb = items[group.main];
    if (has(verb, "visit")) cues.push(...visitVerb(scene, group));
    else if (has(verb, "travel")) cues.push(...travelVerb(scene, group));
    else if (has(verb, "host")) cues.push(...hostVerb(scene, group));
    else if (group.lemma === "be" || group.lemma === "expect" || group.lemma === "schedule")
      cues.push(...stayVerb(scene, group));
  }
  for (let i = 0; i < items.length; i++)
    if (has(items[i], "visit-noun") && !reading.verbs.some(({ main }) => main === i)) cues.push(...visitNoun(scene, i));
  for (const encounter of encounters(scene)) cues.push(...meeting(scene, encounter));
  return cues;
}

function make(scene: Scene, kind: Cue["kind"], at: number, more: Partial<Cue>): Cue {
  const [from, to] = clauseRange(scene, at);
  const { start, end } = scene.items[at];
  return { kind, trigger: { start, end }, stated: spanOf(scene.items, from, to), visitor: null, hosts: [], status: null, met: [], another: false, refusal: null, ...more }; // prettier-ignore
}

function visitVerb(scene: Scene, group: VerbGroup): Cue[] {
  const { items, subjects, reading, verbStarts } = scene;
  const [from, to] = clauseRange(scene, group.main);
  const { status, refusal } = stanceOf(items, reading, group.main, group, from, to, false);
  const hosts = group.passive ? [] : destinations(items, group.to, to, verbStarts, false);
  const be = beBefore(scene, group);
  const visitor = group.passive ? agentBehind(scene, group.to) : subjects.of(be ?? group);
  if (be && !refusal) return [make(scene, "go", group.main, { visitor, hosts, status: be.tense === "present" ? "ongoing" : "happened" })]; // prettier-ignore
  return [make(scene, "go", group.main, { visitor, hosts, status, refusal, loose: group.form === "gerund", another: /\bagain\b/.test(words(items, group.to, to)) })]; // prettier-ignore
}

/** `is currently visiting`: the auxiliary that a word for the time parts from its verb. */
function beBefore({ items, reading }: Scene, group: VerbGroup): VerbGroup | null {
  if (group.form !== "gerund" || items[group.from - 1]?.mention?.type !== "date") return null;
  return reading.verbs.find(({ to, lemma }) => to === group.from - 1 && lemma === "be") ?? null;
}

function travelVerb(scene: Scene, group: VerbGroup): Cue[] {
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
  return [make(scene, "go", group.main, { visitor, hosts, status, refusal, loose: group.form === "gerund" })];
}

/** `returned from Baku`: he was there. */
function comingBack(scene: Scene, group: VerbGroup, to: number): Cue[] {
  const { items, subjects, verbStarts } = scene;
  const hosts = destinations(items, group.to + 1, Math.min(to, group.to + 8), verbStarts, false);
  const visitor = subjects.of(group);
  if (hosts.length === 0 || visitor === null) return [];
  return [make(scene, "go", group.main, { visitor, hosts: hosts.slice(0, 1), status: "happened" })];
}

/** The preposition that leads to a place. */
function preposition(items: Item[], from: number, host: Destination): string {
  for (let k = host.to - 2; k >= from; k--) if (has(items[k], "preposition")) return items[k].lower;
  return "";
}

/** `X is in Baku`, `was in Ankara for talks`: being in another country. */
function stayVerb(scene: Scene, group: VerbGroup): Cue[] {
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
  if (due) return [make(scene, "stay", group.main, { visitor, hosts: hosts.slice(0, 1), status: status === "happened" || status === "ongoing" ? "planned" : status, refusal })]; // prettier-ignore
  return [make(scene, "stay", group.main, { visitor, hosts: hosts.slice(0, 1), status: status === "happened" && group.tense === "present" ? "ongoing" : status, refusal })]; // prettier-ignore
}

/** `Aliyev received Gantz in Baku`, `Gantz was received by Aliyev`, `Turkey will host Hasanov`. */
function hostVerb(scene: Scene, group: VerbGroup): Cue[] {
  const { items, actors, subjects, reading, verbStarts } = scene;
  const [from, to] = clauseRange(scene, group.main);
  if (group.passive) {
    const visitor = subjects.of(group);
    if (visitor === null) return [];
    const by = agentBehind(scene, group.to);
    const hosts = destinations(items, group.to, to, verbStarts, true);
    const { status, refusal } = stanceOf(items, reading, group.main, group, from, to, false);
    const home = by?.country ? [{ code: by.country, place: null, start: by.start, end: by.end, to: by.to }] : [];
    return [make(scene, "host", group.main, { visitor, hosts: hosts.length ? hosts.slice(0, 1) : home, status, refusal, met: by?.kind === "person" ? [by] : [] })]; // prettier-ignore
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
  return guests.map((visitor) => make(scene, "host", group.main, { visitor, hosts, status, refusal, met: host?.kind === "person" ? [host] : [] })); // prettier-ignore
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
  return [make(scene, "host", group.main, { visitor: "guest", hosts, status, refusal, met: host.kind === "person" ? [host] : [] })]; // prettier-ignore
}

/** A country or capital that stands as the subject. */
function stateBefore(items: Item[], verb: number): Destination | null {
  const item = items[verb - 1];
  const { mention } = item ?? {};
  if (mention?.type !== "country" || mention.form === "demonym" || mention.form === "people") return null;
  return { code: mention.code, place: mention.form === "capital" ? item.text : null, start: item.start, end: item.end, to: verb }; // prettier-ignore
}

function objectOf({ items, actors }: Scene, i: number): Actor | null {
  for (let k = i; k < i + 4 && items[k]; k++) {
    const actor = actors.find(({ from }) => from === k);
    if (actor) return items[actor.to]?.lower === "'s" ? null : actor;
    if (!has(items[k], "article") && !has(items[k], "pronoun") && !/^(visiting|new|newly|appointed)$/.test(items[k].lower)) return null; // prettier-ignore
  }
  return null;
}

/** The actor behind `by`, before the clause goes on. */
function agentBehind({ items, actors, verbStarts }: Scene, i: number): Actor | null {
  for (let k = i; k < i + 14 && items[k]; k++) {
    if (verbStarts.has(k)) return null;
    if (items[k].lower !== "by") continue;
    const at = has(items[k + 1], "article") || has(items[k + 1], "pronoun") ? k + 2 : k + 1;
    return actors.find(({ from }) => from === at) ?? null;
  }
  return null;
}

function visitNoun(scene: Scene, at: number): Cue[] {
  const { items, reading, verbStarts } = scene;
  const before = possessor(scene, at);
  if (items[at].word.lemma === "arrival" && before.visitor === null && !/^(of|by)$/.test(items[at + 1]?.lower ?? "")) return []; // prettier-ignore
  const behind = visitorBehind(scene, at);
  if (items[at].word.lemma === "arrival" && before.visitor === null && behind === null) return [];
  const [from, to] = clauseRange(scene, at);
  const group = governing(scene, at);
  let hosts = destinations(items, at + 1, nounEnd(scene, at, to), verbStarts, true);
  if (hosts.length === 0 && before.host) hosts = [before.host];
  let visitor: Subject = behind ?? before.visitor;
  if (visitor === null && !before.definite) visitor = subjectOver(scene, at, group);
  const adjectives = words(items, Math.max(0, at - 4), at);
  const { status, refusal } = stanceOf(items, reading, at, group, from, to, true);
  const plural = items[at].lower !== items[at].word.lemma && visitor === null;
  return [make(scene, "noun", at, { visitor, hosts, status, refusal: plural ? "visits in general, no single one" : refusal, another: ANOTHER.test(adjectives) })]; // prettier-ignore
}

/** Who owns the visit, and a place between owner and noun: `Gantz's Baku visit`, `his visit`, `the minister's planned trip`. */
function possessor(
  { items, actors }: Scene,
  at: number,
): { visitor: Subject; host: Destination | null; definite: boolean } {
  let host: Destination | null = null;
  for (let k = at - 1; k >= 0 && k > at - 9; k--) {
    const { lower, mention, kind, start, end, text } = items[k];
    const actor = actors.find(({ to }) => to === k + 1);
    if (lower === "'s" || lower === "'" || lower === "’") {
      const owner = actors.find(({ to }) => to === k) ?? null;
      return { visitor: owner, host, definite: owner === null };
    }
    if (/^(his|her|their)$/.test(lower)) return { visitor: "pronoun", host, definite: false };
    if (/^(the|this|that)$/.test(lower)) return { visitor: null, host, definite: true };
    if (/^(a|an|its)$/.test(lower)) return { visitor: null, host, definite: false };
    if (actor && k >= at - 3 && actor.kind === "person") return { visitor: actor, host, definite: false };
    if (actor) break;
    if (mention?.type === "country" && mention.form !== "demonym" && mention.form !== "people")
      host = { code: mention.code, place: mention.form === "name" ? null : text, start, end, to: k + 1 };
    else if (mention && mention.type !== "date" && mention.type !== "country") break;
    if (kind === "punct" && lower !== "-" && lower !== ",") break;
    if (kind === "word" && (items[k].word.classes.has("preposition") || items[k].word.classes.has("be") || items[k].word.classes.has("conjunction"))) break; // prettier-ignore
  }
  return { visitor: null, host: host, definite: false };
}

/** `the visit of X`, `a visit to Israel by X`. */
function visitorBehind({ items, actors, verbStarts }: Scene, at: number): Actor | null {
  for (let k = at + 1; k < at + 12 && items[k]; k++) {
    if (verbStarts.has(k) || /^[,;:.()]$/.test(items[k].lower) || has(items[k], "invitation-noun")) return null;
    if (items[k].lower !== "by" && items[k].lower !== "of") continue;
    const from = has(items[k + 1], "article") ? k + 2 : k + 1;
    const actor = actors.find((one) => one.from === from);
    if (actor) return actor;
    if (items[k].lower === "by") return null;
  }
  return null;
}

/** Where the phrase of the noun ends: at a comma that no further place follows, or at the clause's end. */
function nounEnd({ items }: Scene, at: number, to: number): number {
  for (let k = at + 1; k < to; k++) if (/^[;:()—–]$/.test(items[k].lower)) return k;
  return to;
}

/** The verb that governs a noun: the last before it in its clause, or the first behind it. */
function governing({ reading, items }: Scene, at: number): VerbGroup | null {
  const clause = reading.clauses.find(({ to }) => at < to);
  const own = clause?.verbs ?? [];
  const before = own.findLast((group) => group.to <= at && group.form !== "participle");
  const behind = own.find((group) => group.from > at && group.form === "finite");
  if (before && !(behind && /^(during|on|after|before|following|amid)$/.test(items[at - 2]?.lower ?? "") && before.form !== "finite")) return before; // prettier-ignore
  return behind ?? null;
}

/** The subject that makes the visit of `a visit`: of the verb before it, else of the next one. */
function subjectOver(scene: Scene, at: number, group: VerbGroup | null): Subject {
  const { subjects, reading, items } = scene;
  if (group && group.to <= at) {
    const subject = subjects.of(group);
    if (subject) return subject;
  }
  const introduced = /\b(during|on|for|after|before|following|ahead of|in|amid|wrapping up|concluding|ending|at the end of)\b/.test(words(items, Math.max(0, at - 6), at)); // prettier-ignore
  if (!introduced) return null;
  const before = reading.verbs.findLast((one) => one.to <= at && one.form === "finite");
  const subject = before ? subjects.of(before) : null;
  if (subject) return subject;
  const next = reading.verbs.find((one) => one.from > at && one.form === "finite");
  return next ? subjects.of(next) : null;
}

/** A meeting in a country that is one side's and not the other's is a visit of the other's. */
function meeting(scene: Scene, { at, group, subject, people, place, stated, part }: Encounter): Cue[] {
  const { items, reading } = scene;
  const main = group?.main ?? at - 1;
  const [from, to] = clauseRange(scene, main);
  const clause = words(items, from, to);
  const stance = stanceOf(items, reading, group?.from ?? at, group, from, to, group === null);
  const base = { stated, dated: part, ...stance };
  if (/\b(phone|telephone|telephoned|video|videoconference|virtual|virtually|online|by call|conference call)\b/.test(clause)) return [make(scene, "meet", main, { ...base, refusal: "a call or video talk is no visit" })]; // prettier-ignore
  if (!place) return [make(scene, "meet", main, { ...base, visitor: subject, met: people })];
  const sides = subject && typeof subject !== "string" ? [subject, ...people.filter((one) => one !== subject)] : people;
  const home = sides.filter(({ country }) => country === place.code);
  const guests = sides.filter(({ country }) => country !== null && country !== place.code);
  const unknown = sides.filter(({ country }) => country === null);
  const hosts = [place];
  if (subject === "pronoun" && guests.length === 0) return [make(scene, "meet", main, { ...base, visitor: "pronoun", hosts, met: people })]; // prettier-ignore
  if (guests.length === 0) return [make(scene, "meet", main, { ...base, visitor: subject, met: people })];
  if (home.length === 0 && unknown.length === 0) {
    const neutral = typeof subject !== "string" && guests.length > 1;
    return [make(scene, "meet", main, { ...base, visitor: subject, hosts, met: people, refusal: neutral ? "a meeting on neutral ground" : base.refusal })]; // prettier-ignore
  }
  return guests.map((visitor) => make(scene, "meet", main, { ...base, visitor, hosts, met: [...home, ...unknown] }));
}
