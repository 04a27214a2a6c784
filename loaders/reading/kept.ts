import { createHash, type Hash } from "node:crypto";
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
  /** A hash of its facts of a part and of their words. */
  mark(part: string): string;
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

/** What a line begins with: the bytes of the head and of what became no fact; of each part its name, bytes and mark. */
type List = [head: number, unresolved: number, ...parts: [part: string, size: number, mark: string][]];

/**
 * Writes a reading as one line: a list of what follows with the bytes of each, a tab, the head, what became no fact, the
 * facts of each part, the words of each fact, all as JSON.
 */
export function pack({ article, published, sentences, facts, unresolved }: Reading): string {
  const parts = new Map<string, { facts: KeptFact[]; hash: Hash }>();
  const words: string[] = [];
  let from = 0;
  for (const { support, ...fact } of facts) {
    const own = JSON.stringify(wordsOf(support, sentences));
    const size = Buffer.byteLength(own);
    const part = partOf(fact.table, fact.columns as Row);
    const { facts: list, hash } = parts.get(part) ?? { facts: [], hash: createHash("sha256") };
    if (list.length === 0) parts.set(part, { facts: list, hash });
    list.push({ ...fact, told: toldBy(support), words: [from, size] });
    hash.update(JSON.stringify(fact)).update(own);
    words.push(own);
    from += size;
  }
  const own = [...parts.values()].map((part) => part.facts);
  const pieces = [{ article, published }, unresolved, ...own].map((piece) => JSON.stringify(piece));
  const [head, rest, ...sizes] = pieces.map((piece) => Buffer.byteLength(piece));
  const marks = [...parts].map(([part, { hash }], i): List[2] => [part, sizes[i], hash.digest("hex").slice(0, MARK)]);
  const list: List = [head, rest, ...marks];
  return `${JSON.stringify(list)}\t${pieces.join("")}${words.join("")}`;
}

/** The part of a table that a fact belongs to, as `Kept` names it. */
function partOf(table: FactTable, columns: Row): string {
  return `${table} ${rules.find((rule) => rule.table === table)!.part(columns)}`;
}

/** Opens what `pack` wrote: `line` stands at `start` of a source. Throws Error where that is no such line. */
export function open(id: string, line: Uint8Array, source: Source, start: number): Kept {
  const tab = line.indexOf(9);
  const list = Buffer.from(line.buffer, line.byteOffset, Math.max(tab, 0)).toString();
  const [head, rest, ...parts] = JSON.parse(list) as List;
  let end = start + tab + 1;
  const ends = [head, rest, ...parts.map(([, size]) => size)].map((size) => (end += size));
  const names = parts.map(([part]) => once(part));
  return new KeptReading(id, names, source, start + tab + 1, ends, parts.map(([, , mark]) => mark).join(""));
}

/** Keeps a reading in memory. */
export function keep(reading: Reading): Kept {
  const line = Buffer.from(pack(reading));
  const source = { read: (from: number, size: number) => line.toString("utf8", from, from + size) };
  return open(reading.article.id, line, source, 0);
}

/** Characters of a mark. */
const MARK = 16;

class KeptReading implements Kept {
  /** `ends` are those of the head, of what became no fact, and of each part; the words follow. `marks` are in one text. */
  constructor(
    readonly id: string,
    readonly parts: string[],
    private readonly source: Source,
    private readonly start: number,
    private readonly ends: number[],
    private readonly marks: string,
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

  mark(part: string): string {
    const index = this.parts.indexOf(part);
    return this.marks.slice(index * MARK, (index + 1) * MARK);
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
