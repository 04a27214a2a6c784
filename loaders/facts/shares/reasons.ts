import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";

const CHANGE =
  /^(increase|rise|growth|drop|fall|decline|jump|surge|hike|cut|reduction|gain|decrease|slump|discount|boost|uptick|spike|upsurge|leap|expansion|contraction|more|less|fewer|higher|lower|bigger|smaller|faster|slower|above|below|year|annually|growing|annual|up|down)$/;

/** Why a percentage is a rate of change and no share: `rose by 12 per cent`, `a 12 per cent increase`; null where it is none. */
export function growthReason(items: Item[], p: number): string | null {
  const reason = "A rate of change, no share of a trade.";
  if (isSigned(items, p)) return reason;
  const { mention } = items[p];
  if (isInBrackets(items, p) || (mention?.type === "percent" && mention.pct > 100)) return reason;
  if (/^(,|and|or)$/.test(items[p - 1]?.lower ?? "") && items[p - 2]?.mention?.type === "percent") return growthReason(items, p - 2); // prettier-ignore
  let after = p + 1;
  if (items[after]?.lower === "-") after++;
  if (CHANGE.test(items[after]?.lower ?? "") && items[after]?.lower !== "more") return reason;
  if (items[after]?.lower === "more" && items[after + 1]?.lower !== "of") return reason;
  if (items.slice(Math.max(0, p - 5), p).some(({ lower }) => /^(interest|inflation|unemployment|coupon)$/.test(lower)) || items[after]?.lower === "interest") return "A rate of interest, prices or jobs, no share of a trade."; // prettier-ignore
  let k = p - 1;
  while (k >= 0 && p - k < 6 && isFiller(items[k])) k--;
  if (isOfRisers(items, p) || isAfterGrowth(items, p)) return reason;
  let before = items[k];
  if (!before) return null;
  if (before.lower === "," && /ly$/.test(items[k - 1]?.lower ?? "")) before = items[k - 2] ?? before; // "increased substantially, 60 per cent and 94 per cent"
  if (
    /^(up|down)$/.test(before.lower) &&
    /^(at|on|with)$/.test(items[k + 1].lower) &&
    items[k - 1]?.word.lemma === "come"
  )
    return null;
  if (/^(up|down)$/.test(before.lower)) return /^(make|take|add)$/.test(items[k - 1]?.word.lemma ?? "") ? null : reason;
  const moved = items[k - 1];
  if (
    before.lower === "by" &&
    moved?.mention === null &&
    moved.word.forms.has("past") &&
    !/^(followed|led|trailed|matched|topped|headed|replaced|overtaken)$/.test(moved.lower)
  )
    return reason; // inflated by 30 per cent
  if (before.lower === "by" || before.lower === "of" || before.lower === "over") {
    for (let j = k - 1; j >= 0 && k - j < 10; j--)
      if (isChange(items[j]) || (j === k - 1 && /^(up|down|higher|lower)$/.test(items[j].lower)))
        return before.lower === "of" && k - j > 1 ? null : reason;
    return null;
  }
  if (/^(is|was|were)$/.test(before.lower) && isChange(items[k - 1])) return reason; // "China's decline is 23 per cent"
  if (before.lower === "to" && isRaised(items, k)) return reason;
  return isChange(before) ? reason : null;
}

/** `Qatar (+361 per cent)`, `Europe (–13 per cent)`. */
const isSigned = (items: Item[], p: number): boolean =>
  items[p - 1]?.lower === "+" || (/^[-–−]$/.test(items[p - 1]?.lower ?? "") && items[p - 2]?.lower === "(");

