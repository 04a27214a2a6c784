import { canonicalSystem } from "../../vocabulary/system-names.js";
import { text, type MergeRule } from "../claim.js";
import { countryName } from "../country-name.js";
import { fold, slug } from "../names.js";
import { settleText } from "../settle.js";
import { sameSide } from "../sides.js";
import { byCertainty, isBounded } from "../when.js";

const tight = (name: string): string => fold(name).replace(/[^a-z0-9]/g, "");

/** A system is one where name, relation and holder agree, whatever the date; see the cases in systems.test.ts. */
export const systems: MergeRule = {
  table: "systems",
  timeless: true,

  part({ relation }) {
    return String(relation ?? "");
  },

  keys(claim) {
    return [`${tight(canonicalSystem(text(claim, "system") ?? ""))}|${text(claim, "relation")}`];
  },

  same(group, claim) {
    const holders = [...group.claims, claim].map((c) => text(c, "holder"));
    if (!group.claims.every((other) => sameSide("holder", other, claim))) return false;
    return (
      !holders.includes(null) ||
      holders.every((h) => h === null) ||
      group.claims.some((other) => other.article === claim.article)
    );
  },

  columns(group, clash) {
    return {
      system: settleText(group, "system", () => {}),
      category: settleText(group, "category", () => {}) ?? "other",
      maker: settleText(group, "maker", () => {}),
      origin: settleText(group, "origin", clash),
      holder: settleText(group, "holder", clash),
      relation: text(group.claims[0], "relation"),
    };
  },

  date(group) {
    const dates = group.claims.map(({ fact }) => fact.date).sort(byCertainty);
    const bounded = dates.filter(isBounded);
    // What lasts is dated by its beginning: the first of the times at which it was had, used or wanted.
    return bounded.reduce((first, date) => (date.latest! < first.earliest! ? date : first), bounded[0] ?? dates[0]);
  },

  idParts(row) {
    return ["system", slug(String(row.system)), String(row.relation), String(row.holder ?? "")];
  },

  label(row) {
    const holder = typeof row.holder === "string" ? countryName(row.holder) : null;
    const how = {
      supplied: holder ? `supplied to ${holder}` : "supplied",
      used: holder ? `used by ${holder}` : "used",
      sought: holder ? `sought by ${holder}` : "sought",
      halted: holder ? `halted for ${holder}` : "halted",
      intercepted: holder ? `of ${holder}, intercepted` : "intercepted",
      offered: holder ? `offered to ${holder}` : "offered",
    }[String(row.relation)];
    return `${String(row.system)}, ${how ?? String(row.relation)}`;
  },
};
