import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Scene } from "./cue.js";
import { destinations, type Destination } from "./destinations.js";

const REACH = 6;

/** The place that `where` before a verb takes up: `Riyadh, where Trump arrived`, `from Hanoi, where he had spent two days`. */
export function whereBefore({ items, verbStarts }: Scene, group: VerbGroup): Destination | null {
  for (let k = group.from - 1; k > 0 && k > group.from - REACH; k--) {
    if (verbStarts.has(k)) return null;
    if (items[k].lower !== "where") continue;
    const at = items[k - 1].lower === "," ? k - 2 : k - 1;
    const { mention } = items[at] ?? {};
    if (mention?.type === "date" && at > 0) return destinations(items, at - 2, at, verbStarts, false)[0] ?? null;
    return mention ? (destinations(items, at, at + 1, verbStarts, false)[0] ?? null) : null;
  }
  return null;
}

/** The town that a sentence or clause begins with: `In Ankara on Monday, he met`, `At the White House, he`. */
export function frontPlace({ items, verbStarts }: Scene, group: VerbGroup, from: number): Destination | null {
  let k = from;
  while (/^(and|but|then|later|,|[“"'])$/.test(items[k]?.lower ?? "") || (items[k]?.mention?.type === "date" && k < from + 2)) k++; // prettier-ignore
  if (!/^(in|at)$/i.test(items[k]?.lower ?? "") || k > group.from) return null;
  const at = has(items[k + 1], "article") ? k + 2 : k + 1;
  const { mention } = items[at] ?? {};
  if (mention?.type !== "country" || !/^(city|capital|seat)$/.test(mention.form)) return null;
  if (items[at + 1]?.lower === "'s") return null;
  return destinations(items, at, at + 1, verbStarts, false)[0] ?? null;
}
