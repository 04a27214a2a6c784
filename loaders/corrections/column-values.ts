const BASIS = ["stated", "inferred", "none"];
const SOURCE = ["stated", "inherited", "none"];
const QUALIFIER = ["exact", "approximately", "at_least", "at_most", "range"];

/** The values that a column of categories may have: `TABLE.COLUMN`, or `COLUMN` for every table. */
const VALUES: Record<string, string[]> = {
  date_precision: ["day", "range", "month", "season", "year", "interval", "unknown"],
  qualifier: QUALIFIER,
  supplier_basis: BASIS,
  recipient_basis: BASIS,
  source_basis: SOURCE,
  "deals.kind": ["package", "contract", "batch", "cumulative", "offer", "other"],
  "deals.status": ["announced", "reported", "completed", "planned", "suspended", "cancelled", "denied"],
  "shares.measure": ["of_recipient_imports", "of_supplier_exports", "of_world_exports", "of_world_imports"],
  rank_kind: ["exact", "within"],
  "ranks.measure": [
    "recipient_among_supplier_customers",
    "supplier_among_recipient_sources",
    "exporter_world",
    "importer_world",
  ],
  "visits.status": ["happened", "ongoing", "planned", "postponed", "cancelled", "denied"],
  "events.kind":
    "war attack ban investigation joint_venture agreement delivery use intelligence_operation plot test exercise statement conference visit deal".split(
      " ",
    ),
  "events.status": ["happened", "claimed", "denied", "planned"],
  relation: ["supplied", "used", "sought", "halted", "intercepted", "offered"],
  category: [
    "loitering munition",
    "uav",
    "missile",
    "missile defence",
    "air defence",
    "artillery",
    "anti-tank missile",
    "naval vessel",
    "radar",
    "electronic warfare",
    "satellite",
    "aircraft",
    "armour",
    "small arms",
    "other",
  ],
};

/** Columns that hold a country. */
const COUNTRIES = new Set("supplier recipient subject other visitor_country host_country origin holder".split(" "));

/** The values that a column may have; null where it is not a closed list. */
export function valuesOf(table: string, column: string): string[] | null {
  return VALUES[`${table}.${column}`] ?? VALUES[column] ?? null;
}

/** What the text of a column has to look like, with words for it; null where any text will do. */
export function shapeOf(column: string): { shape: RegExp; words: string } | null {
  if (COUNTRIES.has(column)) return { shape: /^[A-Z]{3}$/, words: "a country as ISO 3166-1 alpha-3, such as AZE" };
  if (column === "currency") return { shape: /^[A-Z]{3}$/, words: "a currency as ISO 4217, such as USD" };
  return null;
}
