import type { PersonMention, Sentence } from "../../types.js";
import { leaders } from "../../vocabulary/leaders.js";
import { fold, nameWords } from "./fold.js";
import { officeOf } from "./office.js";

/** A person of the article, as far as all its sentences tell. */
export interface Person {
  /** The fullest name in the article. */
  name: string;
  words: string[];
  role: string | null;
  country: string | null;
  standing: PersonMention["standing"];
  /** Every office under which the article names the person, as word sets: see officeOf. */
  offices: Set<string>[];
  /** Index of the sentence that named the person last, while the text is walked. */
  last: number;
}

/** Where people are called by their first names: `Emir Tamim`, `Prabowo`, `Abiy`. */
const BY_FIRST = new Set(["IDN", "ETH", "ERI", "QAT", "SAU", "ARE", "KWT", "BHR", "OMN", "JOR", "THA", "MMR", "ISL", "TZA", "MYS"]); // prettier-ignore
const statesmen = new Map<string, { words: string[]; country: string }[]>();
for (const { name, country } of leaders) {
  const words = nameWords(name);
  for (const word of new Set([
    words[words.length - 1],
    ...(isFamilyFirst(country) || BY_FIRST.has(country) ? [words[0]] : []),
  ])) {
    const list = statesmen.get(word) ?? [];
    list.push({ words, country });
    statesmen.set(word, list);
  }
}

/** Where the family name stands first. */
function isFamilyFirst(country: string | null): boolean {
  return country === "CHN" || country === "KOR" || country === "PRK" || country === "VNM" || country === "TWN";
}

/** The persons of one article, found by any of their names. */
export class Registry {
  readonly people: Person[] = [];
  #byWord = new Map<string, Person[]>();

  /** Collects the persons that the finder named: full names first, so that `Gantz` in a headline joins `Benny Gantz` below. */
  constructor(sentences: Sentence[]) {
    const single: PersonMention[] = [];
    for (const { mentions } of sentences)
      for (const mention of mentions) {
        if (mention.type !== "person" || mention.name === null) continue;
        if (nameWords(mention.name).length > 1) this.add(mention);
        else single.push(mention);
      }
    for (const mention of single) {
      if (!this.find(mention.name!, mention.country)) this.#callByFirst(mention);
      this.add(mention);
    }
  }

  /** `Prince Khalid`, `President Samia`: whom an office calls by the first of the names that the article gives elsewhere. */
  #callByFirst({ name, country }: PersonMention): void {
    const [word] = nameWords(name!);
    const named = this.people.filter((person) => person.words[0] === word && !(country && person.country && country !== person.country)); // prettier-ignore
    if (named.length === 1) this.#list(word, named[0]);
  }

  #list(key: string, person: Person): void {
    const list = this.#byWord.get(key);
    if (!list) this.#byWord.set(key, [person]);
    else if (!list.includes(person)) list.push(person);
  }

  /** Persons that a word can stand for, by surname, or by the family name where it comes first. */
  called(word: string): Person[] {
    return this.#byWord.get(word) ?? [];
  }

  /** The person that a name means: whose name holds all its words; of several the one named last. Null where none. */
  find(name: string, country: string | null = null): Person | null {
    const words = nameWords(name);
    let best: Person | null = null;
    for (const word of words)
      for (const person of this.called(word)) {
        if (!agree(words, person.words) || (country && person.country && country !== person.country)) continue;
        if (!best || person.last > best.last) best = person;
      }
    return best;
  }

  /** Adds a person, or what a further mention tells of one. */
  add(mention: PersonMention): void {
    const name = mention.name!;
    const words = nameWords(name);
    let person = this.find(name, mention.country);
    if (!person) {
      person = { name, words, role: null, country: null, standing: undefined, offices: [], last: -1 };
      this.people.push(person);
    } else if (words.length > person.words.length || (words.length === person.words.length && name.length > person.name.length)) {
      person.name = name;
      person.words = words;
    } // prettier-ignore
    const known = statesman(words);
    person.country ??= mention.country ?? known?.country ?? null;
    if (mention.role) {
      person.role ??= mention.role;
      person.offices.push(officeOf(mention.role));
    }
    person.standing ??= mention.standing ?? (known ? "official" : undefined);
    const keys = [words[words.length - 1]];
    if (words.length > 1 && (isFamilyFirst(person.country) || BY_FIRST.has(person.country ?? "") || /ov$|ev$|ova$|eva$/.test(words[0]))) keys.push(words[0]); // prettier-ignore
    for (const key of keys) this.#list(key, person);
  }
}

/** Whether two names can be one person's: the shorter's words are all in the longer, a lone word being its surname or first. */
function agree(a: string[], b: string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const set = new Set(long);
  if (!short.every((word) => set.has(word))) return false;
  return short.length > 1 || short[0] === long[long.length - 1] || short[0] === long[0];
}

/** A statesman whom the vocabulary knows by most of these words; null where none, or where two countries have one. */
export function statesman(words: string[]): { country: string } | null {
  const fit = words.flatMap((word) => statesmen.get(word) ?? []).filter((known) => agree(words, known.words));
  const most = Math.max(...fit.map((known) => known.words.filter((word) => words.includes(word)).length));
  const found = fit.filter((known) => known.words.filter((word) => words.includes(word)).length === most);
  return found.length > 0 && found.every(({ country }) => country === found[0].country) ? found[0] : null;
}

/** Folds a token for a look-up in the registry. */
export const keyOf = (token: string): string => fold(token);
