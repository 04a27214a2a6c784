import type { Denominator } from "./denominator.js";
import type { Reading } from "./share.js";
import { BUYING } from "./way.js";

/** `Azerbaijan purchases 51% of weapons from Russia`: a share of what the subject of the verb buys, not of what Russia sells. */
export function bought({ items, verbs, topics }: Reading, p: number, one: Denominator | null): Denominator | null {
  if (one?.owner.kind !== "country" || one.side !== null || one.partner !== null) return one;
  const { code } = one.owner;
  const last = items[one.to - 2]?.lower === "the" ? one.to - 3 : one.to - 2;
  if (items[last]?.lower !== "from") return one;
  const verb = verbs.findLast(({ to }) => to <= p);
  if (!verb || verb.passive || p - verb.to > 4 || !BUYING.test(verb.lemma)) return one;
  const buyer = topics.here(items, verb.from, code);
  return { ...one, side: "import", owner: buyer ? { kind: "country", code: buyer } : { kind: "topic" }, partner: code };
}
