import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { shareOf } from "../shares/denominator.js";
import type { Role } from "./role.js";

/** Reads `the second-largest share of Israel's arms exports` as the role of whoever has it; null where item `n` is no such share. */
export function shareRole(items: Item[], n: number): Role | null {
  if (!has(items[n], "share-noun") || items[n].lower === "percentage") return null;
  const near = items.slice(Math.max(0, n - 3), n).some((item) => has(item, "superlative"));
  const trade = near ? shareOf(items, n) : null;
  if (!trade || trade.side === null) return null;
  const { owner, arms, other, to } = trade;
  let from = n;
  while (from > 0 && n - from < 6 && !items[from - 1].mention && !has(items[from - 1], "preposition") && items[from - 1].kind !== "punct" && !has(items[from - 1], "be")) from--; // prettier-ignore
  if (items[n - 2]?.lower === "-") from = Math.min(from, n - 3);
  const side = trade.side === "import" ? "supplier" : "recipient";
  const world = owner.kind === "world";
  return {
    from,
    noun: n,
    to,
    side: world ? (trade.side === "import" ? "recipient" : "supplier") : side,
    owner,
    worldly: world,
    plural: false,
    arms,
    other,
  };
}

/** The country that has a share: `came from Russia`, `went to India`, or the subject of `accounted for`, `bought`. */
export function holderOfShare(items: Item[], role: Role): { code: string; at: number } | null {
  for (let k = role.to; k + 1 < items.length && k < role.to + 7; k++) {
    const next = items[k + 1].lower === "the" ? items[k + 2] : items[k + 1];
    if (items[k].lower === "(") {
      while (k + 1 < items.length && items[k].lower !== ")") k++;
      continue;
    }
    if (
      (/^(from|to)$/.test(items[k].lower) || (items[k].lower === "in" && items[k - 1].word.lemma === "originate")) &&
      next?.mention?.type === "country"
    )
      return { code: next.mention.code, at: items.indexOf(next) };
    if (items[k].kind === "punct" && items[k].lower !== ",") break;
  }
  return null;
}
