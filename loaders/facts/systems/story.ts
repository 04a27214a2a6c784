import type { Document, Item, Sentence } from "../../types.js";

const STORY = /^(report|reports|story|stories|claim|claims|rumour|rumours|rumor|rumors|allegation|allegations|information|news|article|articles|publication)$/; // prettier-ignore
const REJECTING = /^(denied|denies|deny|rejected|rejects|dismissed|dismisses|refuted|refutes|rebuffed|debunked)$/;
const ASSERTING = /^(asserted|alleged|claimed|claims|alleges|asserts|purported|rumoured|rumored|blog|telegram|rumour|rumours)$/; // prettier-ignore

/** Whether a sentence tells a story that the sentence before or after it rejects: `rejected another story. A blog had asserted that ...`. */
export function isDoubted(document: Document, sentence: Sentence): boolean {
  if (!sentence.items.some(({ lower }) => ASSERTING.test(lower))) return false;
  const before = document.sentences[sentence.index - 1];
  const after = document.sentences[sentence.index + 1];
  return (before !== undefined && rejects(before.items)) || (after !== undefined && (rejects(after.items) || contradicts(after.items))); // prettier-ignore
}

const rejects = (items: Item[]): boolean => items.some(({ lower }) => REJECTING.test(lower)) && items.some(({ lower }) => STORY.test(lower)); // prettier-ignore

/** `not corresponding to reality`, `is untrue`, `fake news`. */
function contradicts(items: Item[]): boolean {
  return items.some(({ lower }, i) => {
    if (/^(untrue|false|fake|baseless|fabricated|unfounded|groundless|disinformation|nonsense)$/.test(lower))
      return true;
    return /^(not|n't|nothing|doesn't)$/.test(lower) && items.slice(i + 1, i + 4).some((item) => /^(correspond(ing|s)?|true|reality|accurate)$/.test(item.lower)); // prettier-ignore
  });
}
