import type { Token } from "../types.js";
import { fraction, numerals, scales, shortScales } from "../vocabulary/numbers.js";

/** A number read from tokens. */
export interface ReadNumber {
  value: number;
  /** Index of the first token after it. */
  next: number;
  /** The last scale word told (1e9 for "1.6 billion"), which a number before it in a range may share; 1 where none is told. */
  scale: number;
  /** Told in figures, with or without a scale word. */
  figures: boolean;
}

/**
 * Reads a number at token `i`: `1.6`, `4,850,000`, `1,6`, `1.6 billion`, `1.6bn`, `21,000 crore`, `five hundred million`,
 * `a billion and a half`, `half a billion`, `two and a half million`, `three quarters of a billion`. Null where none begins there.
 * A fraction alone ("two thirds") is no number here: see `readFraction`. With `spaced`, short scales may stand apart: `$20 m`.
 */
export function readNumber(tokens: Token[], i: number, spaced = false): ReadNumber | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.kind === "number") {
    const value = parseFigures(token.text);
    if (
      value !== null &&
      /^\d{1,2},\d{2}[1-9]$/.test(token.text) &&
      /^(billion|bn|trillion|tn)$/.test(tokens[i + 1]?.lower ?? "")
    )
      return scaled(tokens, i + 1, value / 1000, true, token.end, spaced); // "6,035 billion": a continental comma
    if (
      value !== null &&
      /^\d{1,3}\.\d{2}0$/.test(token.text) &&
      /^(million|millions|mln)$/.test(tokens[i + 1]?.lower ?? "")
    )
      return scaled(tokens, i + 1, value * 1000, true, token.end, spaced); // "3.100 million euros": a continental stop
    if (
      value !== null &&
      tokens[i + 1]?.lower === "-" &&
      isWord(tokens[i + 2], "point") &&
      decimals(tokens, i + 3).next > i + 3
    ) {
      const tail = decimals(tokens, i + 3);
      return scaled(tokens, tail.next, value + tail.value, true, tokens[tail.next - 1].end, spaced); // "14-point-eight billion"
    }
    return value === null ? null : scaled(tokens, i + 1, value, true, token.end, spaced);
  }
  if (token.kind !== "word") return null;
  return halfOf(tokens, i) ?? inWords(tokens, i);
}

/** Reads figures with their separators, English or continental: `4,850,000`, `1.6`, `1,6`, `1.600.000`; null where they are none (a date, a version). */
export function parseFigures(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d{1,3}(,\d{2,3})+(\.\d+)?$/.test(text) && /,\d{3}(\.|$)/.test(text)) return Number(text.replaceAll(",", ""));
  if (/^\d+\.\d+$/.test(text)) return Number(text);
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(",", "."));
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  return null;
}

/** Reads a fraction in words at token `i`: `half`, `a third`, `two thirds`, `three-quarters`; null where none begins there. */
export function readFraction(tokens: Token[], i: number): ReadNumber | null {
  const first = tokens[i];
  if (first?.kind !== "word") return null;
  const own = fraction(first.lower);
  if (own !== null && /^(half|quarter)$/.test(first.lower))
    return { value: own, next: i + 1, scale: 1, figures: false };
  const count = first.lower === "a" || first.lower === "an" ? 1 : numerals.get(first.lower);
  if (count === undefined) return null;
  const at = tokens[i + 1]?.text === "-" ? i + 2 : i + 1;
  const part = tokens[at]?.kind === "word" ? fraction(tokens[at].lower) : null;
  return part === null ? null : { value: count * part, next: at + 1, scale: 1, figures: false };
}

/** Multiplies by the scale words from token `i` on: `million`, `lakh crore`, `-billion`, and `and a half` after them. */
function scaled(tokens: Token[], i: number, value: number, figures: boolean, end: number, spaced = false): ReadNumber {
  let scale = 1;
  let next = i;
  for (let steps = 0; steps < 3; steps++) {
    const hyphen = tokens[next]?.text === "-" ? 1 : 0;
    const word = tokens[next + hyphen];
    const by = word?.kind === "word" ? scales.get(word.lower) : undefined;
    if (by === undefined || (shortScales.has(word.lower) && ((word.start !== end && !spaced) || hyphen > 0 || isLonger(tokens, next + hyphen)))) break; // prettier-ignore
    scale *= by;
    end = word.end;
    next += hyphen + 1;
  }
  if (scale > 1 && isWord(tokens[next], "and") && isWord(tokens[next + 1], "a") && isWord(tokens[next + 2], "half"))
    return { value: value * scale + scale / 2, next: next + 3, scale, figures };
  return { value: multiply(value, scale), next, scale, figures };
}

