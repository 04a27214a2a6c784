import { tableFromIPC } from "@uwdata/flechette";
import type { Tables } from "./rows.js";

export type * from "./rows.js";

type Decode = (value: unknown) => unknown;

const DAY_IN_MS = 86_400_000;

/** Arrow type ids (format specification, `Type` of Schema.fbs). */
const DATE = 8;
const LIST = 12;

/**
 * Reads one Arrow table into plain rows: Date32 becomes `YYYY-MM-DD`, a list becomes an array (an absent list an empty
 * one), a dictionary its text, all else stays as it is. Columns that the row types do not name are kept.
 *
 * Throws where the bytes are no Arrow file.
 */
export function readTable<Name extends keyof Tables>(bytes: ArrayBuffer | Uint8Array): Tables[Name] {
  const table = tableFromIPC(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
  const columns = table.schema.fields.map((field, index) => ({
    name: field.name,
    values: table.getChildAt(index),
    decode: decoder(field.type.typeId),
  }));
  const rows: Record<string, unknown>[] = [];
  for (let at = 0; at < table.numRows; at++) {
    const row: Record<string, unknown> = {};
    for (const { name, values, decode } of columns) row[name] = decode(values.at(at));
    rows.push(row);
  }
  return rows as unknown as Tables[Name];
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
