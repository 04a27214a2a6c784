import fc from "fast-check";
import { readArticle } from "../../loaders/articles/read-article.js";
import { tablesOf } from "../../loaders/tables-of.js";
import { tables as all } from "../../loaders/tables/index.js";
import { toArrow } from "../../loaders/tables/to-arrow.js";

const TABLES = ["deals", "shares", "ranks", "visits", "events", "systems"];

/** What articles are made of: words that rules look for, odd ones, and marks that end or open something. */
const word = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(..."Israel Azerbaijan Israeli Azerbaijani Baku Armenia India Türkiye $1.6 billion million €300 40 manat 69 per cent % percent share imports exports of arms weapons drones Barak-8 Heron Harop IAI Elbit Systems SIPRI signed a deal contract worth sold bought delivered visited arrived in on with Defense Minister Zakir Hasanov Benny Gantz President Ilham Aliyev said that reported announced denied planned will had been was by the for and from to between about nearly more than at least second-largest supplier customer largest 2012 2016-2020 February 26, Sept. 13 Monday last week month yesterday spring early mid-2016 July the war banned lifted halted attack tested exercise".split(" ")) }, // prettier-ignore
  { weight: 2, arbitrary: fc.constantFrom(",", ",", "“", "”", "\"", "(", ")", "’s", "—", ":", ";", "-", "...", "\u00a0", "e.g.", "U.S.", "Mr.") }, // prettier-ignore
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }).map((text) => text.replace(/\0/g, "")) },
  { weight: 1, arbitrary: fc.constantFrom("<b>", "</p>", "&amp;", "\u202e", "שלום", "Əliyev", "99999999999999999999", "1e309", "$0", "31 February", "0000", "٢٠١٧", "\ud800", "🛩", "=1+1", "__proto__", "constructor") }, // prettier-ignore
);

/** A sentence: words, then what ends it. */
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 30 }), fc.constantFrom(". ", ".\n", ".\n\n", "! ", "\n", "? "))
  .map(([words, end]) => words.join(" ") + end);

/** Articles with the number of their sentences: headline, perhaps a date, then sentences. */
export const corpus = fc.array(
  fc.record({
    extension: fc.constantFrom("txt", "md", "html"),
    date: fc.constantFrom("", "26 February 2012\n\n", "Sept. 13\n\n", "BAKU, July 12 (Wire) - ", "\ufeff"),
    sentences: fc.array(sentence, { minLength: 1, maxLength: 25 }),
  }),
  { minLength: 1, maxLength: 3 },
);
export type Corpus = typeof corpus extends fc.Arbitrary<infer T> ? T : never;

/**
 * Reads articles as far as the tables, and throws where anything is not as it must be: spans that are not their quotes,
 * days that there are not, bounds the wrong way round, ids that are not unique, references that lead nowhere.
 */
export function checkJourney(articles: Corpus): void {
  const texts = new Map<string, string>();
  const read = articles.flatMap(({ extension, date, sentences }, i) => {
    const bytes = new TextEncoder().encode(`A headline of it\n\n${date}${sentences.join("")}`);
    const article = readArticle(`a${i}.${extension}`, bytes);
    texts.set(article.id, new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
    return [article];
  });
  const tables = tablesOf(read);
  // What its column cannot hold, a day that there is not among it, is refused here.
  for (const table of all) toArrow(table, tables[table.name]);
  const must = (good: boolean, what: string, row: object): void => {
    if (!good) throw new Error(`${what}: ${JSON.stringify(row)}`);
  };
  for (const row of [...tables.evidence, ...tables.unresolved]) {
    const slice = texts.get(String(row.article_id))!.slice(Number(row.start), Number(row.end));
    must(slice === row.quote && slice !== "", "a span is not its quote", row);
    if ("sentence" in row)
      must(String(row.sentence).includes(String(row.quote)), "a quote is not in its sentence", row);
  }
  const rows = TABLES.flatMap((table) => tables[table]);
  const ids = new Set(rows.map(({ id }) => id));
  must(ids.size === rows.length, "an id is not unique", [...ids]);
  const told = new Set(tables.evidence.filter(({ field }) => field === "fact").map(({ fact_id }) => fact_id));
  for (const row of rows) {
    must(told.has(row.id), "a fact without words", row);
    if (row.ref) must(ids.has(row.ref), "a reference that leads nowhere", row);
  }
  for (const row of [
    ...rows,
    ...tables.articles.map((a) => ({ id: a.id, date_earliest: a.published_earliest, date_latest: a.published_latest })),
  ]) {
    // prettier-ignore
    const [from, to] = [row.date_earliest, row.date_latest];
    must(from === null || to === null || String(from) <= String(to), "a time ends before it begins", row);
  }
}
