import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chartFile, chartFiles } from "../src/charts/files/index.js";
import { charts } from "../src/components/charts/index.js";
import { tableFile } from "../src/build/table-file.js";
import { dataFolder, readTables, tableNames } from "../src/build/tables.js";

/**
 * Writes into Framework's cache what its loaders for the tables would give. One process a file is what a loader costs;
 * this is one for all, by the same function.
 */
export function prefillTables(cacheFolder: string): void {
  const folder = join(cacheFolder, "data");
  mkdirSync(folder, { recursive: true });
  for (const name of tableNames) {
    copyFileSync(join(dataFolder, `${name}.arrow`), join(folder, `${name}.arrow`));
    writeFileSync(join(folder, `${name}.csv`), tableFile(name, "csv"));
    writeFileSync(join(folder, `${name}.json`), tableFile(name, "json"));
  }
}

/** Does the same for the files of all charts. */
export async function prefillCharts(cacheFolder: string): Promise<void> {
  const folder = join(cacheFolder, "charts");
  mkdirSync(folder, { recursive: true });
  const tables = readTables();
  for (const { name } of charts)
    for (const form of Object.keys(chartFiles))
      writeFileSync(join(folder, `${name}.${form}`), await chartFile(name, form, tables));
}
