import { createHash } from "node:crypto";

/** A line of the cache: what was read of an article, with the key of all that it depends on and a hash of itself. */
export interface Entry {
  id: string;
  key: string;
  check: string;
  line: Buffer;
}

const TAB = 9;

/** Writes an entry as a line; `start` is where what was read begins in it. */
export function writeEntry({ id, key, check, line }: Entry): { entry: Buffer; start: number } {
  const head = Buffer.from(`${JSON.stringify(id)}\t${key}\t${check}\t`);
  return { entry: Buffer.concat([head, line, Buffer.of(10)]), start: head.length };
}

/** Reads a line of the cache; null where it is none. */
export function parseEntry(line: Buffer): Entry | null {
  const ends: number[] = [];
  for (let at = line.indexOf(TAB); at >= 0 && ends.length < 3; at = line.indexOf(TAB, at + 1)) ends.push(at);
  if (ends.length < 3) return null;
  const part = (n: number): string => line.toString("utf8", n === 0 ? 0 : ends[n - 1] + 1, ends[n]);
  try {
    const id: unknown = JSON.parse(part(0));
    if (typeof id !== "string") return null;
    return { id, key: part(1), check: part(2), line: line.subarray(ends[2] + 1) };
  } catch {
    return null;
  }
}

/** A short hash of what was read. */
export const checkOf = (line: Buffer): string => createHash("sha256").update(line).digest("hex").slice(0, 16);
