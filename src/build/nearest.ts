/** Returns the candidates most like `wanted` (pairs of letters in common, Dice's coefficient), best first. */
export function nearest(wanted: string, candidates: string[], limit = 3): string[] {
  const pairs = pairsOf(wanted);
  return candidates
    .map((candidate) => ({ candidate, score: likeness(pairs, pairsOf(candidate)) }))
    .sort((a, b) => b.score - a.score || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

function pairsOf(text: string): Set<string> {
  const lower = text.toLowerCase();
  return new Set(Array.from({ length: Math.max(0, lower.length - 1) }, (_, at) => lower.slice(at, at + 2)));
}

function likeness(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
