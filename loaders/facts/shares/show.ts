import type { Fact } from "../../types.js";

const years = ({ date }: Fact): string => `${date.earliest?.slice(0, 4) ?? ""}-${date.latest?.slice(0, 4) ?? ""}`;
const source = ({ columns }: Fact): string =>
  columns.source === null ? "no source" : `${columns.source} ${columns.source_basis}`;

/** Shows a share as one line, for tests: `69 exact of_recipient_imports ISR>AZE 2016-2020 SIPRI stated`. */
export function showShare(fact: Fact): string {
  const { pct, qualifier, measure, supplier, recipient } = fact.columns;
  return `${pct} ${qualifier} ${measure} ${supplier ?? ""}>${recipient ?? ""} ${years(fact)} ${source(fact)}`;
}

/** Shows a rank as one line, for tests: `2 exact recipient_among_supplier_customers AZE ISR 2016-2020 no source`. */
export function showRank(fact: Fact): string {
  const { rank, rank_kind, measure, subject, other } = fact.columns;
  return `${rank} ${rank_kind} ${measure} ${subject} ${other ?? ""} ${years(fact)} ${source(fact)}`;
}

const MEASURES: Record<string, string> = { of_recipient_imports: "i", of_supplier_exports: "e", of_world_exports: "wx", of_world_imports: "wi" }; // prettier-ignore
const QUALIFIERS: Record<string, string> = { exact: "", approximately: "~", at_least: ">", at_most: "<", range: "=" };

/** Shows a share in brief, for tests: `~69 i ISR>AZE 2016-2020 S`. */
export function briefShare(fact: Fact): string {
  const { pct, qualifier, measure, supplier, recipient, source, source_basis } = fact.columns;
  const by =
    source === null ? "" : ` ${source === "SIPRI" ? "" : String(source)}${source_basis === "stated" ? "S" : "s"}`;
  return `${QUALIFIERS[String(qualifier)]}${String(pct)} ${MEASURES[String(measure)]} ${String(supplier ?? "")}>${String(recipient ?? "")} ${years(fact)}${by}`;
}

const ORDERS: Record<string, string> = { recipient_among_supplier_customers: "c", supplier_among_recipient_sources: "s", exporter_world: "x", importer_world: "m" }; // prettier-ignore

/** Shows a rank in brief, for tests: `2 c AZE ISR 2016-2020 S`; within the first eight: `8w x ISR`. */
export function briefRank(fact: Fact): string {
  const { rank, rank_kind, measure, subject, other, source, source_basis } = fact.columns;
  const by =
    source === null ? "" : ` ${source === "SIPRI" ? "" : String(source)}${source_basis === "stated" ? "S" : "s"}`;
  return `${String(rank)}${rank_kind === "within" ? "w" : ""} ${ORDERS[String(measure)]} ${String(subject)} ${String(other ?? "")} ${years(fact)}${by}`;
}
