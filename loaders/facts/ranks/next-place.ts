import type { Item } from "../../types.js";
import { codeOf, fromClause } from "./clause-subject.js";
import type { Order, Rank } from "./rank.js";

/** Reads `Paris came next`, `then came Italy`, `then Washington` after a place told before: the place behind it. Item `i` is "next" or "then". */
export function nextPlace(items: Item[], i: number, order: Order | null, last: Rank | null): Rank | null {
  if (!order || !/^(next|then|follows|follow|followed)$/.test(items[i].lower)) return null;
  const place = last ? (last.kind === "exact" && last.measure === order.measure && last.other === order.other ? last.rank : 0) : (order.last ?? 0);
  if (place === 0) return null;
  const at = subjectAt(items, i, last);
  const code = at === null ? null : codeOf(items[at]);
  if (!code || code === order.other || code === last?.subject) return null;
  const { measure, other } = order;
  return { rank: place + 1, kind: "exact", measure, other, subject: code, from: Math.min(i, at!), to: Math.max(i, at!) + 1, subjectAt: at, placeAt: i, rule: "next in the telling" };
} // prettier-ignore

function subjectAt(items: Item[], i: number, last: Rank | null): number | null {
  const isCome = (k: number): boolean => /^(came|comes|come|were|was|are|is)$/.test(items[k]?.lower ?? "");
  const line = items[i + 1]?.lower === "in" && items[i + 2]?.lower === "line"; // "next in line were Russia and France"
  if (line && i === 0 && isCome(i + 3)) return subjectAfter(items, i + 4);
  if (isCome(i - 1) && items[i].lower === "next") {
    const subject = fromClause(items, i - 1);
    const and = items[i - 3]?.lower === "the" ? i - 4 : i - 3;
    if (codeOf(items[i - 2]) && items[and]?.lower === "and" && codeOf(items[and - 1])) return and - 1; // "Pakistan and Qatar came next"
    return subject !== null && typeof subject === "object" ? subject.at : null;
  }
  if (/^follow/.test(items[i].lower)) {
    if (!last || !/^(with|on|at|\(|[,.;])$/.test(items[i + 1]?.lower ?? ".")) return null; // "and Russia follows with 27 per cent"
    return codeOf(items[i - 1]) ? i - 1 : null;
  }
  const opens = i === 0 || /^[,;]$|^and$/.test(items[i - 1].lower);
  if (!opens || !(isCome(i + 1) || (last?.rule === "next in the telling" && i - last.to < 8))) return null;
  return subjectAfter(items, isCome(i + 1) ? i + 2 : i + 1);
}

function subjectAfter(items: Item[], k: number): number | null {
  const at = items[k]?.lower === "the" ? k + 1 : k;
  return codeOf(items[at]) && !/^['’]s?$/.test(items[at + 1]?.lower ?? "") ? at : null;
}
