import type { Row } from "../tables/column.js";
import type { Thing } from "./happenings.js";

/** The words that a thing rests on: the support of each claim, each span of a field once. */
export function evidenceRows(thing: Thing): Row[] {
  const seen = new Set<string>();
  return thing.group.claims.flatMap(({ fact, article }) =>
    fact.support.flatMap(({ field, start, end, at, in: index, plain }): Row[] => {
      const key = `${article.id} ${field} ${start} ${end}`;
      if (seen.has(key) || end <= start) return [];
      seen.add(key);
      const [from, to] = at ?? [start, end];
      const sentence = article.sentences[index];
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
    }),
  );
}
