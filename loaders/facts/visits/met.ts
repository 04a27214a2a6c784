import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Span } from "../../types.js";
import { leaderOf, type Actor } from "./actors.js";
import { clauseRange, type Scene } from "./cue.js";
import { fairAt } from "./fair-at.js";
import { frontPlace } from "./where.js";
import { placeIn } from "./in-person.js";
import { destinations, type Destination } from "./destinations.js";
import type { Subject } from "./subjects.js";

/** Persons met, with the place where a place is told for them: `with Harper in Ottawa on Friday`. */
export interface Encounter {
  /** Item index of `met`, `talks`, `received`. */
  at: number;
  group: VerbGroup | null;
  subject: Subject;
  people: Actor[];
  place: Destination | null;
  stated: Span;
  /** The words of this part only, where the sentence tells several meetings. */
  part: Span;
  /** Whether it is a delegation that is met: its people are the guests. */
  guests?: boolean;
  /** Talks of which one side speaks in the same sentence. */
  spoken?: boolean;
}

const REACH = 45;
const SHARED = /^(dinner|lunch|breakfast|supper|tea|coffee|hours?|minutes|audience|time|meal|session|day|morning|afternoon|evening)$/; // prettier-ignore

/** Lists whom the sentence tells to meet, in parts where it gives places: `met Harper in Ottawa and Obama in Washington`. */
export function encounters(scene: Scene): Encounter[] {
  const { items, reading } = scene;
  const found: Encounter[] = [];
  for (const group of reading.verbs) {
    const verb = items[group.main];
    const shared = /^(have|share|take)$/.test(group.lemma);
    if (!(has(verb, "meet") || shared) || group.passive) continue;
    let at = group.to;
    if (shared || /^(hold|talk)$/.test(group.lemma)) {
      at = talksAt(scene, group.to);
      if (at < 0) continue;
    }
    found.push(...parts(scene, group, at));
  }
  for (let i = 0; i + 1 < items.length; i++)
    if (items[i].word.lemma === "call" && /^(on|upon)$/.test(items[i + 1].lower)) found.push(...called(scene, i));
  for (let i = 0; i < items.length; i++)
    if (has(items[i], "talks-noun") && leadsToPeople(items, i + 1) && !found.some((e) => e.at === i + 1 || (e.at <= i && i < e.at + 12 && e.people.length > 0 && e.at > i - 12)))
      found.push(...parts(scene, null, i + 1).map((e) => withPartaker(e, partaker(scene, i)))); // prettier-ignore
  return found;
}

const withPartaker = (encounter: Encounter, subject: Subject): Encounter =>
  subject === null ? encounter : { ...encounter, subject, spoken: true };

/** Who had the talks of `X said after talks with Y in Z`: the subject of the verb that they are set beside; not of `talks between`. */
function partaker({ items, actors, reading, subjects }: Scene, i: number): Subject {
  let k = i - 1;
  while (k > i - 5 && !/^(during|after|following|at|in|from)$/.test(items[k]?.lower ?? "")) k--;
  if (k <= i - 5 || k < 0 || items.slice(i + 1, i + 5).some(({ lower }) => lower === "between")) return null;
  const group = reading.verbs.findLast(({ to, form }) => to <= k && form === "finite") ?? reading.verbs.find(({ from, form }) => from > i && form === "finite"); // prettier-ignore
  if (!group || Math.abs(group.to - k) > 25) return null;
  const subject = group.passive && group.to <= k ? (actors.findLast(({ to, from }) => to <= k && k - to < 3 && from > group.to - 1 && items[from - 1]?.lower === "by") ?? null) : subjects.of(group); // prettier-ignore
  return subject !== null && typeof subject !== "string" && subject.kind === "person" ? subject : null;
}

const COURTESY = /^(discuss|review|talk|present|hand|bid|brief|express|convey|invite|thank|pay|exchange|explore)$/;

