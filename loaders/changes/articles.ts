import type { Row } from "../tables/column.js";
import type { ArticleChanges } from "./version.js";

/** What became of the articles, and under which name each article of before is found now. */
export interface ArticleMoves extends ArticleChanges {
  /** Old id to new id, of those that were renamed. */
  names: Map<string, string>;
}

/** Compares the articles of two states by id and hash. An article of the same bytes under another id was renamed. */
export function compareArticles(before: Row[], after: Row[]): ArticleMoves {
  const [old, now] = [before, after].map((rows) => new Map(rows.map((row) => [String(row.id), row])));
  const gone = before.filter(({ id }) => !now.has(String(id)));
  const fresh = after.filter(({ id }) => !old.has(String(id)));
  const names = new Map<string, string>();
  const bySum = new Map(fresh.map((row) => [row.sha256, row]));
  for (const row of gone) {
    const same = bySum.get(row.sha256);
    if (!same) continue;
    names.set(String(row.id), String(same.id));
    bySum.delete(row.sha256);
  }
  const renamed = new Set(names.values());
  const both = after.flatMap((row) => (old.has(String(row.id)) ? [[old.get(String(row.id))!, row]] : []));
  const ids = (rows: Row[]): string[] => rows.map(({ id }) => String(id)).sort();
  return {
    added: ids(fresh).filter((id) => !renamed.has(id)),
    removed: ids(gone).filter((id) => !names.has(id)),
    edited: ids(both.filter(([a, b]) => a.sha256 !== b.sha256).map(([, b]) => b)),
    renamed: [...names].map(([from, to]) => `${from} -> ${to}`).sort(),
    described: ids(both.filter(([a, b]) => a.sha256 === b.sha256 && describes(a) !== describes(b)).map(([, b]) => b)),
    names,
  };
}

/** What is told of an article besides its bytes. */
function describes({ title, byline, publisher, url, published_earliest, published_latest }: Row): string {
  return JSON.stringify([title, byline, publisher, url, published_earliest, published_latest]);
}
