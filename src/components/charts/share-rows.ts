import type { DealRow, EventRow, Qualifier, RankRow, ShareRow, Tables } from "../rows.js";
import { citing } from "./cited.js";
import { order, yearsText } from "./dates.js";
import { eventWords } from "./event-words.js";
import { largest, partiesOf } from "./parties.js";
import type { ChartRow, Parties } from "./types.js";

export interface ShareChartRow extends ChartRow {
  lane: "share" | "rank" | "event" | "aside";
  /** Per cent of the recipient's arms imports; only in the lane `share`. */
  pct: number | null;
  qualifier: Qualifier | null;
  /** Place among the supplier's customers (lane `rank`), or among the world's exporters (lane `aside`). */
  rank: number | null;
  rank_kind: "exact" | "within" | null;
  kind: string | null;
  source: string | null;
  source_basis: string | null;
}

/** Kinds of events that tell why a share moved. */
const KEY_KINDS = new Set(["war", "deal", "visit", "ban", "joint_venture", "agreement", "delivery"]);

/** Collects what the chart of the import share shows: shares, ranks, the key events of both countries, and asides. */
export function shareRows(
  tables: Pick<Tables, "shares" | "ranks" | "events" | "deals" | "articles" | "evidence">,
  options: Partial<Parties> = {},
): ShareChartRow[] {
  const { supplier, recipient } = partiesOf(options);
  const cite = citing(tables);
  const none = {
    pct: null,
    qualifier: null,
    rank: null,
    rank_kind: null,
    kind: null,
    source: null,
    source_basis: null,
  };
  const share = (row: ShareRow): ShareChartRow => ({
    ...cite(row),
    ...none,
    lane: "share",
    status: "",
    pct: row.pct,
    qualifier: row.qualifier,
    source: row.source,
    source_basis: row.source_basis,
  });
  const rank = (row: RankRow, lane: "rank" | "aside"): ShareChartRow => ({
    ...cite(row),
    ...none,
    lane,
    status: "",
    rank: row.rank,
    rank_kind: row.rank_kind,
    source: row.source,
    source_basis: row.source_basis,
  });
  const say = eventWords(tables.evidence);
  const deals = new Map(tables.deals.map((deal) => [deal.id, deal]));
  const event = (row: EventRow): ShareChartRow => ({
    ...cite(row),
    ...none,
    lane: "event",
    words: say(row),
    kind: row.kind,
    status: statusOf(row, deals),
  });
  return [
    ...tables.shares
      .filter((row) => row.measure === "of_recipient_imports")
      .filter((row) => row.supplier === supplier.code && row.recipient === recipient.code)
      .map(share)
      .sort(order),
    ...tables.ranks
      .filter((row) => row.measure === "recipient_among_supplier_customers")
      .filter((row) => row.subject === recipient.code && row.other === supplier.code)
      .map((row) => rank(row, "rank"))
      .sort(order),
    ...tables.events
      .filter((row) => KEY_KINDS.has(row.kind) && concerns(row, supplier.code, recipient.code))
      .map(event)
      .sort(order),
    ...tables.ranks
      .filter((row) => row.measure === "exporter_world" && row.subject === supplier.code)
      .map((row) => rank(row, "aside"))
      .sort(order),
  ];
}

/** A war of the recipient belongs here whoever supplies it; all else has to concern both. */
function concerns(row: EventRow, supplier: string, recipient: string): boolean {
  return row.countries.includes(recipient) && (row.kind === "war" || row.countries.includes(supplier));
}

/** An event that is a deal tells more with the deal's own status ("suspended"). */
export function statusOf(row: EventRow, deals: Map<string, DealRow>): string {
  return (row.ref === null ? undefined : deals.get(row.ref)?.status) ?? row.status;
}

const QUALIFIERS: Record<string, string> = { approximately: "about ", at_least: "at least ", at_most: "at most " };

/** "about 69%". */
export function percentText({ pct, qualifier }: ShareChartRow): string {
  const value = String(Math.round((pct ?? 0) * 10) / 10).replace("-", "−");
  return `${QUALIFIERS[qualifier ?? ""] ?? ""}${value}%`;
}

/** False for a figure that can be no share: below 0 or above 100. */
export function isShare({ pct }: ShareChartRow): boolean {
  return pct !== null && pct >= 0 && pct <= 100;
}

/** Makes the finding from the rows. */
export function shareTitle(rows: ShareChartRow[], options: Partial<Parties> = {}): string {
  const { supplier, recipient } = partiesOf(options);
  const shares = rows.filter((row) => row.lane === "share" && isShare(row));
  const imports = `${recipient.of} arms imports`;
  const name = supplier.inText.replace(/^the/, "The");
  const [first] = shares;
  const last = shares[shares.length - 1];
  if (shares.length === 1) return `${name} supplied ${percentText(first)} of ${imports}${inYears(first)}`;
  if (shares.length > 1) {
    const from = `${percentText(first)}${inYears(first)}`;
    return `${supplier.of.replace(/^the/, "The")} share of ${imports}: ${from}, ${percentText(last)}${inYears(last)}`;
  }
  const rank = rows.filter((row) => row.lane === "rank" && row.rank !== null).pop();
  if (!rank) return `No share of ${imports} in the articles`;
  const place = rank.rank_kind === "within" ? `one of the ${rank.rank} largest` : `the ${largest(rank.rank as number)}`;
  return `${recipient.name} was ${place} of ${supplier.of} arms customers${inYears(rank)}; no share is given`;
}

function inYears(row: ShareChartRow): string {
  return row.date_earliest && row.date_latest ? ` in ${yearsText(row)}` : "";
}
