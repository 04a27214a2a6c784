import { readArticle } from "../articles/read-article.js";
import { readDocument } from "../journey.js";
import type { Document } from "../types.js";

/** Reads a plain text as a document, for tests. */
export function readText(text: string): Document {
  return readDocument(readArticle("text.txt", new TextEncoder().encode(text)));
}
