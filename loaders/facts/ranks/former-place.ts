import { has } from "../../grammar/verbs.js";
import { readOrdinal } from "../../mentions/ordinals.js";
import type { Item } from "../../types.js";
import { basePeriods, readPeriods, resolvePeriod, type Years } from "../shares/period.js";
import { numbered } from "./place.js";
import type { Rank } from "./rank.js";

/** A place that a country had before the one that a sentence tells, with the years that it had it in. */
export interface FormerPlace {
  rank: Rank;
  years: Years;
  at: number;
}

/** Reads `up from tenth place in 2016-20`, `moved from 10th to sixth`: the place that a move to `rank` began at; null where its years are not told. `now`: the years of the place. */
export function formerPlace(items: Item[], rank: Rank, now: Years | null): FormerPlace | null {
  if (rank.kind !== "exact") return null;
  for (let k = Math.max(1, rank.from - 6); k < Math.min(items.length - 1, rank.to + 24); k++) {
    if (items[k].lower !== "from" || items[k].mention || !isMove(items, k)) continue;
    let start = k + 1;
    while (start < k + 4 && /^(the|its|being|ranked|placed|a)$/.test(items[start]?.lower ?? "")) start++;
    const ordinal = readOrdinal(items, start);
    const place = ordinal?.value ?? (items[start] ? numbered(items, start) : null);
    if (!place || place === rank.rank || !isOfSame(items, rank, k)) continue;
    const from = Math.min(k, rank.subjectAt ?? k);
    const to = ordinal?.next ?? start + 2;
    const told = basePeriods(items);
    const near = told.find(({ at }) => at >= to && at - to < 5) ?? (told.length === 1 && k < rank.to ? told[0] : null);
    const own = near?.years
      ? near
      : readPeriods(items).find(({ at, back }) => back !== null && at >= to && at - to < 5);
    const years = own ? resolvePeriod(own, now) : null;
    if (!own || !years) return null;
    return { rank: { ...rank, rank: place, from, to: Math.max(to, from + 1), placeAt: start, rule: "a place that it had before" }, years, at: own.at }; // prettier-ignore
  }
  return null;
}

/** `up from`, `moved up from`, `three places up from`, `rising from`: whether a move begins at the word `from`. */
const isMove = (items: Item[], k: number): boolean =>
  /^(up|down|moved?|moves|moving|went|goes|going|advanced?|advancing|place|places|spots?)$/.test(items[k - 1].lower) ||
  (items[k - 1].mention === null && (has(items[k - 1], "rise") || has(items[k - 1], "fall")));

/** No other country is told between the place and the move. */
const isOfSame = (items: Item[], { from, to, subjectAt }: Rank, k: number): boolean => {
  const [start, end] = k < from ? [(subjectAt ?? k) + 1, from] : [to, k];
  return items.slice(start, end).every(({ mention, lower }) => mention?.type !== "country" && lower !== ";");
};
