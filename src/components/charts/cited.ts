import type { ArticleRow, FactRow, Tables } from "../rows.js";
import { dateText } from "./dates.js";
import type { ChartRow } from "./types.js";

/** The columns of a chart row that come from the fact and its evidence. */
export type Cited = Omit<ChartRow, "lane" | "status">;

/**
 * Makes the function that joins a fact with its first quote and its publishers. Facts are found in constant time.
 */
export function citing({ articles, evidence }: Pick<Tables, "articles" | "evidence">): (fact: FactRow) => Cited {
  const publishers = new Map(articles.map((article) => [article.id, article.publisher ?? article.title ?? article.id]));
  const published = new Map(articles.map((article) => [article.id, publishedText(article)]));
  const quotes = new Map<string, string>();
  for (const row of evidence)
    if (row.field === "fact" && !quotes.has(row.fact_id)) quotes.set(row.fact_id, row.quote.replace(/\s+/g, " "));
  return (fact) => ({
    id: fact.id,
    label: fact.label,
    date_earliest: fact.date_earliest,
    date_latest: fact.date_latest,
    date_precision: fact.date_precision,
    date_basis: fact.date_basis,
    date_rule: fact.date_rule,
    attributed_to: fact.attributed_to,
    articles: fact.articles,
    publishers: fact.articles.map((id) => publishers.get(id) ?? id),
    reported_on: fact.articles.map((id) => published.get(id) ?? ""),
    quote: quotes.get(fact.id) ?? null,
  });
}

/** A day, or two with a slash between; an unknown end is left out. */
function publishedText({ published_earliest: first, published_latest: last }: ArticleRow): string {
  return first === last ? (first ?? "") : `${first ?? ""}/${last ?? ""}`;
}

/** Tells all about a mark in one paragraph: its tooltip, and its name for assistive technology. */
export function tip(row: ChartRow): string {
  const parts = [`${row.label} (${row.status === "" ? "" : `${row.status}, `}${dateText(row)}).`];
  if (row.attributed_to) parts.push(`According to ${row.attributed_to}.`);
  if (row.date_rule) parts.push(`Date: ${row.date_rule.replace(/\.?$/, ".")}`);
  if (row.quote) parts.push(`“${row.quote}”`);
  if (row.publishers.length > 0) parts.push(`— ${[...new Set(row.publishers)].join("; ")}`);
  return parts.join(" ");
}

/** Ids of the articles behind the rows, each once, sorted. */
export function sourcesOf(rows: ChartRow[]): string[] {
  return [...new Set(rows.flatMap((row) => row.articles))].sort();
}