/** `called on the minister`, `paid a courtesy call on X`: who calls on another is where that one is at home; `called on X to act` is no meeting. */
function called(scene: Scene, i: number): Encounter[] {
  const { items, actors, reading, subjects } = scene;
  const at = has(items[i + 2], "article") ? i + 3 : i + 2;
  const whom = actors.find(({ from }) => from === at);
  if (!whom) return [];
  if (items[whom.to]?.lower === "to" && !COURTESY.test(items[whom.to + 1]?.word.lemma ?? "")) return [];
  const group = reading.verbs.find(({ main }) => main === i) ?? reading.verbs.findLast(({ to, lemma }) => to <= i && i - to < 4 && /^(pay|make)$/.test(lemma)) ?? null; // prettier-ignore
  const subject = group ? subjects.of(group) : null;
  const { country, start, end, to } = whom;
  const guest = subject !== null && typeof subject !== "string" && subject.country !== null && subject.country !== country; // prettier-ignore
  const home = country && (guest || subject === "pronoun") ? { code: country, place: null, start, end, to } : null;
  return parts(scene, group, i + 2).map((encounter) => ({ ...encounter, place: encounter.place ?? home }));
}

/** `held (high-level) talks (in Baku) with`: index behind the talks; -1 where the verb holds something else. */
function talksAt({ items }: Scene, from: number): number {
  for (let i = from; i < from + 6 && i < items.length; i++)
    if (
      ((SHARED.test(items[i].lower) || isSpell(items[i])) && items[i + 1]?.lower === "with") || // prettier-ignore
      has(items[i], "talks-noun") ||
      has(items[i], "call-noun")
    )
      return i + 1;
  return (items[from]?.lower === "with" || items[from]?.lower === "to") && items[from - 1]?.word.lemma === "talk" ? from : -1; // prettier-ignore
}

/** `five hours`, `forty minutes`. */
const isSpell = ({ mention }: Scene["items"][number]): boolean =>
  mention?.type === "date" && mention.timex.kind === "duration" && /^(hour|minute|day)$/.test(mention.timex.unit);

/** `talks with`, `a meeting between`, `talks in Ankara on Monday with`. */
function leadsToPeople(items: Scene["items"], from: number): boolean {
  for (let i = from; i < from + 6 && items[i]; i++) {
    if (/^(with|between)$/.test(items[i].lower)) return true;
    if (!/^(in|at|on|the|,|held)$/.test(items[i].lower) && items[i].mention?.type !== "country" && items[i].mention?.type !== "date") return false; // prettier-ignore
  }
  return false;
}

