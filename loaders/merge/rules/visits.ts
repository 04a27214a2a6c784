import type { DateValue } from "../../types.js";
import { list, text, type Claim, type Group, type MergeRule } from "../claim.js";
import { countryInText } from "../country-name.js";
import { fold, fullest, nameSounds, sameName, slug, surname, unite } from "../names.js";
import { settleDate, settleText } from "../settle.js";
import { addDays, isBounded, meets, spanDays } from "../when.js";

/** Days by which two articles may differ on one journey: it lasts, and papers name its first day, its talks or its end. */
const JOURNEY = 3;
/** Longest journey that an article may call ongoing, in days. */
const ONGOING = 14;
/** Days between two articles that tell undated visits: as news of one. */
const NEWS = 31;
/** A visit that was put off is looked for this many days round its first date. */
const MOVED = 400;

const DELEGATION =
  /\b(delegations?|groups?|teams?|missions?|parliamentarians|lawmakers|legislators|mps|officials|members|representatives|envoys|experts|officers|ministers|deputies|senators|congressmen|diplomats|soldiers|troops|executives)\b/i;

/** Status from the strongest: what a later telling makes of an earlier one. */
const STATUS = ["happened", "ongoing", "cancelled", "postponed", "denied", "planned"];

const visitor = (claim: Claim): string => text(claim, "visitor") ?? "";
const isDelegation = (claim: Claim): boolean => DELEGATION.test(visitor(claim)) || visitor(claim) === "";

/** A visit is one where visitor, host and time agree; see the cases in visits.test.ts. */
export const visits: MergeRule = {
  table: "visits",

  part({ host_country }) {
    return String(host_country ?? "");
  },

  keys(claim) {
    const host = text(claim, "host_country") ?? "";
    if (isDelegation(claim)) return [`delegation|${text(claim, "visitor_country")}|${host}`];
    return nameSounds(visitor(claim)).map((sound) => `${sound}|${host}`);
  },

  same(group, claim) {
    // The time first: it is cheaper to compare.
    return sameTime(group, claim) && group.claims.every((other) => sameVisitor(other, claim));
  },

  columns(group, clash) {
    const names = group.claims.map(visitor).filter((name) => name !== "");
    return {
      visitor: isDelegation(group.claims[0]) ? longest(names) : fullest(names),
      visitor_role: longest(group.claims.map((c) => text(c, "visitor_role") ?? "")) || null,
      visitor_country: settleText(group, "visitor_country", clash),
      host_country: text(group.claims[0], "host_country"),
      place: settleText(group, "place", () => {}),
      met: unite(group.claims.map((c) => list(c, "met"))),
      status: statusOf(group),
    };
  },

  date(group, clash) {
    const told = group.claims.some((claim) => text(claim, "status") !== "ongoing");
    return settleDate(made(group), clash, told ? beginning : undefined);
  },

  idParts(row) {
    const name = String(row.visitor);
    const who = DELEGATION.test(name) ? `${row.visitor_country ?? ""}-${slug(name).split("-").at(-1)}` : surname(name);
    return ["visit", slug(who), String(row.host_country)];
  },

  label(row) {
    const how: Record<string, string> = {
      planned: " (planned)",
      postponed: " (postponed)",
      cancelled: " (cancelled)",
      denied: " (denied)",
      ongoing: "",
      happened: "",
    };
    return `${String(row.visitor)} in ${countryInText(String(row.host_country))}${how[String(row.status)] ?? ""}`;
  },
};

function sameVisitor(a: Claim, b: Claim): boolean {
  const [x, y] = [text(a, "visitor_country"), text(b, "visitor_country")];
  if (x !== null && y !== null && x !== y) return false;
  if (isDelegation(a) !== isDelegation(b)) return false;
  if (isDelegation(a)) return a.article === b.article || sharesWord(visitor(a), visitor(b));
  return sameName(visitor(a), visitor(b));
}

function sharesWord(a: string, b: string): boolean {
  const of = (name: string): string[] =>
    fold(name)
      .split(/[^a-z]+/)
      .filter((w) => w.length > 3)
      .map((w) => w.slice(0, 7));
  return of(a).some((word) => of(b).includes(word));
}

function sameTime(group: Group, claim: Claim): boolean {
  const date = beginning(claim);
  const own = group.claims.some((other) => other.article === claim.article);
  if (own && isPutOff(group, claim)) return group.claims.some((other) => meets(beginning(other), date, MOVED));
  if (!group.claims.every((other) => meets(beginning(other), date, JOURNEY))) return false;
  if (own || isBounded(date)) return true;
  return group.claims.some((other) => isBounded(beginning(other)) || toldTogether(beginning(other), date));
}

/** Whether one of them was put off and the other is the visit that was made or planned instead. */
function isPutOff(group: Group, claim: Claim): boolean {
  const statuses = [...group.claims, claim].map((c) => text(c, "status"));
  return statuses.includes("postponed");
}

/** Two times that are open on the same side, bounded within a month of each other on the other side. */
function toldTogether(a: DateValue, b: DateValue): boolean {
  const near = (x: string | null, y: string | null): boolean =>
    x !== null && y !== null && Math.abs(spanDays({ earliest: x, latest: y })) <= NEWS;
  return a.earliest === null && b.earliest === null
    ? near(a.latest, b.latest)
    : a.latest === null && b.latest === null && near(a.earliest, b.earliest);
}

/** When a visit began: what an article calls ongoing on a day began on that day or in the two weeks before. */
export function beginning(claim: Claim): DateValue {
  const { date } = claim.fact;
  if (text(claim, "status") !== "ongoing" || date.earliest === null || date.earliest !== date.latest) return date;
  return {
    ...date,
    earliest: addDays(date.earliest, -ONGOING),
    precision: "interval",
    basis: "inferred",
    rule: `${date.rule.replace(/\.\s*$/, "")}; the visit was under way then.`,
  };
}

/** Of a visit that was moved and then made: happened. Of plans told after: the newest article's word. */
function statusOf(group: Group): string {
  const newest = group.claims.reduce(
    (best, c) => (c.published > best && c.published < "9999" ? c.published : best),
    "",
  );
  const given = new Set(group.claims.map((c) => text(c, "status") ?? "happened"));
  const made = ["happened", "ongoing"].find((status) => given.has(status));
  if (made) return made;
  const last = group.claims.filter((c) => c.published === newest || c.published >= "9999" || newest === "");
  const words = new Set((last.length > 0 ? last : group.claims).map((c) => text(c, "status") ?? "planned"));
  return STATUS.find((status) => words.has(status)) ?? "planned";
}

/** The claims that date a visit: those that tell it as made; else, of plans, the ones that were not put off. */
function made(group: Group): Claim[] {
  const of = (...statuses: string[]): Claim[] =>
    group.claims.filter((c) => statuses.includes(text(c, "status") ?? "happened"));
  const happened = of("happened", "ongoing");
  if (happened.length > 0) return happened;
  const planned = of("planned");
  return planned.length > 0 && planned.length < group.claims.length && planned.every((c) => isBounded(c.fact.date))
    ? planned
    : group.claims;
}

function longest(names: string[]): string {
  return names.reduce((best, name) => (name.length > best.length ? name : best), "");
}
