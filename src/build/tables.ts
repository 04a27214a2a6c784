import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readTable, type TableName, type Tables } from "../components/tables.js";

/** The tables in the order in which a reader meets them. */
export const tableNames: TableName[] = [
  "articles",
  "deals",
  "shares",
  "ranks",
  "visits",
  "events",
  "systems",
  "evidence",
  "unresolved",
  "conflicts",
  "corrections",
];

/** Every command of the project runs in its root. */
export const dataFolder = resolve("data");

/** Reads every table of a folder (default: the project's `data/`). Throws one line that names a missing table. */
export function readTables(folder: string = dataFolder): Tables {
  return Object.fromEntries(tableNames.map((name) => [name, readFrom(folder, name)])) as unknown as Tables;
}

function readFrom(folder: string, name: TableName): unknown {
  // Tables that were made before there were corrections have none.
  if (name === "corrections" && !existsSync(`${folder}/${name}.arrow`)) return [];
  try {
    return readTable(readFileSync(`${folder}/${name}.arrow`));
  } catch (error) {
    throw new Error(`table cannot be read: data/${name}.arrow (run "npm run data"): ${(error as Error).message}`);
  }
}
