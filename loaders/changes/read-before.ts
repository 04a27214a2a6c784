import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OpenTable } from "../../src/components/tables.js";
import type { Versions } from "../run/manifest.js";
import type { Row } from "../tables/column.js";
import { tables as all } from "../tables/index.js";
import { Evidence } from "./evidence.js";
import { openTableFile } from "./table-file.js";

/** Tables with what made them. */
export interface State {
  /** All tables but `evidence`. */
  tables: Record<string, OpenTable<Row>>;
  evidence: Evidence;
  made: Versions;
  /** Short hash of all tables. */
  hash: string;
}

/**
 * Opens the tables that stand in a folder; null where there are none. A table that is missing is empty.
 * Throws Error where they cannot be read.
 */
export function readBefore(folder: string): State | null {
  if (!existsSync(join(folder, "manifest.json"))) return null;
  const manifest = readFileSync(join(folder, "manifest.json"), "utf8");
  const open = (name: string): OpenTable<Row> => {
    const path = join(folder, `${name}.arrow`);
    return existsSync(path) ? openTableFile(path) : openRows([]);
  };
  const names = all.map(({ name }) => name).filter((name) => name !== "evidence");
  const tables = Object.fromEntries(names.map((name) => [name, open(name)]));
  return { tables, evidence: new Evidence(open("evidence")), ...madeOf(manifest) };
}

/** Makes a table of rows that are there. */
export function openRows(rows: Row[]): OpenTable<Row> {
  return { length: rows.length, row: (at) => rows[at], cell: (at, name) => rows[at][name] };
}

/** Gives the rows of a table. */
export function rowsOf({ length, row }: OpenTable<Row>): Row[] {
  return Array.from({ length }, (_, at) => row(at));
}

/** Reads off a manifest what made the tables, and makes one short hash of those of all tables. */
export function madeOf(manifest: string): { made: Versions; hash: string } {
  const { versions: made, tables } = JSON.parse(manifest) as {
    versions: Versions;
    tables: Record<string, { sha256: string }>;
  };
  const hashes = Object.entries(tables).map(([name, { sha256 }]) => `${name} ${sha256}`);
  return { made, hash: createHash("sha256").update(hashes.join("\n")).digest("hex").slice(0, 12) };
}
