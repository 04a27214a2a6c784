import type {
  ArticleRow,
  ConflictRow,
  CorrectionRow,
  EvidenceRow,
  FactRow,
  TableName,
  Tables,
} from "../components/tables.js";

export type FactTable = Extract<TableName, "deals" | "shares" | "ranks" | "visits" | "events" | "systems">;
export const factTables: FactTable[] = ["shares", "ranks", "deals", "visits", "events", "systems"];

export interface Fact {
  table: FactTable;
  row: FactRow & Record<string, unknown>;
}

/** The tables, with what pages look up in them. */
export interface Library {
  tables: Tables;
  facts: Map<string, Fact>;
  articles: Map<string, ArticleRow>;
  evidence: Map<string, EvidenceRow[]>;
  conflicts: Map<string, ConflictRow[]>;
  /** Corrections that were applied. */
  corrections: Map<string, CorrectionRow[]>;
}

/** Indexes the tables by fact and by article. */
export function openLibrary(tables: Tables): Library {
  const facts = new Map<string, Fact>();
  for (const table of factTables) {
    for (const row of tables[table] as unknown as Fact["row"][]) facts.set(row.id, { table, row });
  }
  return {
    tables,
    facts,
    articles: new Map(tables.articles.map((article) => [article.id, article])),
    evidence: groupByFact(tables.evidence),
    conflicts: groupByFact(tables.conflicts),
    corrections: groupByFact(tables.corrections.filter(({ state }) => state === "applied")),
  };
}

function groupByFact<Row extends { fact_id: string }>(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.fact_id);
    if (group) group.push(row);
    else groups.set(row.fact_id, [row]);
  }
  return groups;
}

/** The name under which a reader knows an article: its publisher, else its title, else its id. */
export function articleName(article: ArticleRow): string {
  return article.publisher ?? article.title ?? article.id;
}
