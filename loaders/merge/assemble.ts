import { keep, type Kept } from "../reading/kept.js";
import type { Reading } from "../reading/reading.js";
import type { DateValue } from "../types.js";
import type { Row } from "../tables/column.js";
import type { Claim, Clash, Group, MergeRule, Told } from "./claim.js";
import { cluster } from "./cluster.js";
import { englishBounds } from "./english-day.js";
import { evidenceOf } from "./evidence.js";
import { happenings, type Thing } from "./happenings.js";
import { firstOf, nameAll } from "./ids.js";
import { rules } from "./rules/index.js";
import { settleAttribution, settleDate } from "./settle.js";
import { sortRows } from "./sort-rows.js";
import { standing } from "./standing.js";

/** The rows of every table of the data contract, by its name. */
export type Tables = Record<string, Row[]>;

/** The rows of a table, in order; they are made as they are asked for, once. */
export interface TableRows {
  name: string;
  rows: Iterable<Row>;
}

/** Puts the facts of a few articles together, all tables at once. */
export function assemble(readings: Reading[]): Tables {
  return collect(mergeTables(readings.map(keep)));
}

/** Takes the rows of all tables. */
export function collect(tables: Iterable<TableRows>): Tables {
  return Object.fromEntries([...tables].map(({ name, rows }) => [name, [...rows]]));
}

/**
 * Puts the facts of all articles together: one row for one thing in the world, with the words of each article,
 * what disagrees, and what became no fact. The order of the readings changes nothing. Gives one table after the other:
 * of the facts, memory holds those of one table at a time.
 */
export function* mergeTables(readings: Kept[]): Generator<TableRows> {
  const sorted = [...readings].sort((a, b) => (a.id < b.id ? -1 : 1));
  yield { name: "articles", rows: map(sorted, (reading) => [reading.head().article]) };
  const days = sorted.map(dayOf);
  const dated: Thing[] = [];
  const told = new Map<string, Told[]>();
  const conflicts: Row[] = [];
  const standings: Row[] = [];
  for (const rule of rules) {
    const clashes: [Thing, Clash][] = [];
    const claims = sorted.flatMap((article, i) => claimsOf(article, rule, days[i]));
    const settled = settle(claims, rule, (thing, found) => void clashes.push([thing, found]));
    // Joined and not pushed: a call takes only so many arguments.
    const things = rule.table === "events" ? settled.concat(happenings(dated)) : settled;
    const ids = nameAll(things.map(({ idParts, date, first }) => ({ parts: idParts, date, first })));
    things.forEach((thing, i) => (thing.row.id = ids[i]));
    for (const thing of things) if (thing.of) thing.row.ref = thing.of.row.id;
    for (const thing of things) told.set(String(thing.row.id), thing.told);
    for (const [{ row }, { field, values, articles, note }] of clashes)
      conflicts.push({ fact_id: row.id, field, values, articles, note });
    standings.push(...standing(things));
    if (rule.table === "events") dated.length = 0;
    else if (rule.table === "deals" || rule.table === "visits") for (const thing of settled) dated.push(thing);
    yield { name: rule.table, rows: sortRows(things.map(({ row }) => row)) };
  }
  yield { name: "evidence", rows: evidenceOf(told) };
  yield { name: "unresolved", rows: map(sorted, (reading) => sortRows(reading.unresolved())) };
  yield { name: "conflicts", rows: sortRows(conflicts.concat(standings)) };
  yield { name: "corrections", rows: [] };
}

function* map<T>(items: T[], rows: (item: T) => Row[]): Generator<Row> {
  for (const item of items) yield* rows(item);
}

/** Day by which an article is known to have been published; sorts articles, unknown last. */
function dayOf(reading: Kept): string {
  const { latest, earliest } = reading.head().published;
  return latest ?? earliest ?? "9999";
}

function claimsOf(article: Kept, { table }: MergeRule, published: string): Claim[] {
  return article.facts(table).map((fact) => ({ fact, article, published }));
}

/** Groups the claims of one table and settles what each group says. */
function settle(claims: Claim[], rule: MergeRule, clash: (thing: Thing, found: Clash) => void): Thing[] {
  return cluster(claims, rule).map((group) => {
    const clashes: Clash[] = [];
    const note = (found: Clash): void => void clashes.push(found);
    const columns = rule.columns(group, note);
    const date = rule.date?.(group, note) ?? settleDate(group.claims, note);
    const label = [rule.label(columns, group), englishBounds(date.earliest, date.latest)]
      .filter((part) => part !== "")
      .join(", ");
    const row: Row = {
      id: "",
      label: label[0].toUpperCase() + label.slice(1),
      ...columns,
      ...dateColumns(date),
      ...reportColumns(group),
    };
    const told = group.claims.map(({ article, fact }) => ({ article, words: fact.words }));
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
