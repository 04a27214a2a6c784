import type { Row } from "../tables/column.js";
import type { Sentence, Span } from "../types.js";
import { sliceOf } from "../articles/source.js";
import type { Thing } from "./happenings.js";

/** The words that a thing rests on: the support of each claim, each span of a field once. */
export function evidenceRows(thing: Thing, sentences: Map<string, Sentence[]>): Row[] {
  const seen = new Set<string>();
  return thing.group.claims.flatMap(({ fact, article }) => {
    const list = sentences.get(article.id) ?? [];
    return fact.support.flatMap(({ field, start, end }): Row[] => {
      const key = `${article.id} ${field} ${start} ${end}`;
      if (seen.has(key) || end <= start) return [];
      seen.add(key);
      const quote = sliceOf(article, { start, end });
      const sentence = sliceOf(article, sentenceRound(list, { start, end }));
      const plain = article.text.slice(start, end);
      return [
        {
          fact_id: thing.row.id,
          article_id: article.id,
          field,
          start: quote.start,
          end: quote.end,
          quote: quote.text,
          sentence: sentence.text,
          plain: plain === quote.text ? null : plain,
        },
      ];
    });
  });
}

/** The sentence that holds a span, or the sentences from its first to its last where it crosses a border. */
function sentenceRound(sentences: Sentence[], { start, end }: Span): Span {
  const first = lastBefore(sentences, start);
  const last = lastBefore(sentences, end - 1);
  return {
    start: Math.min(start, sentences[first]?.start ?? start),
    end: Math.max(end, sentences[last]?.end ?? end),
  };
}

/** Index of the last sentence that begins at or before an offset. */
function lastBefore(sentences: Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle].start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
