import { readArticle } from "../articles/read-article.js";
import type { DateBasis, DateValue, Document, Extraction, Fact, FactTable, Support } from "../types.js";
import type { Reading } from "../reading/reading.js";
import { toReading } from "../reading/to-reading.js";
import type { Row } from "../tables/column.js";
import { assemble, type Tables } from "./assemble.js";

/** A fact in short, for tests: what is not given is left out or has the commonest value. */
export interface Told {
  /** Article; claims of one article stand in one file. */
  in?: string;
  table: FactTable;
  columns: Row;
  /** `2017-09-11`, `2017-09`, `2017`, `2016..2020`, `..2017-08-31`, `2017-09-13..`, or nothing. */
  date?: string;
  basis?: DateBasis;
  by?: string;
}

/** Reads a date in short. */
export function date(short = "", basis: DateBasis = "stated"): DateValue {
  const rule = `Told as ${short || "nothing"}.`;
  if (short === "") return { earliest: null, latest: null, precision: "unknown", basis: "none", rule };
  const [first, last] = short.includes("..") ? short.split("..") : [short, short];
  const earliest =
    first === ""
      ? null
      : `${first}-01-01`.slice(0, first.length === 4 ? 10 : 0) || (first.length === 7 ? `${first}-01` : first);
  const latest = last === "" ? null : last.length === 4 ? `${last}-12-31` : last.length === 7 ? endOfMonth(last) : last;
  const precision = short.includes("..")
    ? "interval"
    : ({ 4: "year", 7: "month", 10: "day" } as const)[short.length as 4];
  return { earliest, latest, precision, basis, rule };
}

function endOfMonth(month: string): string {
  const [y, m] = month.split("-").map(Number);
  return new Date(Date.UTC(y, m, 0)).toISOString().slice(0, 10);
}

/** Makes documents whose text is one sentence a fact, and merges them. */
export function merge(told: Told[], published: Record<string, DateValue> = {}): Tables {
  return assemble(readings(told, published));
}

/** Makes the readings of articles whose text is one sentence a fact. */
export function readings(told: Told[], published: Record<string, DateValue> = {}): Reading[] {
  const { documents, extractions } = read(told, published);
  return documents.map((document, i) => toReading(document, extractions[i]));
}

/** Makes documents and extractions of facts in short. */
export function read(
  told: Told[],
  published: Record<string, DateValue> = {},
): { documents: Document[]; extractions: Extraction[] } {
  const names = [...new Set(told.map((fact) => fact.in ?? "a"))];
  const documents: Document[] = [];
  const extractions: Extraction[] = [];
  for (const name of names) {
    const own = told.filter((fact) => (fact.in ?? "a") === name);
    const sentences = own.map((fact, i) => `Sentence ${i} of ${name} tells ${fact.table}.`);
    const article = readArticle(`${name}.txt`, new TextEncoder().encode(sentences.join("\n")));
    documents.push({ article, sentences: [], published: published[name] ?? date() });
    extractions.push({ facts: own.map((fact, i) => toFact(fact, sentences, i)), refusals: [] });
  }
  return { documents, extractions };
}

function toFact({ table, columns, date: short, basis, by }: Told, sentences: string[], i: number): Fact {
  const start = sentences.slice(0, i).reduce((sum, sentence) => sum + sentence.length + 1, 0);
  const support: Support[] = [{ field: "fact", start, end: start + sentences[i].length }];
  return { table, columns, date: date(short, basis), attributedTo: by ?? null, support, rule: "test" };
}
