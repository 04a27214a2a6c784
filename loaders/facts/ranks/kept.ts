import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import type { Order, Rank } from "./rank.js";

/** `In 2019-23 it was 5.8 and the rank was the same`, `its ranking was unchanged from 2015-19`: the place told last, for another period. Item `i` is the noun. */
export function keptPlace(items: Item[], i: number, order: Order | null, last: Rank | null): Rank | null {
  if (!/^(rank|ranking|position|place|standing)$/.test(items[i].lower)) return null;
  if (!/^(the|its|their|that|['’]s?)$/.test(items[i - 1]?.lower ?? "")) return null;
  const rank = last?.kind === "exact" ? last.rank : order?.last;
  const subject = last?.subject ?? order?.subject;
  const measured = last ?? order;
  const to = unchanged(items, i + 1);
  if (!rank || !subject || !measured || !to || !items.some(({ mention }) => mention?.type === "date")) return null;
  const { measure, other } = measured;
  return { rank, kind: "exact", measure, other, subject, from: i - 1, to, subjectAt: null, placeAt: i, rule: "a place that stayed" }; // prettier-ignore
}

/** `was the same`, `had been unchanged`, `has not changed`: the place behind it; null where it says something else. */
function unchanged(items: Item[], from: number): number | null {
  for (let k = from; k < Math.min(items.length, from + 7); k++) {
    const { lower, mention } = items[k];
    if (/^(same|unchanged|identical)$/.test(lower)) return k + 1;
    if (lower === "changed" && /^(not|n't|never)$/.test(items[k - 1].lower)) return k + 1;
    if (mention ? mention.type !== "date" : !has(items[k], "be") && !/^(in|the|also|still|then|exactly|over|has|had|have|not|n't|never|much|stayed|remained)$/.test(lower)) return null; // prettier-ignore
  }
  return null;
}
