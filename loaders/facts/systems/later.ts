import { has } from "../../grammar/verbs.js";
import type { Document, Item, Sentence } from "../../types.js";

const lower = (items: Item[], i: number): string => items[i]?.lower ?? "";

/** What a deal is called when the text comes back to it. */
const MEANT = /^(it|that|this|contract|deal|order|purchase|sale|acquisition|one|plan|paper|transaction)$/;
const GONE = /^(dead|shelved|scrapped|scrapping|cancelled|canceled|cancelling|abandoned|abandoning|dropped|dropping|evaporated|axed|annulled|rescinded|terminated|aborted)$/; // prettier-ignore
/** How many sentences on a purchase may be told to have come to nothing. */
const AFTER = 2;

/**
 * Whether a purchase told at item `at` of a sentence came to nothing: in the rest of the sentence or in the next two, where nothing
 * else is named that could be meant ("ordered twelve; a year later the ministry said it was dead").
 */
export function cameToNothing({ sentences }: Document, sentence: Sentence, at: number): boolean {
  if (isGone(sentence.items, at + 1) || liesDead(sentence.items, at)) return true;
  for (let k = 1; k <= AFTER; k++) {
    const next = sentences[sentence.index + k];
    if (!next || next.block !== sentence.block) return false;
    if (next.mentions.some(({ type }) => type === "system" || type === "money")) return false;
    if (isGone(next.items, 0)) return true;
  }
  return false;
}

/** `the deal for S lies dead`: a deal before the system of which a verb of being behind it tells the end. */
function liesDead(items: Item[], at: number): boolean {
  if (
    !items
      .slice(Math.max(0, at - 10), at)
      .some(({ lower: word }) =>
        /^(contract|deal|order|purchase|sale|acquisition|plan|transaction|agreement)$/.test(word),
      )
  )
    return false;
  for (let i = at + 1; i < at + 9 && i < items.length; i++) {
    if (/^[;,]$/.test(lower(items, i))) return false;
    if (GONE.test(lower(items, i))) return has(items[i - 1], "be") || /^(lies|lay|lying|stands|looks|seems|appears|remains|effectively|now|all|but|been|as)$/.test(lower(items, i - 1)); // prettier-ignore
  }
  return false;
}

/** Whether the items from `from` on tell of a deal as gone, before anything else is named. */
function isGone(items: Item[], from: number): boolean {
  let meant = -9;
  for (let i = from; i < items.length; i++) {
    const { lower: word, mention } = items[i];
    if (mention?.type === "system") return false;
    if (MEANT.test(word)) meant = i;
    const fell = /^(fell|fallen|falls)$/.test(word) && lower(items, i + 1) === "through";
    const off = /^(called|broken)$/.test(word) && lower(items, i + 1) === "off";
    const torn = /^(tore|torn)$/.test(word) && lower(items, i + 1) === "up";
    const near = i - meant < 7 || MEANT.test(lower(items, i + 1)) || MEANT.test(lower(items, i + 2));
    const not = items.slice(Math.max(0, i - 4), i).some((item) => /^(not|n't|never|could|may|might|would|if|or)$/.test(item.lower)); // prettier-ignore
    if ((GONE.test(word) || fell || off || torn) && near && !not) return true;
  }
  return false;
}

const PAPER = /^(letters?|declarations?|statements?)$/;

/** Whether the items from `from` to `to` name a paper that only tells what is wanted: "a letter of intent". */
const namesIntent = (items: Item[], from: number, to: number): boolean => {
  for (let i = Math.max(0, from); i < to; i++) if (/^(intent|intention|intentions)$/.test(lower(items, i)) && lower(items, i - 1) === "of" && PAPER.test(lower(items, i - 2))) return true; // prettier-ignore
  return false;
};

const SPEAKS = /^(speaks?|foresees?|covers?|envisages?|mentions?|lists?|names?|contains?|provides?)$/;

/** Whether what is told of the system at item `at` stands in a letter of intent, of this sentence or the one before: no order yet. */
export function isIntent({ sentences }: Document, { items, index }: Sentence, at: number): boolean {
  if (namesIntent(items, at - 16, at)) return true;
  const speaks = /^(it|they|this|letter|text|paper|document|also)$/.test(lower(items, 0)) || /^(letter|text|paper|document)$/.test(lower(items, 1)); // prettier-ignore
  if (!speaks || !items.slice(0, 5).some((item) => SPEAKS.test(item.lower))) return false;
  const before = sentences[index - 1];
  return before !== undefined && namesIntent(before.items, 0, before.items.length);
}
