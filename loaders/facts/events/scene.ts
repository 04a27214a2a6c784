import { clauseAt } from "../../grammar/clauses.js";
import type { Reading } from "../../grammar/reading.js";
import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import type { Range } from "./deed.js";
import { lower } from "./words.js";

/** A phrase where it stands in its sentence: who does it, to what, and what else its clause tells. All are item indices, half-open. */
export interface Scene {
  items: Item[];
  verb: VerbGroup;
  clause: Range;
  /** Index behind the phrase. */
  after: number;
  /** Who does it: before an active verb, behind "by" of a passive one. */
  agent: Range;
  /** What it is done to: behind an active verb, before a passive one. */
  object: Range;
  /** Whether weapons are told of in the sentences before. */
  topic: boolean;
  /** Whether a ban was told shortly before, so that "it" can be the ban. */
  banned?: boolean;
}

const MODAL = /^(could|may|might|would|can|should|must)$/;
const BEFORE_VERB = 16;
const BEHIND_VERB = 16;

/** The verb group of item `at`: as read by the grammar, else from the words before it. */
export function groupAt(items: Item[], { verbs }: Reading, at: number, passive: boolean, finite: boolean): VerbGroup {
  const known = verbs.find(({ from, to }) => from <= at && at < to);
  if (known) return known;
  let from = at;
  const group: VerbGroup = { from, to: at + 1, main: at, lemma: lower(items, at), tense: "past", form: finite ? "finite" : "participle", passive, negated: false, possible: false, planned: false }; // prettier-ignore
  for (let i = at - 1; i >= 0 && at - i < 5; i--) {
    const { lower: word } = items[i];
    if (has(items[i], "negation")) group.negated = true;
    else if (MODAL.test(word)) group.possible = true;
    else if (word === "will" || word === "shall") [group.planned, group.tense] = [true, "future"];
    else if (word === "to" && i === at - 1) group.form = "infinitive";
    else if (!has(items[i], "be") && !has(items[i], "have") && !/ly$|^(also|then|first|now|already|since|been)$/.test(word)) break; // prettier-ignore
    if (word !== "to") from = i;
  }
  return { ...group, from };
}

/** Sets the scene of a phrase: its clause, agent and object. */
export function sceneOf(items: Item[], reading: Reading, verb: VerbGroup, after: number, topic: boolean): Scene {
  const { from, to } = clauseAt(reading.clauses, verb.main);
  const clause: Range = [from, to];
  const before: Range = [Math.max(subjectOver(items, from, verb.from), verb.from - BEFORE_VERB, 0), verb.from];
  const behind: Range = [Math.min(verb.main + 1, to), Math.min(to, Math.max(after, verb.to) + BEHIND_VERB)];
  if (!verb.passive) return { items, verb, clause, after, agent: before, object: behind, topic };
  let by = verb.to;
  while (by < behind[1] && lower(items, by) !== "by") by++;
  return { items, verb, clause, after, agent: [Math.min(by + 1, behind[1]), behind[1]], object: before, topic };
}

/** Where a subject begins: of a relative clause at the noun it describes; of a clause behind "and" at the subject before it. */
function subjectOver(items: Item[], from: number, verb: number): number {
  const head = items[from];
  const relative = head && (has(head, "relative") || /^(which|that|who|whose)$/.test(head.lower));
  const bare = verb - from <= 1 || (relative && verb - from <= 3);
  return bare ? Math.max(0, from - 12) : from;
}

export const some = ({ items }: Scene, [from, to]: Range, fits: (item: Item, i: number) => boolean): boolean => {
  for (let i = Math.max(0, from); i < to && i < items.length; i++) if (fits(items[i], i)) return true;
  return false;
};

export const find = ({ items }: Scene, [from, to]: Range, fits: (item: Item, i: number) => boolean): number => {
  for (let i = Math.max(0, from); i < to && i < items.length; i++) if (fits(items[i], i)) return i;
  return -1;
};
