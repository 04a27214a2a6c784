import type { Row, Table } from "./column.js";

/** Writes rows as JSON: an array of objects, columns in the table's order, one row a line. Gives it piece by piece. */
export function* toJson(table: Table, rows: Iterable<Row>): Generator<string> {
  let open = "[";
  for (const row of rows) {
    yield `${open}\n${JSON.stringify(Object.fromEntries(table.columns.map((c) => [c.name, row[c.name] ?? null])))}`;
    open = ",";
  }
  yield open === "[" ? "[]\n" : "\n]\n";
}
