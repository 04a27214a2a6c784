import type { Qualifier, Token } from "../types.js";

/** Words right before a figure that say how firm it is; the longest match holds. */
const BEFORE: Partial<Record<Qualifier, string[]>> = {
  approximately: ["about", "around", "approximately", "approx", "approx.", "roughly", "some", "nearly", "almost", "close to", "circa", "ca", "ca.", "c.", "~", "≈", "estimated", "an estimated", "estimated at", "in the region of", "in the order of", "on the order of", "or so", "not far from", "near", "virtually", "practically", "nearing", "approaching", "neighbourhood of", "neighborhood of", "just about", "an average of", "averaging", "or about", "or around", "or roughly", "or nearly", "or almost"],
  at_least: ["more than", "over", "at least", "upwards of", "upward of", "exceeding", "above", "in excess of", "no less than", "not less than", "no fewer than", "a minimum of", "minimum of", "greater than", "higher than", "well over", "just over", "slightly over", "north of", "well above", "just above", "slightly above", "exceeded", "exceeds", "exceed", "topped", "topping", "surpassed", "surpassing", ">", "≥", "beyond", "a little over", "and over", "or over"],
  at_most: ["up to", "less than", "under", "no more than", "not more than", "at most", "below", "a maximum of", "maximum of", "as much as", "as many as", "just under", "just below", "slightly under", "slightly below", "slightly less than", "fewer than", "well under", "well below", "<", "≤", "not exceeding", "a little under", "lower than"],
}; // prettier-ignore

/** Words right after a figure that do the same. */
const AFTER: Partial<Record<Qualifier, string[]>> = {
  approximately: ["or so", "or thereabouts", "approximately", "roughly", "or about"],
  at_least: ["or more", "and more", "at least", "or higher", "+", "plus"],
  at_most: ["or less", "at most", "at the most", "or fewer"],
};

const table = (lists: Partial<Record<Qualifier, string[]>>): Map<string, Qualifier> =>
  new Map(Object.entries(lists).flatMap(([qualifier, list]) => list.map((words): [string, Qualifier] => [words, qualifier as Qualifier]))); // prettier-ignore

const before = table(BEFORE);
const after = table(AFTER);
const LONGEST = 4;

/** How firm a figure is by the words round tokens `from` to `to`: `nearly 69%` approximately, `69% or more` at_least; else exact. */
export function qualifierAround(tokens: Token[], from: number, to: number): Qualifier {
  for (let length = Math.min(LONGEST, from); length > 0; length--) {
    const found = before.get(phrase(tokens, from - length, from));
    if (found) return found;
  }
  for (let length = LONGEST; length > 0; length--) {
    const found = to + length <= tokens.length ? after.get(phrase(tokens, to, to + length)) : undefined;
    if (found) return found;
  }
  return "exact";
}

function phrase(tokens: Token[], from: number, to: number): string {
  let words = tokens[from].lower;
  for (let i = from + 1; i < to; i++) words += " " + tokens[i].lower;
  return words;
}
