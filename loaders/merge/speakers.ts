import { attribution } from "../grammar/attribution.js";
import type { Document, Fact } from "../types.js";

/** Words that stand for a speaker named before: what a reader of one row cannot know. */
const PERSON = /^(?:he|she|himself|herself)$/i;
const THING =
  /^(?:it|itself|they|themselves|(?:the |this |that )?(?:paper|newspaper|daily|magazine|outlet|website|agency))$/i;
/** Sentences that such a word can look back over. */
const REACH = 4;

/** Puts the speaker last named in place of a pronoun or a bare "the paper"; null where none is named near. */
export function nameSpeaker({ sentences }: Document, fact: Fact): string | null {
  const said = fact.attributedTo;
  if (said === null || !(PERSON.test(said) || THING.test(said))) return said;
  const main = fact.support.find(({ field }) => field === "fact") ?? fact.support[0];
  const at = main ? sentences.findLastIndex(({ start }) => start <= main.start) : -1;
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const before = attribution(sentences[i]);
    if (!before || PERSON.test(before.speaker) || THING.test(before.speaker)) continue;
    const isPerson = sentences[i].mentions.some((m) => m.type === "person" && m.name === before.speaker);
    if (isPerson === PERSON.test(said)) return before.speaker;
  }
  return null;
}
