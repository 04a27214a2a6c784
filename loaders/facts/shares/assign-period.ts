import type { Item } from "../../types.js";
import { chainPeriods } from "./chain-periods.js";
import { isChange, isFrom, isTo } from "./change.js";
import { resolvePeriod, type Period, type Years } from "./period.js";

/** The years of a figure, whether they were carried over from an earlier sentence, and where they stand. */
export interface Assigned {
  years: Years | null;
  carried: boolean;
  at: number | null;
}

/** Gives each of the places in `figures` its period: its own, the one in force in its sentence, or the one `carried` from before. */
export function assignPeriods(items: Item[], figures: number[], periods: Period[], carried: Years | null): Assigned[] {
  const chained = chainPeriods(items, figures, periods);
  const own = figures.map(
    (p, k) =>
      bracketed(items, periods, p) ??
      chained[k] ??
      following(items, periods, p, figures[k + 1] ?? items.length, k + 1 < figures.length),
  );
  const taken = new Set(own.filter((period) => period !== null));
  const out: Assigned[] = [];
  let known = carried;
  figures.forEach((p, k) => {
    let period = own[k];
    if (!period) {
      const begun = new Set(own.filter((one, j) => one !== null && j !== k && isFrom(items, figures[j])));
      const earlier = periods.filter((one) => one.at < p && (!begun.has(one) || isChange(items, p)));
      const free = earlier.filter((one) => !taken.has(one));
      period = free.at(-1) ?? (isChange(items, p) && !hasOwnCountry(items, p) ? null : (earlier.at(-1) ?? null));
      if (!period && !isFrom(items, p)) period = serving(items, periods, own, figures, k);
    }
    const change = !period && isChange(items, p) && !hasOwnCountry(items, p);
    const begun =
      change &&
      isFrom(items, p) &&
      (isTo(items, figures[k + 1] ?? p) || (k > 0 && /^(up|down|from|high|low|peak)$/.test(items[p - 2]?.lower ?? ""))); // "rose from 2.1 to 2.2 per cent": years before those carried
    const base = period?.back ? latest(periods, period, known) : known;
    const years = period
      ? resolvePeriod(period, base)
      : begun || (change && periods.some(({ at }) => !isAside(items, p, at)) && !isSince(k))
        ? null
        : carried;
    if (years && !period?.back && !(period && isFrom(items, p))) known = years;
    out.push({ years, carried: !period && years !== null, at: period?.at ?? null });
  });
  return out;

  /** `to 43 per cent, from 35 in 2015-19`, where the text is about later years: what a change came to is of these. */
  function isSince(k: number): boolean {
    const next =
      k + 1 < figures.length && isFrom(items, figures[k + 1]) ? (own[k + 1]?.back ? 0 : own[k + 1]?.years?.to) : null;
    const last = k > 0 && items[figures[k - 1] - 1].lower !== "to" ? own[k - 1]?.years?.to : null;
    const base = next ?? last;
    return isTo(items, figures[k]) && base != null && (carried?.to ?? 0) > base;
  }
}

/** The years that a "previous" is counted from: the last told before it in the sentence, else those told in it, else those carried. */
function latest(periods: Period[], period: Period, known: Years | null): Years | null {
  const before = periods.filter(({ at, years }) => years !== null && at < period.at).at(-1);
  return before?.years ?? known ?? periods.find(({ years }) => years !== null)?.years ?? null;
}

/** `46 per cent (SIPRI, 2020-24)`: the only period in the bracket right behind a figure. */
function bracketed(items: Item[], periods: Period[], p: number): Period | null {
  if (items[p + 1]?.lower !== "(") return null;
  const close = items.findIndex(({ lower }, k) => k > p && lower === ")");
  const inside = periods.filter(({ at, years }) => years !== null && at > p && at < close);
  return close - p < 9 && inside.length === 1 && !items.slice(p, close).some(({ mention }, k) => k > 0 && mention?.type === "percent") ? inside[0] : null; // prettier-ignore
}

