import { keep, type Kept } from "../reading/kept.js";
import type { Reading } from "../reading/reading.js";
import type { DateValue } from "../types.js";
import type { Row } from "../tables/column.js";
import type { Claim, Clash, Group, MergeRule } from "./claim.js";
import { cluster } from "./cluster.js";
import { englishBounds } from "./english-day.js";
import { happenings, type Thing } from "./happenings.js";
import { firstOf, nameAll } from "./ids.js";
import { InMemory, Ledger, type Store } from "./ledger.js";
import { rules } from "./rules/index.js";
import { settleAttribution, settleDate } from "./settle.js";
import { sortRows } from "./sort-rows.js";
import { standing } from "./standing.js";

/** The rows of every table of the data contract, by its name. */
export type Tables = Record<string, Row[]>;

/** The rows of a table, in order; they are made as they are asked for, once. Null where they are those of the run before. */
export interface TableRows {
  name: string;
  rows: Iterable<Row> | null;
}

/** Puts the facts of a few articles together, all tables at once. */
export function assemble(readings: Reading[]): Tables {
  return collect(mergeTables(readings.map(keep), new InMemory()));
}

/** Takes the rows of all tables. */
export function collect(tables: Iterable<TableRows>): Tables {
  return Object.fromEntries([...tables].map(({ name, rows }) => [name, [...(rows ?? [])]]));
}

/**
 * Puts the facts of all articles together: one row for one thing in the world, with the words of each article,
 * what disagrees, and what became no fact. The order of the readings changes nothing. Gives one table after the other.
 * Facts of two parts of a table never meet, so that memory holds those of one part at a time; rows are kept in `store`.
 * `same` is whether all facts, and the words of each, are those of the run before.
 */
export function* mergeTables(readings: Kept[], store: Store, same = false): Generator<TableRows> {
  const sorted = [...readings].sort((a, b) => (a.id < b.id ? -1 : 1));
  yield { name: "articles", rows: map(sorted, (reading) => [reading.head().article]) };
  const unresolved = { name: "unresolved", rows: map(sorted, (reading) => sortRows(reading.unresolved())) };
  const corrections = { name: "corrections", rows: [] };
  if (same) {
    for (const { table } of rules) yield { name: table, rows: null };
    return yield* [{ name: "evidence", rows: null }, unresolved, { name: "conflicts", rows: null }, corrections];
  }
  const days = sorted.map(dayOf);
  const parts = [...new Set(sorted.flatMap((reading) => reading.parts))].sort();
  const ledger = new Ledger(sorted, store);
  const conflicts: Row[] = [];
  for (const rule of rules) {
    for (const part of parts) {
      if (!part.startsWith(`${rule.table} `)) continue;
      const claims = sorted.flatMap((article, reading) => claimsOf(article, reading, part, days[reading]));
      for (const row of mergePart(claims, rule, ledger)) conflicts.push(row);
    }
    yield { name: rule.table, rows: ledger.rows(rule.table) };
  }
  yield { name: "evidence", rows: ledger.evidence() };
  yield* [unresolved, { name: "conflicts", rows: sortRows(conflicts) }, corrections];
}

/** Puts the claims of a part together, and its happenings; their rows go into the ledger. Returns what disagrees. */
function mergePart(claims: Claim[], rule: MergeRule, ledger: Ledger): Row[] {
  const clashes: [Thing, Clash][] = [];
  const things = settle(claims, rule, (thing, found) => void clashes.push([thing, found]));
  name(things);
  const events = happenings(things);
  name(events);
  for (const event of events) event.row.ref = event.of!.row.id;
  for (const { table, row, told } of [...things, ...events]) ledger.put(table, row, told);
  const conflicts = clashes.map(([{ row }, { field, values, articles, note }]): Row => {
    return { fact_id: row.id, field, values, articles, note };
  });
  return [...conflicts, ...standing(things)];
}

function name(things: Thing[]): void {
  const ids = nameAll(things.map(({ idParts, date, first }) => ({ parts: idParts, date, first })));
  things.forEach((thing, i) => (thing.row.id = ids[i]));
}

function* map<T>(items: T[], rows: (item: T) => Row[]): Generator<Row> {
  for (const item of items) yield* rows(item);
}

/** Day by which an article is known to have been published; sorts articles, unknown last. */
export function dayOf(reading: Kept): string {
  const { latest, earliest } = reading.head().published;
  return latest ?? earliest ?? "9999";
}

function claimsOf(article: Kept, reading: number, part: string, published: string): Claim[] {
  return article.facts(part).map((fact) => ({ fact, article, reading, published }));
}

/** Groups the claims of one part and settles what each group says. */
function settle(claims: Claim[], rule: MergeRule, clash: (thing: Thing, found: Clash) => void): Thing[] {
  return cluster(claims, rule).map((group) => {
    const clashes: Clash[] = [];
    const note = (found: Clash): void => void clashes.push(found);
    const columns = rule.columns(group, note);
    const date = rule.date?.(group, note) ?? settleDate(group.claims, note);
    const label = [rule.label(columns, group), englishBounds(date.earliest, date.latest)]
      .filter((text) => text !== "")
      .join(", ");
    const row: Row = {
      id: "",
      label: label[0].toUpperCase() + label.slice(1),
      ...columns,
      ...dateColumns(date),
      ...reportColumns(group),
    };
    const told = group.claims.map(({ reading, fact }) => ({ reading, words: fact.words }));
    const idParts = rule.idParts(columns);
    const thing: Thing = { table: rule.table, row, date, first: firstOf(group.claims[0]), told, idParts };
    for (const found of clashes) clash(thing, found);
    return thing;
  });
}

function dateColumns(date: DateValue): Row {
  return {
    date_earliest: date.earliest,
    date_latest: date.latest,
    date_precision: date.precision,
    date_basis: date.basis,
    date_rule: date.rule,
  };
}

function reportColumns(group: Group): Row {
  return {
    attributed_to: settleAttribution(group),
    articles: [...new Set(group.claims.map(({ article }) => article.id))].sort(),
  };
}
