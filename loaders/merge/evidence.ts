import type { KeptWords } from "../reading/kept.js";
import type { Row } from "../tables/column.js";
import { sortRows } from "./sort-rows.js";

/** Makes the rows of evidence of a fact, in order, out of the words of each claim: each span of a field once. */
export function evidenceRows(id: string, told: { article: string; words: KeptWords }[]): Row[] {
  const seen = new Set<string>();
  const rows = told.flatMap(({ article, words: { support, sentences } }) =>
    support.flatMap(({ field, start, end, at, in: round, plain }): Row[] => {
      const key = `${article} ${field} ${start} ${end}`;
      if (seen.has(key) || end <= start) return [];
      seen.add(key);
      const [from, to] = at ?? [start, end];
      const sentence = sentences[round];
      return [
        {
          fact_id: id,
          article_id: article,
          field,
          start: from,
          end: to,
          quote: sentence.text.slice(from - sentence.start, to - sentence.start),
          sentence: sentence.text,
          plain: plain ?? null,
        },
      ];
    }),
  );
  return sortRows(rows);
}
