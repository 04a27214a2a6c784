import type { Row } from "../tables/column.js";
import { quoteOf, type Known } from "./known.js";
import type { FieldChange } from "./version.js";

/** Columns that follow from the others; told only where nothing else changed. */
const DERIVED = new Set(["label", "date_rule", "articles"]);
/** Quotes of a field that are shown, and characters of each. */
const QUOTES = 3;
const LENGTH = 240;

/** Lists the columns of a fact that are not as they were, with the words of each. A column that is new is no change. */
export function compareFields(before: Known, after: Known): FieldChange[] {
  const names = Object.keys(after.row).filter(
    (name) => name !== "id" && name !== "ref" && name in before.row && differ(before.row[name], after.row[name]),
  );
  const own = names.filter((name) => !DERIVED.has(name));
  const shown = own.length > 0 ? own : names;
  if (shown.length === 0) return compareWords(before, after);
  return shown.map((field) => ({
    field,
    before: before.row[field] ?? null,
    after: after.row[field] ?? null,
    quotes_before: quotesFor(before.words, field),
    quotes_after: quotesFor(after.words, field),
  }));
}

/** The words that support a column; where none do, those that tell the fact. */
export function quotesFor(words: Row[], field: string): string[] {
  const group = field.startsWith("date_") ? "date_" : field;
  const own = words.filter((row) => String(row.field) === field || String(row.field).startsWith(group));
  const rows = own.length > 0 ? own : words.filter((row) => row.field === "fact");
  return [...new Set(rows.map(shortQuote))].slice(0, QUOTES);
}

/** Quotes that came or went where every column is as it was. */
function compareWords(before: Known, after: Known): FieldChange[] {
  const keys = ({ words }: Known): Map<string, Row> =>
    new Map(words.map((row) => [`${String(row.field)}\u0000${String(row.article_id)}\u0000${quoteOf(row)}`, row]));
  const [old, now] = [keys(before), keys(after)];
  const only = (here: Map<string, Row>, there: Map<string, Row>): string[] =>
    [...new Set([...here].filter(([key]) => !there.has(key)).map(([, row]) => shortQuote(row)))].slice(0, QUOTES);
  const [gone, fresh] = [only(old, now), only(now, old)];
  if (gone.length === 0 && fresh.length === 0) return [];
  return [{ field: "words", before: null, after: null, quotes_before: gone, quotes_after: fresh }];
}

function shortQuote(row: Row): string {
  const quote = quoteOf(row);
  return quote.length > LENGTH ? `${[...quote].slice(0, LENGTH).join("")}…` : quote;
}

const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) !== JSON.stringify(b ?? null);
