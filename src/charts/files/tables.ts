import { toCsv } from "../../build/csv.js";
import type { Edition } from "./edition.js";

/** Writes exactly what the chart shows, one line a mark, with the columns that its table view has. */
export function csvFile({ chart, rows }: Edition): string {
  return toCsv(
    chart.columns.map((column) => column.name),
    rows as unknown as Record<string, unknown>[],
  );
}

/** Writes exactly what the chart shows as an array of rows; days as `YYYY-MM-DD`. */
export function jsonFile({ chart, rows }: Edition): string {
  const names = chart.columns.map((column) => column.name);
  const plain = rows.map((row) =>
    Object.fromEntries(names.map((name) => [name, (row as unknown as Record<string, unknown>)[name] ?? null])),
  );
  return `${JSON.stringify(plain, null, 1)}\n`;
}
