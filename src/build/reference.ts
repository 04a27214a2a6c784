import { spelled } from "../components/charts/parties.js";
import type { TableName } from "../components/tables.js";
import type { Aliases } from "./aliases.js";
import type { Library } from "./library.js";
import { nearest } from "./nearest.js";
import { writeValue } from "./values.js";

/** What stands in the page for a reference. */
export interface Bound {
  text: string;
  /** The fact it comes from; null for a count and for an article. */
  factId: string | null;
  /** Where in the site its origin stands: `evidence#FACT`, `evidence#article-ID`, `data#TABLE`. */
  target: string;
}

/** A reference that the tables cannot answer; the message names what was asked for and the nearest there is. */
export class UnboundReference extends Error {}

const pattern =
  /^\s*(?:count (?<counted>\w+)(?:\((?<filter>[^)]*)\))?|(?:(?<table>\w+)\((?<where>[^)]*)\)|(?<id>[^\s()]+))\.(?<column>\w+))\s*$/;

/**
 * Finds what a reference in prose stands for. Besides `column=value` there is `column~text` for what contains the text,
 * and the column `told`, the sentences of its evidence: `events(kind=war told~"April 2016")` holds when dates get better. Forms: `ID.column`, `table(column=value ...).column` where exactly one row
 * fits, `count table(column=value ...)`; an id can be one of the page's `aliases`. Columns as in the data contract, and those of `writeValue`.
 *
 * Throws `UnboundReference` where the tables do not have it.
 */
export function resolveReference(reference: string, library: Library, aliases: Aliases = new Map()): Bound {
  const parts = pattern.exec(reference)?.groups;
  if (!parts)
    throw new UnboundReference(`not a reference: {{${reference}}}; write ID.column or table(column=value).column`);
  const alias = aliases.get(parts.id);
  if (alias) return resolveReference(`${alias}.${parts.column}`, library);
  if (parts.counted) return count(parts.counted, parts.filter ?? "", library);
  const { table, row } = parts.id ? byId(parts.id, library, aliases) : byQuery(parts.table, parts.where, library);
  const text = writeValue(row, parts.column);
  if (text !== null && table === "articles") return { text, factId: null, target: `evidence#article-${row.id}` };
  if (text !== null) return { text, factId: String(row.id), target: `evidence#${row.id}` };
  const known = parts.column in row || parts.column === "amount";
  const columns = [...Object.keys(row), "date"];
  throw new UnboundReference(
    known
      ? `fact without a value: ${row.id} has no ${parts.column}`
      : `unknown column: ${parts.column} of ${row.id}; nearest: ${nearest(parts.column, columns).join(", ")}`,
  );
}

type Row = Record<string, unknown>;

function byId(id: string, { facts, articles }: Library, aliases: Aliases): { table: TableName; row: Row } {
  const fact = facts.get(id);
  if (fact) return fact;
  const article = articles.get(id);
  if (article) return { table: "articles", row: { ...article } };
  throw new UnboundReference(
    `unknown fact: ${id}; nearest: ${nearest(id, [...facts.keys(), ...aliases.keys()]).join(", ")}`,
  );
}

function byQuery(table: string, where: string, library: Library): { table: TableName; row: Row } {
  const rows = filter(table, where, library);
  if (rows.length === 1) return { table: table as TableName, row: rows[0] };
  const asked = `${table}(${where})`;
  const ids = (rows.length > 0 ? rows : library.tables[table as TableName]).map((row) =>
    String((row as { id?: string }).id),
  );
  if (rows.length > 1) throw new UnboundReference(`more than one fact: ${asked} fits ${ids.join(", ")}`);
  throw new UnboundReference(`unknown fact: ${asked}; nearest: ${nearest(where, ids).join(", ")}`);
}

function count(table: string, where: string, library: Library): Bound {
  return { text: spelled(filter(table, where, library).length), factId: null, target: `data#${table}` };
}

function filter(table: string, where: string, { tables, evidence }: Library): Row[] {
  const rows = tables[table as TableName] as unknown as Row[] | undefined;
  if (!rows)
    throw new UnboundReference(`unknown table: ${table}; nearest: ${nearest(table, Object.keys(tables)).join(", ")}`);
  const conditions = [...where.matchAll(/(\w+)([=~])(?:"([^"]*)"|(\S+))/g)].map(([, column, sign, quoted, bare]) => ({
    column,
    fits: sign === "=" ? holds : contains,
    value: quoted ?? bare,
  }));
  const told = (row: Row) => (evidence.get(String(row.id)) ?? []).map(({ sentence }) => sentence.replace(/\s+/g, " "));
  return rows.filter((row) =>
    conditions.every(({ column, fits, value }) => fits(column === "told" ? told(row) : row[column], value)),
  );
}

function contains(actual: unknown, wanted: string): boolean {
  const all = Array.isArray(actual) ? actual.map(String) : [String(actual ?? "")];
  return all.some((text) => text.toLowerCase().includes(wanted.toLowerCase()));
}

function holds(actual: unknown, wanted: string): boolean {
  if (Array.isArray(actual)) return actual.includes(wanted);
  return String(actual ?? "null") === wanted;
}
