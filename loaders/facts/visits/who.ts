import { has } from "../../grammar/verbs.js";
import type { Sentence } from "../../types.js";
import { CARRY, type Book } from "./book.js";
import type { Actor } from "./actors.js";
import type { Cue, Scene } from "./cue.js";

/**
 * Tells whom the subject of a telling means: a pronoun is whom the sentence spoke of before it, else the person the text speaks
 * of (`topic`); `the guest` is the visitor of the visit told before. Null where nobody is meant.
 */
export function who({ visitor, trigger, hosts }: Cue, scene: Scene, topic: Actor | null, book: Book): Actor | null {
  const { actors, items, sentence } = scene;
  if (visitor === "guest") return book.open(sentence.index, CARRY)?.visitor ?? topic;
  if (visitor !== "pronoun") return visitor && known(visitor, book.open(sentence.index, CARRY)?.visitor);
  const at = items.findLastIndex(({ start, lower }) => start < trigger.start && PRONOUN.test(lower));
  const pronoun = items[at];
  const guest = items.findLast(({ start, lower }) => pronoun && start < pronoun.start && /^(guest|visitor)$/.test(lower)); // prettier-ignore
  const told = actors.findLast((actor) => pronoun && actor.kind === "person" && actor.end < pronoun.start && isRelated(items, actor)); // prettier-ignore
  const ahead = told ? null : announced(scene, hosts, at);
  if (ahead) return ahead;
  const here = told ?? actors.find((actor) => actor.kind === "person" && pronoun && actor.end < pronoun.start && !isGoverned(items, actor)); // prettier-ignore
  if (!here && guest) return book.open(sentence.index, CARRY)?.visitor ?? topic;
  if (
    pronoun?.lower === "it" &&
    !(topic?.kind === "delegation" && /\b(delegation|team|group|mission|party)\b/i.test(topic.name))
  )
    return null;
  return here ?? topic;
}

/** An office of which the article says neither holder nor country is that of the visitor spoken of, where it gives him none. */
const known = (actor: Actor, open: Actor | undefined): Actor =>
  actor.kind === "person" && !actor.named && actor.country === null && open?.named && open.role === null ? open : actor;

/** `At the end of his visit to Baku, Peres thanked`: the one of whom the main clause behind is told, save where he is at home there. */
function announced({ items, actors, reading, subjects }: Scene, hosts: Cue["hosts"], at: number): Actor | null {
  if (
    !/^(his|her)$/.test(items[at]?.lower ?? "") ||
    hosts.length === 0 ||
    !(has(items[0], "preposition") || /^(before|after|following|ahead|prior)$/.test(items[0].lower))
  )
    return null;
  if (actors.some(({ to, kind }) => to <= at && kind === "person")) return null;
  const comma = items.findIndex(({ lower }, k) => k > at && lower === ",");
  const group = comma < 0 ? undefined : reading.verbs.find(({ from, form }) => from > comma && form === "finite");
  const subject = group ? subjects.of(group) : null;
  if (subject === null || typeof subject === "string" || subject.kind !== "person" || !subject.named || subject.from < comma) return null; // prettier-ignore
  return subject.country !== null && hosts.every(({ code }) => code !== subject.country) ? subject : null;
}

/** `X, who then packed his bags: he was in Moscow`: the one told of last before the pronoun. */
const isRelated = (items: Sentence["items"], { to }: Actor): boolean =>
  items[to]?.lower === "who" || (items[to]?.lower === "," && items[to + 1]?.lower === "who");

const PRONOUN = /^(he|she|they|it|his|her|their)$/;

/** Whether a preposition makes the actor part of another phrase: `a meeting with X`. */
export function isGoverned(items: Sentence["items"], actor: Actor): boolean {
  const before = items[actor.from - 1];
  return has(has(before, "article") ? items[actor.from - 2] : before, "preposition");
}
