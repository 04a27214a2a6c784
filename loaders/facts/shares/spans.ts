import type { Item } from "../../types.js";
import type { Years } from "./period.js";

const MOST = 8;

/** The spans of years that a text has told, the last told last, for `the earlier period` and `the same three windows`. */
export class Spans {
  readonly told: Years[] = [];

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
    return this.told.filter(({ from, to }) => to !== null && to - from + 1 === length).sort((a, b) => b.from - a.from)[0] ?? null; // prettier-ignore
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
