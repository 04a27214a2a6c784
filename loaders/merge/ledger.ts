import type { Kept, Source } from "../reading/kept.js";
import type { Row } from "../tables/column.js";
import type { Told } from "./claim.js";
import { evidenceRows } from "./evidence.js";

/** Where rows are kept until all of their table are made: memory, or a disk. */
export interface Store extends Source {
  /** Adds bytes; returns where they begin. */
  write(bytes: Uint8Array): number;
}

/** Where a fact's row is kept, followed by what tells it. */
interface Entry {
  id: string;
  at: number;
  row: number;
  told: number;
}

/** The facts as they are made. Of each, memory holds the id and where the rest of it is kept. */
export class Ledger {
  private readonly tables = new Map<string, Entry[]>();

  /** `readings` are all that facts are told by. */
  constructor(
    private readonly readings: Kept[],
    private readonly store: Store,
  ) {}

  put(table: string, row: Row, told: Told[]): void {
    const bytes = Buffer.from(JSON.stringify(row));
    const words = Buffer.from(JSON.stringify(told.map(({ reading, words }) => [reading, ...words])));
    const at = this.store.write(Buffer.concat([bytes, words]));
    const entry = { id: String(row.id), at, row: bytes.length, told: words.length };
    const list = this.tables.get(table);
    if (list) list.push(entry);
    else this.tables.set(table, [entry]);
  }

  /** The rows of a table, in the order of ids. */
  *rows(table: string): Generator<Row> {
    for (const { at, row } of inOrder(this.tables.get(table) ?? [])) yield JSON.parse(this.store.read(at, row)) as Row;
  }

  /** The rows of the table `evidence`, in order: the words of every fact. */
  *evidence(): Generator<Row> {
    for (const { id, at, row, told } of inOrder([...this.tables.values()].flat())) {
      const places = JSON.parse(this.store.read(at + row, told)) as [number, number, number][];
      yield* evidenceRows(
        id,
        places.map(([reading, ...words]) => ({
          article: this.readings[reading].id,
          words: this.readings[reading].words(words),
        })),
      );
    }
  }
}

function inOrder(entries: Entry[]): Entry[] {
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Keeps rows in memory. */
export class InMemory implements Store {
  private bytes = Buffer.alloc(1 << 12);
  private end = 0;

  write(bytes: Uint8Array): number {
    const at = this.end;
    this.end += bytes.length;
    if (this.end > this.bytes.length) this.bytes = Buffer.concat([this.bytes], this.end * 2);
    this.bytes.set(bytes, at);
    return at;
  }

  read(from: number, size: number): string {
    return this.bytes.toString("utf8", from, from + size);
  }
}
