import { tableFromIPC as flechette } from "@uwdata/flechette";
import { tableFromIPC, type DataType } from "apache-arrow";
import { fromArrow } from "arquero";
import { describe, expect, it } from "vitest";
import type { Column, Row, Table } from "./column.js";
import { tables } from "./index.js";
import { toArrow } from "./to-arrow.js";
import { JsonRows } from "./to-json.js";

/** Arrow types by the names of the data contract. */
const TYPES: Record<Column["type"], string> = {
  utf8: "Utf8",
  dict: "Dictionary<Int32, Utf8>",
  list: "List<Utf8>",
  date: "Date32<DAY>",
  int32: "Int32",
  float64: "Float64",
};

/** A row that fills every column with something that a reader could get wrong. */
function fullRow(table: Table, n: number): Row {
  const value = (column: Column, i: number): Row[string] => {
    const values: Record<Column["type"], Row[string]> = {
      utf8: `“${column.name}” ‏שלום 🛩 ${n}`,
      dict: n % 2 ? "AZE" : "ISR",
      list: n % 3 ? [`${i}`, "é"] : [],
      date: n % 2 ? "1969-12-31" : "2024-02-29",
      int32: 2147483647 - n,
      float64: 1.6e9 + n / 8,
    };
    return values[column.type];
  };
  return Object.fromEntries(table.columns.map((column, i) => [column.name, value(column, i)]));
}

/** The same row with null wherever a column allows it. */
function bareRow(table: Table): Row {
  const full = fullRow(table, 0);
  return Object.fromEntries(table.columns.map(({ name, nullable }) => [name, nullable ? null : full[name]]));
}

const plain = (value: unknown): unknown => {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "object") return Array.from(value as Iterable<unknown>);
  return value;
};

const day = (column: Column, value: unknown): unknown =>
  column.type === "date" && typeof value === "number" ? new Date(value).toISOString().slice(0, 10) : plain(value);

describe.each(tables)("$name", (table) => {
  const rows = [fullRow(table, 1), bareRow(table), fullRow(table, 2), fullRow(table, 3)];
  const bytes = toArrow(table, rows);

  it("is an Arrow file with the declared types and the prose of each column", () => {
    expect(new TextDecoder().decode(bytes.subarray(0, 6))).toBe("ARROW1");
    const { schema } = tableFromIPC(bytes);
    expect(schema.fields.map((field) => [field.name, String(field.type as DataType), field.nullable])).toEqual(
      table.columns.map(({ name, type, nullable }) => [name, TYPES[type], nullable]),
    );
    for (const [i, field] of schema.fields.entries())
      expect(field.metadata.get("description")).toBe(table.columns[i].about);
    for (const { about } of table.columns) expect(about).toMatch(/^[A-Z0-9a-z].*\.$/s);
  });
  it("reads back with apache-arrow", () => {
    const read = tableFromIPC(bytes)
      .toArray()
      .map((row) => row.toJSON() as Record<string, unknown>);
    expect(read.map((row) => Object.fromEntries(table.columns.map((c) => [c.name, day(c, row[c.name])])))).toEqual(
      rows,
    );
  });
  it("reads back with flechette", () => {
    const read = flechette(bytes, { useDate: true }).toArray() as Record<string, unknown>[];
    expect(read.map((row) => Object.fromEntries(table.columns.map((c) => [c.name, plain(row[c.name])])))).toEqual(rows);
  });
  it("reads back with Arquero", () => {
    const read = fromArrow(bytes).objects() as Record<string, unknown>[];
    expect(read.map((row) => Object.fromEntries(table.columns.map((c) => [c.name, plain(row[c.name])])))).toEqual(rows);
  });
  it("has no rows and all columns where there is nothing", () => {
    const empty = toArrow(table, []);
    expect(flechette(empty).numRows).toBe(0);
    expect(flechette(empty).names).toEqual(table.columns.map(({ name }) => name));
    expect(JSON.parse(new JsonRows(table).end())).toEqual([]);
  });
  it("gives the same bytes twice, and as JSON the same rows", () => {
    expect(Buffer.compare(toArrow(table, rows), bytes)).toBe(0);
    const json = new JsonRows(table);
    expect(JSON.parse(rows.map((row) => json.row(row)).join("") + json.end())).toEqual(rows);
  });
});

describe("toArrow(table, rows)", () => {
  const deals = tables.find(({ name }) => name === "deals")!;
  it.each([
    ["amount", "1", /not a number: "1" \(deals.amount, row 0\)/],
    ["amount", Infinity, /not a number/],
    ["date_earliest", "2023-02-29", /no such day: "2023-02-29"/],
    ["date_earliest", "2023", /not a day/],
    ["systems", "Harop", /not a list of text/],
    ["kind", null, /missing value/],
  ])("refuses %s = %j", (column, value, message) => {
    expect(() => toArrow(deals, [{ ...fullRow(deals, 1), [column]: value as Row[string] }])).toThrow(message);
  });
  it("holds more rows than two bytes can number", () => {
    const table = tables.find(({ name }) => name === "conflicts")!;
    const rows = Array.from({ length: 70_000 }, (_, n) => fullRow(table, n));
    const bytes = toArrow(table, rows);
    expect(flechette(bytes).numRows).toBe(70_000);
    const read = tableFromIPC(bytes);
    expect(read.batches.map(({ numRows }) => numRows)).toEqual([16_384, 16_384, 16_384, 16_384, 4_464]);
    // A category that only the second batch has is in the dictionary that all share.
    expect(read.getChild("fact_id")!.get(69_999)).toBe(rows[69_999].fact_id);
  }, 30_000);
});
