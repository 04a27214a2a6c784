import { readingOf } from "../../grammar/reading.js";
import { clauseAt } from "../../grammar/clauses.js";
import { has } from "../../grammar/verbs.js";
import type { Item, Sentence } from "../../types.js";
import { moves } from "./moves.js";
import { meets } from "./needs.js";
import { endOfPhrase, headOf } from "./phrases.js";
import { groupAt, sceneOf } from "./scene.js";
import { subjectStart, type EventKind, type Trigger } from "./words.js";

/** Kinds that tell the same happening in one clause: the first that is told stands, the later ones of its line give way. */
const FAMILIES: readonly EventKind[][] = [
  ["plot", "intelligence_operation", "investigation"],
  ["plot", "attack"],
  ["exercise", "test", "use", "attack"],
  ["war", "attack"],
  ["delivery", "war"],
  ["conference", "exercise"],
  ["ban", "delivery", "agreement"],
  ["joint_venture", "agreement"],
  ["investigation", "ban"],
  ["test", "delivery"],
];

/** Whether an attack is only named beside the weapon that acts: "the Harops were over the town on the first day of the assault". */
const isPassing = (kind: EventKind, t: Trigger, verb: number): boolean =>
  kind === "use" && t.kind === "attack" && t.verb?.main !== t.at && Math.abs(t.at - verb) > 6;

const isBeside = (a: EventKind, b: EventKind): boolean => a === b || FAMILIES.some((line) => line.includes(a) && line.includes(b)); // prettier-ignore

/**
 * Lists what a sentence tells by a phrase of the vocabulary with what the phrase needs round it, where the nearer rules (`near`) have
 * read nothing of the kind in that clause. One pass over the items; `topic`: whether weapons are told of before; `entry`: whether the
 * sentence is of a dated entry, which tells in the present tense; `banned`: whether a ban was told shortly before.
 */
export function broadTriggers(
  sentence: Sentence,
  topic: boolean,
  near: Trigger[],
  entry: boolean,
  banned = false,
): Trigger[] {
  const { items } = sentence;
  const out: Trigger[] = [];
  if (!entry && !sentence.mentions.some(({ type }) => type === "date" || type === "system") && !items.some((item) => has(item, "have"))) return out; // prettier-ignore
  const terse = entry || /^(headline|list_item|heading|caption)$/.test(sentence.block.kind);
  for (let at = 0; at < items.length; at++) {
    if (items[at].kind !== "word") continue;
    const head = headOf(items[at].lower);
    if (!head) continue;
    // "French-supplied", "so-called": an adjective
    if (items[at - 1]?.lower === "-" && !/^(re|co|test|pre|air)$/.test(items[at - 2]?.lower ?? "")) continue;
    const reading = readingOf(sentence);
    const be = has(items[at - 1], "be") || has(items[at - 2], "be") || has(items[at - 3], "be");
    const passive = head.forms.has("participle") && be;
    const told = head.forms.has("past") || head.forms.has("participle");
    const verb = groupAt(items, reading, at, passive, told);
    const known = reading.verbs.includes(verb);
    const ahead =
      verb.planned || verb.form === "infinitive" || /^(to|will|shall|should)$/.test(items[at - 1]?.lower ?? "");
    if (!known && !told && !ahead && !entry) continue;
    if (known && !told && !ahead && verb.tense === "present" && !terse && items[at].lower !== "is" && items[at].lower !== "are") continue; // prettier-ignore
    if (verb.form === "gerund" && verb.from === verb.main && !/^(began|begun|started|kept|continued)$/.test(items[at - 1]?.lower ?? "")) continue; // prettier-ignore
    const clause = clauseAt(reading.clauses, at);
    const here = near.filter((t) => t.at >= clause.from && t.at < clause.to);
    for (const phrase of head.phrases) {
      const { kind } = phrase;
      if (kind === "statement") continue;
      if (here.some((t) => !isPassing(kind, t, verb.main) && isBeside(t.kind, kind) && !overrules(kind, t))) continue;
      const after = endOfPhrase(items, at, phrase, Math.min(items.length, clause.to + 2));
      if (after < 0 || isOfOther(items, at, kind)) continue;
      const scene = { ...sceneOf(items, reading, { ...verb, lemma: phrase.lemma }, after, topic), banned: banned || near.some((t) => t.kind === "ban") }; // prettier-ignore
      const fits = kind === "delivery" ? moves(phrase.need, scene) : meets(phrase.need, scene);
      if (!fits) continue;
      const from = subjectStart(items, verb.from);
      const to = Math.min(Math.max(after, verb.to) + 3, Math.max(clause.to, after), items.length);
      const due = phrase.need === "ware due" || phrase.lemma === "pencil" ? { ...verb, planned: true } : verb;
      const trigger: Trigger = { kind, at: verb.main, from, to, verb: due, what: fits.what, broad: true };
      const beside = out.findIndex((t) => isBeside(t.kind, trigger.kind) && t.at >= clause.from && t.at < clause.to && !isTimedApart(items, t.at, trigger.at)); // prettier-ignore
      if (beside < 0) out.push(trigger);
      else if (out[beside].kind !== trigger.kind && ranks(trigger.kind, out[beside].kind)) out[beside] = trigger;
    }
  }
  return out;
}

const MOVING = /^(arrive|deliver|hand|receive|land|ship|reach|dock|transfer|commission|induct|roll|come|get|take|unload|send|join|enter)$/; // prettier-ignore

/** `flew on 11 July, followed by a second`: what follows is more of the same, no delivery; `deliveries began, using a transport`: what delivers is in no action. */
function isOfOther(items: Item[], at: number, kind: string): boolean {
  const before = items.slice(0, at);
  if (kind === "delivery") return items[at].lower === "followed" && items[at + 1]?.lower === "by" && !before.some(({ word }) => MOVING.test(word.lemma) || word.classes.has("delivery-noun")); // prettier-ignore
  if (kind === "ban" && /^(deny|denies|denied|denying)$/.test(items[at].lower)) return items.slice(at + 1, at + 6).some(({ lower }) => /^(reports?|claims?|allegations?|accusations?|rumou?rs?|having|that|involvement|knowledge|any|responsibility|the|it|this|wrongdoing)$/.test(lower)) && !items.slice(at + 1, at + 6).some(({ lower }) => /^(licen[cs]es?|permits?|permission|export|exports|request|application)$/.test(lower)); // prettier-ignore
  return kind === "use" && before.some((item) => has(item, "delivery-noun")) && /^(begin|start|continue|resume|commence)$/.test(items[at].word.lemma); // prettier-ignore
}

/** Whether two verbs have each a date of their own, with a mark between: "which began receiving it on 12 July, was thrown out five days later". */
function isTimedApart(items: Item[], one: number, other: number): boolean {
  const [a, b] = one < other ? [one, other] : [other, one];
  const isDate = ({ mention }: Item): boolean => mention?.type === "date";
  const date = items.findIndex((item, i) => i > a && i < b && isDate(item));
  return date > 0 && items.slice(date + 1, b).some(({ lower }) => lower === ",") && items.slice(b, b + 14).some(isDate);
}

/** A stop told by the verb of a clause stands over the delivery that its noun tells, a trial over the shot. */
export const overrules = (kind: EventKind, { kind: other, verb, at }: Trigger): boolean =>
  (kind === "ban" && other === "delivery" && verb?.main !== at) || (kind === "test" && other === "use");

const ranks = (a: EventKind, b: EventKind): boolean => FAMILIES.some((line) => line.includes(a) && line.includes(b) && line.indexOf(a) < line.indexOf(b)); // prettier-ignore
