import { extract, readDocument } from "./journey.js";
import { assemble, type Tables } from "./merge/assemble.js";
import { corroborate } from "./merge/corroborate.js";
import type { Article } from "./types.js";

/** Reads articles into the rows of every table: each by itself, then what they tell of each other, then together. Pure. */
export function tablesOf(articles: Article[]): Tables {
  const documents = articles.map((article) => readDocument(article));
  const read = corroborate({ documents, extractions: documents.map(extract) }, ({ article }, published) => {
    const document = readDocument(article, published);
    return [document, extract(document)];
  });
  return assemble(read.documents, read.extractions);
}
