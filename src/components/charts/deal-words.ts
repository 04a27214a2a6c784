import { dateText } from "./dates.js";
import { DEAL_KINDS, sidesText, sumText, type DealChartRow } from "./deal-rows.js";
import { capital, counted, listed } from "./parties.js";
import { withStatus } from "./status.js";

/** A deal that has a place on an axis of dollars. */
export type Placeable = DealChartRow & { usd: number };

export const isPlaceable = (row: DealChartRow): row is Placeable =>
  row.usd !== null && row.usd > 0 && Number.isFinite(row.usd);

/** Tells a deal in one line: sum, date, sides, company, who says so, status. */
export function dealText(row: DealChartRow): string {
  const speaker = row.attributed_to === row.company ? "the company" : row.attributed_to;
  const who = row.attributed_to ? `, according to ${speaker}` : "";
  const company = row.company ? ` (${row.company})` : "";
  return withStatus(`${sumText(row)}, ${dateText(row)}: ${sidesText(row)}${company}${who}`, row.status);
}

/** Makes the finding from the rows. */
export function dealTitle(rows: DealChartRow[]): string {
  const sums = rows.filter(isPlaceable);
  if (sums.length === 0) return "No sum in dollars in the articles";
  const largest = (kind: string) =>
    sums.filter((row) => row.kind === kind).reduce<Placeable | null>((a, b) => (a && a.usd >= b.usd ? a : b), null);
  const single = ["package", "contract", "batch", "offer", "other"].map(largest).filter((row) => row !== null);
  const top = single.reduce<Placeable | null>((a, b) => (a && a.usd >= b.usd ? a : b), null);
  const total = largest("cumulative");
  const parts = [
    ...(top
      ? [
          `largest single sum ${sumText(top)}, ${DEAL_KINDS[top.kind].one}`
            .replace(", ", ", an ")
            .replace(/an (?=[^aeo])/, "a "),
        ]
      : []),
    ...(total ? [`claims of the total reach ${sumText(total)}`] : []),
  ];
  return capital(parts.join("; "));
}

/** Makes the text alternative from the rows. */
export function describeDeals(rows: DealChartRow[]): string {
  if (rows.length === 0) return "The articles tell of no sum of money for arms.";
  const told = rows.slice(0, 30).map((row) => `${DEAL_KINDS[row.kind]?.one ?? "sum"}: ${dealText(row)}`);
  const more = rows.length > 30 ? `; and ${rows.length - 30} more` : "";
  const kinds = [...new Set(rows.map((row) => DEAL_KINDS[row.kind]?.one ?? "sum"))];
  return `${capital(counted(rows.length, "sum"))} of different kinds (${listed(kinds)}), not to be added. ${told.join("; ")}${more}.`;
}
