import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { charts } from "../../components/charts/index.js";
import type { Tables } from "../../components/tables.js";
import { openEdition } from "./edition.js";
import { chartFile } from "./index.js";

/** Where copies that stay are kept, in the repository. */
export const editionsFolder = "editions";

/** What a frozen snippet, or one who cites, asks for. The PNG can be made from the SVG. */
const forms = ["svg", "csv", "json", "metadata.json", "embed.htm", "js"];

/**
 * Writes a copy of each chart under the version of its data, `NAME.HASH.svg` and so on, and returns how many are new.
 * They stand beside the live files, so that their links lead to the same places. What is there stays as it is.
 */
export async function freeze(folder: string, tables: Tables): Promise<number> {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  for (const { name } of charts) {
    const { hash } = openEdition(name, tables);
    for (const form of forms) {
      const file = join(folder, `${name}.${hash}.${form}`);
      if (existsSync(file)) continue;
      writeFileSync(file, await chartFile(name, form, tables));
      count++;
    }
  }
  return count;
}

/** The hashes of the data of which copies are kept for a chart, sorted. */
export function keptEditions(chart: string, editions = editionsFolder): string[] {
  if (!existsSync(editions)) return [];
  return readdirSync(editions)
    .flatMap(
      (file) => (file.startsWith(`${chart}.`) && /^\.([0-9a-f]{10})\.svg$/.exec(file.slice(chart.length))?.[1]) || [],
    )
    .sort();
}

/** Puts the kept copies of all versions into the built site, and those of the version of today. Returns whether that one is kept. */
export async function publishFrozen(site: string, tables: Tables, editions = editionsFolder): Promise<boolean> {
  const folder = join(site, "charts");
  if (existsSync(editions))
    for (const file of readdirSync(editions).sort()) cpSync(join(editions, file), join(folder, file));
  return (await freeze(folder, tables)) === 0;
}
