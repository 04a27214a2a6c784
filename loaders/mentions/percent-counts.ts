import type { Token } from "../types.js";
import { numerals } from "../vocabulary/numbers.js";
import type { Figure } from "./percent-figure.js";

const PERIODS = /^(years?|months?|weeks?|days?|hours?|minutes?|decades?|seasons?|games?|visits?|trips?)$/;

/** Reads `one in three`, `one of every four`, `seven out of ten`, `two rifles in five`, whose last number is token `i`. */
export function countAt(tokens: Token[], i: number, floor: number): Figure | null {
  const all = whole(tokens[i], 100);
  if (all === null || all < 2) return null;
  let k = i - 1;
  const every = tokens[k]?.lower === "every" || tokens[k]?.lower === "each";
  if (every) k--;
  const out = tokens[k]?.lower === "of" && tokens[k - 1]?.lower === "out";
  if (out) k--;
  else if (tokens[k]?.lower !== "in" && !(every && tokens[k]?.lower === "of")) return null;
  let from = k - 1;
  if (whole(tokens[from], 99) === null && tokens[from]?.kind === "word" && !every) from--; // "two rifles in five"
  const part = from >= floor ? whole(tokens[from], 99) : null;
  if (part === null || part >= all || tokens[from - 1]?.lower === "-") return null;
  const next = tokens[i + 1];
  if (next && (next.lower === "-" || next.kind === "number" || PERIODS.test(next.lower) || isLast(tokens, i))) return null;
  if (from < k - 1 && !(numerals.has(tokens[from].lower) && numerals.has(tokens[i].lower))) return null;
  const pct = Math.round((part / all) * 1000) / 10;
  return { from, to: i + 1, pct, max: pct };
} // prettier-ignore

/** `one in two weeks`, `two in ten of the last years` count time. */
const isLast = (tokens: Token[], i: number): boolean => PERIODS.test(tokens[i + 2]?.lower ?? "");

function whole(token: Token | undefined, most: number): number | null {
  if (!token) return null;
  const value =
    token.kind === "number" && /^\d{1,2}$/.test(token.text)
      ? Number(token.text)
      : token.kind === "word"
        ? token.lower === "hundred"
          ? 100
          : (numerals.get(token.lower) ?? null)
        : null;
  return value !== null && value > 0 && value <= most ? value : null;
}
