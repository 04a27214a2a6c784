import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tableFile } from "../src/build/table-file.js";
import { dataFolder, tableNames } from "../src/build/tables.js";

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
