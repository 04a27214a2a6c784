import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { firstNames as listed } from "../../vocabulary/firstnames.js";
import { leaders } from "../../vocabulary/leaders.js";
import { BEFORE_NAME, NAME_SUFFIXES, NOT_NAMES, PARTICLES } from "../../vocabulary/name-words.js";

/** A name as item indices, half-open, with the number of its words. */
export interface Name {
  from: number;
  to: number;
  words: number;
}

/** A name with its accents and without. */
const spellings = (name: string): string[] => [name, name.normalize("NFD").replace(/\p{M}/gu, "")];
export const firstNames = new Set([...listed, ...leaders.flatMap(({ name }) => spellings(name.split(/[ -]/)[0]))]);
const FUNCTION = ["preposition", "article", "conjunction", "pronoun", "modal", "negation", "be", "have", "do", "relative"]; // prettier-ignore
const OFFICIAL = ["role-noun", "business-noun", "private-noun", "rank", "honorific", "office"];
const MAX_WORDS = 6;

const isCapital = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return (first >= 65 && first <= 90) || (first > 127 && text[0] !== text[0].toLowerCase());
};

const joined = (items: Item[], i: number): boolean => items[i - 1] !== undefined && items[i - 1].end === items[i].start;

/** Whether the item can be the first or a later word of a name; words of the vocabulary only after a first name. */
function isNameWord(items: Item[], i: number, first: boolean): boolean {
  const item = items[i];
  if (item === undefined || item.kind !== "word" || !isCapital(item.text) || item.text.length < 2) return false;
  if (
    NOT_NAMES.has(item.lower) &&
    (first || !(item.text === "Un" || (item.text === "Sun" && isNameWord(items, i + 1, true)))) &&
    !isSyllable(items, i)
  )
    return false; // Kim Jong Un, Kang Sun Nam
  const { classes, forms } = item.word;
  if (classes.size === 0) return item.text !== item.text.toUpperCase() || item.text.length > 3;
  if (firstNames.has(item.text) && !FUNCTION.some((name) => classes.has(name))) return true;
  if (first || FUNCTION.some((name) => classes.has(name)) || OFFICIAL.some((name) => classes.has(name))) return false;
  if (forms.size > 0 && !forms.has("base")) return false;
  for (const name of classes) if (name.endsWith("-noun") || name === "arms" || name === "planned") return false;
  return firstNames.has(items[i - 1].text);
}

/** `Sun-nam`, `So-young`: the first half of a name of two. */
const isSyllable = (items: Item[], i: number): boolean =>
  items[i].lower.length < 5 && /^[-‐‑]$/.test(items[i + 1]?.text ?? "") && joined(items, i + 1) && joined(items, i + 2) && /^\p{Ll}{2,7}$/u.test(items[i + 2].text) && items[i + 2].word.classes.size === 0; // prettier-ignore

/** Whether the mention is a place or a firm that a name begins with: `Israel Katz`, `Rafael Grossi`. */
export function isBorrowed(items: Item[], i: number): boolean {
  const mention = items[i]?.mention;
  if (!mention || items[i].text.includes(" ")) return false;
  if (mention.type === "country" ? mention.form !== "name" && mention.form !== "city" : mention.type !== "company")
    return false;
  return items[i].text !== items[i].text.toUpperCase() && isNameWord(items, i + 1, true);
}

/**
 * Reads a name that begins at item `i`: capitalised words with particles (`bin Salman`, `al-Sisi`, `van der Leyen`),
 * hyphens, initials, and what follows a name (`oglu`, `Jr`). Null where none begins. `sure`: an office or rank stands before it.
 */
