import { has } from "../../grammar/verbs.js";
import { codeOf } from "./clause-subject.js";
import { countriesBefore } from "./coordinated.js";
import { list } from "./order.js";
import { fromOrder, orderOf } from "./order-of.js";
import type { RankPlace } from "./place.js";
import type { Rank, RankReading } from "./rank.js";
import type { Role } from "./role.js";

/** Items between a role and the verb that its list follows. */
const REACH = 8;

/**
 * Reads `the five largest arms exporters were A, B, C, D and E`, `A, B and C are its top three suppliers`: as many countries as are counted,
 * in the order of their places, unless figures beside them tell another order.
 */
export function countedList(reading: RankReading, role: Role, { rank: count, from }: RankPlace): Rank[] {
  const { items, here, arms, goods } = reading;
  if (!role.plural || role.other || role.owner.kind === "region" || count > 10 || (!role.arms && (goods || !arms))) return [];
  const run = listAfter(items, role.to, count) ?? listBefore(items, from, count);
  if (!run) return [];
  const figures = here.filter(({ at }) => at > run[0] && at < run[count - 1] + REACH).map(({ pct }) => pct);
  if (figures.some((pct, k) => k > 0 && pct > figures[k - 1])) return [];
  const codes = run.map((at) => codeOf(items[at])!);
  const order = orderOf(reading, role, codes[0]) ?? fromOrder(role, reading.order, codes[0]);
  if (!order || codes.some((code, k) => code === order.other || codes.indexOf(code) < k)) return [];
  const { measure, other } = order;
  return run.map((at, k) => ({
    rank: k + 1,
    kind: "exact",
    measure,
    other,
    subject: codes[k],
    from: Math.min(from, at),
    to: Math.max(role.to, at + 1),
    subjectAt: at,
    placeAt: from,
    aside: false,
    rule: "a list of so many",
  }));
} // prettier-ignore

/** The places of just so many countries in the list behind a form of "be" or a colon. */
function listAfter(items: RankReading["items"], from: number, count: number): number[] | null {
  for (let k = from; k < Math.min(items.length, from + REACH); k++) {
    if (has(items[k], "be") || items[k].lower === ":") {
      const found = list(items, k + 1);
      return found.length === count && !/^(and|or)$/.test(items[found[count - 1].at + 1]?.lower ?? "") ? found.map(({ at }) => at) : null;
    }
    if (items[k].mention ? items[k].mention!.type !== "date" : !/^(in|during|over|between|from|the|period|years?|of|at|that|time|,|last|year)$/.test(items[k].lower)) return null;
  }
  return null;
} // prettier-ignore

/** The places of just so many countries before `were the three largest`. */
function listBefore(items: RankReading["items"], from: number, count: number): number[] | null {
  let k = from - 1;
  while (k > 0 && from - k < 6 && /^(the|its|their|of|world|['’]s?|two|three|four|five|six|seven|eight|nine|ten|10|5|3)$/.test(items[k].lower)) k--;
  if (!items[k] || !(has(items[k], "be") || /^(remain|become)$/.test(items[k].word.lemma))) return null;
  const run = countriesBefore(items, k, count);
  return run && countriesBefore(items, k, count + 1) === null ? run : null;
} // prettier-ignore
