import type { EventRow, FactRow, Tables } from "../rows.js";
import { dateText } from "./dates.js";
import type { ChartRow } from "./types.js";

/** The columns of a chart row that come from the fact and its evidence. */
export type Cited = Omit<ChartRow, "lane" | "status">;

/**
 * Makes the function that joins a fact with its first quote and its publishers. Facts are found in constant time.
 */
export function citing({ articles, evidence }: Pick<Tables, "articles" | "evidence">): (fact: FactRow) => Cited {
  const publishers = new Map(articles.map((article) => [article.id, article.publisher ?? article.title ?? article.id]));
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
    publishers: [...new Set(fact.articles.map((id) => publishers.get(id) ?? id))],
    quote: quotes.get(fact.id) ?? null,
  });
}

const LONGEST = 96;

/**
 * Makes the function that tells an event in the words of its first article, cut to a label's length; undefined where an
 * event is a visit or a deal, whose label says it better, or has no words.
 */
export function saying(evidence: Tables["evidence"]): (event: EventRow) => string | undefined {
  const first = new Map<string, string>();
  for (const { fact_id, field, quote, sentence } of evidence) {
    if (field !== "fact" || first.has(fact_id) || !/^["“]?[\p{L}\d]/u.test(quote)) continue;
    const [words, whole] = [quote, sentence].map((text) => text.replace(/\s+/g, " ").trim());
    first.set(fact_id, words + whole.slice(Math.max(whole.indexOf(words), 0) + words.length));
  }
  return (event) => {
    const words = event.ref === null ? first.get(event.id)?.replace(/^(?:that|and|but|which) /, "") : undefined;
    return words && `“${shorten(words.replace(/[.\s]+$/, ""))}”`;
  };
}

function shorten(words: string): string {
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, words.lastIndexOf(" ", LONGEST - 1)).replace(/[,;:]$/, "")} …`;
}

/** Tells all about a mark in one paragraph: its tooltip, and its name for assistive technology. */
export function tip(row: ChartRow): string {
  const parts = [`${row.label} (${row.status === "" ? "" : `${row.status}, `}${dateText(row)}).`];
  if (row.attributed_to) parts.push(`According to ${row.attributed_to}.`);
  if (row.date_rule) parts.push(`Date: ${row.date_rule.replace(/\.?$/, ".")}`);
  if (row.quote) parts.push(`“${row.quote}”`);
  if (row.publishers.length > 0) parts.push(`— ${row.publishers.join("; ")}`);
  return parts.join(" ");
}

/** Ids of the articles behind the rows, each once, sorted. */
export function sourcesOf(rows: ChartRow[]): string[] {
  return [...new Set(rows.flatMap((row) => row.articles))].sort();
}
