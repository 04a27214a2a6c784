import type { Qualifier, Token } from "../../types.js";

const before: Partial<Record<Qualifier, string>> = {
  approximately:
    "about|around|some|roughly|nearly|almost|approximately|approx|approx .|circa|ca|ca .|c .|close to|near|nearing|an estimated|estimated|estimated at|estimated to be|in the region of|in the order of|of the order of|on the order of|in the neighborhood of|in the neighbourhood of|in the vicinity of|just shy of|shy of|something like|somewhere around|an approximate|an approximate value of|roughly around|~|≈|∼|nearly about|close on|as good as|virtually|not far off|not far from|approaching|the equivalent of about",
  at_least:
    "more than|over|well over|just over|a little over|slightly over|slightly more than|a little more than|just above|at least|at the very least|upwards of|upward of|north of|well north of|above|well above|exceeding|exceeds|exceeded|in excess of|topping|surpassing|no less than|not less than|no fewer than|a minimum of|minimum|greater than|much more than|far more than|>|≥|not under|well in excess of|more than some|more than about",
  at_most:
    "up to|upto|as much as|as high as|at most|at the most|no more than|not more than|under|less than|below|fewer than|a maximum of|maximum|max|max .|a ceiling of|capped at|not exceeding|not to exceed|well under|just under|just below|a little under|slightly under|slightly less than|a little less than|a bit less than|<|≤|up to about|up to some|up to an estimated|lower than",
};

const phrases = new Map<string, Qualifier>();
let longest = 1;
for (const [qualifier, list] of Object.entries(before))
  for (const phrase of list.split("|")) {
    phrases.set(phrase, qualifier as Qualifier);
    longest = Math.max(longest, phrase.split(" ").length);
  }

/** Nouns after which `over`, `about`, `under`, `around` are prepositions of theirs: `a row over $2 billion jets`. */
const TOPIC = new Set("row dispute talk talks quarrel feud concern concerns scandal controversy negotiations negotiation agreement investigation probe question questions clash clashes outrage deal debate argument tension tensions fight battle anger worries doubts news report reports information details story lawsuit case trial charges wrangle standoff spat criticism protest protests".split(" ")); // prettier-ignore
const PREPOSITIONS = new Set("over about under around above below near".split(" "));

/** Finds the words before token `i` that qualify a sum: the qualifier and the index at which they begin; null where none stand there. */
export function qualifierBefore(tokens: Token[], i: number): { qualifier: Qualifier; from: number } | null {
  let found: { qualifier: Qualifier; from: number } | null = null;
  let phrase = "";
  for (let k = i - 1; k >= 0 && k >= i - longest; k--) {
    phrase = phrase ? `${tokens[k].lower} ${phrase}` : tokens[k].lower;
    const qualifier = phrases.get(phrase);
    if (!qualifier) continue;
    if (k === i - 1 && PREPOSITIONS.has(phrase) && k > 0 && TOPIC.has(tokens[k - 1].lower)) continue;
    found = { qualifier, from: k };
  }
  return found;
}

const after: [string, Qualifier][] = [
  ["or more", "at_least"],
  ["and more", "at_least"],
  ["- plus", "at_least"],
  ["plus", "at_least"],
  ["+", "at_least"],
  ["at least", "at_least"],
  ["at a minimum", "at_least"],
  ["or less", "at_most"],
  ["at most", "at_most"],
  ["at the most", "at_most"],
  ["or so", "approximately"],
  ["or thereabouts", "approximately"],
  ["- odd", "approximately"],
  ["odd", "approximately"],
  ["approximately", "approximately"],
];

/** Finds the words from token `i` on that qualify the sum before them: `or more`, `-plus`, `or so`. */
export function qualifierAfter(tokens: Token[], i: number): { qualifier: Qualifier; to: number } | null {
  for (const [phrase, qualifier] of after) {
    const words = phrase.split(" ");
    if (words.every((word, k) => tokens[i + k]?.lower === word)) return { qualifier, to: i + words.length };
  }
  return null;
}
