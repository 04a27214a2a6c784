import type { Row } from "../tables/column.js";
import type { ArticleMoves } from "./articles.js";

/** Names of articles in one reason; the rest is counted. */
const NAMED = 3;

/**
 * Tells why a fact is not as it was: from what became of the articles that report it; else from a correction or a
 * new version of the extractor; else from what became of other articles, which facts are merged with and dated by.
 */
export function makeWhy(
  moves: ArticleMoves,
  extractorChanged: boolean,
  corrected: Set<string>,
): (ids: string[], rows: Row[]) => string[] {
  const sets = (["added", "removed", "edited", "described"] as const).map(
    (kind) => [kind, new Set(moves[kind])] as const,
  );
  const anyMoved = sets.some(([, set]) => set.size > 0) || moves.names.size > 0;
  return (ids, rows) => {
    const why: string[] = [];
    if (ids.some((id) => corrected.has(id))) why.push("correction");
    const articles = [...new Set(rows.flatMap((row) => row.articles as string[]))].sort();
    for (const [kind, set] of sets) {
      const own = articles.filter((id) => set.has(id));
      if (own.length > 0) why.push(`${REASONS[kind]}: ${some(own)}`);
    }
    if (extractorChanged) why.push("new version of the extractor");
    if (why.length === 0 && anyMoved) {
      for (const [kind, set] of sets) if (set.size > 0) why.push(`other ${REASONS[kind]}: ${some([...set])}`);
      if (why.length === 0) why.push(`article renamed: ${some(moves.renamed)}`);
    }
    return why.length > 0 ? why : ["cause not known"];
  };
}

const REASONS = {
  added: "article added",
  removed: "article removed",
  edited: "article edited",
  described: "article described anew",
};

function some(names: string[]): string {
  const more = names.length - NAMED;
  return names.slice(0, NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
