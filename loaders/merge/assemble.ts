import { keep, type Kept } from "../reading/kept.js";
import type { Reading } from "../reading/reading.js";
import type { DateValue } from "../types.js";
import type { Row } from "../tables/column.js";
import type { Claim, Clash, Group, MergeRule } from "./claim.js";
import { cluster } from "./cluster.js";
import { englishBounds } from "./english-day.js";
import { Evidence } from "./evidence.js";
import { happenings, type Thing } from "./happenings.js";
import { nameAll } from "./ids.js";
import { rules } from "./rules/index.js";
import { settleAttribution, settleDate } from "./settle.js";
import { sortRows } from "./sort-rows.js";
import { standing } from "./standing.js";

/** The rows of every table of the data contract, by its name. */
export type Tables = Record<string, Row[]>;

/** The tables of many articles: the words are made when they are asked for. */
export interface Merged {
  /** All tables but `evidence`. */
  tables: Tables;
  evidence: Evidence;
}

/** Puts the facts of a few articles together, all tables at once. */
export function assemble(readings: Reading[]): Tables {
  const { tables, evidence } = mergeAll(readings.map(keep));
  return { ...tables, evidence: [...evidence] };
}

/**
 * Puts the facts of all articles together: one row for one thing in the world, with the words of each article,
 * what disagrees, and what became no fact. The order of the readings changes nothing.
 */
export function mergeAll(readings: Kept[]): Merged {
  const claims = readings.flatMap(claimsOf);
  const tables: Tables = { articles: readings.map(({ article }) => article) };
  const settled = rules.flatMap((rule) =>
    settle(
      claims.filter(({ fact }) => fact.table === rule.table),
      rule,
    ),
  );
  // Joined and not pushed: a call takes only so many arguments.
  const things = settled.concat(happenings(settled));
  const ids = nameAll(things.map(({ idParts, date, group }) => ({ parts: idParts, date, group })));
  things.forEach((thing, i) => (thing.row.id = ids[i]));
  for (const thing of things) if (thing.of) thing.row.ref = thing.of.row.id;
  for (const { table } of rules)
    tables[table] = things.filter((thing) => thing.table === table).map((thing) => thing.row);
  tables.unresolved = readings.flatMap(({ unresolved }) => unresolved);
  tables.conflicts = [...things.flatMap(conflictRows), ...standing(things)];
  tables.corrections = [];
  for (const [name, rows] of Object.entries(tables)) tables[name] = sortRows(rows);
  return { tables, evidence: Evidence.ofThings(things) };
}

function claimsOf({ article: { id }, words, facts, published }: Kept): Claim[] {
  const article = { id, words };
  const day = published.latest ?? published.earliest ?? "9999";
  return facts.map((fact, index) => ({ fact, index, article, published: day }));
}

/** Groups the claims of one table and settles what each group says. */
function settle(claims: Claim[], rule: MergeRule): Thing[] {
  return cluster(claims, rule).map((group) => {
    const clashes: Clash[] = [];
    const clash = (found: Clash): void => void clashes.push(found);
    const columns = rule.columns(group, clash);
    const date = rule.date?.(group, clash) ?? settleDate(group.claims, clash);
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
    return { table: rule.table, row, date, group, clashes, idParts: rule.idParts(columns) };
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

function conflictRows({ row, clashes }: Thing): Row[] {
  return clashes.map(({ field, values, articles, note }) => ({ fact_id: row.id, field, values, articles, note }));
}
