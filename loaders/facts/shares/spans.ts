import type { DateValue, Item } from "../../types.js";
import type { Years } from "./period.js";

const MOST = 8;

/** The spans of years that a text has told, the last told last, for `the earlier period` and `the same three windows`. */
export class Spans {
  readonly told: Years[] = [];
  /** The year in which the text was published, where that is known. */
  readonly published: number | null;
  /** The span that the text tells next, for `the past five years` at its head. */
  coming: (() => Years | null) | null = null;
  /** The spans that one sentence told together, for `the first of these periods`; and whether the text counts them so. */
  group: Years[] = [];
  counted = false;

  constructor(published: Pick<DateValue, "earliest" | "latest"> | null = null) {
    const year = published?.earliest?.slice(0, 4);
    this.published = year && year === published?.latest?.slice(0, 4) ? Number(year) : null;
  }

  /** Takes in the spans of a sentence. */
  addAll(list: (Years | null)[]): void {
    const before = this.told.length;
    for (const years of list) this.add(years);
    const own = [...new Set(list.filter((years) => years !== null && this.told.includes(years)))] as Years[];
    if (own.length > 1 || before === 0) [this.group, this.counted] = [own.sort((a, b) => a.from - b.from), false];
  }

  /** Takes in a span; one that was told before moves to the end. */
  add(years: Years | null): void {
    if (!years?.to || years.to <= years.from) return;
    const known = this.told.findIndex(({ from, to }) => from === years.from && to === years.to);
    if (known >= 0) this.told.splice(known, 1);
    this.told.push(years);
    if (this.told.length > MOST) this.told.shift();
  }

  /** The latest span of so many years that was told; null where there is none. */
  latest(length: number): Years | null {
    const told = this.told.filter(({ from, to }) => to !== null && to - from + 1 === length).sort((a, b) => b.from - a.from)[0]; // prettier-ignore
    if (told) return told;
    const ahead = this.coming?.() ?? null;
    return ahead && ahead.to !== null && ahead.to - ahead.from + 1 === length ? ahead : null;
  }

  /** The last `n` spans told, in the order of time; null where there are fewer. */
  last(n: number): Years[] | null {
    return this.told.length < n ? null : this.told.slice(-n).sort((a, b) => a.from - b.from);
  }
}

const NOUN = /^(period|window|span|block|edition|interval|one|stretch|set|release|half-decade)$/;
const NOUNS = /^(periods|windows|spans|blocks|editions|intervals|stretches|sets|releases)$/;
const COUNTS = ["", "", "two", "three", "four"];

/** Reads at item `i` the spans that words point back to: `the earlier period`, `the later one`, `the same three windows`, `the two periods`. */
export function spansAgain(items: Item[], i: number, spans: Spans): { end: number; years: Years[] } | null {
  const { lower } = items[i];
  const nth = spans.group.length > 1 ? nthOf(items, i, spans) : null;
  if (nth) return nth;
  if (/^(earlier|former|first|older|later|latter|second|newer)$/.test(lower)) {
    if (!/^(the|that)$/.test(items[i - 1]?.lower ?? "")) return null;
    const five = items[i + 1]?.mention?.type === "date" && items[i + 2] !== undefined;
    if (!NOUN.test(items[i + 1]?.lower ?? "") && !five) return null;
    if (five) return null;
    const pair = spans.last(2);
    return pair && { end: i + 2, years: [/^(earlier|former|first|older)$/.test(lower) ? pair[0] : pair[1]] };
  }
  if (!NOUNS.test(lower)) return null;
  for (let k = i - 1; k >= 0 && k > i - 5; k--) {
    const n = COUNTS.indexOf(items[k].lower === "both" ? "two" : items[k].lower);
    if (n >= 2) {
      const years = spans.last(n);
      return years && { end: i + 1, years };
    }
    if (items[k].mention || !/^(same|last|past|five|year|-|these|those|successive|consecutive|overlapping)$/.test(items[k].lower)) return null; // prettier-ignore
  }
  return null;
}

const NTH = ["first", "second", "third", "fourth"];

/** `in the first of these periods`, and after that `in the second`: a span of those told together. */
function nthOf(items: Item[], i: number, spans: Spans): { end: number; years: Years[] } | null {
  const { lower } = items[i];
  const years = lower === "last" ? spans.group.at(-1) : spans.group[NTH.indexOf(lower)];
  if (!years || items[i - 1]?.lower !== "the" || !/^(in|for|over|during)$/.test(items[i - 2]?.lower ?? "")) return null;
  if (items[i + 1]?.lower === "of") {
    const at = items.slice(i + 2, i + 6).findIndex((item) => NOUNS.test(item.lower) || /^(them|these|those)$/.test(item.lower));
    if (at < 0) return null;
    spans.counted = true;
    return { end: i + 3 + at, years: [years] };
  }
  if (NOUN.test(items[i + 1]?.lower ?? "") && spans.group.length > 2) return { end: i + 2, years: [years] };
  return spans.counted && lower !== "last" && (items[i + 1]?.kind !== "word" || items[i + 1].word.classes.size > 0 || items[i + 1].lower === "it") ? { end: i + 1, years: [years] } : null;
} // prettier-ignore
