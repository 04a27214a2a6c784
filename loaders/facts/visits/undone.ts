import { has } from "../../grammar/verbs.js";
import { CANCELLED, LATER, POSTPONED } from "./fallen.js";
import { makeCue, type Cue, type Scene } from "./cue.js";
import { words } from "./stance.js";

const SUBJECT =
  /^(?:(?:on |in )?date ,? ?)?(?:(?:but|and|then|in the end|even) ,? ?)?(?:it|that|this|neither|the plans?|the idea|the invitation|the whole thing)$/;
const REACH = 6;

/** `It was cancelled by the hosts`, `That came to nothing`: what became of the visit planned in the sentence before. */
export function undone(scene: Scene): Cue[] {
  const { items, reading } = scene;
  const group = reading.verbs.find(({ form }) => form === "finite");
  if (!group || group.from > REACH || group.negated || !SUBJECT.test(words(items, 0, group.from))) return [];
  const told = words(items, group.from, items.length);
  const word = /^(?:send|say|announce|let)$/.test(group.lemma) && /\b(?:later|another (?:time|day)|not (?:come|go|travel|be coming))\b/.exec(told)?.[0]; // prettier-ignore
  if (word) return [makeCue(scene, "noun", group.main, { status: word.startsWith("not") ? "cancelled" : "postponed", follows: true })]; // prettier-ignore
  const off = CANCELLED.test(told);
  if (!off && !POSTPONED.test(told)) return [];
  const { lemma, main, passive } = group;
  if (!(passive && (has(items[main], "cancel-visit") || has(items[main], "postpone"))) && !/^(come|fall|bite|happen|take|leave|materiali[sz]e|go|be|evaporate|fizzle|founder|slip|move)$/.test(lemma)) return []; // prettier-ignore
  const status = off && !LATER.test(told) ? "cancelled" : "postponed";
  return [makeCue(scene, "noun", main, { status, follows: true })];
} // prettier-ignore
