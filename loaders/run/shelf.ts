import { closeSync, mkdirSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { InputError } from "../articles/input-error.js";
import type { Source } from "../reading/kept.js";

/** Bytes that are written at once. */
const CHUNK = 1 << 20;

/**
 * A file that is written from its beginning to its end, and read anywhere while the run goes on. Where it has no path,
 * or that cannot be written, it is a nameless one in the system's folder for such files.
 */
export class Shelf implements Source {
  private file: number;
  private pending: Uint8Array[] = [];
  private size = 0;
  private written = 0;
  /** Why its own path could not be written; null where it could. */
  problem: string | null = null;

  /** `mayMove` is whether another folder will do where the path cannot be written. */
  constructor(
    private path: string | null = null,
    private readonly mayMove = true,
  ) {
    try {
      if (path === null) this.file = nameless();
      else {
        mkdirSync(dirname(path), { recursive: true });
        this.file = openSync(path, "w+");
      }
    } catch (error) {
      this.file = this.fallBack(error);
    }
  }

  /** Whether it still has its path. */
  get isNamed(): boolean {
    return this.path !== null;
  }

  /** Adds bytes; returns where they begin. */
  write(bytes: Uint8Array): number {
    const at = this.written + this.size;
    this.pending.push(bytes);
    this.size += bytes.length;
    if (this.size >= CHUNK) this.flush();
    return at;
  }

  /** Writes what is still in memory. Throws InputError where no disk takes it. */
  flush(): void {
    const bytes = Buffer.concat(this.pending);
    let done = 0;
    const rest = (): void => {
      while (done < bytes.length) done += writeSync(this.file, bytes, done, bytes.length - done, this.written + done);
    };
    try {
      rest();
    } catch (error) {
      const old = this.file;
      this.file = this.fallBack(error);
      try {
        copy(old, this.file, this.written + done);
        rest();
      } catch (again) {
        throw full(again);
      } finally {
        closeSync(old);
      }
    }
    this.written += bytes.length;
    this.pending = [];
    this.size = 0;
  }

  read(from: number, size: number): string {
    return this.bytes(from, size).toString("utf8");
  }

  /** All bytes, from the first, some at a time. */
  *pieces(): Generator<Uint8Array> {
    this.flush();
    for (let at = 0; at < this.written; at += CHUNK) yield this.bytes(at, Math.min(CHUNK, this.written - at));
  }

  /** Lets go of the file. */
  release(): void {
    closeSync(this.file);
  }

  private bytes(from: number, size: number): Buffer {
    if (from + size > this.written) this.flush();
    const bytes = Buffer.allocUnsafe(size);
    for (let at = 0; at < size;) {
      const read = readSync(this.file, bytes, at, size - at, from + at);
      if (read === 0) throw new Error("a file was cut while it was read");
      at += read;
    }
    return bytes;
  }

  private fallBack(error: unknown): number {
    if (!this.mayMove) throw error;
    if (this.path === null) throw full(error);
    this.problem = (error as NodeJS.ErrnoException).code ?? String(error);
    try {
      rmSync(this.path, { force: true });
    } catch {
      // Nothing more can be done about a file that cannot be removed.
    }
    this.path = null;
    try {
      return nameless();
    } catch (again) {
      throw full(again);
    }
  }
}

/** Opens a file that is gone when it is closed. */
function nameless(): number {
  const folder = mkdtempSync(join(tmpdir(), "arms-trade-"));
  const file = openSync(join(folder, "readings"), "w+");
  rmSync(folder, { recursive: true, force: true });
  return file;
}

function copy(from: number, to: number, size: number): void {
  const bytes = Buffer.allocUnsafe(CHUNK);
  for (let at = 0; at < size;) {
    const read = readSync(from, bytes, 0, Math.min(CHUNK, size - at), at);
    for (let done = 0; done < read;) done += writeSync(to, bytes, done, read - done, at + done);
    at += read;
  }
}

function full(error: unknown): InputError {
  const { code } = error as NodeJS.ErrnoException;
  return new InputError(`cannot write to ${tmpdir()}: ${code ?? String(error)} (make room there, or name another folder with TMPDIR)`); // prettier-ignore
}
