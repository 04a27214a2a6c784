import { readingOf } from "../../grammar/reading.js";
import { has } from "../../grammar/verbs.js";
import type { Document, Sentence } from "../../types.js";

const STORY = /^(story|stories|report|reports|claim|claims|rumour|rumours|rumor|rumors|allegation|allegations|news|deal|contract|agreement|information|publication|publications|it|this|that|figure|assertion|speculation)$/; // prettier-ignore
const UNTRUE = /^(untrue|false|fake|baseless|unfounded|fabricated|fabrication|fiction|nonsense|groundless|invented|incorrect|lie|disinformation|bogus|invention|canard|hoax|myth|fantasy|fable|fairytale|concoction|rubbish|untruth|falsehood)$/; // prettier-ignore

/** Whether the sentences beside one with hearsay of a deal deny it: `the ministry has rejected another story` before it, `"Not true," the ministry said` after it. */
export function isDeniedNearby(document: Document, sentence: Sentence): boolean {
  if (sentence.items.some(({ lower }) => UNTRUE.test(lower))) return true;
  const after = document.sentences.slice(sentence.index + 1, sentence.index + 5).filter(({ items }, n) => n === 0 || items.length < 12); // prettier-ignore
  const beside = [document.sentences[sentence.index - 1], ...after];
  return beside.some((other) => other !== undefined && near(sentence, other) && denies(other));
}

const near = (a: Sentence, b: Sentence): boolean =>
  b.block.kind !== "boilerplate" && !b.mentions.some(({ type }) => type === "money") && (a.block === b.block || Math.abs(a.index - b.index) === 1); // prettier-ignore

function denies(sentence: Sentence): boolean {
  const { items } = sentence;
  for (const verb of readingOf(sentence).verbs)
    if (has(items[verb.main], "deny") && !verb.negated && !verb.planned && !verb.possible)
      if (verb.passive || items.slice(verb.to, verb.to + 8).some(({ lower }) => STORY.test(lower))) return true;
  const quiet = items.length < 22;
  if (quiet && items.some(({ lower }) => UNTRUE.test(lower))) return true;
  return quiet && items.some(({ lower }, k) => lower === "not" && /^(true|correspond|corresponding|correct)$/.test(items[k + 1]?.lower ?? "")) || (quiet && items.some(({ lower }, k) => lower === "no" && /^such$/.test(items[k + 1]?.lower ?? ""))); // prettier-ignore
}

/** Whether the sentence after one that tells a deal says that there was none: `There was no such deal.` */
export function isUndone(document: Document, sentence: Sentence): boolean {
  const next = document.sentences[sentence.index + 1];
  return (
    saysNone(sentence) || (next !== undefined && next.items.length <= 12 && near(sentence, next) && saysNone(next))
  );
}

const saysNone = (sentence: Sentence): boolean =>
  sentence.items.some(({ lower }, k, items) => lower === "no" && /^(such|deal|contract|order|sale|agreement)$/.test(items[k + 1]?.lower ?? "") && (items[k + 1].lower !== "such" || /^(deal|contract|order|sale|agreement|purchase|thing)$/.test(items[k + 2]?.lower ?? "")) && has(items[k - 1], "be")); // prettier-ignore
