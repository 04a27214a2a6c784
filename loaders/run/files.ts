import type { Tables } from "../merge/assemble.js";
import { tables as all } from "../tables/index.js";
import { toArrow } from "../tables/to-arrow.js";
import { toJson } from "../tables/to-json.js";
import { manifest, type Versions } from "./manifest.js";

/** Makes every file of the data folder, by its name: the tables, their JSON where asked for, and the manifest. Pure. */
export function makeFiles(tables: Tables, made: Versions, json: boolean): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>();
  const written = all.map((table) => ({ table, rows: tables[table.name], bytes: toArrow(table, tables[table.name]) }));
  for (const { table, bytes } of written) files.set(`${table.name}.arrow`, bytes);
  if (json) for (const { table, rows } of written) files.set(`${table.name}.json`, encoder.encode(toJson(table, rows)));
  files.set("manifest.json", encoder.encode(manifest(written, tables.articles, made)));
  return files;
}

/** Whether a file of the data folder is one that this program writes. */
export function isOurs(name: string): boolean {
  return (
    name === "manifest.json" ||
    name === "changes.json" ||
    all.some((table) => name === `${table.name}.arrow` || name === `${table.name}.json`)
  );
}
