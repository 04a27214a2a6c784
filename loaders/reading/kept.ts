import type { FactTable, Span } from "../types.js";
import type { Row } from "../tables/column.js";
import type { ReadFact, Reading, Words } from "./reading.js";

/** A reading that is kept as bytes, of which a part is read when it is asked for: most of it are words. */
export interface Kept {
  id: string;
  head(): Head;
  /** Its facts of a table. */
  facts(table: FactTable): KeptFact[];
  unresolved(): Row[];
  /** The words that a fact rests on. */
  words(place: Place): KeptWords;
}

/** What a reading says of the article itself. */
export type Head = Pick<Reading, "article" | "published">;

/** A fact without its words. */
export interface KeptFact extends Omit<ReadFact, "support"> {
  /** Where it is told: the spans that support the fact as a whole. */
  told: Span[];
  words: Place;
}

/** Where the words of a fact stand among those of its article: first byte and number of bytes. */
export type Place = [from: number, size: number];

/** The words of a fact, with the sentences that these name by index. */
export interface KeptWords {
  support: Words[];
  sentences: Reading["sentences"];
}

/** Where the bytes are kept. */
export interface Source {
  /** Reads text as it was written. */
  read(from: number, size: number): string;
}

const TABLES: FactTable[] = ["deals", "shares", "ranks", "visits", "events", "systems"];
/** The sections before the words: the head, the facts of each table, what became no fact. */
const SECTIONS = TABLES.length + 2;

/** Writes a reading as one line: its sections as JSON, with tabs between them, then the words of each fact. */
export function pack({ article, published, sentences, facts, unresolved }: Reading): string {
  const tables = new Map<FactTable, KeptFact[]>(TABLES.map((table) => [table, []]));
  const words: string[] = [];
  let from = 0;
  for (const { support, ...fact } of facts) {
    const own = JSON.stringify(wordsOf(support, sentences));
    const size = Buffer.byteLength(own);
    tables.get(fact.table)!.push({ ...fact, told: toldBy(support), words: [from, size] });
    words.push(own);
    from += size;
  }
  const sections = [{ article, published }, ...tables.values(), unresolved].map((section) => JSON.stringify(section));
  return `${sections.join("\t")}\t${words.join("")}`;
}

/** Opens what `pack` wrote: `line` stands at `start` of a source. Throws Error where that is no such line. */
export function open(id: string, line: Uint8Array, source: Source, start: number): Kept {
  const ends: number[] = [];
  for (let at = line.indexOf(9); at >= 0 && ends.length < SECTIONS; at = line.indexOf(9, at + 1)) ends.push(at);
  if (ends.length < SECTIONS) throw new Error(`not a reading: ${id}`);
  return new KeptReading(id, source, start, Uint32Array.from(ends));
}

/** Keeps a reading in memory. */
export function keep(reading: Reading): Kept {
  const line = Buffer.from(pack(reading));
  const source = { read: (from: number, size: number) => line.toString("utf8", from, from + size) };
  return open(reading.article.id, line, source, 0);
}

class KeptReading implements Kept {
  constructor(
    readonly id: string,
    private readonly source: Source,
    private readonly start: number,
    private readonly ends: Uint32Array,
  ) {}

  head(): Head {
    return this.section(0) as Head;
  }

  facts(table: FactTable): KeptFact[] {
    return this.section(TABLES.indexOf(table) + 1) as KeptFact[];
  }

  unresolved(): Row[] {
    return this.section(SECTIONS - 1) as Row[];
  }

  words([from, size]: Place): KeptWords {
    return JSON.parse(this.source.read(this.start + this.ends[SECTIONS - 1] + 1 + from, size)) as KeptWords;
  }

  private section(n: number): unknown {
    const from = n === 0 ? 0 : this.ends[n - 1] + 1;
    const size = this.ends[n] - from;
    return size === EMPTY ? [] : JSON.parse(this.source.read(this.start + from, size));
  }
}

/** Bytes of a section that holds nothing. */
const EMPTY = "[]".length;

function wordsOf(support: Words[], all: Reading["sentences"]): KeptWords {
  const used = [...new Set(support.map((words) => words.in))];
  return {
    support: support.map((words) => ({ ...words, in: used.indexOf(words.in) })),
    sentences: used.map((index) => all[index]),
  };
}

function toldBy(support: Words[]): Span[] {
  const own = support.filter(({ field }) => field === "fact");
  return (own.length > 0 ? own : support.slice(0, 1)).map(({ start, end }) => ({ start, end }));
}
