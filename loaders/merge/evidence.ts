import type { OpenTable } from "../../src/components/tables.js";
import type { Row } from "../tables/column.js";
import type { Told } from "./claim.js";
import { sortRows } from "./sort-rows.js";

/** The rows of the table `evidence` by fact. They are most of what the tables hold, and made when they are asked for. */
export class Evidence implements Iterable<Row> {
  /** Ids of the facts, in order. */
  readonly facts: string[];

  constructor(
    facts: string[],
    private readonly make: (id: string) => Row[],
  ) {
    this.facts = facts.sort();
  }

  /** Takes rows that are there already. */
  static from(rows: Row[]): Evidence {
    return Evidence.in({ length: rows.length, row: (at) => rows[at], cell: (at, name) => rows[at][name] });
  }

  /** Takes the rows of a table that makes them one by one. */
  static in({ length, row, cell }: OpenTable<Row>): Evidence {
    const places = new Map<string, number[]>();
    for (let at = 0; at < length; at++) {
      const id = String(cell(at, "fact_id"));
      const list = places.get(id);
      if (list) list.push(at);
      else places.set(id, [at]);
    }
    return new Evidence([...places.keys()], (id) => places.get(id)?.map(row) ?? []);
  }

  /** Makes the rows of facts out of what tells them. */
  static ofTold(told: Map<string, Told[]>): Evidence {
    return new Evidence([...told.keys()], (id) => evidenceRows(id, told.get(id) ?? []));
  }

  /** The rows of a fact, in order; none where it is not known. */
  of(id: string): Row[] {
    return sortRows(this.make(id));
  }

  /** All rows, in the order of the table. */
  *[Symbol.iterator](): Generator<Row> {
    for (const id of this.facts) yield* this.of(id);
  }
}

/** The words that a thing rests on: the support of each claim, each span of a field once. */
function evidenceRows(id: string, told: Told[]): Row[] {
  const seen = new Set<string>();
  return told.flatMap(({ article, words }) => {
    const { support, sentences } = article.words(words);
    return support.flatMap(({ field, start, end, at, in: round, plain }): Row[] => {
      const key = `${article.id} ${field} ${start} ${end}`;
      if (seen.has(key) || end <= start) return [];
      seen.add(key);
      const [from, to] = at ?? [start, end];
      const sentence = sentences[round];
      return [
        {
          fact_id: id,
          article_id: article.id,
          field,
          start: from,
          end: to,
          quote: sentence.text.slice(from - sentence.start, to - sentence.start),
          sentence: sentence.text,
          plain: plain ?? null,
        },
      ];
    });
  });
}
