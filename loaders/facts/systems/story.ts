import { UNTRUE } from "../../vocabulary/system-leanings.js";
import type { Document, Item, Sentence } from "../../types.js";

const STORY = /^(report|reports|story|stories|claim|claims|rumour|rumours|rumor|rumors|allegation|allegations|information|news|article|articles|publication)$/; // prettier-ignore
const REJECTING = /^(denied|denies|deny|rejected|rejects|dismissed|dismisses|refuted|refutes|rebuffed|debunked)$/;
const ASSERTING = /^(asserted|alleged|claimed|claims|alleges|asserts|purported|rumoured|rumored|blog|telegram|rumour|rumours)$/; // prettier-ignore

/** Whether a sentence tells a story that the sentence before or after it rejects: `rejected another story. A blog had asserted that ...`. */
export function isDoubted(document: Document, sentence: Sentence): boolean {
  if (sentence.items.at(-1)?.lower === "?" && isNo(document.sentences[sentence.index + 1])) return true;
  if (isTale(sentence.items)) {
    if (isUntrue(sentence.items)) return true;
    for (const next of [1, 2, 3]) {
      const after = document.sentences[sentence.index + next];
      // only a bare sentence about the tale itself: "It's a canard."
      if (after && after.block === sentence.block && after.items.length < 16 && isUntrue(after.items) && !after.mentions.some(({ type }) => type === "system")) return true; // prettier-ignore
    }
  }
  if (!sentence.items.some(({ lower }) => ASSERTING.test(lower))) return false;
  const before = document.sentences[sentence.index - 1];
  const after = document.sentences[sentence.index + 1];
  return (before !== undefined && rejects(before.items)) || (after !== undefined && (rejects(after.items) || contradicts(after.items))); // prettier-ignore
}

/** `Does Baku have the S? No.`: a question answered so. */
const isNo = (next: Sentence | undefined): boolean => next !== undefined && next.items.slice(0, 4).some(({ lower }, i, first) => /^(no|not|never|nope)$/.test(lower) && /^(\.|,|!|yet|really|so|quite)?$/.test(next.items[i + 1]?.lower ?? "") && first.slice(0, i).every((item) => item.kind === "punct" || /^(a|answer)$/.test(item.lower))); // prettier-ignore

const rejects = (items: Item[]): boolean => items.some(({ lower }) => REJECTING.test(lower)) && items.some(({ lower }) => STORY.test(lower)); // prettier-ignore

const TALE = /^(reports?|rumou?rs?|story|stories|claims?|paper|papers|newspaper|tabloid|channels?|website|websites|blogs?|bloggers?|press|posts?|posted|telegram|allegations?|gossip|post|clip|meme)$/; // prettier-ignore

const isTale = (items: Item[]): boolean => items.some(({ lower }) => TALE.test(lower));

/** `is an invention`, `a canard`, `"a fairy tale"`, `hot air`: what is told is not so. */
function isUntrue(items: Item[]): boolean {
  return items.some(({ lower }, i) => (UNTRUE.has(lower) && !(lower === "fairy" && items[i + 1]?.lower !== "tale")) || (lower === "air" && items[i - 1]?.lower === "hot")); // prettier-ignore
}

/** `not corresponding to reality`, `is untrue`, `fake news`. */
function contradicts(items: Item[]): boolean {
  return items.some(({ lower }, i) => {
    if (/^(untrue|false|fake|baseless|fabricated|unfounded|groundless|disinformation|nonsense)$/.test(lower))
      return true;
    return /^(not|n't|nothing|doesn't)$/.test(lower) && items.slice(i + 1, i + 4).some((item) => /^(correspond(ing|s)?|true|reality|accurate)$/.test(item.lower)); // prettier-ignore
  });
}
