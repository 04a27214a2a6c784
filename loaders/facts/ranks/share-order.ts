import type { Item } from "../../types.js";
import { codeOf } from "./clause-subject.js";
import type { Rank, RankReading } from "./rank.js";
import { readOrder } from "./order.js";

/** Below this share somebody may stand before the first that a list tells. */
const FIRST = 20;

/**
 * Reads the order told behind a share without a place: `Poland took 46 per cent of South Korea's exports, followed by the Philippines`,
 * `43 per cent came from India, ahead of Russia`. The first of the sentence's shares is the first place where it is a large one.
 */
export function shareOrder({ items, here, first: firstOf }: RankReading, ranks: Rank[]): Rank[] {
  const [first, next] = here;
  if (!first?.order.holder || (first.pct < FIRST && firstOf(first.order) !== first.order.holder) || first.order.holder === first.order.other) return [];
  const { measure, other, holder } = first.order;
  if (ranks.some((rank) => rank.measure === measure && rank.other === other)) return [];
  const end = Math.min(next?.at ?? items.length, first.at + 14);
  const level = tiedBehind(items, first.at, holder);
  const at = level ? level.at : items.findIndex(({ lower }, k) => k > first.at && k < end && (lower === "followed" ? items[k + 1]?.lower === "by" : lower === "ahead" && items[k + 1]?.lower === "of"));
  if (at < 0) return [];
  const told = (level?.countries ?? readOrder(items, at, 1)).filter(({ code }) => code !== holder && code !== other);
  if (told.length === 0) return [];
  const base: Rank = { rank: 1, kind: "exact", measure, other, subject: holder, from: Math.min(first.at, at), to: told[told.length - 1].at + 1, subjectAt: null, placeAt: at, rule: "order in the telling" };
  return [base, ...told.map(({ code, at: place, step }) => ({ ...base, rank: 1 + step, subject: code, subjectAt: place }))];
} // prettier-ignore

/** `Egypt took 26 per cent; Qatar and India were tied behind it at 14 each`: both are second. */
function tiedBehind(items: Item[], from: number, holder: string): { at: number; countries: { code: string; at: number; step: number }[] } | null {
  const at = items.findIndex(({ lower }, k) => k > from && lower === "behind" && /^(tied|level|joint|jointly|equal|together|share|shared)$/.test(items[k - 1].lower));
  if (at < 0 || !(items[at + 1]?.lower === "it" || codeOf(items[at + 1]) === holder)) return null;
  const near = items.slice(Math.max(from, at - 7), at).flatMap((item, n) => (codeOf(item) ? [Math.max(from, at - 7) + n] : []));
  const pair = near.slice(-2);
  if (pair.length < 2 || !items.slice(pair[0], pair[1]).some(({ lower }) => lower === "and")) return null;
  return { at, countries: pair.map((k) => ({ code: codeOf(items[k])!, at: k, step: 1 })) };
} // prettier-ignore
