import type { Sentence, Span, Token } from "./types.js";
import { DOUBTFUL, currencies } from "./vocabulary/currencies.js";
import { fraction, numerals, scales } from "./vocabulary/numbers.js";

/** A figure, or words for one, that no finder took for a sum, a percentage or a date. */
export interface Unread extends Span {
  kind: "money" | "percent" | "figure";
  reason: string;
}

const CURRENCY = new Set(
  currencies
    .flatMap(({ words }) => words)
    .filter((word) => !DOUBTFUL.has(word))
    .concat("cent", "penny", "dram", "manat")
    .flatMap((word) => [word, `${word}s`])
    .concat("pence"),
);
const SUMS = new Set("sum loan credit price cost amount money grant subsidy".split(" "));
const UNTOLD = new Set("no such unknown undisclosed unspecified unnamed secret soft what".split(" "));
const VERBS = new Set("gives gave says said puts put quotes quoted reads reading whisper whispers whispered hears heard ate adds pays paid spends spent makes".split(" ")); // prettier-ignore
const WHOLE = new Set("all whole entirety everything none".split(" "));
const NEARLY = new Set("nearly almost virtually practically".split(" "));
const SHARES = new Set("share shares part percentage majority bulk lion".split(" "));
const SMALL = new Set("tiny small negligible minute marginal large big growing".split(" "));

const GROWN = new Set("doubled doubling tripled tripling trebled trebling quadrupled quadrupling quintupled halved halving twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold hundredfold".split(" ")); // prettier-ignore
const COMPARED = new Set(
  "as what the that its their more higher larger bigger greater over less fewer lower".split(" "),
);
const STEPS = new Set("yesterday today to from on in at over since while as".split(" "));

const MONEY = "A number for a sum that names no currency or no deal.";
const UNNAMED = "A sum of money without a figure.";
const PART = "A part that is told without a number, or is no part of arms trade.";
const TIMES = "A growth or a comparison, no share of anything.";
const FIGURE = "A number that counts nothing; no rule reads it as a sum or a share.";

/** Finds what looks like a figure and lies in no mention: `some 700 million`, `half and half`, `nearly all of it`, `puts it at 57`. */
export function unreadIn({ tokens, mentions }: Sentence): Unread[] {
  const found: Unread[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    while (next < mentions.length && mentions[next].end <= token.start) next++;
    if (next < mentions.length && mentions[next].start < token.end) continue;
    const read = readAt(tokens, i);
    if (!read) continue;
    const last = found.at(-1);
    const [start, end] = [tokens[read.from].start, tokens[read.to].end];
    if (!last || last.end <= start) found.push({ start, end, kind: read.kind, reason: read.reason });
  }
  return found;
}

type Read = { from: number; to: number; kind: Unread["kind"]; reason: string };

function readAt(tokens: Token[], i: number): Read | null {
  const { kind, lower } = tokens[i];
  const [before, after] = [tokens[i - 1]?.lower ?? "", tokens[i + 1]?.lower ?? ""];
  if (kind === "number" || numerals.has(lower)) {
    const scaled = (scales.get(after) ?? 0) >= 1e6;
    if (scaled) return { from: i, to: i + 1, kind: "money", reason: MONEY };
    if (kind === "number" && (CURRENCY.has(after) || after === "p" || /^\d+p$/.test(lower) || CURRENCY.has(before)))
      return { from: CURRENCY.has(before) ? i - 1 : i, to: CURRENCY.has(after) || after === "p" ? i + 1 : i, kind: "money", reason: MONEY }; // prettier-ignore
    if (after === "to" && CURRENCY.has(tokens[i + 3]?.lower ?? ""))
      return { from: i, to: i + 3, kind: "money", reason: MONEY };
    const told = VERBS.has(before) || VERBS.has(tokens[i - 2]?.lower ?? "");
    if (after === "times" && COMPARED.has(tokens[i + 2]?.lower ?? ""))
      return { from: i, to: i + 1, kind: "percent", reason: TIMES };
    if (countsNothing(tokens, i))
      return { from: i, to: after === "hundred" ? i + 1 : i, kind: "figure", reason: FIGURE };
    const hedged = /^(by|at|nearer|about|around|nearly|some|ten)$/.test(before);
    if ((told || (hedged && kind === "number")) && stands(tokens[i + 1]))
      return { from: i, to: i, kind: "figure", reason: FIGURE };
    return null;
  }
  if (kind !== "word") return null;
  if (GROWN.has(lower) || (lower === "twice" && COMPARED.has(after)))
    return { from: i, to: i, kind: "percent", reason: TIMES };
  if (CURRENCY.has(lower) && /^(a|each|every|per)$/.test(before) && lower !== "cent") return { from: i - 1, to: i, kind: "money", reason: MONEY }; // prettier-ignore
  if (SUMS.has(lower) && (UNTOLD.has(before) || (after === "of" && UNTOLD.has(tokens[i + 2]?.lower ?? ""))))
    return { from: UNTOLD.has(before) ? i - 1 : i, to: UNTOLD.has(before) ? i : i + 2, kind: "money", reason: UNNAMED };
  if (fraction(lower) !== null && (lower === "half" || /^(a|an|one|two|three)$/.test(before)) && !/^(an?|hour|hours|day|year|years|dozen|century|time|day|quarter|minister|secretary)$/.test(after)) return { from: i, to: i, kind: "percent", reason: PART }; // prettier-ignore
  if ((WHOLE.has(lower) && (NEARLY.has(before) || NEARLY.has(tokens[i - 2]?.lower ?? ""))) || (lower === "point" && before === "percentage")) return { from: i - 1, to: i, kind: "percent", reason: PART }; // prettier-ignore
  if (lower === "digits" && /^(single|double)$/.test(before)) return { from: i - 1, to: i, kind: "percent", reason: PART }; // prettier-ignore
  if (SHARES.has(lower) && tokens.slice(i + 1, i + 8).some((t) => SMALL.has(t.lower)) && after === "of") return { from: i, to: i, kind: "percent", reason: PART }; // prettier-ignore
  return null;
}

/** Figures that stand for a thing told before: `the other ten is`, `three hundred for the missiles`, `fell by 0.4 to`, a cell of a pasted table. */
function countsNothing(tokens: Token[], i: number): boolean {
  const { lower } = tokens[i];
  const before = tokens[i - 1]?.lower ?? "";
  const next = tokens[i + 1];
  if (before === "other" && next?.word.classes.has("be")) return true;
  if (next?.lower === "hundred" && numerals.has(lower))
    return tokens[i + 2] === undefined || /^(for|to|and|or|makes|[.,;:])$/.test(tokens[i + 2].lower);
  if (before === "by" && /^\d+\.\d+$/.test(lower)) return next === undefined || STEPS.has(next.lower) || stands(next);
  return before === "/" && tokens[i].kind === "number" && stands(next) && next?.lower !== "/";
}

/** Whether nothing that the number counts comes after it. */
const stands = (next: Token | undefined): boolean =>
  next === undefined || (next.kind === "punct" && !/^[-–/:]$/.test(next.lower)) || next.word.classes.has("conjunction");
