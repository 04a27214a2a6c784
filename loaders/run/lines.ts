import { closeSync, openSync, readSync } from "node:fs";

const CHUNK = 1 << 20;

/** Gives the lines of a file one after the other, without its being held in memory. A last line without an end counts. */
export function* linesOf(path: string): Generator<string> {
  for (const line of bytesOfLines(path)) yield line.toString("utf8");
}

/** Gives the lines of a file as their bytes. */
export function* bytesOfLines(path: string): Generator<Buffer> {
  const file = openSync(path, "r");
  try {
    const chunk = Buffer.allocUnsafe(CHUNK);
    let rest: Buffer[] = [];
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      let from = 0;
      for (let at = chunk.indexOf(10); at >= 0 && at < size; at = chunk.indexOf(10, from)) {
        yield Buffer.concat([...rest, chunk.subarray(from, at)]);
        rest = [];
        from = at + 1;
      }
      if (from < size) rest.push(Buffer.from(chunk.subarray(from, size)));
    }
    if (rest.length > 0) yield Buffer.concat(rest);
  } finally {
    closeSync(file);
  }
}
