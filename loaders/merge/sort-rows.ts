import type { Row } from "../tables/column.js";

/** Sorts rows by what identifies them, so that the order of the articles is nothing. */
export function sortRows(rows: Row[]): Row[] {
  const key = (row: Row): string =>
    [
      row.id ?? row.fact_id ?? "",
      row.article_id ?? "",
      pad(row.start),
      pad(row.end),
      row.field ?? row.kind ?? "",
      row.quote ?? row.note ?? "",
    ].join("\u0000");
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}

const pad = (value: Row[string] | undefined): string =>
  typeof value === "number" ? String(value).padStart(10, "0") : "";
