import type { Item } from "../../types.js";
import type { Partner } from "./partner.js";
import type { Share } from "./share.js";

/**
 * Pairs the countries and figures of `India, Azerbaijan and Vietnam took 43, 16 and 10 per cent respectively`: a run of countries
 * before or after an unbroken run of all the sentence's figures, one to one. Null where there is no such pair of runs.
 */
export function respectively(items: Item[], figures: number[]): Partner[] | null {
  if (figures.length < 2 || !isRun(items, figures)) return null;
  const first = figures[0];
  const last = figures[figures.length - 1];
  for (const run of runs(items))
    if (run.length === figures.length && (run[run.length - 1] < first || run[0] > last))
      return run.map(partnerAt(items));
  return null;
}

/** Pairs the last figures of a sentence with the countries right before them: `..., with Belarus and Turkey far behind, at 3.1 and 2.9`. Null for the figures before. */
export function lastTogether(items: Item[], figures: number[]): (Partner | null)[] {
  const out: (Partner | null)[] = figures.map(() => null);
  let from = figures.length - 1;
  while (from > 0 && isRun(items, [figures[from - 1], figures[from]])) from--;
  const count = figures.length - from;
  if (from === 0 || count < 2) return out;
  const floor = figures[from - 1];
  const run = runs(items).findLast((one) => one.length === count && one[0] > floor && one[count - 1] < figures[from] && figures[from] - one[count - 1] < 9);
  run?.map(partnerAt(items)).forEach((partner, k) => (out[from + k] = partner));
  return out;
} // prettier-ignore

/** `In 2016-20 it was Russia 41, France 28, and in 2017-21 41 and 21`: who had the figure of the same place in the run before; null where figure `k` is in no such run. */
export function sameOrder(items: Item[], figures: number[], k: number, shares: (Share | string)[]): Partner | null {
  let from = k;
  while (from > 0 && isRun(items, [figures[from - 1], figures[from]])) from--;
  let to = k + 1;
  while (to < figures.length && isRun(items, [figures[to - 1], figures[to]])) to++;
  const count = to - from;
  if (count < 2 || from < count || !hasDateOnly(items.slice(figures[from - 1] + 1, figures[from]))) return null;
  const told = shares[k - count];
  if (typeof told === "string" || shares.slice(from - count, from).some((one) => typeof one === "string")) return null;
  const supplies = told.measure === "of_recipient_imports" || told.measure === "of_world_exports";
  const code = supplies ? told.supplier : told.recipient;
  return code ? { code, at: figures[k], role: null, paired: true } : null;
} // prettier-ignore

const hasDateOnly = (items: Item[]): boolean =>
  items.some(({ mention, lower }) => mention?.type === "date" || /^(third|second|later|next)$/.test(lower)) &&
  items.every(({ mention }) => mention === null || mention.type === "date");

const partnerAt =
  (items: Item[]) =>
  (at: number): Partner => ({ code: (items[at].mention as { code: string }).code, at, role: null });

const isLink = (item: Item): boolean => /^(,|and|or|about|some|nearly|almost|the|,|&)$/.test(item.lower);

const isRun = (items: Item[], places: number[]): boolean =>
  places.every(
    (p, k) =>
      k === 0 || (items.slice(places[k - 1] + 1, p).every(isLink) && p - places[k - 1] <= 4 && p - places[k - 1] > 1),
  );

function runs(items: Item[]): number[][] {
  const countries = items.flatMap(({ mention }, i) => (mention?.type === "country" ? [i] : []));
  const out: number[][] = [];
  for (const at of countries) {
    const run = out.at(-1);
    if (run && isRun(items, [run[run.length - 1], at])) run.push(at);
    else out.push([at]);
  }
  return out;
}
