import type { Row, Table } from "./column.js";

/** Writes rows as JSON: an array of objects, columns in the table's order, one row a line. */
export function toJson(table: Table, rows: Row[]): string {
  if (rows.length === 0) return "[]\n";
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(table.columns.map((c) => [c.name, row[c.name] ?? null]))),
  );
  return `[\n${lines.join(",\n")}\n]\n`;
}
