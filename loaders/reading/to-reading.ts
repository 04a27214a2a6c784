import { sliceOf } from "../articles/source.js";
import { nameSpeaker } from "../merge/speakers.js";
import type { Row } from "../tables/column.js";
import type { Article, Document, Extraction, Fact, Sentence, Span, Support } from "../types.js";
import { unresolvedRows } from "../unresolved.js";
import type { ReadFact, Reading, Words } from "./reading.js";
import { tellingOf } from "./telling.js";

/** Puts down what a document gives by itself. Pure. */
export function toReading(document: Document, extraction: Extraction): Reading {
  const { article, sentences, published } = document;
  const round = new Sentences(article, sentences);
  const facts = extraction.facts.map((fact): ReadFact => {
    const named = { ...fact, attributedTo: nameSpeaker(document, fact, extraction.facts) };
    const telling = fact.table === "events" ? tellingOf(named, article, sentences) : null;
    return {
      ...named,
      support: fact.support.map((support) => wordsOf(article, support, round)),
      quote: quoteOf(article, fact),
      ...(telling ? { telling } : {}),
    };
  });
  const unresolved = unresolvedRows(document, extraction);
  return { article: articleRow(document), published, sentences: round.used, facts, unresolved };
}

/** The sentences that are used, each once. */
class Sentences {
  readonly used: { start: number; text: string }[] = [];
  private readonly places = new Map<string, number>();

  constructor(
    private readonly article: Article,
    private readonly all: Sentence[],
  ) {}

  /** Index of the sentence that holds a span, or of the run of sentences where it crosses a border. */
  round({ start, end }: Span): number {
    const [first, last] = [this.lastBefore(start), this.lastBefore(end - 1)];
    const span = {
      start: Math.min(start, this.all[first]?.start ?? start),
      end: Math.max(end, this.all[last]?.end ?? end),
    };
    const key = `${span.start} ${span.end}`;
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const slice = sliceOf(this.article, span);
    this.places.set(key, this.used.length);
    return this.used.push({ start: slice.start, text: slice.text }) - 1;
  }

  /** Index of the last sentence that begins at or before an offset. */
  private lastBefore(offset: number): number {
    let low = 0;
    let high = this.all.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.all[middle].start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function wordsOf(article: Article, support: Support, sentences: Sentences): Words {
  const { field, start, end } = support;
  const slice = sliceOf(article, { start, end });
  const plain = article.text.slice(start, end);
  const moved = slice.start !== start || slice.end !== end;
  return {
    field,
    start,
    end,
    ...(moved ? { at: [slice.start, slice.end] as [number, number] } : {}),
    in: sentences.round({ start, end }),
    ...(plain === slice.text ? {} : { plain }),
  };
}

/** The words by which a fact is told, on one line; the article's id where there are none. */
function quoteOf(article: Article, { support }: Fact): string {
  const main = support.find(({ field }) => field === "fact") ?? support[0];
  return main ? article.text.slice(main.start, main.end).replace(/\s+/g, " ") : article.id;
}

function articleRow({ article, published }: Document): Row & { id: string } {
  const { id, path, sha256, bytes, decoded, title, byline, publisher, url }: Article = article;
  return {
    id,
    path,
    sha256,
    bytes,
    encoding: decoded?.encoding ?? "utf-8",
    decoded: decoded?.assumed ?? null,
    title,
    byline,
    publisher,
    url,
    published_earliest: published.earliest,
    published_latest: published.latest,
    published_precision: published.precision,
    published_basis: published.basis,
    published_rule: published.rule,
  };
}
