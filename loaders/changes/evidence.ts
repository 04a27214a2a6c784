import type { OpenTable } from "../../src/components/tables.js";
import type { Row } from "../tables/column.js";

/** Rows between two whose fact is remembered. */
const STEP = 4096;

/** The rows of the table `evidence` by fact. They stand in the order of facts, and are read when they are asked for. */
export class Evidence {
  /** Facts of each STEP-th row, as far as these were looked at. */
  private readonly known: string[] = [];
  /** The row after those of the fact that was asked for last: facts are mostly asked for in order. */
  private next = 0;

  constructor(private readonly table: OpenTable<Row>) {}

  /** The rows of a fact, in the order of the table; none where it is not known. */
  of(id: string): Row[] {
    return Array.from(this.places(id), (at) => this.table.row(at));
  }

  /** A mark of the places that a fact rests on: words at other places, or more or fewer of them, have another one. */
  mark(id: string): number {
    let mark = 0;
    for (const at of this.places(id))
      for (const column of ["start", "end"]) mark = (Math.imul(mark, 31) + Number(this.table.cell(at, column)) + 1) | 0;
    return mark;
  }

  private *places(id: string): Generator<number> {
    let at = this.factAt(this.next) === id ? this.next : this.firstOf(id);
    for (; this.factAt(at) === id; at++) yield at;
    this.next = at;
  }

  /** The first row of a fact; of one that is not known, where it would stand. */
  private firstOf(id: string): number {
    const step = search(
      0,
      Math.ceil(this.table.length / STEP),
      (n) => (this.known[n] ??= this.factAt(n * STEP)!) >= id,
    );
    return search(
      Math.max(0, step - 1) * STEP,
      Math.min(step * STEP, this.table.length),
      (at) => this.factAt(at)! >= id,
    );
  }

  private factAt(at: number): string | null {
    return at < this.table.length ? String(this.table.cell(at, "fact_id")) : null;
  }
}

/** The first whole number from `low` on, and below `high`, that is far enough; else `high`. All after it are, too. */
function search(low: number, high: number, isFar: (n: number) => boolean): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isFar(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
