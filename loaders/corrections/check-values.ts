import { InputError } from "../articles/input-error.js";
import { nearest } from "../articles/nearest.js";
import type { Column, Table } from "../tables/column.js";
import { shapeOf, valuesOf } from "./column-values.js";
import type { Values } from "./correction.js";

/** Columns that follow from others, or that a correction writes itself. */
const OWN = new Set(["id", "articles", "ref", "date_basis", "date_rule"]);

/** Throws InputError where a value cannot stand in its column; `settable` refuses columns that no person sets, too. */
export function checkValues(values: Values, { name, columns }: Table, at: string, settable: boolean): void {
  const known = columns.filter((column) => !settable || !OWN.has(column.name));
  for (const [key, value] of Object.entries(values)) {
    const column = known.find((c) => c.name === key);
    if (!column) {
      const near = nearest(
        key,
        known.map((c) => c.name),
      );
      throw new InputError(
        `unknown column of ${name}: ${JSON.stringify(key)} (${at}; did you mean ${JSON.stringify(near)}?)`,
      );
    }
    const wrong = problem(value, column, name);
    if (wrong !== null && settable) throw new InputError(`invalid ${key}: ${JSON.stringify(value)} (${at}; ${wrong})`);
  }
  const { date_earliest: from, date_latest: to } = values;
  if (settable && typeof from === "string" && typeof to === "string" && from > to)
    throw new InputError(`date_earliest after date_latest: ${from}, ${to} (${at})`);
}

function problem(value: Values[string], column: Column, table: string): string | null {
  if (value === null) return column.nullable ? null : "it may not be null";
  switch (column.type) {
    case "list":
      return Array.isArray(value) ? null : "write a list";
    case "float64":
      return typeof value === "number" && Number.isFinite(value) ? null : "write a number";
    case "int32":
      return typeof value === "number" && (value | 0) === value ? null : "write a whole number";
    case "date":
      return typeof value === "string" && isDay(value) ? null : "write a day as YYYY-MM-DD";
    default: {
      if (typeof value !== "string" || value === "") return "write text";
      const list = valuesOf(table, column.name);
      if (list && !list.includes(value)) return `did you mean ${JSON.stringify(nearest(value, list))}?`;
      const shape = shapeOf(column.name);
      return shape && !shape.shape.test(value) ? `write ${shape.words}` : null;
    }
  }
}

function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  return time !== null && !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === value;
}
