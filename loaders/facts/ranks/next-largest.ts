import { has } from "../../grammar/verbs.js";
import { fromOrder, orderOf } from "./order-of.js";
import { list } from "./order.js";
import type { Rank, RankReading } from "./rank.js";
import type { Role } from "./role.js";

/** Whether a role is only the next one down: `the next largest exporter`, `the next-biggest buyers`. Item `at` is the superlative. */
export const isNext = ({ items }: RankReading, at: number): boolean =>
  items[items[at - 1]?.lower === "-" ? at - 2 : at - 1]?.lower === "next";

/** `The next largest importers were Peru (9.6 per cent) and Oman (6.4)`: the places behind the one told last, else behind the first. */
export function nextLargest(reading: RankReading, role: Role, last: Rank | null): Rank[] {
  const { items, earlier, order } = reading;
  if (!role.plural || role.other) return [];
  const at = items.findIndex((item, k) => k >= role.from && k < role.noun && has(item, "superlative"));
  const be = items.findIndex((item, k) => k >= role.to && k < role.to + 4 && has(item, "be"));
  if (at < 0 || be < 0 || !isNext(reading, at)) return [];
  const told = list(items, be + 1);
  const measured = told.length > 0 ? (orderOf(reading, role, told[0].code) ?? fromOrder(role, order, told[0].code)) : null; // prettier-ignore
  if (!measured) return [];
  const { measure, other } = measured;
  const before = [last, earlier].find((one) => one && one.measure === measure && one.other === other);
  const place = before ? ("rank" in before ? before.rank : before.last) : reading.first({ measure, other }) ? 1 : undefined; // prettier-ignore
  if (!place) return [];
  return told.map(({ code, at: subjectAt }, n) => ({ rank: place + 1 + n, kind: "exact", measure, other, subject: code, from: role.from, to: Math.max(role.to, subjectAt + 1), subjectAt, placeAt: at, rule: "next in the telling" })); // prettier-ignore
}
