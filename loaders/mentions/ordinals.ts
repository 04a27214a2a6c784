import type { Item, Token } from "../types.js";
import { numerals } from "../vocabulary/numbers.js";
import { ORDINALS } from "../vocabulary/ordinals.js";

/** Reads an ordinal at place `i` of tokens or items: `second`, `2nd`, `twenty-first`; its value and the place after it, else null. */
export function readOrdinal(tokens: (Token | Item)[], i: number): { value: number; next: number } | null {
  const token = tokens[i];
  if (!token) return null;
  const after = tokens[i + 1];
  if (token.kind === "number") {
    if (!after || after.start !== token.end || !/^(st|nd|rd|th)$/.test(after.lower)) return null;
    return /^\d{1,3}$/.test(token.text) ? { value: Number(token.text), next: i + 2 } : null;
  }
  if (token.kind !== "word") return null;
  const value = ORDINALS.get(token.lower);
  if (value !== undefined) return { value, next: i + 1 };
  const tens = numerals.get(token.lower) ?? 0;
  const units = after?.lower === "-" ? (ORDINALS.get(tokens[i + 2]?.lower ?? "") ?? 10) : 10;
  return tens >= 20 && units < 10 ? { value: tens + units, next: i + 3 } : null;
}
