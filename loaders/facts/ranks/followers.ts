import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { codeOf, fromClause } from "./clause-subject.js";
import { list } from "./order.js";
import type { Order, Rank, RankReading } from "./rank.js";

/**
 * Reads the places behind one that was told in a sentence before: `India is followed (on the list) by Saudi Arabia and Qatar`,
 * `Saudi Arabia and Qatar followed India`. Item `i` is "followed".
 */
export function followers(reading: RankReading, i: number, order: Order | null): Rank[] {
  const { items } = reading;
  if (items[i].lower !== "followed") return [];
  const passive = has(items[i - 1], "be") || items[i - 1]?.lower === "being";
  const by = passive ? items.findIndex(({ lower }, k) => k > i && k < i + 6 && lower === "by") : -1;
  if (passive && by < 0) return [];
  const start = passive ? by + 1 : runBefore(items, i);
  const row = start < 0 ? [] : list(items, start).filter(({ at }) => passive || at < i);
  if (row.length === 0 || (!passive && row[row.length - 1].at !== i - 1)) return [];
  const leader = passive ? leaderBefore(items, i - 1) : codeOf(items[i + 1]);
  if (!leader || row.some(({ code }) => code === leader)) return [];
  const told = placeOf(reading, leader, order);
  if (!told || row.some(({ code }) => code === told.other)) return [];
  return row.map(({ code, at }, n) => ({ rank: told.place + n + 1, kind: "exact", measure: told.measure, other: told.other, subject: code, from: Math.min(at, i), to: Math.max(at, i) + 1, subjectAt: at, placeAt: i, rule: "order in the telling" })); // prettier-ignore
}

/** Who is followed: the subject of the form of "be" at `k`; "topic" for a pronoun. */
function leaderBefore(items: Item[], k: number): string | "topic" | null {
  const subject = fromClause(items, k);
  return subject === "topic" ? "topic" : subject === null || subject === "company" ? null : subject.code;
}

/** Where the countries in a row that end before item `end` begin; -1 where none do. */
function runBefore(items: Item[], end: number): number {
  let k = end;
  while (k > 0 && (codeOf(items[k - 1]) !== null || /^(,|and|the)$/.test(items[k - 1].lower))) k--;
  return k < end && (k === 0 || items[k - 1].kind === "punct") ? k : -1;
}

/** The place that the leader was told to have: the last one told, else a first place in one order only. */
function placeOf({ firstsOf }: RankReading, leader: string, order: Order | null): { measure: Rank["measure"]; other: string | null; place: number } | null {
  if (order?.last && order.subject && (leader === "topic" || order.subject === leader)) return { measure: order.measure, other: order.other, place: order.last };
  const firsts = leader === "topic" ? [] : firstsOf(leader);
  return firsts.length === 1 ? { ...firsts[0], place: 1 } : null;
} // prettier-ignore
