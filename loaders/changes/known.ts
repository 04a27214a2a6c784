import type { Tables } from "../merge/assemble.js";
import type { Row } from "../tables/column.js";

/** A fact of one state with its words. */
export interface Known {
  table: string;
  row: Row;
  /** Its rows of evidence. */
  words: Row[];
  /** What it is told by: article and quote of each telling. */
  tellings: Set<string>;
}

const FACTS = ["deals", "shares", "ranks", "visits", "events", "systems"];

/** Indexes the facts of a state by id. Events that are a visit or a deal change with it and are left out. */
export function knownFacts(tables: Tables, names: Map<string, string> = new Map()): Map<string, Known> {
  const named = (id: Row[string]): string => names.get(String(id)) ?? String(id);
  const facts = new Map<string, Known>();
  for (const table of FACTS) {
    for (const row of tables[table]) {
      if (row.ref) continue;
      const articles = (row.articles as string[]).map(named).sort();
      facts.set(String(row.id), { table, row: { ...row, articles }, words: [], tellings: new Set() });
    }
  }
  for (const words of tables.evidence) {
    const fact = facts.get(String(words.fact_id));
    if (!fact) continue;
    const article = named(words.article_id);
    fact.words.push({ ...words, article_id: article });
    if (words.field === "fact") fact.tellings.add([fact.table, article, quoteOf(words)].join("\u0000"));
  }
  return facts;
}

/** The words of a row of evidence on one line, without markup. */
export function quoteOf({ plain, quote }: Row): string {
  return String(plain ?? quote)
    .replace(/\s+/g, " ")
    .trim();
}
