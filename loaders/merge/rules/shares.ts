import { number, text, type Claim, type MergeRule } from "../claim.js";
import { countryName } from "../country-name.js";
import { settleText, strongest } from "../settle.js";
import { samePeriod, sameSide } from "../sides.js";

/** A share is one where figure, measure, sides and period agree; see the cases in shares.test.ts. */
export const shares: MergeRule = {
  table: "shares",

  part({ measure }) {
    return String(measure ?? "");
  },

  keys(claim) {
    return [
      `${text(claim, "measure")}|${Math.round(number(claim, "pct") ?? -1)}`,
      `${text(claim, "measure")}|${Math.floor(number(claim, "pct") ?? -1)}`,
    ];
  },

  same(group, claim) {
    return (
      group.claims.every(
        (other) => samePct(other, claim) && sameSide("supplier", other, claim) && sameSide("recipient", other, claim),
      ) && samePeriod(group, claim)
    );
  },

  columns(group, clash) {
    const figure = group.claims.find((c) => text(c, "qualifier") === "exact") ?? group.claims[0];
    return {
      pct: number(figure, "pct"),
      qualifier: text(figure, "qualifier") ?? "exact",
      measure: text(figure, "measure"),
      supplier: settleText(group, "supplier", clash),
      recipient: settleText(group, "recipient", clash),
      source: settleText(group, "source", clash),
      source_basis: strongest(group, "source_basis", ["stated", "inherited", "none"]) ?? "none",
    };
  },

  idParts(row) {
    const world = { of_world_exports: "world-exports", of_world_imports: "world-imports" }[String(row.measure)];
    const own = row.measure === "of_supplier_exports" ? "exports" : "";
    return ["share", row.supplier ?? "", row.recipient ?? "", world ?? own].map(String);
  },

  label(row) {
    const of = (code: unknown): string => (typeof code === "string" ? countryName(code) : "a country not named");
    const pct = `${String(row.pct)}%`;
    switch (row.measure) {
      case "of_recipient_imports":
        return `${of(row.supplier)}: ${pct} of the arms imports of ${of(row.recipient)}`;
      case "of_supplier_exports":
        return `${of(row.recipient)}: ${pct} of the arms exports of ${of(row.supplier)}`;
      case "of_world_imports":
        return `${of(row.recipient)}: ${pct} of the world's arms imports`;
      default:
        return `${of(row.supplier)}: ${pct} of the world's arms exports`;
    }
  },
};

/** One figure, or a figure and the whole per cent that another article makes of it. */
function samePct(a: Claim, b: Claim): boolean {
  const [x, y] = [number(a, "pct") ?? -1, number(b, "pct") ?? -1];
  if (x === y) return true;
  return a.article !== b.article && Math.abs(x - y) < 0.51 && (Math.round(x) === y || Math.round(y) === x);
}
