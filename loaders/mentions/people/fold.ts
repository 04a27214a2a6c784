import { NAME_SUFFIXES, PARTICLES } from "../../vocabulary/name-words.js";

const LETTERS: Record<string, string> = { ə: "a", ı: "i", ł: "l", ø: "o", đ: "d", ß: "ss", æ: "ae", œ: "oe" };

/** Makes spellings of one name equal: no accents, no doubled letters, one way of writing i, y and the like (`Aliyev`, `Aliev`; `Zelenskyy`). */
export function fold(word: string): string {
  let folded = cache.get(word);
  if (folded !== undefined) return folded;
  folded = unify(word);
  if (word.length > LONGEST) return folded;
  if (cache.size >= CACHE_SIZE) cache = new Map();
  cache.set(word, folded);
  return folded;
}

let cache = new Map<string, string>();
const CACHE_SIZE = 16384;
const LONGEST = 40;

function unify(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}|['’`.]/gu, "")
    .replace(/[əıłøđßæœ]/g, (letter) => LETTERS[letter])
    .replace(/ph/g, "f")
    .replace(/[yj]/g, "i")
    .replace(/i+e?/g, "i")
    .replace(/(.)\1+/g, "$1");
}

/** The words of a name that count, folded: without particles, initials and suffixes (`Asgar oglu` goes with its father's name). */
export function nameWords(name: string): string[] {
  let words = names.get(name);
  if (words) return words;
  words = split(name);
  if (names.size >= CACHE_SIZE) names = new Map();
  names.set(name, words);
  return words;
}

let names = new Map<string, string[]>();

function split(name: string): string[] {
  const words = name.split(/[\s‐‑-]+/).filter(Boolean);
  const out: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const lower = words[i].toLowerCase();
    if (/^(oglu|oğlu|ogly|oghlu|kyzy|qizi|qızı|gizi)$/.test(lower)) out.pop();
    else if (!(PARTICLES.has(lower) && i < words.length - 1) && !NAME_SUFFIXES.has(lower.replace(/\.$/, "")) && !/^\p{L}$|^(\p{L}\.)+$/u.test(words[i])) out.push(fold(words[i])); // prettier-ignore
  }
  return out.length ? out : words.map(fold);
}
