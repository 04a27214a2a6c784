import type { Annotated, Marked } from "./timeml.js";

/** F1 scores of one program on a folder, in per cent: same span, overlapping span, and overlapping with the right value. */
export interface Score {
  strict: number;
  overlap: number;
  value: number;
}

export interface Counts {
  gold: number;
  found: number;
  strict: number;
  overlap: number;
  value: number;
}

/** Pairs what was found with what was marked, same spans first, each once. The way of TempEval-3: a value counts where the spans overlap. */
export function count(
  { text, gold }: Annotated,
  found: Marked[],
  onPair?: (gold: Marked | null, found: Marked | null) => void,
): Counts {
  const want = gold.map((mark) => trim(text, mark));
  const have = found.map((mark) => trim(text, mark));
  const paired = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (test: (a: Marked, b: Marked) => boolean): void =>
    want.forEach((a, i) => {
      if (paired.has(i)) return;
      const j = have.findIndex((b, k) => !taken.has(k) && test(a, b));
      if (j < 0) return;
      paired.set(i, j);
      taken.add(j);
    });
  pair((a, b) => a.start === b.start && a.end === b.end);
  const strict = paired.size;
  pair((a, b) => a.start < b.end && b.start < a.end);
  let value = 0;
  want.forEach((a, i) => {
    const j = paired.get(i);
    if (j !== undefined && a.value !== null && a.value === have[j].value) value++;
    onPair?.(a, j === undefined ? null : have[j]);
  });
  have.forEach((b, k) => !taken.has(k) && onPair?.(null, b));
  return { gold: want.length, found: have.length, strict, overlap: paired.size, value };
}

/** Leaves out marks of punctuation at the ends: annotators differ on the dot of `Sept.` and `a.m.`. */
function trim(text: string, { start, end, value }: Marked): Marked {
  while (start < end && !/[\p{L}\p{N}]/u.test(text[start])) start++;
  while (end > start && !/[\p{L}\p{N}]/u.test(text[end - 1])) end--;
  return { start, end, value };
}

export function score(counts: Counts[]): Score {
  const sum = (key: keyof Counts): number => counts.reduce((total, one) => total + one[key], 0);
  const f1 = (key: "strict" | "overlap" | "value"): number => {
    const all = sum("gold") + sum("found");
    return all === 0 ? 0 : (200 * sum(key)) / all;
  };
  return { strict: f1("strict"), overlap: f1("overlap"), value: f1("value") };
}
