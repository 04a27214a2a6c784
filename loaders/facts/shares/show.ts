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
