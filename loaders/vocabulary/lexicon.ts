import type { VerbForm, Word } from "../types.js";
import { inflect, plural } from "./inflect.js";
import { words } from "./words/index.js";

const NOTHING: ReadonlySet<never> = new Set<never>();

interface Entry {
  lemma: string;
  classes: Set<string>;
  forms: Set<VerbForm>;
}

/** One topic of the vocabulary: class name -> lemmas, apart by part of speech, since verbs and nouns inflect differently. */
export interface WordList {
  verbs?: Record<string, string[]>;
  nouns?: Record<string, string[]>;
  /** Words that do not inflect: adjectives, adverbs, prepositions, conjunctions, auxiliaries. */
  others?: Record<string, string[]>;
}

function build(lists: WordList[]): Map<string, Word> {
  const entries = new Map<string, Entry>();
  const add = (spelling: string, lemma: string, name: string, form?: VerbForm): void => {
    let entry = entries.get(spelling);
    if (!entry) entries.set(spelling, (entry = { lemma, classes: new Set(), forms: new Set() }));
    entry.classes.add(name);
    if (form) entry.forms.add(form);
  };
  for (const { verbs = {}, nouns = {}, others = {} } of lists) {
    for (const [name, lemmas] of Object.entries(verbs))
      for (const lemma of lemmas) for (const [form, spelling] of inflect(lemma)) add(spelling, lemma, name, form);
    for (const [name, lemmas] of Object.entries(nouns))
      for (const lemma of lemmas) for (const spelling of [lemma, plural(lemma)]) add(spelling, lemma, name);
    for (const [name, lemmas] of Object.entries(others)) for (const lemma of lemmas) add(lemma, lemma, name);
  }
  return entries;
}

const WORDS = build(words);

interface Spelling {
  /** The spelling itself, one string for all its places: a slice would hold on to its whole article. */
  text: string;
  lower: string;
  word: Word;
}

/** Spellings met so far. Emptied when full, so that a hostile text cannot fill the memory. */
let cache = new Map<string, Spelling>();
const CACHE_SIZE = 65536;
const LONGEST_WORD = 64;

/** Looks a spelling up: its lower case with straight apostrophes, and what the vocabulary knows of it. */
export function lookUp(spelling: string): Spelling {
  let known = cache.get(spelling);
  if (known) return known;
  const text = interned(spelling);
  const lower = interned(spelling.toLowerCase().replace(/[’\u02bc]/g, "'"));
  known = { text, lower, word: WORDS.get(lower) ?? { lemma: lower, classes: NOTHING, forms: NOTHING } };
  if (spelling.length > LONGEST_WORD) return known;
  if (cache.size >= CACHE_SIZE) cache = new Map();
  cache.set(text, known);
  return known;
}

/** The string that the engine keeps for names of properties: comparing two of these compares pointers. */
function interned(text: string): string {
  const [name] = Object.keys({ [text]: 0 });
  return name;
}

/** The word of an item that is a mention: it has no class of its own. */
export const NO_WORD: Word = { lemma: "", classes: NOTHING, forms: NOTHING };
