import { timeWords, type TimeWord } from "../../vocabulary/time.js";
import type { Timex, Token } from "../../types.js";

/** A time expression in the making: tokens `from` to `to` (exclusive). */
export interface Found {
  from: number;
  to: number;
  timex: Timex;
}

/** A whole number at or before a place, with the tokens it takes. `n` is -1 for "several". */
export interface Amount {
  from: number;
  n: number;
  max: number;
}

const HYPHENS = new Set(["-", "–", "—", "‐", "‑", "−"]);
const BETWEEN = new Set(["more", "consecutive", "straight", "full", "whole", "additional", "long", "trading", "business", "working", "calendar", "successive", "short", "solid", "extra", "further", "other", "intervening", "entire", "single"]); // prettier-ignore

/** The tokens under the finder, with bounded looks to both sides. Nothing before `floor` is looked at: it belongs to the expression before. */
export class Scan {
  floor = 0;
  constructor(
    readonly tokens: Token[],
    readonly text: string,
  ) {}

  lower(i: number): string {
    return i >= this.floor && i < this.tokens.length ? this.tokens[i].lower : "";
  }

  word(i: number): TimeWord | undefined {
    return i >= this.floor && i < this.tokens.length ? timeWords.get(this.tokens[i].lower) : undefined;
  }

  /** Whether token `i` begins with a capital. */
  capital(i: number): boolean {
    const code = i >= this.floor && i < this.tokens.length ? this.tokens[i].text.charCodeAt(0) : 0;
    return code >= 65 && code <= 90;
  }

  /** Whether nothing stands between tokens `i` and `i + 1`. */
  joined(i: number): boolean {
    return i >= 0 && i + 1 < this.tokens.length && this.tokens[i].end === this.tokens[i + 1].start;
  }

  hyphen(i: number): boolean {
    return HYPHENS.has(this.lower(i));
  }

  /** A whole number written in at most four digits at token `i`, else -1. */
  digits(i: number): number {
    if (i < this.floor || i >= this.tokens.length) return -1;
    return digitsOf(this.tokens[i]);
  }

  /** A plausible year in four digits at token `i`, else 0. */
  year(i: number): number {
    if (i < this.floor || i >= this.tokens.length || this.tokens[i].end - this.tokens[i].start !== 4) return 0;
    const n = this.digits(i);
    return n >= 1500 && n <= 2100 ? n : 0;
  }

  /** A day of the month at token `i` (`9`, `09`, `9th`, `ninth`): its number and the tokens it takes, else null. */
  day(i: number): { n: number; to: number } | null {
    const n = this.digits(i);
    if (n >= 1 && n <= 31 && this.tokens[i].end - this.tokens[i].start <= 2) {
      const suffix = this.joined(i) ? this.lower(i + 1) : "";
      return { n, to: suffix === "th" || suffix === "st" || suffix === "nd" || suffix === "rd" ? i + 2 : i + 1 };
    }
    const word = this.word(i);
    if (word?.role !== "ordinal") return null;
    return { n: word.n, to: i + 1 };
  }

  /** The amount whose last token is `i`: "five", "twenty-five", "a couple of", "10 to 12", "several"; null where none is. */
  amount(i: number): Amount | null {
    let j = i;
    for (let k = 0; k < 2 && BETWEEN.has(this.lower(j)); k++) j--;
    if (this.hyphen(j) && this.joined(j - 1)) j--;
    const last = this.lower(j);
    if (last === "a" || last === "an") {
      if (this.lower(j - 1) === "half") return { from: j - 1, n: 0.5, max: 0.5 };
      return { from: j, n: 1, max: 1 };
    }
    if (last === "of" && this.lower(j - 1) === "couple") j--;
    const halved = this.andHalf(j);
    if (halved) return halved;
    const one = this.number(j);
    if (!one) return null;
    const link = this.lower(one.from - 1);
    if (link === "or" || link === "to" || (this.hyphen(one.from - 1) && one.n > 0)) {
      const least = this.number(one.from - 2);
      if (least && least.n > 0 && least.n < one.n) return { from: least.from, n: least.n, max: one.n };
    }
    return one;
  }

  /** "three and a half", "two-and-a-half", "3½", with the last token `j`. */
  private andHalf(j: number): Amount | null {
    const tight = this.lower(j) === "½";
    let at = tight ? j : j - 1;
    if (!tight && this.lower(j) !== "half") return null;
    for (const word of tight ? [] : ["a", "and"]) {
      if (this.hyphen(at)) at--;
      if (this.lower(at) !== word) return null;
      at--;
    }
    if (tight || this.hyphen(at)) at--;
    const whole = this.number(at);
    return whole && whole.n > 0 ? { from: whole.from, n: whole.n + 0.5, max: whole.max + 0.5 } : null;
  }

  /** The number whose last token is `j`. */
  number(j: number): Amount | null {
    const token = j >= this.floor ? this.tokens[j] : undefined;
    if (!token) return null;
    if (token.kind === "number") {
      const n = Number(token.text.replaceAll(",", ""));
      if (!(n >= 0)) return null;
      if (this.lower(j - 1) === "/" && this.joined(j - 1) && this.joined(j - 2)) {
        const [whole, part] = [this.digits(j - 3), this.digits(j - 2)];
        return whole >= 0 && part > 0 && n > part ? { from: j - 3, n: whole + part / n, max: whole + part / n } : null;
      }
      if (this.joined(j - 1) && j > 0 && "$€£₪#".includes(this.tokens[j - 1].text)) return null;
      return { from: j, n, max: n };
    }
    if ((token.lower === "million" || token.lower === "billion") && this.tokens[j - 1]?.kind === "number") {
      const count = this.number(j - 1); // "66 million years ago"
      const n = count ? count.n * (token.lower === "million" ? 1e6 : 1e9) : 0;
      return count && { from: count.from, n, max: n };
    }
    const word = this.word(j);
    if (word?.role !== "number") return null;
    let from = j;
    let n = word.n;
    if (n === 100 || n === 1000 || n === 12) {
      const times = this.word(j - 1);
      if (times?.role === "number" && times.n > 0 && times.n < 100) [from, n] = [j - 1, n * times.n];
    } else if (n > 0 && n < 10) {
      const tens = this.hyphen(j - 1) ? j - 2 : j - 1;
      const word = this.word(tens);
      if (word?.role === "number" && word.n >= 20 && word.n < 100 && word.n % 10 === 0) [from, n] = [tens, n + word.n];
    }
    const article = this.lower(from - 1);
    if (article === "a" && !this.hyphen(j + 1) && (n === -1 || this.lower(j) === "couple" || n === 12 || n >= 100))
      from--;
    return { from, n, max: n };
  }
}

function digitsOf({ kind, text }: Token): number {
  if (kind !== "number" || text.length > 4) return -1;
  let n = 0;
  for (let k = 0; k < text.length; k++) {
    const digit = text.charCodeAt(k) - 48;
    if (digit < 0 || digit > 9) return -1;
    n = n * 10 + digit;
  }
  return n;
}
