import { createHash } from "node:crypto";
import { existsSync, renameSync, rmSync } from "node:fs";
import type { Seed } from "../articles/seeds.js";
import { open, type Kept } from "../reading/kept.js";
import type { DateValue } from "../types.js";
import { parseEntry, writeEntry, checkOf, type Entry } from "./cache-entry.js";
import { takeOver } from "./left-over.js";
import { bytesOfLines } from "./lines.js";
import { Shelf } from "./shelf.js";

/**
 * What is read of each article, and what was read before. The file is read and written once from its beginning to its
 * end, in the order of ids, so that memory holds one article of it; what this run keeps is read from the new file where
 * it is asked for. That takes the place of the old one when the run is through; what a killed run had kept is used where
 * there is nothing else. A line that is damaged is as one that is not there. Without a path nothing outlasts the run.
 */
export class Cache {
  private readonly lines: Iterator<Buffer>;
  private line: Entry | null;
  private readonly fresh: string | null;
  private readonly shelf: Shelf;
  private changed: boolean;

  constructor(private readonly path: string | null) {
    this.fresh = path && `${path}.${process.pid}.tmp`;
    const known = path !== null && isThere(path);
    this.changed = !known;
    this.lines = known ? bytesOfLines(path) : [][Symbol.iterator]();
    this.line = this.next();
    this.shelf = new Shelf(this.fresh);
  }

  /** Why it could not be written; null where it could. It costs time and nothing else. */
  get problem(): string | null {
    return this.shelf.problem;
  }

  /** What was read of an article under a key; null where it was not. Asked in the order of ids. */
  find(id: string, key: string): Buffer | null {
    while (this.line && this.line.id < id) {
      this.changed = true;
      this.line = this.next();
    }
    if (this.line?.id !== id) return null;
    const { key: known, check, line } = this.line;
    return known === key && check === checkOf(line) ? line : null;
  }

  /** Keeps what was read of an article, in the order of ids. */
  keep(id: string, key: string, line: Buffer, isNew: boolean): Kept {
    this.changed ||= isNew;
    const { entry, start } = writeEntry({ id, key, check: checkOf(line), line });
    return open(id, line, this.shelf, this.shelf.write(entry) + start);
  }

  /** Ends the reading: what was kept takes the place of what was there, and can be read until `release`. */
  close(): void {
    this.changed ||= this.line !== null && this.next() !== null;
    this.shelf.flush();
    if (!this.shelf.isNamed) return;
    try {
      if (this.changed) renameSync(this.fresh!, this.path!);
      else rmSync(this.fresh!, { force: true });
    } catch (error) {
      this.shelf.problem = (error as NodeJS.ErrnoException).code ?? String(error);
    }
  }

  /** Ends a run that failed: what was there stays; where there was nothing, what was read is kept for the next run. */
  abandon(): void {
    try {
      this.shelf.flush();
      if (!this.shelf.isNamed) return;
      if (existsSync(this.path!)) rmSync(this.fresh!, { force: true });
      else renameSync(this.fresh!, this.path!);
    } catch {
      // The run has failed already, and says why.
    } finally {
      this.release();
    }
  }

  /** Ends the use of what was kept. */
  release(): void {
    this.shelf.release();
  }

  private next(): Entry | null {
    for (;;) {
      let text: Buffer;
      try {
        const { done, value } = this.lines.next();
        if (done) return null;
        text = value;
      } catch {
        return null;
      }
      const entry = parseEntry(text);
      if (entry) return entry;
      this.changed = true;
    }
  }
}

/** Whether there is a cache, be it one that a killed run left. */
function isThere(path: string): boolean {
  try {
    takeOver(path);
  } catch {
    // What cannot be taken over is read anew.
  }
  return existsSync(path);
}

/** A key of all that a reading depends on: the file, its name, what stands beside it, its date where others told it, and what reads. */
export function cacheKey(seed: Seed, bytes: Uint8Array, known: DateValue | undefined, reader: string): string {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const parts = [sha256, seed.name, seed.path, Object.entries(seed.beside).sort(), known ?? null, reader];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
