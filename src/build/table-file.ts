import { readFileSync } from "node:fs";
import { tables as schemas } from "../../loaders/tables/index.js";
import { readTable, type TableName } from "../components/tables.js";
import { toCsv } from "./csv.js";
import { dataFolder } from "./tables.js";

/** The forms in which the site offers each table. */
export const tableForms = ["arrow", "csv", "json"] as const;

/** Writes one table as a file for people: CSV, or JSON as an array of rows with days as `YYYY-MM-DD`. Throws where there is no such table. */
export function tableFile(name: string, form: "csv" | "json"): string {
  const schema = schemas.find((schema) => schema.name === name);
  if (!schema) throw new Error(`unknown table: ${name}`);
  const rows = readTable<TableName>(readFileSync(`${dataFolder}/${name}.arrow`)) as unknown as Record<
    string,
    unknown
  >[];
  if (form === "json") return `${JSON.stringify(rows, null, 1)}\n`;
  return toCsv(
    schema.columns.map((column) => column.name),
    rows,
  );
}
