import { attribution, type Attribution } from "../../grammar/attribution.js";
import { countryOf } from "../../grammar/agents.js";
import { clauseAt } from "../../grammar/clauses.js";
import { readingOf } from "../../grammar/reading.js";
import { has } from "../../grammar/verbs.js";
import type { Sentence } from "../../types.js";
import { deedOf } from "./deed.js";
import type { Trigger } from "./words.js";

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
  const { attribution: whole, clauses } = readingOf(sentence);
  if (whole === null) return null;
  const { items } = sentence;
  const [from, to] = reachOf(sentence, at);
  const voice = from === 0 && to === items.length ? whole : attribution({ ...sentence, items: items.slice(from, to) });
  if (voice === null) return null;
  const clause = clauseAt(clauses, at);
  const outside = voice.start < items[clause.from].start || voice.start >= items[clause.to - 1].end;
  // what is told beside the speech: "when ...", "who ..." are the article's own words
  if (outside && /^(when|who|whose|where)$/.test(items[clause.from].lower)) return null;
  const head = items.slice(clause.from, Math.min(at, clause.from + 7));
  if (outside && clause.from === 0 && head.some(({ lower }) => /^(after|before|since|until|when|as)$/.test(lower))) return null; // prettier-ignore
  if (voice.start < items[at].start) return voice;
  const joint = items.findIndex(({ lower, start }, i) => i > at && start < voice.start && /^(and|but)$/.test(lower) && (items[i - 1].lower === "," || items[i + 1]?.lower === ",")); // prettier-ignore
  return joint < 0 ? voice : attribution({ ...sentence, items: items.slice(from, joint) });
}

/** Whether a side tells its own deed, and nobody in the sentence denies it: an admission, which makes it a fact. */
export function isOwnDeed({ items }: Sentence, { verb, kind }: Trigger, voice: Attribution): boolean {
  // what a side says of its own success is a claim, what it says it fired an admission
  if (verb && /^(destroy|intercept|down|shoot|bring|knock|swat|neutrali[sz]e|eliminate|kill|repel|hit|wreck|sink)$/.test(verb.lemma) && voice.manner !== "confirm") return false; // prettier-ignore
  if (!verb || (kind !== "use" && kind !== "attack") || voice.manner === "claim" || voice.manner === "deny")
    return false;
  if (items.some((item) => has(item, "deny")) || items.some(({ lower }, i) => /^(nothing|nobody|none)$/.test(lower) && i > 2)) return false; // prettier-ignore
  if (!/army|military|force|ministry|minister|president|official|officer|general|commander|government|idf|mod|navy/i.test(voice.speaker) && voice.country === null) return false; // prettier-ignore
  const subject = items.slice(...deedOf(items, verb, items.length, null, () => null!).subject);
  const agent = subject.map(({ mention }) => countryOf(mention)).findLast((code) => code !== null) ?? null;
  if (agent !== null) return agent === voice.country;
  const own = subject.some(({ lower }) => /^(it|its|their|they|our|we)$/.test(lower));
  return kind === "use" || own;
}
