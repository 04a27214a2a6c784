import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readArticle } from "../../loaders/articles/read-article.js";
import { readDocument } from "../../loaders/journey.js";

/** An article that was made of a given one. */
export interface Made {
  name: string;
  text: string;
}

/** A given article with the words of it that are changed: names of people. */
interface Model {
  text: string;
  names: string[];
}

/** Articles that tell of one person, on average. */
const PER_PERSON = 20;
const SYLLABLES = ["ba", "den", "gor", "hal", "ka", "lem", "mar", "nov", "or", "per", "ran", "sol", "tal", "ur", "vik", "zan"]; // prettier-ignore

/**
 * Makes `count` articles of the plain texts in a folder, with changed names of people, sums and dates: the same ones
 * for the same count. There are about `count / 20` people, as a larger corpus tells of more of them.
 */
export function* makeCorpus(folder: string, count: number): Generator<Made> {
  const models = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => modelOf(name, readFileSync(join(folder, name))));
  const people = Math.max(20, Math.round(count / PER_PERSON));
  for (let i = 0; i < count; i++) yield makeOne(models[i % models.length], i, people);
}

function modelOf(name: string, bytes: Uint8Array): Model {
  const { article, sentences } = readDocument(readArticle(name, bytes));
  const names = sentences.flatMap(({ mentions }) => mentions.flatMap((m) => (m.type === "person" && m.name) || []));
  const words = new Set(
    names.flatMap((person) => person.split(/\s+/)).filter((word) => /^\p{Lu}[\p{L}'-]{3,}$/u.test(word)),
  );
  return { text: article.text, names: [...words].sort() };
}

function makeOne({ text, names }: Model, i: number, people: number): Made {
  const draw = numbers(i);
  const person = new Map(names.map((name) => [name, nameOf(Math.floor(draw() * people))]));
  const years = Math.floor(draw() * 20) - 10;
  const days = Math.floor(draw() * 28);
  const factor = 1 + Math.floor(draw() * 90) / 10;
  const changed = text
    .replace(/\p{Lu}[\p{L}'-]{3,}/gu, (word) => person.get(word) ?? word)
    .replace(/\b(20[012]\d)\b/g, (year) => String(Number(year) + years))
    .replace(/\b\d+(?:\.\d+)?(?= (?:million|billion)\b)/g, (sum) => String(Math.round(Number(sum) * factor * 10) / 10))
    .replace(MONTH_DAY, (_, month: string, day: string) => `${month} ${((Number(day) + days) % 28) + 1}`);
  return { name: `made-${String(i).padStart(6, "0")}.txt`, text: changed };
}

const MONTH_DAY =
  /\b((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?) (\d{1,2})\b(?! ?(?:million|billion|%))/g;

/** A made name of two to four syllables; different numbers have different names. */
function nameOf(n: number): string {
  let name = "";
  for (let rest = n + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    name += SYLLABLES[rest % SYLLABLES.length];
  return `${name[0].toUpperCase()}${name.slice(1)}ov`;
}

/** Numbers between 0 and 1, the same for the same start (mulberry32). */
function numbers(start: number): () => number {
  let state = (start + 1) * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
