import type { Mention, PercentMention, Qualifier, Token } from "../types.js";
import { fractions } from "../vocabulary/numbers.js";
import { figuresWithoutUnit } from "./percent-lists.js";
import { fractionAt, isPart } from "./percent-words.js";
import { numberBefore, type Figure } from "./percent-figure.js";
import { qualifierAround } from "./qualifier.js";

/**
 * Finds percentages: `69%`, `69 per cent`, `sixty-nine pct`, `43, 16 and 10 per cent` (three), `27 to 69 per cent` (a range),
 * `two thirds`, `two thirds (69 per cent)` (one, 69), and figures without a unit that follow in a list, `France (11)`.
 * Percentage points are none. One pass: looks to the sides are bounded.
 */
export function findPercents(tokens: Token[], text: string): Mention[] {
  const found: Figure[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!HEADS.has(tokens[i].lower)) continue;
    const floor = found.at(-1)?.to ?? 0;
    const unit = unitAt(tokens, i);
    if (unit > 0) found.push(...beforeUnit(tokens, i, i + unit, floor));
    else if (unit === 0 && isPart(tokens[i])) found.push(...fractionAt(tokens, i, floor));
  }
  if (found.length === 0) return [];
  return [...merged(tokens, found), ...figuresWithoutUnit(tokens, found)]
    .sort((a, b) => a.from - b.from)
    .map((one) => mention(tokens, text, one));
}

/** Words that a percentage ends with: all others are passed over at once. */
const HEADS = new Set(["%", "percent", "percents", "pct", "p.c.", "per", "halves", ...[...fractions.keys()].flatMap((word) => [word, word + "s"])]); // prettier-ignore

/** Number of tokens of the unit at `i`: `%`, `per cent`, `pct`, `p.c.`; 0 where none is, or where it counts points. */
function unitAt(tokens: Token[], i: number): number {
  const { lower } = tokens[i];
  const next = tokens[i + 1]?.lower;
  let length = 0;
  if (lower === "%" || lower === "percent" || lower === "pct" || lower === "p.c." || lower === "percents") length = 1;
  else if (lower === "per" && (next === "cent" || next === "cents")) length = 2;
  else if (lower === "per" && next === "-" && tokens[i + 2]?.lower === "cent") length = 3;
  if (length === 0) return 0;
  const dash = tokens[i + length]?.lower === "-" ? 1 : 0;
  return /^(points?|pts?)$/.test(tokens[i + length + dash]?.lower ?? "") ? 0 : length;
}

/** Reads the number, range or list of numbers that ends before the unit. */
function beforeUnit(tokens: Token[], unit: number, to: number, floor: number): Figure[] {
  const hyphen = tokens[unit - 1]?.lower === "-" ? unit - 1 : unit;
  const last = numberBefore(tokens, hyphen, floor);
  if (!last || last.value > 1000) return [];
  const one: Figure = { from: last.from, to, pct: last.value, max: last.value };
  const link = tokens[last.from - 1]?.lower ?? "";
  if (!/^(to|and|or|-|–|—|,)$/.test(link) || last.from - 1 < floor) return [one];
  const other = numberBefore(tokens, last.from - 1, floor);
  if (!other || other.value > 100 || !isPlain(tokens, other.from)) return [one];
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
      out[out.length - 1] = { ...one, from: last.from, to: one.to + 1 };
    else out.push(one);
  }
  return out;
}

function mention(tokens: Token[], text: string, { from, to, pct, max }: Figure): PercentMention {
  const start = tokens[from].start;
  const end = tokens[to - 1].end;
  const qualifier: Qualifier = max > pct ? "range" : qualifierAround(tokens, from, to);
  return { type: "percent", start, end, text: text.slice(start, end), pct, pctMax: max, qualifier };
}
