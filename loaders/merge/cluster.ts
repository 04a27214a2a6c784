import { place, type Claim, type Group, type MergeRule } from "./claim.js";
import { certainty, compareCertainty, isBounded, spanDays } from "./when.js";
import type { Kept } from "../reading/kept.js";
import type { DateValue } from "../types.js";

/** Orders claims for merging: narrow dates first, then by publication, article and place, so that input order is nothing. */
function canonical(claims: Claim[]): Claim[] {
  return claims
    .map((claim) => ({ claim, certainty: certainty(claim.fact.date), at: place(claim) }))
    .sort(
      (a, b) =>
        compareCertainty(a.certainty, b.certainty) ||
        compare(a.claim.published, b.claim.published) ||
        compare(a.claim.article.id, b.claim.article.id) ||
        a.at - b.at ||
        compare(JSON.stringify(a.claim.fact.columns), JSON.stringify(b.claim.fact.columns)),
    )
    .map(({ claim }) => claim);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A group as it grows: what a new claim is compared with is less than all, where hundreds of articles say the same. */
interface Growing extends Group {
  /** Claims that say something of their own, the first of each. */
  heads: Claim[];
  told: Set<string>;
  byArticle: Map<Kept, Claim[]>;
}

/** Heads of a group; those after them only repeat what these say in other combinations. */
const HEADS = 12;
/** Days up to which a time is looked for by months; longer ones by years. */
const MONTHS = 62;
/** Groups of one name and place, from which on a vague date singles out none. */
const MANY = 64;

/**
 * Puts claims of one thing together. Each claim is compared with the groups that share one of its keys and lie
 * near it in time, never with all. A claim whose date is vague joins a group of other articles only where no
 * second group would do as well.
 */
export function cluster(claims: Claim[], rule: MergeRule): Group[] {
  const groups: Growing[] = [];
  const index: Index = new Map();
  for (const claim of canonical(claims)) {
    const keys = [...new Set(rule.keys(claim))];
    const near = candidates(claim, keys, rule, index);
    const fits = near.filter((group) => rule.same({ claims: compared(group, claim) }, claim));
    const own = fits.filter((group) => group.byArticle.has(claim.article));
    let home = nearest(own.length > 0 ? own : fits, claim);
    const vague = !rule.timeless && !isBounded(claim.fact.date);
    if (home && own.length === 0 && fits.length > 1 && vague) home = undefined;
    if (!home) groups.push((home = { claims: [], heads: [], told: new Set(), byArticle: new Map() }));
    join(home, claim);
    for (const key of keys) for (const slot of entries(claim)) put(index, `${key}@${slot}`, home);
  }
  return groups.map(({ claims: list }) => ({ claims: list }));
}

/** Groups under a key and a stretch of time. Of most there is one, and a set takes ten times its room. */
type Index = Map<string, Growing | Set<Growing>>;

function put(index: Index, slot: string, group: Growing): void {
  const known = index.get(slot);
  if (known === undefined) index.set(slot, group);
  else if (known instanceof Set) known.add(group);
  else if (known !== group) index.set(slot, new Set([known, group]));
}

/**
 * The groups that a claim may belong to: those of its own article, and those near it in time. Where the time is
 * vague and more groups than a few would do, it belongs to none of other articles: nothing singles one out.
 */
function candidates(claim: Claim, keys: string[], { timeless }: MergeRule, index: Index): Growing[] {
  const found = new Set<Growing>();
  const collect = (slot: string, most = Infinity): void => {
    for (const key of keys) {
      const groups = index.get(`${key}@${slot}`);
      if (groups === undefined) continue;
      if (!(groups instanceof Set)) found.add(groups);
      else if (groups.size <= most) for (const group of groups) found.add(group);
    }
  };
  collect(`in ${claim.article.id}`);
  if (timeless) collect("all");
  else if (isBounded(claim.fact.date)) for (const slot of around(claim.fact.date)) collect(slot);
  else {
    for (const slot of openEnd(claim.fact.date, 1)) collect(slot);
    collect("all", MANY);
  }
  return [...found];
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

/** The stretches of time under which a claim's group is found. */
function entries({ fact: { date }, article }: Claim): string[] {
  const time = isBounded(date)
    ? [...years(date, 0), ...(spanDays(date) <= MONTHS ? months(date, 0) : [])]
    : openEnd(date, 0);
  return [`in ${article.id}`, "all", ...time];
}

/** Where groups are looked for that may be of the same time, the months or years next to it included. Finer times come first. */
function around(date: DateValue): string[] {
  return spanDays(date) <= MONTHS ? months(date, 1) : years(date, 1);
}

/** The month of the bound that a vague time has: what is told then without a date is news of one thing. */
function openEnd({ earliest, latest }: DateValue, margin: number): string[] {
  const day = latest ?? earliest;
  return day === null ? [] : months({ earliest: day, latest: day }, margin).map((month) => `open ${month}`);
}

function years({ earliest, latest }: Bounds, margin: number): string[] {
  return range(Number(earliest!.slice(0, 4)) - margin, Number(latest!.slice(0, 4)) + margin).map(String);
}

function months({ earliest, latest }: Bounds, margin: number): string[] {
  const number = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return range(number(earliest!) - margin, number(latest!) + margin).map((month) => `month ${month}`);
}

type Bounds = Pick<DateValue, "earliest" | "latest">;

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

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
