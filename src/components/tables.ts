import { tableFromIPC } from "@uwdata/flechette";
import type { Tables } from "./rows.js";

export type * from "./rows.js";

type Decode = (value: unknown) => unknown;

const DAY_IN_MS = 86_400_000;

/** Arrow type ids (format specification, `Type` of Schema.fbs). */
const DATE = 8;
const LIST = 12;

/** An Arrow table whose rows are made one by one. */
export interface OpenTable<Row> {
  length: number;
  /** Makes a row, from 0 on. */
  row(at: number): Row;
  /** Makes one value of a row. */
  cell(at: number, name: string): unknown;
}

/**
 * Opens an Arrow table: in its rows Date32 is `YYYY-MM-DD`, a list an array (an absent list an empty one), a dictionary
 * its text, all else as it is. Columns that the row types do not name are kept.
 *
 * Throws where the bytes are no Arrow file.
 */
export function openTable<Name extends keyof Tables>(bytes: ArrayBuffer | Uint8Array): OpenTable<Tables[Name][number]> {
  const table = tableFromIPC(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
  const columns = table.schema.fields.map((field, index) => ({
    name: field.name,
    values: table.getChildAt(index),
    decode: decoder(field.type.typeId),
  }));
  const row = (at: number): Record<string, unknown> =>
    Object.fromEntries(columns.map(({ name, values, decode }) => [name, decode(values.at(at))]));
  const byName = new Map(columns.map((column) => [column.name, column]));
  const cell = (at: number, name: string): unknown => {
    const column = byName.get(name);
    return column ? column.decode(column.values.at(at)) : null;
  };
  return { length: table.numRows, cell, row: row as (at: number) => unknown as (at: number) => Tables[Name][number] };
}

/** Reads all rows of an Arrow table, as `openTable` makes them. Throws where the bytes are no Arrow file. */
export function readTable<Name extends keyof Tables>(bytes: ArrayBuffer | Uint8Array): Tables[Name] {
  const { length, row } = openTable<Name>(bytes);
  return Array.from({ length }, (_, at) => row(at)) as Tables[Name];
}

function decoder(typeId: number): Decode {
  if (typeId === DATE) return day;
  if (typeId === LIST) return (value) => (value == null ? [] : Array.from(value as Iterable<unknown>));
  return (value) => value ?? null;
}

function day(value: unknown): string | null {
  if (value == null) return null;
  const time = value instanceof Date ? value.getTime() : Number(value);
  return new Date(Math.round(time / DAY_IN_MS) * DAY_IN_MS).toISOString().slice(0, 10);
}