/** Whether a short scale goes on as something else: `5m-long`, `5m²`. */
const isLonger = (tokens: Token[], i: number): boolean =>
  tokens[i + 1]?.text === "-" && tokens[i + 1].start === tokens[i].end && /^(long|high|wide|deep|class|range)$/.test(tokens[i + 2]?.lower ?? ""); // prettier-ignore

/** Multiplies without the dust of binary fractions: 4.85 billion is 4850000000. */
const multiply = (value: number, scale: number): number =>
  scale === 1 ? value : Number((value * scale).toPrecision(15));

/** `half a billion`, `half-billion`, `a half billion`, `a quarter of a billion`, `three quarters of a million`. */
function halfOf(tokens: Token[], i: number): ReadNumber | null {
  const part = readFraction(tokens, i);
  if (!part) return null;
  let next = part.next;
  if (isWord(tokens[next], "of")) next++;
  if (isWord(tokens[next], "a")) next++;
  const read = scaled(tokens, next, part.value, false, tokens[next - 1].end);
  return read.scale >= 1000 ? read : null;
}

/** `five`, `twenty-one`, `one hundred and fifty`, `two and a half million`, `a billion and a half`, `one point six billion`, `a hundred`. */
function inWords(tokens: Token[], i: number): ReadNumber | null {
  let next = i;
  let total = 0;
  let group = 0;
  let scale = 1;
  let told = false;
  if (isWord(tokens[i], "a") || isWord(tokens[i], "an")) {
    if (!isBigScale(tokens[i + 1]?.lower)) return null;
    group = 1;
    next = i + 1;
  }
  for (; next < tokens.length; next++) {
    const { lower, kind } = tokens[next];
    if (lower === "-" && told && numerals.has(tokens[next + 1]?.lower ?? "")) continue;
    if (lower === "-" && told && (isBigScale(tokens[next + 1]?.lower) || tokens[next + 1]?.lower === "point")) continue;
    if (kind !== "word") break;
    const numeral = numerals.get(lower);
    const by = isBigScale(lower) || (told && /[ens]s$/.test(lower)) ? scales.get(lower) : undefined;
    if (numeral !== undefined) {
      if (told && group % 100 !== 0 && !(group % 10 === 0 && numeral < 10)) break;
      group += numeral;
    } else if (by === 100) {
      group = (group || 1) * 100;
      scale = 100;
    } else if (by !== undefined) {
      if (!told && group === 0) return null;
      total += (group || 1) * by;
      group = 0;
      scale = by;
    } else if (lower === "and" && told && isWord(tokens[next + 1], "a") && isWord(tokens[next + 2], "half")) {
      if (group > 0) {
        const read = scaled(tokens, next + 3, group + 0.5, false, tokens[next + 2].end);
        return { ...read, value: total + read.value };
      }
      return { value: total + scale / 2, next: next + 3, scale, figures: false };
    } else if (lower === "point" && told && decimals(tokens, next + 1).next > next + 1) {
      const { value, next: after } = decimals(tokens, next + 1);
      return scaled(tokens, after, total + group + value, false, tokens[after - 1].end);
    } else if (lower === "and" && scale >= 100 && numerals.has(tokens[next + 1]?.lower ?? "")) continue;
    else break;
    told = true;
  }
  if (!told) return null;
  return { value: total + group, next, scale, figures: false };
}

/** Digits told one by one after "point": `one point six`, `four point eight five`. */
function decimals(tokens: Token[], i: number): { value: number; next: number } {
  let digits = "";
  let next = tokens[i]?.lower === "-" ? i + 1 : i;
  for (; next < tokens.length; next++) {
    const numeral = numerals.get(tokens[next].lower);
    if (numeral === undefined || (digits !== "" && numeral > 9)) break;
    digits += numeral;
  }
  return { value: Number(`0.${digits}`), next: digits === "" ? i : next };
}

const isWord = (token: Token | undefined, lower: string): boolean => token?.kind === "word" && token.lower === lower;

const isBigScale = (lower: string | undefined): boolean =>
  lower !== undefined && scales.has(lower) && !shortScales.has(lower) && !/s$/.test(lower);
