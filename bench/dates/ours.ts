import { readArticle } from "../../loaders/articles/read-article.js";
import { resolveDates } from "../../loaders/dates/resolve-dates.js";
import { findDates } from "../../loaders/mentions/date/index.js";
import { splitSentences } from "../../loaders/sentences/index.js";
import { tokenize } from "../../loaders/sentences/tokens.js";
import type { DateValue, Sentence } from "../../loaders/types.js";
import type { Marked } from "./timeml.js";

/** Finds and resolves dates the way the pipeline does, with the day of publication given. A range told with words counts as its two ends. */
export function ours(text: string, created: string): Marked[] {
  const article = readArticle("bench.txt", Buffer.from(text));
  const sentences = splitSentences(article).map(({ start, end, block }, index): Sentence => {
    const tokens = tokenize(article.text, start, end);
    return {
      index,
      start,
      end,
      block,
      text: article.text.slice(start, end),
      tokens,
      mentions: findDates(tokens, article.text),
      items: [],
    };
  });
  const published: DateValue = {
    earliest: created,
    latest: created,
    precision: "day",
    basis: "stated",
    rule: "Given.",
  };
  return resolveDates(article, sentences, published).flatMap(({ mention, value }): Marked[] => {
    const { ends } = mention.timex;
    if (!ends) return [{ start: mention.start, end: mention.end, value }];
    const values = value.split("/");
    return ends.map(({ start, end }, k) => ({ start, end, value: values[k] ?? value }));
  });
}
