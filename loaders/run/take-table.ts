import { copyFileSync, linkSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openTableFile } from "../changes/table-file.js";
import type { Noted } from "./noted.js";

/**
 * Takes a table that is as it was from the folder of the run before: one file under two names, where the disk can. Returns
 * its hash. Throws Error where the folder takes no more.
 */
export function takeTable(before: string, folder: string, name: string, noted: Noted): string {
  const [from, to] = [before, folder].map((place) => join(place, `${name}.arrow`));
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
  const { tables } = JSON.parse(readFileSync(join(before, "manifest.json"), "utf8")) as {
    tables: Record<string, { rows: number; sha256: string }>;
  };
  const { rows, sha256 } = tables[name];
  if (noted.isTold(name)) {
    const { length, row } = openTableFile(from);
    for (let at = 0; at < length; at++) noted.see(name, row(at));
  } else noted.add(name, rows);
  return sha256;
}
