import type { SystemCategory, Token } from "../types.js";
import { CATEGORY_WORDS, WEAPON_ADJECTIVES } from "../vocabulary/weapon-phrases.js";

const LONGEST = 9;

const isNoun = (token: Token | undefined): boolean => token !== undefined && token.word.classes.has("weapon-noun");

/** A phrase that names a class of weapons, as half-open token indices, and its category. */
export interface WeaponPhrase {
  from: number;
  to: number;
  category: SystemCategory;
}

/** Reads the weapon phrase that begins at token `i`: adjectives of the trade, then a weapon noun; null where there is none. */
export function weaponPhrase(tokens: Token[], i: number): WeaponPhrase | null {
  let last = -1;
  for (let j = i; j < tokens.length && j < i + LONGEST; j++) {
    const { kind, lower, text } = tokens[j];
    if (isNoun(tokens[j]) && kind === "word") last = j;
    else if (kind === "punct" ? !/^[-‐‑/“”"'’‘]$/.test(text) : kind === "number" || !WEAPON_ADJECTIVES.has(lower))
      break;
    else if (last >= 0 && kind === "punct" && !/^[-‐‑/]$/.test(text)) break;
  }
  if (last < 0) return null;
  return { from: i, to: last + 1, category: categoryOf(tokens, i, last + 1) };
}

/** Whether the token is a weapon noun in the singular or plural. */
export const isWeaponNoun = isNoun;

/** Tells the category of the weapon phrase from token `from` to `to`. */
export function categoryOf(tokens: Token[], from: number, to: number): SystemCategory {
  const words = tokens
    .slice(from, to)
    .filter(({ kind }) => kind === "word")
    .map(({ lower }) => lower)
    .join(" ");
  return CATEGORY_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? "other";
}
