import type { Row } from "../tables/column.js";
import type { Thing } from "./happenings.js";
import { sortRows } from "./sort-rows.js";

/** The rows of the table `evidence` by fact. They are most of what the tables hold, and made when they are asked for. */
export class Evidence implements Iterable<Row> {
  /** Ids of the facts, in order. */
  readonly facts: string[];

  constructor(private readonly make: Map<string, () => Row[]>) {
    this.facts = [...make.keys()].sort();
  }

  /** Takes rows that are there already. */
  static from(rows: Iterable<Row>): Evidence {
    const byFact = new Map<string, Row[]>();
    for (const row of rows) {
      const id = String(row.fact_id);
      const list = byFact.get(id);
      if (list) list.push(row);
      else byFact.set(id, [row]);
    }
    return new Evidence(new Map([...byFact].map(([id, list]) => [id, () => list])));
  }

  /** Makes the rows of things that have their ids. */
  static ofThings(things: Thing[]): Evidence {
    return new Evidence(new Map(things.map((thing) => [String(thing.row.id), () => evidenceRows(thing)])));
  }

  /** The rows of a fact, in order; none where it is not known. */
  of(id: string): Row[] {
    return sortRows(this.make.get(id)?.() ?? []);
  }

  /** All rows, in the order of the table. */
  *[Symbol.iterator](): Generator<Row> {
    for (const id of this.facts) yield* this.of(id);
  }
}

/** The words that a thing rests on: the support of each claim, each span of a field once. */
function evidenceRows(thing: Thing): Row[] {
  const seen = new Set<string>();
  return thing.group.claims.flatMap(({ article, index }) => {
    const { support, sentences } = article.words();
    return support[index].flatMap(({ field, start, end, at, in: round, plain }): Row[] => {
      const key = `${article.id} ${field} ${start} ${end}`;
      if (seen.has(key) || end <= start) return [];
      seen.add(key);
      const [from, to] = at ?? [start, end];
      const sentence = sentences[round];
      return [
        {
          fact_id: thing.row.id,
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
