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
  Table as ArrowTable,
  Utf8,
  makeBuilder,
  makeData,
  tableToIPC,
  type DataType,
} from "apache-arrow";
import type { Column, Row, Table } from "./column.js";

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

/**
 * Writes rows as an Arrow IPC file (random access format) with the table's declared types.
 * Throws Error on a value that its column cannot hold.
 */
export function toArrow(table: Table, rows: Row[]): Uint8Array {
  const schema = arrowSchema(table);
  const children = schema.fields.map((field, i) => {
    const column = table.columns[i];
    const builder = makeBuilder({ type: field.type, nullValues: [null] });
    rows.forEach((row, n) => builder.append(store(table, column, row[column.name] ?? null, n)));
    return builder.finish().flush();
  });
  const batch = new RecordBatch(
    schema,
    makeData({ type: new Struct(schema.fields), length: rows.length, nullCount: 0, children }),
  );
  return tableToIPC(new ArrowTable(schema, [batch]), "file");
}

function store(table: Table, column: Column, value: Row[string], row: number): unknown {
  const wrong = (why: string): Error =>
    new Error(`${why}: ${JSON.stringify(value)} (${table.name}.${column.name}, row ${row})`);
  if (value === null) {
    if (!column.nullable) throw wrong("missing value");
    return null;
  }
  const is = typeof value;
  if (column.type === "list") {
    if (!Array.isArray(value) || value.some((item) => typeof item !== "string")) throw wrong("not a list of text");
    return value;
  }
  if (column.type === "int32" || column.type === "float64") {
    if (is !== "number" || !Number.isFinite(value)) throw wrong("not a number");
    if (column.type === "int32" && (!Number.isInteger(value) || Math.abs(value as number) > 2147483647))
      throw wrong("not a 32-bit integer");
    return value;
  }
  if (is !== "string") throw wrong("not text");
  if (column.type !== "date") return value;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value as string)) throw wrong("not a day");
  const time = new Date(`${value as string}T00:00:00Z`);
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== value) throw wrong("no such day");
  return time;
}
