import type { Item, PercentMention, Qualifier, Sentence } from "../../types.js";

/** A figure that may be a share: the item where the grammar finds it, and what it says. */
export interface Figure {
  p: number;
  pct: number;
  qualifier: Qualifier;
  /** Item with the exact figure, where that stands in a bracket after words for it. */
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
    if (mention?.type === "percent") {
      const last = figures.at(-1);
      if (last && isExact(items, last, p)) Object.assign(last, exactOf(mention, p));
      else figures.push({ p, pct: mention.pct, qualifier: mention.qualifier, exact: null, bare: false });
    } else if ((bare || figures.length > 0) && isBare(items, p)) {
      const pct = Number(items[p].text);
      figures.push({ p, pct, qualifier: qualifierBefore(items, p), exact: null, bare: true });
    }
  }
  return figures;
}

const exactOf = ({ pct, qualifier }: PercentMention, exact: number): Partial<Figure> => ({ pct, qualifier, exact });

/** `just over half came from the United States (52 percent)`, `two thirds of them – 69 per cent –`: the figure beats the words. */
function isExact(items: Item[], last: Figure, q: number): boolean {
  const words = items[last.p].mention as PercentMention | null;
  if (last.exact !== null || words === null || !/[a-z]{3}$/i.test(words.text) || /cent|pct/i.test(words.text)) return false;
  const pct = (items[q].mention as PercentMention).pct;
  if (q - last.p > 16 || Math.abs(pct - words.pct) > 8) return false;
  let open = q - 1;
  while (open > last.p && q - open < 5 && !/^[([–—-]$|^or$/.test(items[open].lower)) {
    if (items[open].mention) return false;
    open--;
  }
  if (open <= last.p) return false;
  const between = items.slice(last.p + 1, open);
  return !between.some(({ lower, kind }) => kind !== "mention" && /^(,|;|and|while|but)$/.test(lower));
} // prettier-ignore

const BEFORE = /^(with|at|to|from|and|or|,|for|only|just|about|around|some|nearly|almost|roughly|over|than|by|:|-|–|—|\(|\||got|took|had|sold|bought|supplied|provided|delivered|received|gets|takes|has|was|were|is|left|a|mere|another|then|one|ones|share|part|figure|still|now|exactly|gave|gives|given|held|holds|stood|stands|rose|fell|grew|dropped|further|contributed|accounted|sent|shipped|exported|imported|absorbed|down|up|against|second|third|at|next|below|above|under|on)$/; // prettier-ignore
const AFTER = /^([.,;:)|]|and|or|but|while|whereas|to|in|for|from|respectively|over|during|as|this|last|of|between|-|–|—|against|then|now|today)$/; // prettier-ignore

/** Whether the number at `p` can be a percentage without its sign: no year, day, sum, name or count of things. */
function isBare(items: Item[], p: number): boolean {
  const { kind, text, mention } = items[p];
  if (kind !== "number" || mention || !/^\d{1,2}(\.\d{1,2})?$/.test(text)) return false;
  const after = items[p + 1];
  if (after && (after.mention ? after.mention.type !== "date" : !AFTER.test(after.lower))) return false;
  if (after?.lower === "of" && !/^(its|their|all|the|them|it|what)$/.test(items[p + 2]?.lower ?? "") && items[p + 2]?.mention?.type !== "country") return false; // prettier-ignore
  if (/^(to|-|–|and|or)$/.test(after?.lower ?? "") && items[p + 2]?.mention?.type === "date") return false;
  const before = items[p - 1];
  if (!before) return false;
  if (before.mention) return before.mention.type === "country";
  if (/^['’]s$/.test(before.lower)) return items[p - 2]?.mention?.type === "country";
  if (/^[-–—]$/.test(before.lower) && before.end === items[p].start) return items[p - 2]?.mention?.type === "country";
  if (!BEFORE.test(before.lower)) return false;
  return !/^[$€£#]$/.test(before.lower);
}

function qualifierBefore(items: Item[], p: number): Qualifier {
  const before = items[p - 1]?.lower ?? "";
  const word = items[p - 2]?.lower ?? "";
  if (/^(about|around|some|nearly|almost|roughly)$/.test(before)) return "approximately";
  if (before === "over" || (before === "than" && word === "more")) return "at_least";
  if (before === "than" && word === "less") return "at_most";
  return "exact";
}
