import type { DateValue } from "../types.js";
import type { Claim, Clash, Group } from "./claim.js";
import { text } from "./claim.js";
import { fold } from "./names.js";
import { byCertainty, intersect, meets } from "./when.js";

/** The time of a group: the best-known telling, cut to what the others allow; what does not fit is a clash. */
export function settleDate(
  told: Claim[],
  clash: (clash: Clash) => void,
  of = (claim: Claim): DateValue => claim.fact.date,
): DateValue {
  const claims = [...told].sort((a, b) => byCertainty(of(a), of(b)));
  const [first] = claims;
  let date = of(first);
  const against: Claim[] = [];
  for (const claim of claims.slice(1)) {
    const other = of(claim);
    if (meets(date, other)) date = intersect(date, other, claim.article.id);
    else if (first.fact.date.precision === other.precision) against.push(claim);
  }
  if (against.length > 0) {
    clash(disagreement("date_earliest", [first, ...against], (c) => showDate(of(c)), "The days do not agree"));
  }
  return date;
}

function showDate({ earliest, latest }: DateValue): string {
  if (earliest === latest) return earliest ?? "unknown";
  return `${earliest ?? "..."} to ${latest ?? "..."}`;
}

/** Makes a clash of what the claims say about a field, each value once. */
export function disagreement(field: string, claims: Claim[], show: (claim: Claim) => string, note: string): Clash {
  const seen = new Map<string, string>();
  for (const claim of claims) {
    const value = show(claim);
    if (!seen.has(value)) seen.set(value, claim.article.id);
  }
  const one = new Set(seen.values()).size === 1;
  const said = [...seen].map(([value, article]) => `${value}${one ? "" : ` (${article})`}`).join(" against ");
  return {
    field,
    values: [...seen.keys()],
    articles: [...seen.values()],
    note: `${note}${one ? " within one article" : ""}: ${said}.`,
  };
}

/**
 * The value of a text column: the one that most articles give, else the first by order of the claims.
 * Null says nothing against a value. Where two values differ and `contradicts` agrees, it is a clash.
 */
export function settleText(
  group: Group,
  column: string,
  clash: (clash: Clash) => void,
  contradicts: (a: string, b: string) => boolean = (a, b) => fold(a) !== fold(b),
): string | null {
  const claims = group.claims.filter((claim) => text(claim, column) !== null);
  if (claims.length === 0) return null;
  const articles = new Map<string, Set<string>>();
  for (const claim of claims) {
    const value = text(claim, column)!;
    articles.set(value, (articles.get(value) ?? new Set()).add(claim.article.id));
  }
  const [[value]] = [...articles].sort((a, b) => b[1].size - a[1].size);
  const against = claims.filter((claim) => contradicts(value, text(claim, column)!));
  if (against.length > 0) {
    const first = claims.find((claim) => text(claim, column) === value)!;
    clash(
      disagreement(
        column,
        [first, ...against],
        (c) => text(c, column)!,
        `The articles do not agree on ${column.replace(/_/g, " ")}`,
      ),
    );
  }
  return value;
}

/** The first of an ordered list of values that any claim gives; null where none does. */
export function strongest(group: Group, column: string, order: string[]): string | null {
  const given = new Set(group.claims.map((claim) => text(claim, column)));
  return (
    order.find((value) => given.has(value)) ??
    group.claims.map((claim) => text(claim, column)).find((v) => v !== null) ??
    null
  );
}

/** Who says so: the source that the tellings name, where they name one and no article says it in its own voice. */
export function settleAttribution(group: Group): string | null {
  const byArticle = new Map<string, string | null>();
  for (const { article, fact } of group.claims)
    byArticle.set(article.id, byArticle.get(article.id) ?? fact.attributedTo);
  const named = [...byArticle.values()];
  return named.includes(null) ? null : named[0];
}