/** `Israel (55 per cent) and Turkey (145 per cent) increased their exports`: who rose, each with its rate. */
function isOfRisers(items: Item[], p: number): boolean {
  if (items[p - 1]?.lower !== "(" || items[p - 2]?.mention?.type !== "country" || items[p + 1]?.lower !== ")") return false;
  let k = p + 2;
  while (k < p + 40 && items[k] && (items[k].mention ? /^(country|percent)$/.test(items[k].mention!.type) : /^(,|and|the|\(|\)|all|both|also|have|had)$|ly$/.test(items[k].lower))) k++;
  if (!items[k] || !isChange(items[k])) return false;
  return /^(its|their|the)$/.test(items[k + 1]?.lower ?? "") && items.slice(k + 2, k + 6).some((item) => has(item, "export-noun") || has(item, "import-noun"));
} // prettier-ignore

/** `China's decline is 23 per cent, Germany 35 per cent`: a figure of a list that goes on from a rate of change. */
function isAfterGrowth(items: Item[], p: number): boolean {
  if (/^(with|at|by)$/.test(items[p - 1]?.lower ?? "") && items[p - 2]?.mention?.type === "country" && /^(are|were|is|was|:)$/.test(items[p - 3]?.lower ?? ""))
    return items.slice(Math.max(0, p - 9), p - 3).some(({ lower }) => /^(increase|rise|growth|decline|drop|fall|decrease|jump)s?$/.test(lower)); // "those with an increase in exports are Peru with 74 per cent"
  let q = p - 1;
  while (q > 0 && p - q < 8 && items[q].mention?.type !== "percent") {
    if (items[q].mention ? items[q].mention!.type !== "country" : !/^(,|and|the|-|–|with|by)$/.test(items[q].lower)) return false;
    q--;
  }
  const country = items.slice(q + 1, p).some(({ mention }) => mention?.type === "country");
  return country && items[q]?.mention?.type === "percent" && (isAfterGrowth(items, q) || (/^(is|was|were)$/.test(items[q - 1]?.lower ?? "") && growthReason(items, q) !== null));
} // prettier-ignore

/** `increased its arms exports to 40 per cent`: how much they grew, or what they came to, of no trade that is told. */
function isRaised(items: Item[], to: number): boolean {
  if (!(has(items[to - 1], "export-noun") || has(items[to - 1], "import-noun"))) return false;
  const verb = items.slice(Math.max(0, to - 6), to).findLast(({ word, mention }) => mention === null && word.forms.size > 0 && /^(increase|raise|boost|expand|grow|reduce|cut|decrease|double)$/.test(word.lemma)); // prettier-ignore
  return (
    verb !== undefined &&
    !/^(of|in)$/.test(items.slice(to, to + 6).find(({ lower }) => /^(of|in)$/.test(lower))?.lower ?? "")
  );
}

/** `raised its sales to China (by 39 per cent) and Egypt (by 44 per cent)`. */
const isInBrackets = (items: Item[], p: number): boolean =>
  items[p - 1]?.lower === "by" &&
  items[p - 2]?.lower === "(" &&
  /^[),;]$/.test(items[p + 1]?.lower ?? ")") &&
  items.slice(Math.max(0, p - 30), p).some(isChange);

/** `barely a third of what it used to sell`, `half of its former exports`: of what it was before. */
export function isOfFormer(items: Item[], p: number): boolean {
  if (items[p + 1]?.lower !== "of") return false;
  if (items[p + 2]?.lower === "what") return items.slice(p + 3, p + 8).some(({ lower }, k, near) => lower === "used" && near[k + 1]?.lower === "to" || lower === "once" || lower === "previously"); // prettier-ignore
  return items.slice(p + 2, p + 5).some(({ lower }) => /^(former|previous|earlier)$/.test(lower));
}

const isFiller = (item: Item): boolean =>
  item.mention === null &&
  /^(about|around|some|nearly|almost|roughly|approximately|only|just|over|more|than|less|least|at|an|a|estimated|another|further|close|sharply|-|well|as|much|no|whopping|staggering|record|massive)$/.test(
    item.lower,
  );

const isChange = (item: Item): boolean =>
  item.mention === null &&
  (has(item, "rise") ||
    has(item, "fall") ||
    /^(growth|reduction|cut|decrease|gain|reduced|boosted|raised|change)$/.test(item.lower));
