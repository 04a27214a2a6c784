import type { Item } from "../../types.js";

/** Countries a text has been about, the likeliest to be meant by "its" first. */
export class Topics {
  #recent: string[][] = [];

  /** Takes a sentence's countries in; a sentence without any changes nothing. */
  add(items: Item[]): void {
    const codes = countriesOf(items, 0, items.length);
    if (codes.length === 0) return;
    this.#recent.unshift(codes);
    if (this.#recent.length > 3) this.#recent.pop();
  }

  /** Who "its" or "the country" is: a country told earlier in the sentence, else in the sentences before; never `not`. */
  resolve(items: Item[], before: number, not: string | null): string | null {
    for (const codes of [countriesOf(items, 0, before), ...this.#recent]) {
      const found = codes.find((code) => code !== not);
      if (found) return found;
    }
    return null;
  }
}

/** The countries told between two places: what can be the subject first, then those after prepositions, in order. */
export function countriesOf(items: Item[], from: number, to: number): string[] {
  const subjects: string[] = [];
  const others: string[] = [];
  for (let i = from; i < to; i++) {
    const { mention } = items[i];
    if (mention?.type !== "country" || mention.form === "city") continue;
    const before = items[i - 1]?.lower === "the" ? items[i - 2] : items[i - 1];
    const governed =
      before !== undefined &&
      /^(of|in|from|to|by|with|for|at|on|against|between|among|over|than|and)$/.test(before.lower);
    (governed ? others : subjects).push(mention.code);
  }
  return [...new Set([...subjects, ...others])];
}
