import { may, must, type Table } from "./column.js";
import { withCommon } from "./common.js";

export const ranks: Table = {
  name: "ranks",
  about: "A place in an order of arms trade. The date columns hold the period, from its first day to its last.",
  columns: withCommon([
    must(
      "rank",
      "int32",
      "The place: 2 is the second-largest; of a place within the first few, how many they are.",
      "place",
    ),
    must("rank_kind", "dict", "exact, or within (one of the top eight is 8)."),
    must(
      "measure",
      "dict",
      "The order: recipient_among_supplier_customers, supplier_among_recipient_sources, exporter_world, importer_world.",
    ),
    must("subject", "dict", "The country that has the place, ISO 3166-1 alpha-3."),
    may("other", "dict", "The country among whose customers or sources it is; null for places in the world."),
    may("source", "dict", "Who counted, such as SIPRI."),
    must("source_basis", "dict", "stated, inherited (named in a neighbouring sentence), none."),
  ]),
};
