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

const FACTS = ["deals", "shares", "ranks", "visits", "events", "systems"];

/** Indexes the facts of a state by id. Events that are a visit or a deal change with it and are left out. */
export function knownFacts(state: State, names: Map<string, string> = new Map()): Map<string, Known> {
  const named = (id: Row[string]): string => names.get(String(id)) ?? String(id);
  const facts = new Map<string, Known>();
  for (const table of FACTS) {
    for (const row of state.tables[table]) {
      if (row.ref) continue;
      const articles = (row.articles as string[]).map(named).sort();
      facts.set(String(row.id), new KnownFact(table, { ...row, articles }, state, named));
    }
  }
  return facts;
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
