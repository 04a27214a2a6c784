import { rules } from "../merge/rules/index.js";
import type { Row } from "../tables/column.js";
import type { FactTable, Span } from "../types.js";
import type { ReadFact, Reading, Words } from "./reading.js";

/** A reading that is kept as bytes, of which a piece is read when it is asked for: most of it are words. */
export interface Kept {
  id: string;
  /** The parts of tables that it has facts of: `TABLE PART`. */
  parts: string[];
  head(): Head;
  /** Its facts of a part. */
  facts(part: string): KeptFact[];
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

/**
 * Writes a reading as one line: a list of what follows with the bytes of each, a tab, the head, what became no fact, the
 * facts of each part, the words of each fact, all as JSON.
 */
export function pack({ article, published, sentences, facts, unresolved }: Reading): string {
  const parts = new Map<string, KeptFact[]>();
  const words: string[] = [];
  let from = 0;
  for (const { support, ...fact } of facts) {
    const own = JSON.stringify(wordsOf(support, sentences));
    const size = Buffer.byteLength(own);
    const part = partOf(fact.table, fact.columns as Row);
    const list = parts.get(part) ?? [];
    if (list.length === 0) parts.set(part, list);
    list.push({ ...fact, told: toldBy(support), words: [from, size] });
    words.push(own);
    from += size;
  }
  const pieces = [{ article, published }, unresolved, ...parts.values()].map((piece) => JSON.stringify(piece));
  const list = [...parts.keys()].flatMap((part, i) => [part, Buffer.byteLength(pieces[i + 2])]);
  const sizes = [Buffer.byteLength(pieces[0]), Buffer.byteLength(pieces[1]), ...list];
  return `${JSON.stringify(sizes)}\t${pieces.join("")}${words.join("")}`;
}

/** The part of a table that a fact belongs to, as `Kept` names it. */
function partOf(table: FactTable, columns: Row): string {
  return `${table} ${rules.find((rule) => rule.table === table)!.part(columns)}`;
}

/** Opens what `pack` wrote: `line` stands at `start` of a source. Throws Error where that is no such line. */
export function open(id: string, line: Uint8Array, source: Source, start: number): Kept {
  const tab = line.indexOf(9);
  const list = JSON.parse(Buffer.from(line.buffer, line.byteOffset, Math.max(tab, 0)).toString()) as (
    string | number
  )[];
  const sizes = list.filter((entry) => typeof entry === "number");
  const parts = list.filter((entry) => typeof entry === "string").map(once);
  let end = start + tab + 1;
  const ends = sizes.map((size) => (end += size));
  return new KeptReading(id, parts, source, start + tab + 1, ends);
}

/** Keeps a reading in memory. */
export function keep(reading: Reading): Kept {
  const line = Buffer.from(pack(reading));
  const source = { read: (from: number, size: number) => line.toString("utf8", from, from + size) };
  return open(reading.article.id, line, source, 0);
}

class KeptReading implements Kept {
  /** `ends` are those of the head, of what became no fact, and of each part; the words follow. */
  constructor(
    readonly id: string,
    readonly parts: string[],
    private readonly source: Source,
    private readonly start: number,
    private readonly ends: number[],
  ) {}

  head(): Head {
    return this.piece(0) as Head;
  }

  unresolved(): Row[] {
    return this.piece(1) as Row[];
  }

  facts(part: string): KeptFact[] {
    const index = this.parts.indexOf(part);
    return index < 0 ? [] : (this.piece(index + 2) as KeptFact[]);
  }

  words([from, size]: Place): KeptWords {
    return JSON.parse(this.source.read(this.ends.at(-1)! + from, size)) as KeptWords;
  }

  private piece(n: number): unknown {
    const from = n === 0 ? this.start : this.ends[n - 1];
    return JSON.parse(this.source.read(from, this.ends[n] - from));
  }
}

/** Names of parts: there are few, and memory holds each once. */
const names = new Map<string, string>();

function once(name: string): string {
  const known = names.get(name);
  if (known === undefined) names.set(name, name);
  return known ?? name;
}

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
