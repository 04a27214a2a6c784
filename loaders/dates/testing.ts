import { readArticle } from "../articles/read-article.js";
import { findDates } from "../mentions/date/index.js";
import { splitSentences } from "../sentences/index.js";
import { tokenize } from "../sentences/tokens.js";
import type { Article, DateMention, DateValue, Day, Document, Sentence } from "../types.js";
import { publishedDate } from "./published.js";
import { resolveDates } from "./resolve-dates.js";

/** Reads a text as far as its dates, for tests; published on `day`, or, where null, when the text allows. */
export function documentOf(text: string, day: Day | null, name = "test.txt"): Document {
  const article: Article = readArticle(name, Buffer.from(text));
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
  const published: DateValue = day
    ? { earliest: day, latest: day, precision: "day", basis: "stated", rule: "Given." }
    : publishedDate(article, sentences);
  resolveDates(article, sentences, published);
  return { article, sentences, published };
}

/** The date mentions of a document, in text order. */
export const datesIn = ({ sentences }: Document): DateMention[] =>
  sentences.flatMap(({ mentions }) => mentions.filter((m): m is DateMention => m.type === "date"));

/** A value in one line: `2017-09-04/2017-09-10 interval`. */
export const short = (value: DateValue | null): string =>
  value ? `${value.earliest ?? ""}/${value.latest ?? ""} ${value.precision}`.replace(/^(\S+)\/\1 /, "$1 ") : "none";
