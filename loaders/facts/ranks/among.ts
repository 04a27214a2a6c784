import { readOrdinal } from "../../mentions/ordinals.js";
import type { Item } from "../../types.js";
import { numbered, topCount, type RankPlace } from "./place.js";
import type { Role } from "./role.js";

/** `ranked third among Israel's customers`, `second on the list of suppliers`, `No. 2 among`, `in second place among`. */
export function rankedAmong(items: Item[], role: Role): RankPlace | null {
  if (!role.plural) return null;
  let k = role.from - 1;
  while (
    k >= 0 &&
    role.from - k < 7 &&
    (items[k].mention?.type === "country" ? items[k + 1].lower === "'s" && role.from <= k : true) &&
    /^(among|amongst|in|on|of|the|its|own|'s|list|ranking|rankings|table|league|place|position|spot|rank|all|for|largest|top|biggest|by|-|sipri|global|world)$/.test(
      items[k].lower,
    )
  )
    k--;
  if (k === role.from - 1) return null;
  if (k < 0) return null;
  if (items[k].mention?.type === "country" && items[k - 1]?.lower === "to" && items[k - 2]?.lower === "only") k -= 3;
  if (
    items[k].mention?.type === "country" &&
    items[k - 1]?.lower === "only" &&
    /^(trail|follow|behind|lag)$/.test(items[k - 2]?.word.lemma || items[k - 2]?.lower || "")
  )
    return { rank: 2, kind: "exact", from: k - 2 };
  const top = topCount(items, k);
  if (top) return top;
  for (let j = k; j >= 0 && j > k - 4; j--) {
    const ordinal = readOrdinal(items, j);
    if (ordinal && ordinal.next === k + 1) return { rank: ordinal.value, kind: "exact", from: j };
    const number = /^(no|number|#)$/.test(items[j].lower) ? numbered(items, j) : null;
    if (number) return { rank: number, kind: "exact", from: j };
  }
  return null;
}
