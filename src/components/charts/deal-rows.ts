import type { DealRow, Qualifier, Tables } from "../rows.js";
import { citing } from "./cited.js";
import { countryName } from "./country-names.js";
import { order } from "./dates.js";
import { moneyText } from "./money.js";
import type { ChartRow } from "./types.js";

export interface DealChartRow extends ChartRow {
  kind: DealRow["kind"];
  /** Place on the axis, in dollars, as the text itself gives them; null where it gives none. */
  usd: number | null;
  usd_max: number | null;
  amount: number | null;
  amount_max: number | null;
  currency: string | null;
  qualifier: Qualifier;
  supplier: string | null;
  recipient: string | null;
  company: string | null;
  systems: string[];
}

/** Panels in the order of the drawing: sums of different kinds are different things. */
export const DEAL_KINDS: Record<DealRow["kind"], { heading: string; one: string }> = {
  package: { heading: "Packages: several deals told as one sum", one: "announced package" },
  contract: { heading: "Contracts", one: "contract" },
  batch: { heading: "Batches: one delivery order", one: "delivery batch" },
  cumulative: { heading: "Cumulative: all deals up to a date", one: "total to date" },
  offer: { heading: "Offers", one: "offer" },
  other: { heading: "Other sums", one: "sum" },
};

/** Collects the sums of money for arms, by kind and then by date. */
export function dealRows(tables: Pick<Tables, "deals" | "articles" | "evidence">): DealChartRow[] {
  const cite = citing(tables);
  const kinds = Object.keys(DEAL_KINDS);
  const row = (deal: DealRow): DealChartRow => {
    const dollars = deal.usd ?? (deal.currency === "USD" ? deal.amount : null);
    return {
      ...cite(deal),
      lane: DEAL_KINDS[deal.kind]?.heading ?? DEAL_KINDS.other.heading,
      status: deal.status,
      kind: deal.kind,
      usd: dollars,
      usd_max: deal.currency === "USD" ? (deal.amount_max ?? dollars) : dollars,
      amount: deal.amount,
      amount_max: deal.amount_max,
      currency: deal.currency,
      qualifier: deal.qualifier,
      supplier: deal.supplier,
      recipient: deal.recipient,
      company: deal.company,
      systems: deal.systems,
    };
  };
  return tables.deals.map(row).sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || order(a, b));
}

const WORDS: Record<string, string> = { approximately: "about ", at_least: "at least ", at_most: "at most " };

/** "about $5 billion", "$1 billion to $2 billion", "no sum". */
export function sumText({ amount, amount_max, currency, qualifier }: DealChartRow): string {
  if (amount === null) return "no sum";
  const low = moneyText(amount, currency);
  if (amount_max !== null && amount_max > amount) return `${low} to ${moneyText(amount_max, currency)}`;
  return `${WORDS[qualifier] ?? ""}${low}`;
}

/** "Israel → Azerbaijan"; says where the text names no side. */
export function sidesText({ supplier, recipient }: DealChartRow): string {
  return `${supplier === null ? "seller not named" : countryName(supplier)} → ${recipient === null ? "buyer not named" : countryName(recipient)}`;
}
