import { may, must, type Table } from "./column.js";
import { withCommon } from "./common.js";

export const shares: Table = {
  name: "shares",
  about: "A percentage of arms trade. The date columns hold the period, from its first day to its last.",
  columns: withCommon([
    must("pct", "float64", "The share.", "per cent"),
    must("qualifier", "dict", "How the figure is told: exact, approximately, at_least, at_most, range."),
    must(
      "measure",
      "dict",
      "What it is a share of: of_recipient_imports, of_supplier_exports, of_world_exports, of_world_imports.",
    ),
    may("supplier", "dict", "Selling country, ISO 3166-1 alpha-3; null where the measure names none."),
    may("recipient", "dict", "Buying country, ISO 3166-1 alpha-3; null where the measure names none."),
    may("source", "dict", "Who counted, such as SIPRI."),
    must("source_basis", "dict", "stated, inherited (named in a neighbouring sentence), none."),
  ]),
};
