/** Numerals by their word: 0 to 19, and the tens. */
export const numerals: ReadonlyMap<string, number> = new Map([
  ..."zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, n): [string, number] => [word, n]),
  ..."twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, n): [string, number] => [word, 20 + 10 * n]),
]);

const scaleWords: [scale: number, words: string][] = [
  [1e2, "hundred"],
  [1e3, "thousand thousands k"],
  [1e5, "lakh lakhs lac lacs"],
  [1e6, "million millions mn mln m mio mil mill mm milion milions millon"],
  [1e7, "crore crores cr"],
  [1e9, "billion billions bn bln b bil bill milliard milliards mrd mlrd bilion bilions billon"],
  [1e12, "trillion trillions tn trn trln t"],
];

/** What a word multiplies the number before it by; `lakh crore` multiplies twice. */
export const scales: ReadonlyMap<string, number> = new Map(
  scaleWords.flatMap(([scale, list]) => list.split(" ").map((word): [string, number] => [word, scale])),
);

/** Scales short enough to be something else ("5 m high"): they count only against the number or in a sum of money. */
export const shortScales: ReadonlySet<string> = new Set("k m b t mm cr mil mill bill".split(" "));

/** Parts of one, by the singular of their word. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ["half", 1 / 2],
  ["third", 1 / 3],
  ["quarter", 1 / 4],
  ["fifth", 1 / 5],
  ["sixth", 1 / 6],
  ["seventh", 1 / 7],
  ["eighth", 1 / 8],
  ["ninth", 1 / 9],
  ["tenth", 1 / 10],
]);

/** The part of one that a word names, in singular or plural ("thirds"); null for other words. */
export function fraction(lower: string): number | null {
  if (lower === "halves") return 1 / 2;
  return fractions.get(lower) ?? (lower.endsWith("s") ? (fractions.get(lower.slice(0, -1)) ?? null) : null);
}