export function nameAt(items: Item[], i: number, sure: boolean): Name | null {
  let to = i;
  let words = 0;
  let start = i;
  while (words < MAX_WORDS) {
    const item = items[to];
    if (item === undefined) break;
    const hyphen = words > 0 && isHyphen(item) && joined(items, to) && items[to + 1]?.start === item.end;
    if (hyphen && (isCapital(items[to + 1].text) || items[to + 1].text.length < 6) && items[to + 1].kind === "word") {
      to += 2;
    } else if (item.text.length === 1 && isCapital(item.text) && item.kind === "word" && items[to + 1]?.lower === ".") {
      to += 2; // an initial
    } else if (/^(\p{Lu}\.){1,3}$/u.test(item.text) && item.kind === "word" && isNameWord(items, to + 1, false)) {
      to += 1;
    } else if (words > 0 && NAME_SUFFIXES.has(item.lower)) {
      to += /^(jr|sr)$/.test(item.lower) && items[to + 1]?.text === "." && items[to + 2] !== undefined ? 2 : 1;
    } else if (isParticle(items, to, words > 0 || sure)) {
      to += 1;
      if (isHyphen(items[to])) to += 1;
    } else if (isNameWord(items, to, words === 0)) {
      to += 1;
      words += 1;
    } else if (words === 0 && sure && isBorrowed(items, to)) {
      to += 1;
      words += 1;
    } else if (
      words === 0 &&
      sure &&
      /^(He|Said|To)$/.test(item.text) &&
      isNameWord(items, to + 1, true) &&
      items[to + 1].word.classes.size === 0
    ) {
      to += 1; // He Lifeng, To Lam
      words += 1;
    } else if (words > 0 && item.lower === "may" && item.text === "May" && firstNames.has(items[to - 1].text)) {
      to += 1;
      words += 1;
    } else if (
      words > 0 &&
      /^(sheikh|seri|haji)$/.test(item.lower) &&
      isCapital(item.text) &&
      isNameWord(items, to + 1, true)
    ) {
      to += 1; // Hassan Sheikh Mohamud
    } else if (words > 0 && isNickname(items, to)) {
      to += 3;
    } else break;
  }
  while (start < to && words === 0) return null;
  return words === 0 ? null : { from: start, to, words };
}

const isHyphen = (item: Item | undefined): boolean => item !== undefined && /^[-‐‑]$/.test(item.text);

/** Whether a particle stands at `i` and the name goes on behind it. */
function isParticle(items: Item[], i: number, inside: boolean): boolean {
  if (!inside || items[i].kind !== "word" || !PARTICLES.has(items[i].lower)) return false;
  const next = isHyphen(items[i + 1]) && items[i + 1].start === items[i].end ? i + 2 : i + 1;
  if (items[next] === undefined) return false;
  return isNameWord(items, next, true) || (PARTICLES.has(items[next].lower) && isNameWord(items, next + 1, true));
}

const isNickname = (items: Item[], i: number): boolean =>
  /^["“]$/.test(items[i].text) && /^["”]$/.test(items[i + 2]?.text ?? "") && isCapital(items[i + 1].text) && isNameWord(items, i + 3, true); // prettier-ignore

/** Whether a name without an office reads as one: it begins with a first name or initial, has two words, and no thing is named after it. */
export function isWholeName(items: Item[], { from, to, words }: Name): boolean {
  const first = items[from];
  const initial = first.text.includes(".") || (first.text.length === 1 && items[from + 1]?.text === ".");
  if (words < 2 && !initial) return false;
  if (!firstNames.has(first.text) && !/^(\p{Lu}\.?)+$/u.test(first.text)) return false;
  if (BEFORE_NAME.has(items[from - 1]?.lower ?? "")) return false;
  const next = items[to];
  if (next === undefined || next.kind === "mention") return true;
  if (next.lower === "class") return false;
  if (isHyphen(next) && next.start === items[to - 1].end) return false;
  return !(next.kind === "word" && isCapital(next.text) && NOT_NAMES.has(next.lower)) || has(next, "say");
}

/** Writes a name as it stands, on one line; names in capitals get small letters. */
export function spell(items: Item[], { from, to }: Name, text: string): string {
  const name = text.slice(items[from].start, items[to - 1].end).replace(/\s+/g, " ");
  return name === name.toUpperCase() && name.length > 3
    ? name.toLowerCase().replace(/(^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
}
