import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { arrowSchema } from "../tables/to-arrow.js";
import type { Table } from "../tables/column.js";

/** What made the tables: the project's version, and a hash of the sources that read articles. */
export interface Versions {
  project: string;
  extractor: string;
}

/** Reads the versions off the project's own files. Tests and notes do not count: they change no table. */
export function versions(root: string): Versions {
  const folder = join(root, "loaders");
  const sources = (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .sort();
  const hash = createHash("sha256");
  for (const name of sources) hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  return { project: version, extractor: hash.digest("hex").slice(0, 16) };
}

/** Writes manifest.json: rows, hash and schema of every table, the hash of every article, and what made them. */
export function manifest(
  files: { table: Table; count: number; sha256: string }[],
  articles: [id: string, sha256: string][],
  made: Versions,
): string {
  const tables = files.map(({ table, count, sha256 }) => [
    table.name,
    {
      rows: count,
      sha256,
      about: table.about,
      schema: schemaOf(table),
    },
  ]);
  return `${JSON.stringify({ versions: made, tables: Object.fromEntries(tables), articles: Object.fromEntries(articles) }, null, 1)}\n`;
}

function schemaOf(table: Table): object[] {
  const { fields } = arrowSchema(table);
  return table.columns.map(({ name, about, unit, nullable }, i) => ({
    name,
    type: String(fields[i].type),
    nullable,
    about,
    ...(unit ? { unit } : {}),
  }));
}
