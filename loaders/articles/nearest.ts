/** The right word that is fewest letters away. */
export function nearest(word: string, right: readonly string[]): string {
  const from = word.toLowerCase();
  const ranked = right.map((other) => ({ other, away: distance(from, other.toLowerCase()) }));
  return ranked.reduce((best, next) => (next.away < best.away ? next : best)).other;
}

/** Levenshtein distance; words are short, longer ones are cut. */
function distance(a: string, b: string): number {
  const [x, y] = [a.slice(0, 60), b.slice(0, 60)];
  let row = Array.from({ length: y.length + 1 }, (_, j) => j);
  for (let i = 1; i <= x.length; i++) {
    const next = [i];
    for (let j = 1; j <= y.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (x[i - 1] === y[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[y.length];
}