/** The period told right after a figure, before the next: `27 per cent in 2011-15`, not `27 per cent, and in 2016-20 ...`. */
function following(items: Item[], periods: Period[], p: number, next: number, more: boolean): Period | null {
  for (const period of periods) {
    if (period.at <= p || period.at >= next) continue;
    if (items.slice(p + 1, period.at).some((item) => isComparing(item) || /^(while|whereas)$/.test(item.lower)))
      return null; // "36%, a lower share than in 2015-19 (55%)"
    if (periods[0].at < p && isNewStatement(items, p + 1, period.at)) return null;
    return (more || periods[0].at < p) && opens(items, period, p) ? null : period;
  }
  return null;
}

const isComparing = ({ mention, lower }: Item): boolean => mention === null && /^(than|compared|against|versus|below|above)$/.test(lower); // prettier-ignore

/** `..., and the country jumped to eighth in the five years before`: what is told behind the figure has a subject of its own. */
const isNewStatement = (items: Item[], from: number, to: number): boolean =>
  items.slice(from, to).some(({ lower, mention }, k, near) => mention === null && /^(and|but|while|;)$/.test(lower) && /^(the|its|their|it|they)$/.test(near[k + 1]?.lower ?? "") && near.slice(k + 1).some(({ word }) => word.forms.size > 0)); // prettier-ignore

/** Whether a period begins what follows: after a comma or `and`, over its preposition. */
function opens(items: Item[], { at }: Period, p: number): boolean {
  let k = at - 1;
  while (
    k > p &&
    /^(in|during|over|between|from|for|by|the|of|period|years?|-|five|to|again|also|then|later)$/.test(items[k].lower)
  )
    k--;
  return k > p && /^([,;:.]|and|but|while|whereas|with)$/.test(items[k].lower);
}

/** `against 17 for Russia`: another country's figure, not another time's. */
const hasOwnCountry = (items: Item[], p: number): boolean =>
  (/^(for|from|to|by)$/.test(items[p + 1]?.lower ?? "") && [items[p + 2], items[p + 3]].some((item) => item?.mention?.type === "country")) ||
  (isTo(items, p) && items.slice(Math.max(0, p - 5), p).some(({ mention }, k, near) => mention?.type === "country" && near[k + 1]?.lower === "'s")); // prettier-ignore

/** Whether the last figure is only what an earlier one is compared with: `9.1 per cent, barely half of the 17 per cent recorded for`. */
const isCompared = (items: Item[], p: number, last: number): boolean =>
  items.slice(p + 1, last).some(({ lower, mention }) => (mention?.type === "percent" && /^(half|a|one)/i.test(mention.text)) || (mention === null && /^(than|against|compared|versus|twice|double)$/.test(lower))); // prettier-ignore

/** `rose to 11 per cent (7.2 per cent in 2014-18)`: a period in a bracket that opens behind a figure and holds another. */
function isAside(items: Item[], p: number, at: number): boolean {
  const open = items.slice(0, at).findLastIndex(({ lower }) => lower === "(");
  return open > p && items.slice(open, at).every(({ lower }) => lower !== ")") && items.slice(open, at).some(({ mention }) => mention?.type === "percent");
} // prettier-ignore

/** A period after the last figure serves all figures of a list, where no figure before the last has its own. */
function serving(
  items: Item[],
  periods: Period[],
  own: (Period | null)[],
  figures: number[],
  k: number,
): Period | null {
  const last = figures[figures.length - 1];
  const tail = periods.find(({ at }) => at > last);
  if (tail && (isCompared(items, figures[k], last) || isAside(items, figures[k], tail.at))) return null;
  if (tail && k === figures.length - 2 && isFrom(items, last)) return null; // "36%, down from 72% in 2010-14"
  if (tail) return own.slice(k, -1).every((one) => one === null) ? tail : null;
  const after = periods.filter(({ at }) => at > figures[k]);
  if (
    own.some(
      (one, j) => one !== null && one === after[0] && isFrom(items, figures[j]) && j > k && k < figures.length - 2,
    )
  )
    return null; // "36%, down from 72% in 2010-14, with France (33%)"
  if (items.slice(figures[k], after[0]?.at).some(({ lower }) => /^(;|while|whereas)$/.test(lower))) return null; // "; in 2010-14 it had been"
  return after.length === 1 && periods.length === 1 ? after[0] : null;
}
