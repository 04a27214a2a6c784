import { applyCorrections } from "./corrections/apply.js";
import type { Correction } from "./corrections/correction.js";
import { read, readDocument } from "./journey.js";
import { assemble, type Tables } from "./merge/assemble.js";
import { corroborate } from "./merge/corroborate.js";
import { keep } from "./reading/kept.js";
import type { Article } from "./types.js";

/**
 * Reads articles into the rows of every table: each by itself, then what they tell of each other, then together; last
 * come the corrections of people. Pure. Throws InputError on a correction that names what there is not.
 */
export function tablesOf(articles: Article[], corrections: Correction[] = []): Tables {
  const readings = articles.map((article) => read(article));
  const known = corroborate(readings.map(keep));
  articles.forEach((article, i) => {
    const published = known.get(article.id);
    if (published) readings[i] = read(article, published);
  });
  const documentOf = (id: string) => {
    const article = articles.find((one) => one.id === id);
    return article ? readDocument(article, known.get(id)) : null;
  };
  return applyCorrections(assemble(readings), documentOf, corrections);
}
