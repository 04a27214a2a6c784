import {
  DateDay,
  Dictionary,
  Field,
  Float64,
  Int32,
  List,
  RecordBatch,
  Schema,
  Struct,
  Utf8,
  makeData,
  type Data,
  type DataType,
} from "apache-arrow";
import { ArrowFile, InMemory, type Aside, type Sink } from "./arrow-file.js";
import type { Column, Row, Table } from "./column.js";
import { Categories, listData, numberData, textData } from "./to-data.js";

const DAY = 86_400_000;

/** The Arrow type of a column. `order` numbers dictionaries, so that the same table gives the same bytes. */
function arrowType(column: Column, order: number): DataType {
  switch (column.type) {
    case "utf8":
      return new Utf8();
    case "dict":
      return new Dictionary(new Utf8(), new Int32(), order);
    case "list":
      return new List(new Field("item", new Utf8(), false));
    case "date":
      return new DateDay();
    case "int32":
      return new Int32();
    case "float64":
      return new Float64();
  }
}

/** The Arrow schema of a table: types declared, prose and units in the metadata of schema and fields. */
export function arrowSchema(table: Table): Schema {
  const fields = table.columns.map((column, i) => {
    const prose = new Map([["description", column.about]]);
    if (column.unit) prose.set("unit", column.unit);
    return new Field(column.name, arrowType(column, i), column.nullable, prose);
  });
  return new Schema(
    fields,
    new Map([
      ["name", table.name],
      ["description", table.about],
    ]),
  );
}

/** Rows of a batch: what is written is held batch by batch, whatever the length of the table. */
const BATCH = 1 << 14;

/**
 * Writes rows as an Arrow IPC file (random access format) with the table's declared types, in batches of 16,384 rows,
 * which stand `aside` until the last is made. Throws Error on a value that its column cannot hold.
 */
export function writeArrow(table: Table, rows: Iterable<Row>, sink: Sink, aside: Aside): void {
  const schema = arrowSchema(table);
  const type = new Struct(schema.fields);
  const categories = table.columns.map(({ type: of }) => (of === "dict" ? new Categories() : null));
  const batchOf = (some: Row[], first: number): RecordBatch => {
    const children = table.columns.map((column, i) =>
      dataOf(table, column, schema.fields[i].type, categories[i], some, first),
    );
    return new RecordBatch(schema, makeData({ type, length: some.length, nullCount: 0, children }));
  };
  const file = new ArrowFile(aside);
  let count = 0;
  for (const some of inBatches(rows)) {
    file.add(batchOf(some, count));
    count += some.length;
  }
  if (count === 0) file.add(batchOf([], 0));
  for (const all of categories) all?.finish();
  file.end(schema, batchOf([], count), sink);
}

/** Writes rows as `writeArrow` does, in memory. */
export function toArrow(table: Table, rows: Iterable<Row>): Uint8Array {
  const file = new InMemory();
  writeArrow(table, rows, file, new InMemory());
  return file.whole();
}

function dataOf(
  table: Table,
  column: Column,
  type: DataType,
  categories: Categories | null,
  rows: Row[],
  first: number,
): Data {
  const values = rows.map((row, n) => store(table, column, row[column.name] ?? null, first + n));
  switch (column.type) {
    case "utf8":
      return textData(values as (string | null)[]);
    case "dict":
      return categories!.data(type as Dictionary<Utf8>, values as (string | null)[]);
    case "list":
      return listData(type as List<Utf8>, values as (string[] | null)[]);
    case "float64":
      return numberData(type, values as (number | null)[], new Float64Array(values.length));
    case "int32":
    case "date":
      return numberData(type, values as (number | null)[], new Int32Array(values.length));
  }
}

function* inBatches(rows: Iterable<Row>): Generator<Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The value as it is stored, days as their number from 1 January 1970. Throws Error where the column cannot hold it. */
function store(table: Table, column: Column, value: Row[string], row: number): Row[string] {
  const why = misfit(column, value);
  if (why !== null) throw new Error(`${why}: ${JSON.stringify(value)} (${table.name}.${column.name}, row ${row})`);
  return column.type === "date" && value !== null ? Date.parse(value as string) / DAY : value;
}

/** Why a column cannot hold a value; null where it can. */
function misfit(column: Column, value: Row[string]): string | null {
  if (value === null) return column.nullable ? null : "missing value";
  switch (column.type) {
    case "list":
      return Array.isArray(value) && value.every((item) => typeof item === "string") ? null : "not a list of text";
    case "int32":
    case "float64":
      if (typeof value !== "number" || !Number.isFinite(value)) return "not a number";
      return column.type === "int32" && (value | 0) !== value ? "not a 32-bit integer" : null;
    case "utf8":
    case "dict":
      return typeof value === "string" ? null : "not text";
    case "date":
      if (typeof value !== "string") return "not text";
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? (isDay(value) ? null : "no such day") : "not a day";
  }
}

function isDay(value: string): boolean {
  const time = new Date(value);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value);
}
