import type { Article } from "../types.js";

/** An article that is there and tells the same, or nearly. */
export interface Duplicate {
  path: string;
  /** Part of the words in rows of `ROW` that both have, of those of the shorter: 1 is the same text. */
  same: number;
}

/** Words in a row that are compared: chance makes no two articles share many. */
const ROW = 5;
/** From this part on an article is nearly the same: an agency's text, shortened or with another headline. */
const NEARLY = 0.6;

/** Finds the articles that are the same as a text, or nearly so: the most alike first. Case, marks and blanks are nothing. */
export function duplicates(article: Article, others: Article[]): Duplicate[] {
  const own = rowsOf(article.text);
  return others
    .map((other) => ({ path: other.path, same: article.sha256 === other.sha256 ? 1 : alike(own, rowsOf(other.text)) }))
    .filter(({ same }) => same >= NEARLY)
    .sort((a, b) => b.same - a.same || (a.path < b.path ? -1 : 1));
}

function alike(a: Set<string>, b: Set<string>): number {
  const [less, more] = a.size <= b.size ? [a, b] : [b, a];
  if (less.size === 0) return 0;
  let both = 0;
  for (const row of less) if (more.has(row)) both++;
  return both / less.size;
}

/** Each run of words of a text; a text shorter than that is one run. */
function rowsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < ROW) return new Set(words.length > 0 ? [words.join(" ")] : []);
  return new Set(words.slice(ROW - 1).map((_, i) => words.slice(i, i + ROW).join(" ")));
}
