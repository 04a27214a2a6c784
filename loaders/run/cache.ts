import { createHash } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { Seed } from "../articles/seeds.js";
import type { DateValue } from "../types.js";
import { takeOver } from "./left-over.js";
import { linesOf } from "./lines.js";

/** Bytes that are written at once. */
const CHUNK = 1 << 20;

/**
 * What was read before, by article. The file is read and written once from its beginning to its end, in the order of
 * ids, so that memory holds one article of it. The new file takes the place of the old one when the run is through; what
 * a killed run had kept is used where there is nothing else. A line that is damaged is as one that is not there.
 */
export class Cache {
  private readonly lines: Iterator<string>;
  private line: Entry | null;
  private readonly fresh: string;
  private file: number | null = null;
  private buffer: Buffer[] = [];
  private size = 0;
  /** Why it could not be written; null where it could. */
  problem: string | null = null;
  private changed: boolean;

  constructor(private readonly path: string) {
    this.fresh = `${path}.${process.pid}.tmp`;
    this.attempt(() => takeOver(path));
    this.changed = !existsSync(path);
    this.lines = existsSync(path) ? linesOf(path) : [][Symbol.iterator]();
    this.line = this.next();
    this.attempt(() => {
      mkdirSync(dirname(path), { recursive: true });
      this.file = openSync(this.fresh, "w");
    });
  }

  /** What was read of an article under a key; null where it was not. Asked in the order of ids. */
  find(id: string, key: string): string | null {
    while (this.line && this.line.id < id) {
      this.changed = true;
      this.line = this.next();
    }
    if (this.line?.id !== id) return null;
    const { key: known, check, json } = this.line;
    return known === key && check === checkOf(json) ? json : null;
  }

  /** Keeps what was read of an article, in the order of ids. */
  keep(id: string, key: string, json: string, isNew: boolean): void {
    this.changed ||= isNew;
    if (this.file === null) return;
    const line = Buffer.from(`${JSON.stringify(id)}\t${key}\t${checkOf(json)}\t${json}\n`);
    this.buffer.push(line);
    this.size += line.length;
    if (this.size > CHUNK) this.flush();
  }

  /** Ends the run: what was kept takes the place of what was there. */
  close(): void {
    this.changed ||= this.line !== null && this.next() !== null;
    this.flush();
    const { file } = this;
    this.attempt(() => {
      if (file === null) return;
      closeSync(file);
      this.file = null;
      if (this.changed) renameSync(this.fresh, this.path);
      else rmSync(this.fresh, { force: true });
    });
  }

  /** Ends a run that failed: what was there stays; where there was nothing, what was read is kept for the next run. */
  abandon(): void {
    this.flush();
    this.attempt(() => {
      if (this.file === null) return;
      closeSync(this.file);
      this.file = null;
      if (existsSync(this.path)) rmSync(this.fresh, { force: true });
      else renameSync(this.fresh, this.path);
    });
  }

  private flush(): void {
    const bytes = Buffer.concat(this.buffer);
    this.buffer = [];
    this.size = 0;
    this.attempt(() => {
      for (let at = 0; this.file !== null && at < bytes.length;) at += writeSync(this.file, bytes, at);
    });
  }

  /** A cache that cannot be written costs time and nothing else. */
  private attempt(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.problem = (error as NodeJS.ErrnoException).code ?? String(error);
      this.giveUp();
    }
  }

  private giveUp(): void {
    try {
      if (this.file !== null) closeSync(this.file);
      rmSync(this.fresh, { force: true });
    } catch {
      // Nothing more can be done about a file that cannot be removed.
    }
    this.file = null;
  }

  private next(): Entry | null {
    for (;;) {
      let text: string;
      try {
        const { done, value } = this.lines.next();
        if (done) return null;
        text = value;
      } catch {
        return null;
      }
      const entry = parse(text);
      if (entry) return entry;
      this.changed = true;
    }
  }
}

interface Entry {
  id: string;
  key: string;
  check: string;
  json: string;
}

function parse(line: string): Entry | null {
  const found = /^("(?:[^"\\\t]|\\.)*")\t(\w+)\t(\w+)\t/.exec(line);
  if (!found) return null;
  try {
    return { id: JSON.parse(found[1]) as string, key: found[2], check: found[3], json: line.slice(found[0].length) };
  } catch {
    return null;
  }
}

const checkOf = (json: string): string => createHash("sha256").update(json).digest("hex").slice(0, 16);

/** A key of all that a reading depends on: the file, its name, what stands beside it, its date where others told it, and what reads. */
export function cacheKey(seed: Seed, bytes: Uint8Array, known: DateValue | undefined, reader: string): string {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const parts = [sha256, seed.name, seed.path, Object.entries(seed.beside).sort(), known ?? null, reader];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
