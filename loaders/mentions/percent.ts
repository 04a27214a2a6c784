import type { Mention, PercentMention, Qualifier, Token } from "../types.js";
import { fractions, numerals } from "../vocabulary/numbers.js";
import { countAt } from "./percent-counts.js";
import { figuresWithoutUnit } from "./percent-lists.js";
import { fractionAt, isPart } from "./percent-words.js";
import { numberBefore, type Figure } from "./percent-figure.js";
import { parseFigures } from "./numbers.js";
import { qualifierAround } from "./qualifier.js";

/**
 * Finds percentages: `69%`, `69 per cent`, `sixty-nine pct`, `43, 16 and 10 per cent` (three), `27 to 69 per cent` (a range),
 * `two thirds`, `one in three`, `two thirds (69 per cent)` (one, 69), and figures without a unit that follow in a list, `France (11)`.
 * Percentage points are none. One pass: looks to the sides are bounded.
 */
export function findPercents(tokens: Token[], text: string): Mention[] {
  const found: Figure[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { lower, kind } = tokens[i];
    if (kind === "number" ? !COUNTED.has(tokens[i - 1]?.lower) : !HEADS.has(lower)) continue;
    const floor = found.at(-1)?.to ?? 0;
    if (COUNTED.has(tokens[i - 1]?.lower)) {
      const count = countAt(tokens, i, floor);
      if (count) found.push(count);
    }
    const unit = kind === "number" ? -1 : unitAt(tokens, i);
    const turned = unit > 0 ? afterUnit(tokens, i, floor) : null;
    if (turned) found.push(turned);
    else if (unit > 0) found.push(...beforeUnit(tokens, i, i + unit, floor));
    else if (unit === 0 && isPart(tokens[i])) found.push(...fractionAt(tokens, i, floor));
  }
  if (found.length === 0) return [];
  return [...merged(tokens, found), ...figuresWithoutUnit(tokens, found)]
    .sort((a, b) => a.from - b.from)
    .map((one) => mention(tokens, text, one));
}

/** Words that a percentage ends with: all others are passed over at once. */
const HEADS = new Set(["%", "percent", "percents", "pct", "pc", "p.c.", "per", "halves", "hundred", ...numerals.keys(), ...[...fractions.keys()].flatMap((word) => [word, word + "s"])]); // prettier-ignore

/** Words before the last number of `one in three`, `seven out of ten`, `one of every four`. */
const COUNTED = new Set<string | undefined>(["in", "of", "every", "each"]);

/** Number of tokens of the unit at `i`: `%`, `per cent`, `pct`, `p.c.`; 0 where none is, or where it counts points. */
function unitAt(tokens: Token[], i: number): number {
  const { lower } = tokens[i];
  const next = tokens[i + 1]?.lower;
  let length = 0;
  if (lower === "pc" && tokens[i - 1]?.kind !== "number") return 0;
  if (
    lower === "%" ||
    lower === "percent" ||
    lower === "pct" ||
    lower === "pc" ||
    lower === "p.c." ||
    lower === "percents"
  )
    length = 1;
  else if (lower === "per" && (next === "cent" || next === "cents")) length = 2;
  else if (lower === "per" && next === "-" && tokens[i + 2]?.lower === "cent") length = 3;
  if (length === 0) return 0;
  const dash = tokens[i + length]?.lower === "-" ? 1 : 0;
  return /^(points?|pts?)$/.test(tokens[i + length + dash]?.lower ?? "") ? 0 : length;
}

/** Reads a number after its sign: `%31`, as in Turkish. */
function afterUnit(tokens: Token[], unit: number, floor: number): Figure | null {
  const number = tokens[unit + 1];
  if (tokens[unit].lower !== "%" || number?.kind !== "number" || number.start !== tokens[unit].end) return null;
  if (unit - 1 >= floor && tokens[unit - 1].end === tokens[unit].start && tokens[unit - 1].kind === "number") return null;
  const pct = parseFigures(number.text);
  return pct === null ? null : { from: unit, to: unit + 2, pct, max: pct };
} // prettier-ignore

/** Reads the number, range or list of numbers that ends before the unit. */
function beforeUnit(tokens: Token[], unit: number, to: number, floor: number): Figure[] {
  const hyphen = tokens[unit - 1]?.lower === "-" ? unit - 1 : unit;
  const last = numberBefore(tokens, hyphen, floor);
  if (!last || last.value > 1000) return [];
  const one: Figure = { from: last.from, to, pct: last.value, max: last.value };
  const link = tokens[last.from - 1]?.lower ?? "";
  if (!/^(to|and|or|-|–|—|,)$/.test(link) || last.from - 1 < floor) return [one];
  const other = numberBefore(tokens, last.from - 1, floor);
  if (!other || other.value > 100 || !isPlain(tokens, other.from) || /^['‘’]$/.test(tokens[other.from - 1]?.text ?? ""))
    return [one]; // "from 45% in 2008-'12 to 70%"
  const opener = tokens[other.from - 1]?.lower ?? "";
  if (
    /^[-–—]$/.test(link) ||
    link === "or" ||
    (link === "to" && opener !== "from") ||
    (link === "and" && opener === "between")
  )
    return other.value < one.pct ? [{ ...one, from: other.from, pct: other.value }] : [one];
  if (link === "to") return [{ from: other.from, to: last.from - 1, pct: other.value, max: other.value }, one];
  const list = [one, { from: other.from, to: last.from - 1, pct: other.value, max: other.value }];
  for (let comma = other.from - 1; tokens[comma]?.lower === ","; comma = list.at(-1)!.from - 1) {
    const more = numberBefore(tokens, comma, floor);
    if (!more || more.value > 100 || !isPlain(tokens, more.from)) break;
    list.push({ from: more.from, to: comma, pct: more.value, max: more.value });
  }
  return link === "," && list.length < 3 ? [one] : list.reverse();
}

/** Whether a number may be a percentage without its unit: no year's end, day of a month, sum or name. */
function isPlain(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined) return true;
  if (/^[-–/$€£₪#]$/.test(before.lower)) return false;
  return before.kind !== "word" || before.text === before.lower || PLAIN_BEFORE.has(before.lower);
}
const PLAIN_BEFORE = new Set(["about", "from", "between", "some", "with"]);

/** Joins words and the figure in brackets after them: the figure beats the words. */
function merged(tokens: Token[], found: Figure[]): Figure[] {
  const out: Figure[] = [];
  for (const one of found) {
    const last = out.at(-1);
    if (
      last &&
      tokens[last.to]?.lower === "(" &&
      one.from - last.to <= 3 &&
      tokens[one.to]?.lower === ")" &&
      isPart(tokens[last.to - 1])
    )
      out[out.length - 1] = { ...one, from: last.from, to: one.to + 1, figure: one.from };
    else out.push(one);
  }
  return out;
}

function mention(tokens: Token[], text: string, { from, to, pct, max, figure = from }: Figure): PercentMention {
  const start = tokens[from].start;
  const end = tokens[to - 1].end;
  const arrow = tokens[from - 1]?.lower === ">" && /^[-–=]$/.test(tokens[from - 2]?.lower ?? ""); // 76% -> 58%
  const qualifier: Qualifier = max > pct ? "range" : arrow ? "exact" : qualifierAround(tokens, figure, to);
  return { type: "percent", start, end, text: text.slice(start, end), pct, pctMax: max, qualifier };
}
