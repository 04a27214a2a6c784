import type { Row } from "../tables/column.js";
import type { Told } from "./claim.js";
import { sortRows } from "./sort-rows.js";

/** Makes the rows of the table `evidence`, in order, out of what tells each fact. They are most of what the tables hold. */
export function* evidenceOf(told: Map<string, Told[]>): Generator<Row> {
  for (const id of [...told.keys()].sort()) yield* sortRows(evidenceRows(id, told.get(id)!));
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
