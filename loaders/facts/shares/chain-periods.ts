import type { Item } from "../../types.js";
import { isFrom, isTo } from "./change.js";
import type { Period } from "./period.js";

/**
 * Gives the figures of a change the periods that are told together, one to one: `from 85 to 17 per cent between 2011-15 and 2016-20`,
 * `43, 60 and 69 per cent in 2014-18, 2015-19 and 2016-20`. Null for the others.
 */
export function chainPeriods(items: Item[], figures: number[], periods: Period[]): (Period | null)[] {
  const out: (Period | null)[] = figures.map(() => null);
  const lists = listsOf(items, periods);
  if (lists.length === 0 && periods.length < 2) return out;
  for (const { from, to, turned } of chainsOf(items, figures)) {
    const next = figures[to] ?? items.length;
    const fits = lists.filter((list) => list.length === to - from && isApart(list, figures.slice(from, to)));
    const apart = periods.filter(({ years, at }) => years !== null && at < figures[from]);
    const list = fits.find(([first]) => first.at > figures[to - 1] && first.at < next) ?? fits.findLast((one) => one[0].at < figures[from]) ?? fits.find(([first]) => first.at > figures[to - 1]); // prettier-ignore
    const told =
      list ??
      (apart.length === to - from &&
      to - from > 1 &&
      from >= apart.length &&
      !turned &&
      figures[from] - apart.at(-1)!.end > 2
        ? apart
        : null); // each told with a figure before
    if (!told) continue;
    const ordered = turned ? [...told].reverse() : told;
    for (let k = from; k < to; k++) out[k] = ordered[k - from];
  }
  return out;
}

const isApart = (list: Period[], figures: number[]): boolean =>
  list[0].at > figures[figures.length - 1] || list[list.length - 1].at < figures[0];

/** Two or more periods in a row: `between 2011-15 and 2016-20`. */
function listsOf(items: Item[], periods: Period[]): Period[][] {
  const lists: Period[][] = [];
  let list: Period[] = [];
  for (const period of periods) {
    const last = list.at(-1);
    if (!period.years) list = [];
    else if (last && isJoined(items, last, period)) {
      if (list.length === 1) lists.push(list);
      list.push(period);
    } else list = [period];
  }
  return lists;
}

const isJoined = (items: Item[], a: Period, b: Period): boolean =>
  a.at === b.at ||
  (b.at - a.end <= 3 &&
    items.slice(a.end, b.at).every(({ lower }) => /^(,|and|to|in|or|the|then|versus|-|–)$/.test(lower)));

interface Chain {
  /** Places in the list of figures, half-open. */
  from: number;
  to: number;
  /** The later figure is told first: `69, up from 27`. */
  turned: boolean;
}

/** Runs of figures that go over into each other: `from 76 to 58 to 36`, `69, up from 27`, `43, 60 and 69`. */
function chainsOf(items: Item[], figures: number[]): Chain[] {
  const chains: Chain[] = [];
  for (let k = 0; k < figures.length; k++) {
    const last = chains.at(-1);
    const plain = k > 0 && noCountry(items, figures[k - 1], figures[k]);
    if (last && plain && last.to === k && (isTo(items, figures[k]) || isListed(items, figures[k - 1], figures[k]))) last.to++;
    else if (last && plain && last.to === k && last.to - last.from === 1 && isFrom(items, figures[k])) Object.assign(last, { to: k + 1, turned: true });
    else chains.push({ from: k, to: k + 1, turned: false });
  }
  return chains.filter(({ from, to }) => to - from > 1);
} // prettier-ignore

const noCountry = (items: Item[], a: number, b: number): boolean =>
  items.slice(a + 1, b).every(({ mention }) => mention === null);

const isListed = (items: Item[], a: number, b: number): boolean =>
  b - a <= 4 && items.slice(a + 1, b).every(({ lower }) => /^(,|and|then|again|finally)$/.test(lower));
