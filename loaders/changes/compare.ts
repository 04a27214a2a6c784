import type { OpenTable } from "../../src/components/tables.js";
import type { Row } from "../tables/column.js";
import { compareArticles } from "./articles.js";
import { compareFields, quotesFor } from "./fields.js";
import { FACTS, factsThatDiffer, type Known } from "./known.js";
import { pair } from "./pair.js";
import { rowsOf, type State } from "./read-before.js";
import { MOST, type ArticleChanges, type Change, type Turnover, type Version } from "./version.js";
import { makeWhy } from "./why.js";

/**
 * Compares two states of the tables: facts added, removed, changed, merged and split, and why. Null where the same is
 * told. Pure: the same two states give the same version. `isSame` is whether a table is known to have the same rows.
 */
export function compareStates(
  before: State,
  after: State,
  number: number,
  isSame: (table: string) => boolean = () => false,
): Version | null {
  const moves = compareArticles(rowsOf(before.tables.articles), rowsOf(after.tables.articles));
  const extractor =
    before.made.extractor === after.made.extractor ? null : { from: before.made.extractor, to: after.made.extractor };
  const why = makeWhy(moves, extractor !== null, correctedIds(before, after));
  const touched = new Set([...moves.added, ...moves.edited, ...moves.described, ...moves.names.values()]);
  const told = [...FACTS, "evidence"].every(isSame);
  const [old, now] = told ? [new Map(), new Map()] : factsThatDiffer(before, after, touched, moves.names);
  const changes = listChanges(old, now, why).sort(
    (a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change) || compare(a.id, b.id) || compare(a.table, b.table),
  );
  const articles: ArticleChanges = cut(moves);
  const unresolved = turnover(before.tables.unresolved, after.tables.unresolved, ["article_id", "kind", "quote"]);
  const conflicts = turnover(before.tables.conflicts, after.tables.conflicts, ["fact_id", "field", "note"]);
  const counts = countAll(changes, moves);
  const total = [...Object.values(counts), ...Object.values(unresolved), ...Object.values(conflicts)];
  if (total.every((count) => count === 0)) return null;
  const { hash: from } = before;
  return {
    version: number,
    from,
    to: after.hash,
    extractor,
    articles,
    counts,
    unresolved,
    conflicts,
    changes: changes.slice(0, MOST),
  };
}

/** What a reader has to see first. */
const ORDER: Change["change"][] = ["added", "removed", "merged", "split", "changed"];

type Why = ReturnType<typeof makeWhy>;

function listChanges(old: Map<string, Known>, now: Map<string, Known>, why: Why): Change[] {
  const pairs = pair(old, now);
  const changes: Change[] = [];
  const tell = (change: Change["change"], fact: Known, ids: string[], rows: Row[], more: Partial<Change>): void => {
    const { id, label } = fact.row;
    const base = { change, table: fact.table, id: String(id), label: String(label), fields: [] };
    changes.push({ ...base, ...more, why: why(ids, rows) });
  };
  for (const id of pairs.added) {
    const fact = now.get(id)!;
    tell("added", fact, [id], [fact.row], { quotes: quotesFor(fact.words, "fact") });
  }
  for (const id of pairs.removed) {
    const fact = old.get(id)!;
    tell("removed", fact, [id], [fact.row], { quotes: quotesFor(fact.words, "fact") });
  }
  for (const [from, to] of pairs.same) {
    const [a, b] = [old.get(from)!, now.get(to)!];
    const fields = compareFields(a, b);
    const merged = pairs.merged.get(to);
    const split = pairs.split.get(from);
    const rows = [a.row, b.row, ...(merged ?? []).map((id) => old.get(id)!.row)];
    const ids = [from, to, ...(merged ?? []), ...(split ?? [])];
    if (merged) tell("merged", b, ids, rows, { was: [from, ...merged].sort(), fields });
    if (split) tell("split", b, ids, rows, { was: [from], into: [to, ...split].sort(), fields: merged ? [] : fields });
    if (merged || split || (fields.length === 0 && from === to)) continue;
    tell("changed", b, ids, rows, { ...(from === to ? {} : { was: [from] }), fields });
  }
  return changes;
}

/** Facts whose corrections are not those of before. */
function correctedIds(before: State, after: State): Set<string> {
  const rows = (state: State): Map<string, string> =>
    new Map(rowsOf(state.tables.corrections).map((row) => [JSON.stringify(row), String(row.fact_id)]));
  const [old, now] = [rows(before), rows(after)];
  const differ = [...old, ...now].filter(([row]) => old.has(row) !== now.has(row));
  return new Set(differ.map(([, id]) => id));
}

function countAll(changes: Change[], moves: ArticleChanges): Record<string, number> {
  const of = (kind: Change["change"]): number => changes.filter(({ change }) => change === kind).length;
  return {
    added: of("added"),
    removed: of("removed"),
    changed: of("changed"),
    merged: of("merged"),
    split: of("split"),
    articles_added: moves.added.length,
    articles_removed: moves.removed.length,
    articles_edited: moves.edited.length,
    articles_renamed: moves.renamed.length,
    articles_described: moves.described.length,
  };
}

function cut({ added, removed, edited, renamed, described }: ArticleChanges): ArticleChanges {
  const first = (names: string[]): string[] => names.slice(0, MOST);
  return {
    added: first(added),
    removed: first(removed),
    edited: first(edited),
    renamed: first(renamed),
    described: first(described),
  };
}

/** Counts rows that came and went, by what they say: where they stand in a file may shift. */
function turnover(before: OpenTable<Row>, after: OpenTable<Row>, columns: string[]): Turnover {
  const counts = new Map<string, number>();
  const count = ({ length, cell }: OpenTable<Row>, step: number): void => {
    for (let at = 0; at < length; at++) {
      const key = JSON.stringify(columns.map((column) => cell(at, column)));
      counts.set(key, (counts.get(key) ?? 0) + step);
    }
  };
  count(after, 1);
  count(before, -1);
  const list = [...counts.values()];
  const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
  return { added: sum(list.filter((n) => n > 0)), removed: sum(list.filter((n) => n < 0).map((n) => -n)) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
