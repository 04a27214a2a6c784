import { readingOf } from "../../grammar/reading.js";
import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Document, Item, Sentence } from "../../types.js";

/** How many sentences on the end of a deal is told. */
const REACH = 3;
const DEAL = /^(purchase|sale|buy|procurement|acquisition)$/;

/**
 * Whether the sentences round one that tells a deal tell its end: `Manila let the purchase be scrapped` after it, up to the next
 * sum; `Spain has begun to cancel a contract` before `The €285 million order ...`.
 */
export function endAround(document: Document, sentence: Sentence, i: number): boolean {
  if (isDefinite(sentence.items, i)) {
    const before = document.sentences[sentence.index - 1];
    if (before && isOf(before, sentence) && breaksOff(before, /^(the|a|an|its|this|that)$/)) return true;
  }
  if (sentence.items.slice(i + 1).some(({ mention }) => mention?.type === "money" && mention.end - sentence.items[i].end > 30)) return false; // prettier-ignore
  for (let k = sentence.index + 1; k <= sentence.index + REACH; k++) {
    const next = document.sentences[k];
    if (!next || !isOf(next, sentence)) return false;
    if (breaksOff(next, /^(the|this|that)$/)) return true;
  }
  return false;
}

/** Of the same paragraph, and without a sum of its own. */
const isOf = (other: Sentence, { block, index }: Sentence): boolean =>
  (other.block === block || (index > other.index && index - other.index === 1)) && !other.mentions.some(({ type }) => type === "money"); // prettier-ignore

/** `The €285 million order`. */
const isDefinite = (items: Item[], i: number): boolean =>
  /^(the|this|that)$/.test(items[i - 1]?.lower ?? "") || /^(the|this|that)$/.test(items[i - 2]?.lower ?? "");

/** Whether a deal is broken off in a sentence: as object, or as subject of the passive. */
function breaksOff(sentence: Sentence, articles: RegExp): boolean {
  const { items } = sentence;
  return readingOf(sentence).verbs.some((verb) => {
    if (verb.negated || verb.possible || !has(items[verb.main], "cancel")) return false;
    if (verb.planned && verb.form !== "infinitive") return false;
    return verb.passive ? namesDeal(items, subjectStart(verb), verb.from, articles) : namesDeal(items, verb.to, verb.to + 3, articles); // prettier-ignore
  }) || isDead(items); // prettier-ignore
}

const subjectStart = (verb: VerbGroup): number => Math.max(0, verb.from - 4);

function namesDeal(items: Item[], from: number, to: number, articles: RegExp): boolean {
  for (let k = from; k < Math.min(to, items.length); k++) {
    if (!articles.test(items[k].lower)) continue;
    for (let n = k + 1; n < Math.min(items.length, k + 4); n++) {
      if (has(items[n], "preposition") || items[n].kind === "punct") break;
      if (has(items[n], "deal-noun") || has(items[n], "batch-noun") || DEAL.test(items[n].lower)) return true;
    }
  }
  return false;
}

/** `the ministry said it was dead`, `the contract is void`. */
const isDead = (items: Item[]): boolean =>
  items.some(({ lower }, k) => /^(dead|void|history)$/.test(lower) && has(items[k - 1], "be") && (items[k - 2]?.lower === "it" || has(items[k - 2], "deal-noun"))); // prettier-ignore
