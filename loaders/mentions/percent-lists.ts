import type { Token } from "../types.js";
import { parseFigures } from "./numbers.js";
import type { Figure } from "./percent-figure.js";

/** Figures that take their unit from the one before: `Russia (22 per cent), France (11) and Italy with 7`. */
export function figuresWithoutUnit(tokens: Token[], found: Figure[]): Figure[] {
  const out: Figure[] = [];
  for (const [n, { to }] of found.entries()) {
    const limit = Math.min(found[n + 1]?.from ?? tokens.length, to + 60);
    let name = 0;
    for (let i = to, free = 14; i < limit && free > 0; i++, free--) {
      const { kind, text, lower } = tokens[i];
      if (/^[,;]$|^(and|or)$/.test(lower)) name = -1;
      else if (kind === "word" && text !== lower && name !== 0) name = i;
      else if (kind === "number" && name > 0 && name >= i - 3) {
        const bracket =
          tokens[i - 1].lower === "("
            ? tokens[i + 1]?.lower === ")"
            : endsItem(tokens, i) && joinsName(tokens, name, i);
        const pct = parseFigures(text);
        if (!bracket || pct === null || pct > 100 || MONTHS.has(tokens[name].lower)) break;
        out.push({ from: i, to: i + 1, pct, max: pct });
        free = 14;
        name = 0;
      } else if (kind === "number" && !isYear(tokens, i)) break;
    }
  }
  return out;
}

const MONTHS = new Set("january february march april may june july august september october november december".split(" ")); // prettier-ignore
const endsItem = (tokens: Token[], i: number): boolean => /^[,;.)]$|^and$|^or$/.test(tokens[i + 1]?.lower ?? ".");
/** Whether only `with`, `at`, a colon or a qualifier stands between a name and its figure. */
const joinsName = (tokens: Token[], name: number, i: number): boolean =>
  tokens.slice(name + 1, i).every(({ lower }) => /^(with|at|on|about|some|almost|nearly|only|just|:|-|–)$/.test(lower));
/** Whether a number is a year, or the short end of a span of years. */
const isYear = (tokens: Token[], i: number): boolean =>
  /^(19|20)\d\d$/.test(tokens[i].text) || (/^\d\d$/.test(tokens[i].text) && /^(19|20)\d\d$/.test(tokens[i - 2]?.text ?? "") && /^[-–/]$/.test(tokens[i - 1].text)); // prettier-ignore
