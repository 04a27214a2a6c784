import { applyCorrections } from "./corrections/apply.js";
import type { Correction } from "./corrections/correction.js";
import { extract, readDocument } from "./journey.js";
import { assemble, type Tables } from "./merge/assemble.js";
import { corroborate } from "./merge/corroborate.js";
import type { Article } from "./types.js";

/**
 * Reads articles into the rows of every table: each by itself, then what they tell of each other, then together; last
 * come the corrections of people. Pure. Throws InputError on a correction that names what there is not.
 */
export function tablesOf(articles: Article[], corrections: Correction[] = []): Tables {
  const documents = articles.map((article) => readDocument(article));
  const read = corroborate({ documents, extractions: documents.map(extract) }, ({ article }, published) => {
    const document = readDocument(article, published);
    return [document, extract(document)];
  });
  return applyCorrections(assemble(read.documents, read.extractions), read.documents, corrections);
}
