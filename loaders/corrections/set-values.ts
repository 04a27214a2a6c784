import type { Row } from "../tables/column.js";
import type { Correction, Values } from "./correction.js";
import type { Draft } from "./draft.js";

/** Sets values of a fact, marks a date as curated, and lets what follows from them follow. */
export function setValues(draft: Draft, id: string, to: Values, correction: Correction): void {
  const { row } = draft.facts.get(id)!;
  Object.assign(row, to, datesOf(row, to, correction));
  if ("amount" in to && !("amount_max" in to)) row.amount_max = to.amount;
  draft.refit(id, "label" in to);
}

/** How a date is known that a person gave. */
function datesOf(row: Row, to: Values, { who, why, source }: Correction): Values {
  if (!Object.keys(to).some((column) => column.startsWith("date_"))) return {};
  const [from, until] = ["date_earliest", "date_latest"].map(
    (column) => (column in to ? to[column] : row[column]) ?? null,
  );
  const precision = from === until ? (from === null ? "unknown" : "day") : "interval";
  return {
    date_precision: to.date_precision ?? precision,
    date_basis: "curated",
    date_rule: `Corrected by ${who}: ${sentence(why)} Source: ${sentence(source)}`,
  };
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
