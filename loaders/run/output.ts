import { createHash } from "node:crypto";
import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";

/** Bytes that are gathered before they are written. */
const CHUNK = 1 << 20;

/** A file as it is written, from its beginning to its end. */
export class Output {
  private readonly file: number;
  private readonly hash = createHash("sha256");
  private pending: Uint8Array[] = [];
  private size = 0;
  private isOpen = true;

  constructor(path: string) {
    this.file = openSync(path, "w");
  }

  write(piece: Uint8Array | string): void {
    const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
    this.pending.push(bytes);
    this.size += bytes.length;
    if (this.size >= CHUNK) this.flush();
  }

  /** Ends the file, so that it outlasts a fall of the machine. Returns the hash of what was written. */
  close(): string {
    this.flush();
    fsyncSync(this.file);
    this.release();
    return this.hash.digest("hex");
  }

  /** Lets go of the file, also where it was not ended. */
  release(): void {
    if (this.isOpen) closeSync(this.file);
    this.isOpen = false;
  }

  private flush(): void {
    const bytes = Buffer.concat(this.pending);
    this.pending = [];
    this.size = 0;
    this.hash.update(bytes);
    for (let at = 0; at < bytes.length;) at += writeSync(this.file, bytes, at, Math.min(CHUNK, bytes.length - at));
  }
}
