import type { Qualifier, Token } from "../types.js";
import { QUALIFIERS_AFTER, QUALIFIERS_BEFORE } from "../vocabulary/qualifiers.js";

interface Phrases {
  table: Map<string, Qualifier>;
  /** Words that stand next to the figure in one of the phrases: all others are passed over at once. */
  next: Set<string>;
  longest: number;
}

function read(lists: [Qualifier, string[]][], edge: (words: string[]) => string): Phrases {
  const phrases: Phrases = { table: new Map(), next: new Set(), longest: 1 };
  for (const [qualifier, list] of lists)
    for (const phrase of list) {
      const words = phrase.split(" ");
      phrases.table.set(phrase, qualifier);
      phrases.next.add(edge(words));
      phrases.longest = Math.max(phrases.longest, words.length);
    }
  return phrases;
}

const before = read(QUALIFIERS_BEFORE, (words) => words[words.length - 1]);
const after = read(QUALIFIERS_AFTER, (words) => words[0]);

/** Nouns after which `over`, `about`, `under`, `around` are prepositions of theirs: `a row over $2 billion jets`. */
const TOPIC = new Set("row dispute talk talks quarrel feud concern concerns scandal controversy negotiations negotiation agreement investigation probe question questions clash clashes outrage deal debate argument tension tensions fight battle anger worries doubts news report reports information details story lawsuit case trial charges wrangle standoff spat criticism protest protests".split(" ")); // prettier-ignore
/** Verbs whose particle `over` is: `handed over $400m`. */
const PARTICLE = /^(hand|hands|handed|handing|turn|turned|signed|took|taken|sent|made)$/;
/** Verbs whose `up to` is no limit: `the orders add up to $300m`. */
const ADDS = /^(add|adds|added|adding|sum|sums|summed|tot|totted|owns|owned)$/;
const PREPOSITIONS = new Set("over about under around above below near".split(" "));

/** Finds the words before token `i` that qualify a figure: the qualifier and the index at which they begin; null where none stand there. */
export function qualifierBefore(tokens: Token[], i: number): { qualifier: Qualifier; from: number } | null {
  if (i === 0 || !before.next.has(tokens[i - 1].lower)) return null;
  let found: { qualifier: Qualifier; from: number } | null = null;
  let phrase = "";
  for (let k = i - 1; k >= 0 && k >= i - before.longest; k--) {
    phrase = phrase ? `${tokens[k].lower} ${phrase}` : tokens[k].lower;
    const qualifier = before.table.get(phrase);
    if (!qualifier) continue;
    if (k === i - 1 && PREPOSITIONS.has(phrase) && k > 0 && (TOPIC.has(tokens[k - 1].lower) || (phrase === "over" && PARTICLE.test(tokens[k - 1].lower)))) continue; // prettier-ignore
    if (tokens[k].lower === "up" && k > 0 && ADDS.test(tokens[k - 1].lower)) continue;
    found = { qualifier, from: k };
  }
  return found;
}

/** Finds the words from token `i` on that qualify the figure before them: `or more`, `-plus`, `give or take`. */
export function qualifierAfter(tokens: Token[], i: number): { qualifier: Qualifier; to: number } | null {
  if (i >= tokens.length || !after.next.has(tokens[i].lower)) return null;
  let found: { qualifier: Qualifier; to: number } | null = null;
  let phrase = "";
  for (let k = i; k < tokens.length && k < i + after.longest; k++) {
    phrase = phrase ? `${phrase} ${tokens[k].lower}` : tokens[k].lower;
    const qualifier = after.table.get(phrase);
    if (qualifier) found = { qualifier, to: k + 1 };
  }
  return found;
}

/** How firm a figure is by the words round tokens `from` to `to`: `nearly 69%` approximately, `69% or more` at_least; else exact. */
export const qualifierAround = (tokens: Token[], from: number, to: number): Qualifier =>
  (qualifierBefore(tokens, from) ?? qualifierAfter(tokens, to))?.qualifier ?? "exact";
