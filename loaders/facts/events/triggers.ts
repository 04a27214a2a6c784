import { clauseAt } from "../../grammar/clauses.js";
import { readingOf, type Reading } from "../../grammar/reading.js";
import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item, Sentence } from "../../types.js";
import { isAgreed } from "./contract.js";
import { gatheringAt } from "./gathering.js";
import { nounTrigger } from "./noun-trigger.js";
import { verbTrigger } from "./verb-trigger.js";
import { canTell, governing, type Trigger } from "./words.js";

/**
 * Lists what a sentence's verbs and nouns tell as happening, verbs first; `topic`: whether the
 * sentences before it tell of weapons. One pass; nothing is read where no word can tell any.
 */
export function triggersOf(sentence: Sentence, topic: boolean): Trigger[] {
  const { items } = sentence;
  const nouns: number[] = [];
  const names: Trigger[] = [];
  let verbs = false;
  for (let i = 0; i < items.length; i++) {
    if (items[i].kind !== "word") continue;
    if (has(items[i], "be") && ((items[i + 1]?.lower === "in" && items[i + 2]?.mention?.type === "country") || /^(here|there)$/.test(items[i + 1]?.lower ?? ""))) verbs = true; // prettier-ignore
    const gathering = gatheringAt(items, i);
    if (gathering) names.push({ kind: gathering.kind, at: i, from: i, to: gathering.to, verb: null, what: items[i].lower, named: true, dated: true }); // prettier-ignore
    const { verb, noun } = canTell(items[i].word);
    if (verb) verbs = true;
    if (noun) nouns.push(i);
  }
  if (!verbs && nouns.length === 0 && names.length === 0) return [];
  const reading = readingOf(sentence);
  const out: Trigger[] = [];
  const mains = new Set<number>();
  let governor: VerbGroup | null = null;
  for (const verb of reading.verbs) {
    if (isNoun(items, verb)) continue;
    const before: VerbGroup | null = governor;
    if (verb.form === "finite") governor = verb;
    if (verb.form !== "gerund") mains.add(verb.main);
    if (!canTell(items[verb.main].word).verb && !has(items[verb.main], "be") && !isAgreed(items, verb)) continue;
    const found = verbTrigger(items, verb, endOf(items, reading, verb.main), before, topic);
    if (!found) continue;
    mains.add(verb.main);
    out.push(found);
  }
  for (const name of names) {
    const clause = clauseAt(reading.clauses, name.at);
    out.push({ ...name, verb: governing(items, reading, name.at, clause.from, clause.to) });
  }
  for (const i of nouns) {
    if (mains.has(i) && !isTruce(items, i)) continue;
    const found = nounTrigger(items, i, reading);
    if (found) out.push(found);
  }
  return out;
}

/** Where the clause of item `at` ends, with an object that is itself a clause: "retook what remained of the town". */
function endOf(items: Item[], { clauses }: Reading, at: number): number {
  const { to } = clauseAt(clauses, at);
  return items[to]?.lower === "what" ? clauseAt(clauses, to).to : to;
}

/** Whether what is spelled like a verb is a noun: "four days before the Hamas attack". */
const isNoun = (items: Item[], { from, main, tense }: VerbGroup): boolean =>
  from === main && tense === "present" && items[main].lower === items[main].word.lemma && canTell(items[main].word).noun &&
  (has(items[main - 1], "article") || (has(items[main - 2], "article") && /^[A-Z]/.test(items[main - 1].text))); // prettier-ignore

/** "cease-fire" and "flare-up" are read as three words, one of which looks like a verb. */
const isTruce = (items: Item[], i: number): boolean =>
  (items[i].lower === "flare" && items[i + 2]?.lower === "up") ||
  (items[i].lower === "fire" && /^ceas(e|ing)$/.test(items[i - 2]?.lower ?? ""));
