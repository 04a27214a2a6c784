import { place, type Claim, type Group, type MergeRule } from "./claim.js";
import { byCertainty, isBounded, spanDays } from "./when.js";
import type { Article, DateValue } from "../types.js";

/** Orders claims for merging: narrow dates first, then by publication, article and place, so that input order is nothing. */
export function canonical(a: Claim, b: Claim): number {
  return (
    byCertainty(a.fact.date, b.fact.date) ||
    compare(a.published, b.published) ||
    compare(a.article.id, b.article.id) ||
    place(a) - place(b) ||
    compare(JSON.stringify(a.fact.columns), JSON.stringify(b.fact.columns))
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A group as it grows: what a new claim is compared with is less than all, where hundreds of articles say the same. */
interface Growing extends Group {
  /** Claims that say something of their own, the first of each. */
  heads: Claim[];
  told: Set<string>;
  byArticle: Map<Article, Claim[]>;
}

/** Heads of a group; those after them only repeat what these say in other combinations. */
const HEADS = 12;

/**
 * Puts claims of one thing together. Each claim is compared with the groups that share one of its keys and lie
 * near it in time, never with all. A claim whose date is vague joins a group of other articles only where no
 * second group would do as well.
 */
export function cluster(claims: Claim[], rule: MergeRule): Group[] {
  const groups: Growing[] = [];
  const index = new Map<string, Set<Growing>>();
  for (const claim of [...claims].sort(canonical)) {
    const keys = [...new Set(rule.keys(claim))];
    const near = new Set<Growing>();
    for (const key of keys) {
      for (const slot of lookUps(claim.fact.date, rule))
        for (const group of index.get(`${key}@${slot}`) ?? []) near.add(group);
    }
    const fits = [...near].filter((group) => rule.same({ claims: compared(group, claim) }, claim));
    const own = fits.filter((group) => group.byArticle.has(claim.article));
    let home = nearest(own.length > 0 ? own : fits, claim);
    const vague = !rule.timeless && !isBounded(claim.fact.date);
    if (home && own.length === 0 && fits.length > 1 && vague) home = undefined;
    if (!home) groups.push((home = { claims: [], heads: [], told: new Set(), byArticle: new Map() }));
    join(home, claim);
    for (const key of keys) {
      for (const slot of entries(claim.fact.date)) {
        const known = index.get(`${key}@${slot}`);
        if (known) known.add(home);
        else index.set(`${key}@${slot}`, new Set([home]));
      }
    }
  }
  return groups.map(({ claims: list }) => ({ claims: list }));
}

/** The claims of a group that a new one is compared with: its heads, and what the same article says. */
function compared({ heads, byArticle }: Growing, { article }: Claim): Claim[] {
  const own = byArticle.get(article);
  return own ? [...new Set([...heads, ...own])] : heads;
}

function join(group: Growing, claim: Claim): void {
  group.claims.push(claim);
  const own = group.byArticle.get(claim.article);
  if (own && own.length < HEADS) own.push(claim);
  else if (!own) group.byArticle.set(claim.article, [claim]);
  if (group.heads.length >= HEADS) return;
  const { columns, date, attributedTo } = claim.fact;
  const says = JSON.stringify([columns, date.earliest, date.latest, attributedTo]);
  if (!group.told.has(says)) group.heads.push(claim);
  group.told.add(says);
}

/** Years under which a group is found; `any` for what has no bounds, `all` for looking through all. */
function entries(date: DateValue): string[] {
  return isBounded(date) ? [...years(date), "all"] : ["any", "all"];
}

/** Where groups are looked for: a bounded date in its years and their neighbours, a vague one everywhere. */
function lookUps(date: DateValue, { timeless }: MergeRule): string[] {
  if (timeless || !isBounded(date)) return ["all"];
  const list = years(date).map(Number);
  return [...new Set([list[0] - 1, ...list, list.at(-1)! + 1])].map(String).concat("any");
}

function years(date: DateValue): string[] {
  const [first, last] = [date.earliest!.slice(0, 4), date.latest!.slice(0, 4)];
  return first === last ? [first] : [first, last];
}

/** The group whose time lies nearest to the claim's end: what an article tells without a date is its newest. */
function nearest(groups: Growing[], claim: Claim): Growing | undefined {
  const end = claim.fact.date.latest ?? claim.fact.date.earliest ?? claim.published;
  const distance = (group: Growing): number => {
    const { earliest, latest } = group.claims[0].fact.date;
    const day = latest ?? earliest;
    return day === null || end === "9999" ? Infinity : Math.abs(spanDays({ earliest: end, latest: day }));
  };
  return groups.reduce<Growing | undefined>(
    (best, group) => (best && distance(best) <= distance(group) ? best : group),
    undefined,
  );
}
