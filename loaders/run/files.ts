import { rmSync } from "node:fs";
import { join } from "node:path";
import type { TableRows } from "../merge/assemble.js";
import type { Row, Table } from "../tables/column.js";
import { tables as all } from "../tables/index.js";
import { writeArrow } from "../tables/to-arrow.js";
import { JsonRows } from "../tables/to-json.js";
import { manifest, type Versions } from "./manifest.js";
import { Noted } from "./noted.js";
import { Output } from "./output.js";
import { Shelf } from "./shelf.js";
import { takeTable } from "./take-table.js";

/**
 * Writes every file of the data folder but the history: the tables, their JSON where asked for, and the manifest. Each
 * table is written as its rows are made, or taken from the folder of `before`. Returns what is told of them. Throws Error
 * where the folder takes no more.
 */
export function writeFiles(
  folder: string,
  tables: Iterable<TableRows>,
  made: Versions,
  { json, before }: { json: boolean; before: string },
): Noted {
  const noted = new Noted();
  const hashes = new Map<string, string>();
  const articles: [string, string][] = [];
  for (const { name, rows } of tables) {
    const table = all.find((one) => one.name === name)!;
    if (rows === null) {
      hashes.set(name, takeTable(before, folder, name, noted));
      continue;
    }
    const seen = tap(rows, (row) => {
      noted.see(name, row);
      if (name === "articles") articles.push([String(row.id), String(row.sha256)]);
    });
    hashes.set(name, writeTable(folder, table, seen, json));
  }
  const written = all.map((table) => ({ table, count: noted.count(table.name), sha256: hashes.get(table.name)! }));
  writeFile(folder, "manifest.json", manifest(written, articles, made));
  return noted;
}

/** Writes one file of the data folder. */
export function writeFile(folder: string, name: string, text: string): void {
  const file = new Output(join(folder, name));
  try {
    file.write(text);
    file.close();
  } finally {
    file.release();
  }
}

/** Writes a table, and its JSON where asked for; the rows are made once. Returns the hash of the table. */
function writeTable(folder: string, table: Table, rows: Iterable<Row>, json: boolean): string {
  const file = new Output(join(folder, `${table.name}.arrow`));
  const text = json ? new Output(join(folder, `${table.name}.json`)) : null;
  const batches = join(folder, `${table.name}.batches`);
  const aside = new Shelf(batches, false);
  try {
    const lines = new JsonRows(table);
    writeArrow(table, text ? tap(rows, (row) => text.write(lines.row(row))) : rows, file, aside);
    text?.write(lines.end());
    text?.close();
    return file.close();
  } finally {
    for (const one of [file, text, aside]) one?.release();
    rmSync(batches, { force: true });
  }
}

function* tap<T>(items: Iterable<T>, seen: (item: T) => void): Generator<T> {
  for (const item of items) {
    seen(item);
    yield item;
  }
}

/** Whether a file of the data folder is one that this program writes. */
export function isOurs(name: string): boolean {
  return (
    name === "manifest.json" ||
    name === "changes.json" ||
    all.some((table) => name === `${table.name}.arrow` || name === `${table.name}.json`)
  );
}
