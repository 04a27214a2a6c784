import { articleId } from "../articles/read-article.js";
import { lacksYear } from "../merge/corroborate.js";
import type { Seed } from "../articles/seeds.js";
import type { Metadata } from "../types.js";
import type { Reading } from "../reading/reading.js";

/** An article as `npm run extract` takes it, a line of JSON: its path and its text, or its bytes where these are no UTF-8. */
export interface Packed {
  path: string;
  text?: string;
  base64?: string;
  metadata?: Metadata;
}

/** What `npm run extract` gives of one article. */
export interface Part {
  /** Hash of the loaders that read it: parts of two versions are not put together. */
  by: string;
  reading: Reading;
  /** The article itself, where other articles may tell when it was published: it is read again then. */
  again?: Packed;
}

/** Packs an article for a line of JSON. */
export function pack({ path, beside }: Pick<Seed, "path" | "beside">, bytes: Uint8Array): Packed {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const isText = Buffer.compare(Buffer.from(text), bytes) === 0;
  return {
    path,
    ...(isText ? { text } : { base64: Buffer.from(bytes).toString("base64") }),
    ...(Object.keys(beside).length > 0 ? { metadata: beside } : {}),
  };
}

/** The bytes of a packed article. */
export function bytesIn({ text, base64 }: Packed): Uint8Array {
  return text === undefined ? Buffer.from(base64 ?? "", "base64") : new TextEncoder().encode(text);
}

/** The seed that a packed article is. */
export function seedOf({ path, metadata }: Packed): Seed {
  return { id: articleId(path), name: path, path, beside: metadata ?? {} };
}

/** Makes the part of a reading. */
export function partOf(by: string, reading: Reading, packed: Packed): Part {
  return { by, reading, ...(lacksYear(reading) ? { again: packed } : {}) };
}
