import { clauseAt } from "../../grammar/clauses.js";
import { readingOf } from "../../grammar/reading.js";
import type { Sentence } from "../../types.js";
import { nounTrigger } from "./noun-trigger.js";
import { verbTrigger } from "./verb-trigger.js";
import type { Trigger } from "./words.js";

/** Lists what a sentence's verbs and nouns tell as happening, at most one of a kind and place. One pass. */
export function triggersOf(sentence: Sentence): Trigger[] {
  const { items } = sentence;
  const reading = readingOf(sentence);
  const out: Trigger[] = [];
  const mains = new Set(reading.verbs.map(({ main }) => main));
  for (const verb of reading.verbs) {
    const found = verbTrigger(items, verb, clauseAt(reading.clauses, verb.main).to);
    if (found) out.push(found);
  }
  for (let i = 0; i < items.length; i++) {
    if (items[i].kind !== "word" || mains.has(i)) continue;
    const found = nounTrigger(items, i, reading);
    if (found) out.push(found);
  }
  return out;
}
