import type { Item, PercentMention, Qualifier, Sentence } from "../../types.js";
import { bareAt } from "./bare.js";

/** A figure that may be a share: the item where the grammar finds it, and what it says. */
export interface Figure {
  p: number;
  pct: number;
  qualifier: Qualifier;
  /** Item with the exact figure, where that follows words for it. */
  exact: number | null;
  /** A number without a unit, which only what was told before makes a percentage. */
  bare: boolean;
}

/** Finds a sentence's percentages, and after them, with `bare` also before, the numbers that can be ones: `Italy, with 3.1, is third`. */
export function figuresOf({ items, mentions }: Sentence, bare: boolean): Figure[] {
  const percents = mentions.some((mention) => mention.type === "percent");
  if (!percents && !bare) return [];
  const figures: Figure[] = [];
  for (let p = 0; p < items.length; p++) {
    const { mention } = items[p];
    const last = figures.at(-1);
    if (mention?.type === "percent") {
      if (last && isExact(items, last, p))
        Object.assign(last, { pct: mention.pct, qualifier: mention.qualifier, exact: p });
      else if (last && isPartOf(items, last.p, p)) figures[figures.length - 1] = figure(mention, p);
      else figures.push(figure(mention, p));
    } else if (bare || last) {
      const one = bareAt(items, p);
      if (one && last && isExactNumber(items, last, p, one.pct)) Object.assign(last, { ...one, exact: p });
      else if (one) figures.push({ p, ...one, exact: null, bare: true });
    }
  }
  return figures;
}

const figure = ({ pct, qualifier }: PercentMention, p: number): Figure => ({ p, pct, qualifier, exact: null, bare: false }); // prettier-ignore

/**
 * Whether the percentage at `q` is the exact one for the words at the last figure: `just over half came from the United States
 * (52 percent)`, `two thirds of them – 69 per cent –`, `a fifth, or 20 per cent`, `a sixth of it, seventeen per cent to be precise`.
 */
function isExact(items: Item[], last: Figure, q: number): boolean {
  const words = items[last.p].mention as PercentMention | null;
  if (last.exact !== null || !words || !/[a-z]{3}$/i.test(words.text) || /cent|pct/i.test(words.text)) return false;
  const { pct } = items[q].mention as PercentMention;
  if (q - last.p > 16 || Math.abs(pct - words.pct) > 8) return false;
  let open = q - 1;
  while (open > last.p && q - open < 5 && !/^[([–—-]$|^or$/.test(items[open].lower)) {
    if (items[open].mention) return false;
    open--;
  }
  if (open <= last.p || q - open >= 5) return isPrecise(items, q);
  if (items[open].lower === "or" && items[open - 1].lower === ",") open--;
  return !items.slice(last.p + 1, open).some(({ lower, mention }) => mention === null && /^(,|;|and|while|but)$/.test(lower));
} // prettier-ignore

/** `more than half (54)`: the number in brackets for the words before. */
function isExactNumber(items: Item[], last: Figure, p: number, pct: number): boolean {
  const words = items[last.p].mention;
  if (last.exact !== null || words?.type !== "percent" || !/[a-z]{3}$/i.test(words.text) || /cent|pct/i.test(words.text)) return false; // prettier-ignore
  return (
    items[p - 1]?.lower === "(" && p - last.p === 2 && items[p + 1]?.lower === ")" && Math.abs(pct - words.pct) < 9
  );
}

/** `to be precise`, `to be exact`, `precisely`. */
const isPrecise = (items: Item[], q: number): boolean =>
  /^(exactly|precisely)$/.test(items[q + 1]?.lower ?? "") ||
  (items[q + 1]?.lower === "to" && items[q + 2]?.lower === "be" && /^(precise|exact)$/.test(items[q + 3]?.lower ?? ""));

/** `barely half of the 17 per cent recorded for 2016-20`: a figure that is only compared with the next. */
const isPartOf = (items: Item[], p: number, q: number): boolean =>
  q - p < 5 && items[p + 1]?.lower === "of" && items.slice(p + 2, q).every(({ lower }) => /^(the|its|their|that|those)$/.test(lower)); // prettier-ignore
