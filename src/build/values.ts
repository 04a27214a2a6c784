import { countryName } from "../components/charts/country-names.js";
import { formatDate, formatMoney, formatPercent, formatRank, qualify, words } from "../components/format.js";
import type { ArticleRow, DealRow, RankRow, ShareRow } from "../components/tables.js";

const countryColumns = new Set(
  "supplier recipient subject other visitor_country host_country origin holder countries".split(" "),
);
const wordColumns = new Set("kind status measure relation category".split(" "));

/**
 * Writes one value of a row as it stands in a sentence; null where the row has none. Besides the row's own columns there
 * are `date` (as exactly as it is known), `published` (articles) and `bare` (a figure without "about" or "at least").
 */
export function writeValue(row: Record<string, unknown>, column: string): string | null {
  const value = row[column];
  if (value === null || (value === undefined && !virtual.has(column))) return null;
  const written = writers[column]?.(row as never);
  if (written !== undefined) return written;
  if (Array.isArray(value)) return value.length === 0 ? null : joinWords(value.map((item) => word(column, item)));
  return word(column, value);
}

const virtual = new Set(["bare", "date", "published"]);

const writers: Record<string, (row: never) => string | null> = {
  amount: (row: DealRow) => (row.amount === null ? null : qualify(row.qualifier) + sum(row)),
  bare: (row: DealRow & ShareRow) => (row.pct === undefined ? sum(row) : formatPercent(row.pct)),
  usd: (row: DealRow) => (row.usd === null ? null : formatMoney(row.usd, "USD")),
  pct: (row: ShareRow) => qualify(row.qualifier) + formatPercent(row.pct),
  rank: (row: RankRow) => formatRank(row.rank, row.rank_kind),
  date: (row: DealRow) => formatDate(row),
  published: (row: ArticleRow) => publishedDate(row),
};

/** Writes when an article was published, as exactly as it is known. */
export function publishedDate(article: ArticleRow): string {
  return formatDate({
    date_earliest: article.published_earliest,
    date_latest: article.published_latest,
    date_precision: article.published_precision,
  });
}

function sum({ amount, amount_max, currency }: DealRow): string | null {
  if (amount === null) return null;
  const low = formatMoney(amount, currency);
  return amount_max === null || amount_max === amount ? low : `${low} to ${formatMoney(amount_max, currency)}`;
}

function word(column: string, value: unknown): string {
  if (countryColumns.has(column)) return countryName(String(value));
  return wordColumns.has(column) ? words(String(value)) : String(value);
}

/** Joins a list as a sentence does: `a`, `a and b`, `a, b and c`. */
export function joinWords(items: string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
