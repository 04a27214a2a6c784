import { has } from "../../grammar/verbs.js";
import { readOrdinal } from "../../mentions/ordinals.js";
import type { Item } from "../../types.js";
import { codeOf } from "./clause-subject.js";
import { fromOrder, orderOf } from "./order-of.js";
import type { Order, Rank, RankReading } from "./rank.js";
import { list } from "./order.js";
import { isRoleNoun, readRole } from "./role.js";

/** Items between the countries and their places. */
const REACH = 8;

interface Ordinals {
  from: number;
  to: number;
  values: number[];
}

/**
 * Reads the places of several countries told together, one to one: `France and Russia are second and third among exporters`; or one place
 * that two share: `Italy and France shared second place`.
 */
export function coordinated(reading: RankReading): Rank[] {
  const { items, arms, goods } = reading;
  if (!arms || goods) return [];
  for (const ordinals of ordinalsOf(items)) {
    const shared = ordinals.values.length === 1;
    if (shared && !isShared(items, ordinals)) continue;
    const before = countriesBefore(items, ordinals.from, shared ? 2 : ordinals.values.length);
    const run = before ?? (shared ? null : countriesBehind(items, ordinals));
    if (!run) continue;
    const told = orderAfter(reading, ordinals, codeOf(items[run[0]])!);
    if (!told || run.some((at) => codeOf(items[at]) === told.order.other)) continue;
    const { measure, other } = told.order;
    return run.map((at, n) => ({
      rank: ordinals.values[shared ? 0 : n],
      kind: "exact",
      measure,
      other,
      subject: codeOf(items[at])!,
      from: at,
      to: Math.max(told.to, run[run.length - 1] + 1),
      subjectAt: at,
      placeAt: ordinals.from,
      rule: "places told together",
    }));
  }
  return [];
}

/** `The second- and third-largest buyers were Greece and Italy`: as many countries behind a form of "be" as there are places. */
function countriesBehind(items: Item[], { to, values }: Ordinals): number[] | null {
  const be = items.findIndex((item, k) => k > to && k < to + 14 && (has(item, "be") || item.lower === ":"));
  if (be < 0 || !items.slice(to, be).some(isRoleNoun)) return null;
  const run = list(items, be + 1).map(({ at }) => at);
  return run.length === values.length ? run : null;
}

/** Runs of ordinals: `tenth, sixth and eleventh`. */
function ordinalsOf(items: Item[]): Ordinals[] {
  const runs: Ordinals[] = [];
  for (let i = 0; i < items.length; i++) {
    if (items[i].mention) continue;
    const ordinal = readOrdinal(items, i);
    if (!ordinal) continue;
    const last = runs.at(-1);
    if (last && items.slice(last.to, i).every(({ lower }) => /^(,|and|the|-)$/.test(lower))) {
      last.values.push(ordinal.value);
      last.to = ordinal.next;
    } else runs.push({ from: i, to: ordinal.next, values: [ordinal.value] });
    i = ordinal.next - 1;
  }
  return runs;
}

/** `shared second place`, `tied for third`, `are joint second`. */
const isShared = (items: Item[], { from, to }: Ordinals): boolean =>
  [from - 1, from - 2].some((k) =>
    /^(shared?|shares|sharing|tied?|joint|jointly|equal)$/.test(items[k]?.lower ?? ""),
  ) && /^(place|spot|position|rank|[,.;)]|with|behind|among|in)$/.test(items[to]?.lower ?? ".");

/** The places of the `n` countries in a row that stand nearest before item `end`, with figures and brackets between them. */
function countriesBefore(items: Item[], end: number, n: number): number[] | null {
  const run: number[] = [];
  let verbs = 0;
  let depth = 0;
  for (let k = end - 1; k >= 0; k--) {
    const { mention, lower, kind } = items[k];
    if (lower === ")") depth++;
    else if (lower === "(" && depth > 0) depth--;
    else if (depth > 0) continue;
    else if (
      codeOf(items[k]) &&
      (mention as { form?: string }).form !== "demonym" &&
      !/^['’]s?$/.test(items[k + 1].lower)
    )
      run.unshift(k);
    else if (run.length === 0) {
      if (lower === "they" && !mention) return goals(items, k, n);
      if (++verbs > REACH || /^(;|while|but|which)$/.test(lower)) return null;
    } else if (
      !(mention
        ? mention.type === "percent"
        : kind === "number" || /^(,|and|the|\(|\)|with|at|per|cent|%|&)$/.test(lower))
    )
      break;
    if (run.length > n) return null;
  }
  return run.length === n ? run : null;
}

/** `exports to China increased and to Egypt, too, and they became`: the countries after "to" before item `end`, where they are `n`. */
function goals(items: Item[], end: number, n: number): number[] | null {
  const found: number[] = [];
  for (let k = 1; k < end; k++) if (codeOf(items[k]) && leadsTo(items, k)) found.push(k);
  return found.length === n ? found : null;
}

const leadsTo = (items: Item[], k: number): boolean => {
  while (k > 1 && items[k - 1].lower !== "to" && (/^(['’]s?|the|neighbour|neighbor|rival)$/.test(items[k - 1].lower) || codeOf(items[k - 1]))) k--; // prettier-ignore
  return items[k - 1].lower === "to";
};

/** The order that the places stand in, and where its words end: of the role told after them, else of the shares or places told before. */
function orderAfter(reading: RankReading, { from: at, to: from }: Ordinals, code: string): { order: Pick<Order, "measure" | "other">; to: number } | null {
  const { items, order, shares, here } = reading;
  const whose = /^['’]s?$/.test(items[at - 1]?.lower ?? "") ? codeOf(items[at - 2]) : null; // "Russia's second and third largest recipients"
  for (let k = from; k < Math.min(items.length, from + 12); k++) {
    if (!isRoleNoun(items[k]) || items[k].mention) continue;
    const role = readRole(items, k);
    if (whose && role.owner.kind === "none") role.owner = { kind: "country", code: whose };
    const own = role.other || role.owner.kind === "region" ? null : (orderOf(reading, role, code) ?? fromOrder(role, order ?? shares, code));
    return own && { order: own, to: role.to };
  }
  const told = here.findLast((one) => one.at < from)?.order ?? here[0]?.order ?? order ?? shares;
  return told && { order: told, to: from };
} // prettier-ignore
