import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { openTable, type OpenTable, type TableName } from "../../src/components/tables.js";
import type { Row } from "../tables/column.js";
import { arrowBatches } from "./arrow-batches.js";

/** Batches of a table that memory holds. */
const HELD = 4;

/**
 * Opens a table of an Arrow file of any size: a batch is read when a row of it is asked for, and a few are held. Rows are
 * those of `openTable`. Throws Error where it is no Arrow file.
 */
export function openTableFile(path: string): OpenTable<Row> {
  const { rows, file } = withFile(path, arrowBatches);
  const firsts: number[] = [];
  let length = 0;
  for (const count of rows) {
    firsts.push(length);
    length += count;
  }
  const held = new Map<number, OpenTable<Row>>();
  let n = 0;
  const load = (): OpenTable<Row> => {
    const bytes = withFile(path, (read) => file(n, read));
    const table = openTable<TableName>(bytes) as unknown as OpenTable<Row>;
    if (held.size >= HELD) held.delete(held.keys().next().value!);
    held.set(n, table);
    return table;
  };
  const batchOf = (at: number): OpenTable<Row> => {
    if (at < firsts[n] || at >= firsts[n] + rows[n]) n = firsts.findLastIndex((first) => first <= at);
    return held.get(n) ?? load();
  };
  return {
    length,
    row: (at) => batchOf(at).row(at - firsts[n]),
    cell: (at, name) => batchOf(at).cell(at - firsts[n], name),
  };
}

function withFile<T>(path: string, action: (read: (from: number, size: number) => Uint8Array, size: number) => T): T {
  const file = openSync(path, "r");
  try {
    const read = (from: number, size: number): Uint8Array => {
      const bytes = new Uint8Array(size);
      for (let at = 0; at < size;) {
        const count = readSync(file, bytes, at, size - at, from + at);
        if (count === 0) throw new Error("an Arrow file that ends too soon");
        at += count;
      }
      return bytes;
    };
    return action(read, fstatSync(file).size);
  } finally {
    closeSync(file);
  }
}
