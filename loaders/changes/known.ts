import type { Row } from "../tables/column.js";
import type { State } from "./read-before.js";

/** A fact of one state with its words, which are looked up when they are asked for. */
export interface Known {
  table: string;
  row: Row;
  /** Its rows of evidence. */
  readonly words: Row[];
  /** What it is told by: article and quote of each telling. */
  readonly tellings: Set<string>;
}

/** The tables of facts. */
export const FACTS = ["deals", "shares", "ranks", "visits", "events", "systems"];

type Facts = Map<string, Known>;

/**
 * Gives the facts of two states that may differ, by id: of most facts row and words are as they were, and no other that
 * came or went stands in the same articles. `touched` are the articles that are not as they were, `names` the new ids of
 * those that were renamed. Events that are a visit or a deal change with it and are left out.
 */
export function factsThatDiffer(
  before: State,
  after: State,
  touched: Set<string>,
  names: Map<string, string> = new Map(),
): [old: Facts, now: Facts] {
  const [old, now]: [Facts, Facts] = [new Map(), new Map()];
  const put = (facts: Facts, state: State, table: string, row: Row): void => {
    if (row.ref) return;
    const named = (id: Row[string]): string => (facts === old ? names.get(String(id)) : null) ?? String(id);
    const articles = (row.articles as string[]).map(named).sort();
    facts.set(String(row.id), new KnownFact(table, { ...row, articles }, state, named));
  };
  const same: { table: string; from: number; to: number }[] = [];
  const alone = new Set<string>();
  for (const table of FACTS) {
    const [a, b] = [before.tables[table], after.tables[table]];
    const places = new Map(Array.from({ length: a.length }, (_, at) => [String(a.cell(at, "id")), at]));
    for (let to = 0; to < b.length; to++) {
      const row = b.row(to);
      const id = String(row.id);
      const from = places.get(id);
      places.delete(id);
      const was = from === undefined ? null : a.row(from);
      if (was === null) for (const article of row.articles as string[]) alone.add(article);
      else if (!(row.articles as string[]).some((article) => touched.has(article)) && isSame(was, row, before, after)) {
        same.push({ table, from: from!, to });
        continue;
      } else put(old, before, table, was);
      put(now, after, table, row);
    }
    for (const from of places.values()) {
      const row = a.row(from);
      for (const article of row.articles as string[]) alone.add(names.get(article) ?? article);
      put(old, before, table, row);
    }
  }
  // What came or went may have been one with these, or a part of them.
  for (const { table, from, to } of alone.size > 0 ? same : []) {
    if (!(after.tables[table].cell(to, "articles") as string[]).some((article) => alone.has(article))) continue;
    put(old, before, table, before.tables[table].row(from));
    put(now, after, table, after.tables[table].row(to));
  }
  return [old, now];
}

/** Whether a fact has the same row and rests on as many words at the same places. */
function isSame(was: Row, is: Row, before: State, after: State): boolean {
  const id = String(is.id);
  return JSON.stringify(was) === JSON.stringify(is) && before.evidence.mark(id) === after.evidence.mark(id);
}

class KnownFact implements Known {
  constructor(
    readonly table: string,
    readonly row: Row,
    private readonly state: State,
    private readonly named: (id: Row[string]) => string,
  ) {}

  get words(): Row[] {
    const words = this.state.evidence.of(String(this.row.id));
    return words.map((word) => ({ ...word, article_id: this.named(word.article_id) }));
  }

  get tellings(): Set<string> {
    const told = this.words.filter(({ field }) => field === "fact");
    return new Set(told.map((word) => [this.table, word.article_id, quoteOf(word)].join("\u0000")));
  }
}

/** The words of a row of evidence on one line, without markup. */
export function quoteOf({ plain, quote }: Row): string {
  return String(plain ?? quote)
    .replace(/\s+/g, " ")
    .trim();
}
