import type { Merged } from "../merge/assemble.js";
import { tables as all } from "../tables/index.js";
import { toArrow } from "../tables/to-arrow.js";
import { toJson } from "../tables/to-json.js";
import { manifest, type Versions } from "./manifest.js";

/** The files of the data folder, by their names, and the number of rows of each table. */
export interface Files {
  files: Map<string, Uint8Array>;
  counts: Record<string, number>;
}

/** Makes every file of the data folder: the tables, their JSON where asked for, and the manifest. Pure. */
export function makeFiles({ tables, evidence }: Merged, made: Versions, json: boolean): Files {
  const files = new Map<string, Uint8Array>();
  const written = all.map((table) => {
    const rows = table.name === "evidence" ? evidence : tables[table.name];
    let count = 0;
    const bytes = toArrow(
      table,
      each(rows, () => count++),
    );
    files.set(`${table.name}.arrow`, bytes);
    if (json) files.set(`${table.name}.json`, encode(toJson(table, rows)));
    return { table, count, bytes };
  });
  files.set("manifest.json", new TextEncoder().encode(manifest(written, tables.articles, made)));
  return { files, counts: Object.fromEntries(written.map(({ table, count }) => [table.name, count])) };
}

function* each<T>(items: Iterable<T>, seen: () => void): Generator<T> {
  for (const item of items) {
    seen();
    yield item;
  }
}

/** Pieces that are encoded at once. */
const MANY = 10_000;

/** Encodes text that may be longer than any string. */
function encode(pieces: Iterable<string>): Uint8Array {
  const done: Buffer[] = [];
  let some: string[] = [];
  for (const piece of pieces) {
    if (some.push(piece) < MANY) continue;
    done.push(Buffer.from(some.join("")));
    some = [];
  }
  return Buffer.concat([...done, Buffer.from(some.join(""))]);
}

/** Whether a file of the data folder is one that this program writes. */
export function isOurs(name: string): boolean {
  return (
    name === "manifest.json" ||
    name === "changes.json" ||
    all.some((table) => name === `${table.name}.arrow` || name === `${table.name}.json`)
  );
}
