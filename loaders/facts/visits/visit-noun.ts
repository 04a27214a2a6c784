import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Actor } from "./actors.js";
import { placeMeant } from "./anaphora.js";
import { clauseRange, makeCue, type Cue, type Scene } from "./cue.js";
import { destinations, type Destination } from "./destinations.js";
import { since } from "./since.js";
import { stanceOf, words } from "./stance.js";
import type { Subject } from "./subjects.js";

const ANOTHER = /\b(return|previous|earlier|another|second|third|next|past|prior|reciprocal)\b/;

/** `X's visit to Y`, `a trip to Y by X`, `during his visit`. */
export function visitNoun(scene: Scene, at: number): Cue[] {
  const { items, actors, reading, verbStarts } = scene;
  if (items[at].lower === "stay" && !/^(a|the|his|her|their|this|that|first|second|last|overnight|brief|short|long|day|night|hour|'s)$/.test(items[at - 1]?.lower ?? "")) return []; // prettier-ignore
  const before = possessor(scene, at);
  if (items[at].word.lemma === "arrival" && before.visitor === null && !/^(of|by)$/.test(items[at + 1]?.lower ?? "")) return []; // prettier-ignore
  const behind = visitorBehind(scene, at);
  if (items[at].word.lemma === "arrival" && before.visitor === null && behind === null) return [];
  const [from, to] = clauseRange(scene, at);
  const group = governing(scene, at);
  const round = /^(tour|swing|leg)$/.test(items[at].word.lemma) && items[at + 1]?.lower === "of";
  const relative = relativeOf(scene, at);
  if (relative) return [cueOfRelative(scene, at, relative)];
  let hosts = destinations(items, round ? at + 2 : at + 1, nounEnd(scene, at, to), verbStarts, !round);
  const behindBracket = hosts.length === 0 ? overBracket(items, at + 1) : -1;
  if (behindBracket > 0) hosts = destinations(items, behindBracket, behindBracket + 6, verbStarts, true);
  if (hosts.length === 0 && before.host) hosts = [before.host];
  const state = hosts.length === 0 && behind && group && group.to <= at && /^(cancel|postpone|delay|await|expect|prepare|scrap|block|defer|confirm|plan)$/.test(group.lemma) ? items[group.from - 1] : undefined; // prettier-ignore
  if (state?.mention?.type === "country" && /^(name|capital|seat)$/.test(state.mention.form) && state.mention.code !== behind?.country)
    hosts = destinations(items, group!.from - 1, group!.from, verbStarts, false); // prettier-ignore
  let visitor: Subject = behind ?? before.visitor;
  const makes = group !== null && group.to <= at && at - group.to < 4 && !group.passive && (group.form !== "infinitive" || group.planned) && /^(make|pay|take|begin|start|cancel|postpone|call|put|scrap|abandon|drop|delay|skip|cut|undertake)$/.test(group.lemma); // prettier-ignore
  if (visitor === null && (!before.definite || makes)) visitor = subjectOver(scene, at, group);
  const lemma = items[at].word.lemma;
  if (/^(stop|leg|stopover)$/.test(lemma) && hosts.length === 0 && items[at + 1]?.lower === "," && items[at + 2]?.mention?.type === "country")
    hosts = destinations(items, at + 2, at + 3, verbStarts, false); // prettier-ignore
  if (/^(stop|leg|stopover)$/.test(lemma) && hosts.length > 0 && visitor === null) visitor = "guest";
  if (visitor && typeof visitor !== "string" && visitor.country !== null && visitor.country === hosts[0]?.code) {
    const home = visitor.country;
    visitor = actors.findLast((one) => one.to <= at && at - one.to < 7 && one.kind === "person" && one.country !== home) ?? visitor; // prettier-ignore
  }
  const whom = hosts.length === 0 && items[at + 1]?.lower === "to" ? hostedBy(scene, at + 2) : null;
  if (whom?.country) hosts = [{ code: whom.country, place: null, start: whom.start, end: whom.end, to: whom.to }];
  if (hosts.length === 0 && group && group.from > at && group.from - at < 8 && has(items[group.main], "be") && items[group.to]?.lower === "to")
    hosts = destinations(items, group.to, Math.min(to, group.to + 6), verbStarts, true); // prettier-ignore
  const other = hosts.length === 0 ? otherSide(scene, at, visitor) : null;
  if (other?.country) hosts = [{ code: other.country, place: null, start: other.start, end: other.end, to: other.to }];
  const adjectives = words(items, Math.max(0, at - 4), at);
  const { status, refusal } = stanceOf(items, reading, at, group, from, to, true);
  const further = status === "ongoing" && visitor === "guest" && /^stops?$/.test(items[at].lower);
  const plural = items[at].lower !== items[at].word.lemma && visitor === null;
  const where = items[at + 1]?.lower;
  const toward = hosts.length > 0 ? undefined : where === "there" || where === "here" ? where : before.there ? "there" : undefined; // prettier-ignore
  const cue = makeCue(scene, "noun", at, { visitor, hosts, status: further ? "planned" : status, toward, met: other ? [other] : whom ? [whom] : [], refusal: plural ? "visits in general, no single one" : refusal, another: ANOTHER.test(adjectives) && !/\b(?:it|this) (?:is|was|will be) (?:\w+ |'s ){0,3}\w*$/.test(adjectives) }); // prettier-ignore
  return [cue, ...since(scene, cue, visitor !== null && (before.visitor === visitor || visitor === "pronoun"))];
}

/** The verb of `a trip (that) he had planned`, `the visit Modi will make`. */
function relativeOf({ items, reading, actors }: Scene, at: number): VerbGroup | null {
  let k = at + 1;
  if (/^(that|which)$/.test(items[k]?.lower ?? "")) k++;
  const actor = actors.find(({ from }) => from === (has(items[k], "article") ? k + 1 : k));
  if (!actor && !/^(he|she)$/.test(items[k]?.lower ?? "")) return null;
  const behind = actor ? actor.to : k + 1;
  const group = reading.verbs.find(({ from, form }) => from >= behind && from <= behind + 1 && form === "finite");
  return group && (has(items[group.main], "plan") || /^(make|pay|take|undertake|begin|schedule|prepare|announce|promise|have|book)$/.test(group.lemma)) ? group : null; // prettier-ignore
}

function cueOfRelative(scene: Scene, at: number, group: VerbGroup): Cue {
  const { items, reading, subjects, verbStarts } = scene;
  const [from, to] = [Math.min(at, clauseRange(scene, at)[0]), items.length];
  const hosts = destinations(items, group.to, Math.min(to, group.to + 10), verbStarts, true);
  const { status, refusal } = stanceOf(items, reading, at, group, from, to, true);
  const planned = has(items[group.main], "plan") || /^(schedule|prepare|announce|promise|book)$/.test(group.lemma);
  return makeCue(scene, "noun", at, { visitor: subjects.of(group), hosts, status: status === "happened" && planned ? "planned" : status, refusal }); // prettier-ignore
}

/** Who owns the visit, and a place between owner and noun: `Gantz's Baku visit`, `his visit`, `the minister's planned trip`. */
function possessor(
  { items, actors }: Scene,
  at: number,
): { visitor: Subject; host: Destination | null; definite: boolean; there?: boolean } {
  let host: Destination | null = null;
  for (let k = at - 1; k >= 0 && k > at - 9; k--) {
    const { lower, mention, kind, start, end, text } = items[k];
    const actor = actors.find(({ to }) => to === k + 1);
    if (lower === "'s" || lower === "'" || lower === "’") {
      const owner = actors.find(({ to }) => to === k) ?? ofTwo(actors, items[k - 1], k);
      return { visitor: owner, host, definite: owner === null };
    }
    if (/^(his|her|their)$/.test(lower)) return { visitor: "pronoun", host, definite: false };
    if (/^(the|this|that)$/.test(lower)) return { visitor: null, host, definite: true };
    if (/^(a|an)$/.test(lower) && isPaid(items, k)) {
      const paid = items[k - 1].mention;
      host = paid?.type === "country" ? { code: paid.code, place: null, start: items[k - 1].start, end: items[k - 1].end, to: k } : null; // prettier-ignore
      return { visitor: null, host, definite: false, there: host === null };
    }
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

/** `the latter's visit`: the second of the two told of before. */
const ofTwo = (actors: Actor[], word: Scene["items"][number] | undefined, at: number): Actor | null =>
  word?.lower === "latter" || word?.lower === "former" ? (actors.filter((one) => one.kind === "person" && one.to < at).slice(-2)[word.lower === "latter" ? 1 : 0] ?? null) : null; // prettier-ignore

/** `paid a visit to the kingdom's ruler, X`: the one who is called on is at home there. */
function hostedBy({ items, actors }: Scene, from: number): Actor | null {
  const at = has(items[from], "article") ? from + 1 : from;
  const first = actors.find((one) => one.kind === "person" && one.from === at && one.country !== null) ?? null;
  if (!first || first.named || items[first.to]?.lower !== ",") return first;
  const named = actors.find((one) => one.named && one.from === first.to + 1);
  return named && (named.country ?? first.country) === first.country ? { ...named, country: first.country } : first;
}

/** `met X in the course of the latter's visit to the country`: the other of the two, at home there. */
function otherSide({ items, actors }: Scene, at: number, visitor: Subject): Actor | null {
  if (visitor === null || typeof visitor === "string" || visitor.country === null || placeMeant(items, at + 1, at + 8) !== "there") return null; // prettier-ignore
  return actors.find(({ kind, to, country }) => kind === "person" && to <= at && country !== null && country !== visitor.country) ?? null; // prettier-ignore
}

/** `paid Azerbaijan a visit`, `paid the country a visit`. */
const isPaid = (items: Scene["items"], k: number): boolean =>
  items[k - 2]?.word.lemma === "pay" ? items[k - 1].mention?.type === "country" : items[k - 3]?.word.lemma === "pay" && /^(the|that)$/.test(items[k - 2]?.lower ?? ""); // prettier-ignore

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
  const quoted = scene.actors.findLast((one) => one.to < at && items[one.to]?.lower === "as" && /^(saying|telling|claiming|arguing|stating|adding|insisting|warning|declaring|boasting)$/.test(items[one.to + 1]?.lower ?? "")); // prettier-ignore
  if (quoted) return quoted;
  const before = reading.verbs.findLast((one) => one.to <= at && one.form === "finite");
  const subject = before ? subjects.of(before) : null;
  if (subject) return subject;
  const next = reading.verbs.find((one) => one.from > at && one.form === "finite");
  return next ? subjects.of(next) : null;
}

/** `a planned visit (on 4 November) to India`: where the words go on behind a bracket; -1 where none opens here. */
function overBracket(items: Scene["items"], at: number): number {
  if (items[at]?.lower !== "(") return -1;
  const close = items.findIndex(({ lower }, k) => k > at && lower === ")");
  return close > 0 && close - at < 9 ? close + 1 : -1;
}