function parts(scene: Scene, group: VerbGroup | null, at: number): Encounter[] {
  const { items, actors, subjects, verbStarts } = scene;
  const found: Encounter[] = [];
  let people: Actor[] = [];
  let from = group ? group.from : at - 1;
  let place: Destination | null = null;
  const subject = group ? subjects.of(group) : null;
  const encounter = (to: number): Encounter => {
    const part = { start: items[from].start, end: items[to - 1].end };
    const first =
      found.length === 0 && subject && typeof subject !== "string" ? Math.min(subject.start, part.start) : part.start;
    return { at, group, subject, people, place, part, guests, stated: { start: first, end: part.end } };
  };
  const close = (to: number): void => {
    if (people.length > 0) found.push(encounter(to));
    people = [];
    place = null;
    from = to;
  };
  let end = at;
  let guests = false;
  for (let i = at; i < items.length && i < at + REACH; i++) {
    if (verbStarts.has(i) && i > at) break;
    const { lower, mention, kind } = items[i];
    const actor = actors.find((one) => one.from === i);
    if (actor) {
      if (place && people.length > 0) {
        const gap = /^(and|,|with|then)$/.test(items[i - 1].lower) || /^(with|and)$/.test(items[i - 2]?.lower ?? "");
        if (!gap) break;
        close(connectorStart(scene, i));
      }
      const leader = actor.kind === "delegation" ? leaderOf(items, actors, actor) : null;
      if (actor.kind === "delegation" && (leader ?? actor).country !== null) {
        guests = true;
        if (leader && leader.from > i) people.push(leader);
      }
      if (actor.kind === "person" && !isPossessed(scene, actor)) people.push(actor);
      i = Math.max(actor.to, guests && leader ? leader.to : 0) - 1;
      end = i + 1;
    } else if (mention?.type === "date") end = i + 1;
    else if (!mention && !place && people.length > 0 && fairAt(items, i)) {
      place = fairAt(items, i);
      end = place!.to;
    }
    else if (mention && people.length > 0 && /^(in|at|to)$/.test(before(scene, i)) && !place) {
      place = destinations(items, i, i + 1, verbStarts, false)[0] ?? null;
      end = i + 1;
    } else if (mention?.type === "country" && people.length === 0 && /^(in|at)$/.test(before(scene, i))) {
      place = destinations(items, i, i + 1, verbStarts, false)[0] ?? null;
    } else if (kind === "word" && /^(after|before|during|following|amid|about|to|over|where|who|which|as|while|when|because|if|by|from|since|for|that)$/.test(lower)) {
      if (lower === "as" && items[i + 1]?.lower === "well") continue;
      if (lower === "during" && people.length > 0) place ??= fairBehind(items, i) ?? placeIn(scene, i, Math.min(items.length, i + 12));
      if (lower === "for" && has(items[i + 1], "talks-noun")) continue;
      if (people.length > 0 || lower !== "for") break;
    } else if (people.length > 0 && (has(items[i], "visit-noun") || has(items[i], "talks-noun"))) break;
    else if (kind === "punct" && /^[;:—–(]$/.test(lower)) break;
  } // prettier-ignore
  if (people.length === 0 && group) people = together(scene, group);
  place ??= found.length === 0 && group ? (placeBefore(scene, group) ?? frontPlace(scene, group, clauseRange(scene, group.main)[0])) : null; // prettier-ignore
  close(Math.max(end, at));
  return found;
}

/** `in London, where he met X`: the place that `where` takes up. */
function placeBefore({ items, verbStarts }: Scene, group: VerbGroup): Destination | null {
  for (let k = group.from - 1; k > 0 && k > group.from - 5; k--) {
    if (items[k].lower !== "where") continue;
    const at = items[k - 1].lower === "," ? k - 2 : k - 1;
    return items[at]?.mention ? (destinations(items, at, at + 1, verbStarts, false)[0] ?? null) : null;
  }
  return null;
}

/** `during the naval show DIMDEX`. */
function fairBehind(items: Scene["items"], from: number): Destination | null {
  for (let k = from + 1; k < from + 6 && items[k]; k++) {
    const fair = fairAt(items, k);
    if (fair) return fair;
  }
  return null;
}

const before = ({ items }: Scene, i: number): string =>
  /^(the|a|an)$/.test(items[i - 1]?.lower ?? "") ? (items[i - 2]?.lower ?? "") : (items[i - 1]?.lower ?? "");

function connectorStart({ items }: Scene, i: number): number {
  let k = i;
  while (k > 0 && /^(with|and|,|then)$/.test(items[k - 1].lower)) k--;
  return k;
}

/** `the brother of X`, `X's wife`: the actor is part of someone else's name. */
const isPossessed = ({ items }: Scene, actor: Actor): boolean =>
  (items[actor.to]?.lower === "'s" && !/^(and|,)$/.test(items[actor.to + 1]?.lower ?? "")) || kin(items, actor.from);

const KIN = /^(brother|sister|wife|widow|son|daughter|family|mother|father|office|parents|husband)$/;

function kin(items: Scene["items"], at: number): boolean {
  for (let k = at - 1; k > at - 9 && k >= 0; k--) {
    if (KIN.test(items[k].lower)) return items[k + 1]?.lower === "of";
    if (has(items[k], "meet") || /^(with|and)$/.test(items[k].lower)) return false;
  }
  return false;
}

/** `Hasanov and Lieberman met`: those who meet stand before the verb. */
function together({ actors, items }: Scene, group: VerbGroup): Actor[] {
  const last = actors.findLast((actor) => actor.to <= group.from && group.from - actor.to < 3);
  if (!last) return [];
  const first = actors.findLast((actor) => actor.to < last.from && last.from - actor.to <= 2 && items.slice(actor.to, last.from).some(({ lower }) => lower === "and")); // prettier-ignore
  return first ? [first, last] : [];
}
