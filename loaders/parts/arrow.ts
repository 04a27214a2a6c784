import type { Readable } from "node:stream";
import {
  DateDay,
  Field,
  RecordBatch,
  RecordBatchReader,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  Utf8,
  makeData,
} from "apache-arrow";
import type { Reading } from "../reading/reading.js";
import { numberData, textData } from "../tables/to-data.js";
import type { Part } from "./part.js";

/** A row of the stream: an article, or one of the facts that follow it. */
type Line = { article: string; record: "article" | "fact"; json: string } & Record<string, string | null>;

const utf8 = (name: string, about: string, nullable = true): Field =>
  new Field(name, new Utf8(), nullable, new Map([["description", about]]));
const day = (name: string, about: string): Field =>
  new Field(name, new DateDay(), true, new Map([["description", about]]));

const SCHEMA = new Schema([
  utf8("article", "Id of the article.", false),
  utf8("record", "article, or fact: the facts of an article follow it.", false),
  utf8("table", "Of a fact: deals, shares, ranks, visits, events, systems."),
  day("date_earliest", "First day on which it may have been; of an article, of its publication."),
  day("date_latest", "Last day on which it may have been."),
  utf8("attributed_to", "Who says so, where the article names a source."),
  utf8("quote", "The words by which a fact is told."),
  utf8("json", "The whole record: `npm run data -- --from` merges these.", false),
]);

/** Rows of a batch. */
const BATCH = 1000;
const DAY = 86_400_000;

/** Writes parts as an Arrow IPC stream: a row for each article, followed by a row for each of its facts. */
export function arrowStream(parts: AsyncIterable<Part>): Readable {
  const writer = new RecordBatchStreamWriter();
  const stream = writer.toNodeStream();
  void writeAll(writer, parts).catch((error: Error) => stream.destroy(error));
  return stream;
}

async function writeAll(writer: RecordBatchStreamWriter, parts: AsyncIterable<Part>): Promise<void> {
  let lines: Line[] = [];
  let count = 0;
  for await (const part of parts) {
    lines.push(...linesOf(part));
    if (lines.length < BATCH) continue;
    writer.write(batchOf(lines));
    count++;
    lines = [];
  }
  // A stream without rows has its schema all the same.
  if (lines.length > 0 || count === 0) writer.write(batchOf(lines));
  writer.close();
}

function linesOf({ by, reading, again }: Part): Line[] {
  const { facts, ...rest } = reading;
  const { id } = reading.article;
  const time = ({ earliest, latest }: Reading["published"]) => ({ date_earliest: earliest, date_latest: latest });
  const none = { table: null, attributed_to: null, quote: null };
  const json = JSON.stringify({ by, reading: { ...rest, facts: [] }, again });
  return [
    { article: id, record: "article", ...none, ...time(reading.published), json },
    ...facts.map((fact): Line => {
      const { table, attributedTo: attributed_to, quote, date } = fact;
      return { article: id, record: "fact", table, ...time(date), attributed_to, quote, json: JSON.stringify(fact) };
    }),
  ];
}

function batchOf(lines: Line[]): RecordBatch {
  const children = SCHEMA.fields.map(({ name, type }) => {
    const values = lines.map((line) => line[name]);
    if (!name.startsWith("date_")) return textData(values);
    const days = values.map((value) => (value === null ? null : Date.parse(`${value}T00:00:00Z`) / DAY));
    return numberData(type, days, new Int32Array(days.length));
  });
  const type = new Struct(SCHEMA.fields);
  return new RecordBatch(SCHEMA, makeData({ type, length: lines.length, nullCount: 0, children }));
}

/** Reads the parts of an Arrow stream, or of several one after the other. Throws Error on what is none. */
export async function* partsInArrow(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Part> {
  let part: Part | null = null;
  for await (const reader of RecordBatchReader.readAll(bytes)) {
    for await (const batch of reader) {
      const [records, jsons] = [batch.getChild("record"), batch.getChild("json")];
      if (!records || !jsons) throw new Error("not the columns of npm run extract");
      for (let i = 0; i < batch.numRows; i++) {
        const json = JSON.parse(String(jsons.get(i)));
        if (records.get(i) === "article") {
          if (part) yield part;
          part = json as Part;
        } else part!.reading.facts.push(json);
      }
    }
  }
  if (part) yield part;
}
