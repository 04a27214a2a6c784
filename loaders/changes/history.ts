import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { KEPT, type History, type Version } from "./version.js";

/** The name of the file in the folder of tables. */
export const HISTORY = "changes.json";

/** Reads the history of a folder of tables; null where there is none or it cannot be read. */
export function readHistory(folder: string): History | null {
  const path = join(folder, HISTORY);
  if (!existsSync(path)) return null;
  try {
    const { versions } = JSON.parse(readFileSync(path, "utf8")) as History;
    const whole =
      Array.isArray(versions) && versions.every((v) => Number.isInteger(v?.version) && Array.isArray(v.changes));
    return whole ? { versions } : null;
  } catch {
    return null;
  }
}

/** Puts a version before those that were kept, and lets the oldest go. */
export function withVersion({ versions }: History, version: Version | null): History {
  return { versions: version ? [version, ...versions].slice(0, KEPT) : versions };
}

/** Writes the history as it stands in its file. */
export function writeHistory(history: History): string {
  return `${JSON.stringify(history, null, 1)}\n`;
}
