import { attribution, type Attribution } from "../../grammar/attribution.js";
import { countryOf } from "../../grammar/agents.js";
import { readingOf } from "../../grammar/reading.js";
import { has } from "../../grammar/verbs.js";
import type { Sentence } from "../../types.js";
import { subjectOf, type Trigger } from "./words.js";

/** A stretch of items between semicolons, dashes and joints like "while", half-open: what one speaker's word reaches over. */
export function reachOf({ items }: Sentence, at: number): [from: number, to: number] {
  const parts = (i: number): boolean =>
    /^[;—]$/.test(items[i].text) || (/^(while|whereas|but|although|though)$/.test(items[i].lower) && i > 2);
  let from = at;
  while (from > 0 && !parts(from - 1)) from--;
  let to = at;
  while (to < items.length && !parts(to)) to++;
  return [from, to];
}

/** Who says what a trigger tells, where the words of its own stretch name someone; null where the article speaks. */
export function voiceOf(sentence: Sentence, { at }: Trigger): Attribution | null {
  if (readingOf(sentence).attribution === null) return null;
  const [from, to] = reachOf(sentence, at);
  if (from === 0 && to === sentence.items.length) return readingOf(sentence).attribution;
  return attribution({ ...sentence, items: sentence.items.slice(from, to) });
}

/** Whether a side tells its own deed, and nobody in the sentence denies it: an admission, which makes it a fact. */
export function isOwnDeed({ items }: Sentence, { verb, kind }: Trigger, voice: Attribution): boolean {
  if (!verb || (kind !== "use" && kind !== "attack") || voice.manner === "claim" || voice.manner === "deny") return false;
  if (items.some((item) => has(item, "deny")) || items.some(({ lower }, i) => /^(nothing|nobody|none)$/.test(lower) && i > 2)) return false; // prettier-ignore
  if (!/army|military|force|ministry|minister|president|official|officer|general|commander|government|idf|mod|navy/i.test(voice.speaker) && voice.country === null) return false; // prettier-ignore
  const [from, to] = subjectOf(items, verb);
  const subject = items.slice(from, to);
  const agent = subject.map(({ mention }) => countryOf(mention)).findLast((code) => code !== null) ?? null;
  if (agent !== null) return agent === voice.country;
  const own = subject.some(({ lower }) => /^(it|its|their|they|our|we)$/.test(lower));
  return kind === "use" || own;
}
