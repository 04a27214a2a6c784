import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { tables } from "../tables/index.js";

/** What the tables of a folder were made of by the last run, so that the next one need not make the same again. */
export interface LastRun {
  /** Hash of all that reads, and what made the tables. */
  by: string;
  /** Of each part of a table the hash of what it was made of (`partKeys`). */
  parts: [part: string, key: string][];
  /** The files as that run left them: size, times and inode. */
  files: Record<string, string>;
}

/** Where it is kept; each folder of articles has one for each folder of tables. */
export function lastRunFile(cache: string, seeds: string, out: string): string {
  const folders = JSON.stringify([resolve(seeds), resolve(out)]);
  return join(cache, `${createHash("sha256").update(folders).digest("hex").slice(0, 12)}.run.json`);
}

/** Reads what the last run left; null where there is nothing, or a table is not as that run wrote it. */
export function readLastRun(path: string, out: string, by: string): LastRun | null {
  try {
    const last = JSON.parse(readFileSync(path, "utf8")) as LastRun;
    return last.by === by && JSON.stringify(last.files) === JSON.stringify(stamps(out)) ? last : null;
  } catch {
    return null;
  }
}

/** Notes what the tables that stand in a folder now were made of. Where that cannot be written the next run makes all. */
export function writeLastRun(path: string, out: string, by: string, parts: LastRun["parts"]): void {
  const own = `${path}.${process.pid}.tmp`;
  try {
    const last: LastRun = { by, parts, files: stamps(out) };
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(own, JSON.stringify(last));
    renameSync(own, path);
  } catch {
    // It costs time and nothing else.
  }
}

/** What another writing of a file would change, of each table and of the manifest. */
function stamps(out: string): Record<string, string> {
  const names = [...tables.map(({ name }) => `${name}.arrow`), "manifest.json"];
  return Object.fromEntries(
    names.map((name) => {
      const { size, mtimeMs, ctimeMs, ino } = statSync(join(out, name));
      return [name, `${size} ${mtimeMs} ${ctimeMs} ${ino}`];
    }),
  );
}
