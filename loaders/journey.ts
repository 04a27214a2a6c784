import { extractors } from "./facts/index.js";
import { findMentions } from "./mentions/index.js";
import { toItems } from "./mentions/items.js";
import { findNamedAgain } from "./mentions/named-again.js";
import { resolvePeople } from "./mentions/people/index.js";
import { splitSentences } from "./sentences/index.js";
import { tokenize } from "./sentences/tokens.js";
import type { Article, DateValue, Document, Extraction, Sentence } from "./types.js";
import type { Reading } from "./reading/reading.js";
import { toReading } from "./reading/to-reading.js";
import { publishedDate } from "./dates/published.js";
import { resolveDates } from "./dates/index.js";

/**
 * Reads an article as far as its mentions: sentences, tokens, names, sums, dates. Pure.
 * `known` is its date of publication where other articles have told it.
 */
export function readDocument(article: Article, known?: DateValue): Document {
  const sentences = splitSentences(article).map(({ start, end, block }, index): Sentence => {
    const text = article.text.slice(start, end);
    const tokens = tokenize(article.text, start, end);
    const mentions = findMentions(tokens, article.text);
    return { index, start, end, block, text, tokens, mentions, items: toItems(tokens, mentions) };
  });
  findNamedAgain(sentences);
  resolvePeople(sentences);
  const published = known ?? publishedDate(article, sentences);
  resolveDates(article, sentences, published);
  return { article, sentences, published };
}

/** Reads the facts out of a document: each extractor in turn, with what it refused and why. Pure. */
export function extract(document: Document): Extraction {
  const extractions = extractors.map((extractor) => extractor(document));
  return {
    facts: extractions.flatMap(({ facts }) => facts),
    refusals: extractions.flatMap(({ refusals }) => refusals),
  };
}

/** Reads an article as far as what it gives by itself; `known` as in `readDocument`. Pure. */
export function read(article: Article, known?: DateValue): Reading {
  const document = readDocument(article, known);
  return toReading(document, extract(document));
}
