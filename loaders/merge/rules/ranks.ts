import { number, text, type MergeRule } from "../claim.js";
import { countryName } from "../country-name.js";
import { settleText, strongest } from "../settle.js";
import { samePeriod, sameSide } from "../sides.js";

/** A rank is one where place, order, sides and period agree; see the cases in ranks.test.ts. */
export const ranks: MergeRule = {
  table: "ranks",

  part({ measure }) {
    return String(measure ?? "");
  },

  keys(claim) {
    return [
      [number(claim, "rank"), text(claim, "rank_kind"), text(claim, "measure"), text(claim, "subject")].join("|"),
    ];
  },

  same(group, claim) {
    return group.claims.every((other) => sameSide("other", other, claim)) && samePeriod(group, claim);
  },

  columns(group, clash) {
    const [first] = group.claims;
    return {
      rank: number(first, "rank"),
      rank_kind: text(first, "rank_kind") ?? "exact",
      measure: text(first, "measure"),
      subject: text(first, "subject"),
      other: settleText(group, "other", clash),
      source: settleText(group, "source", clash),
      source_basis: strongest(group, "source_basis", ["stated", "inherited", "none"]) ?? "none",
    };
  },

  idParts(row) {
    const order = {
      recipient_among_supplier_customers: "customer",
      supplier_among_recipient_sources: "source",
      exporter_world: "exporter",
      importer_world: "importer",
    }[String(row.measure)];
    const place = `${row.rank_kind === "within" ? "top" : ""}${String(row.rank)}`;
    return ["rank", row.subject, order ?? "", row.other ?? "", place].map(String);
  },

  label(row) {
    const top = row.rank_kind === "within" ? `top ${String(row.rank)} ` : "";
    const other = typeof row.other === "string" ? countryName(row.other) : "a country not named";
    const order = {
      recipient_among_supplier_customers: `the ${top}customers of ${other}`,
      supplier_among_recipient_sources: `the ${top}suppliers of ${other}`,
      exporter_world: `the world's ${top}arms exporters`,
      importer_world: `the world's ${top}arms importers`,
    }[String(row.measure)];
    const place = top === "" ? `no. ${String(row.rank)} ` : "";
    return `${countryName(String(row.subject))}: ${place}among ${order ?? "those that the text counts"}`;
  },
};
