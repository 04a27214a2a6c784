import type { OpenTable } from "../../src/components/tables.js";
import type { Row } from "../tables/column.js";

/** The rows of the table `evidence` by fact; they are made when they are asked for. */
export class Evidence {
  private readonly places = new Map<string, number[]>();

  constructor(private readonly table: OpenTable<Row>) {
    for (let at = 0; at < table.length; at++) {
      const id = String(table.cell(at, "fact_id"));
      const list = this.places.get(id);
      if (list) list.push(at);
      else this.places.set(id, [at]);
    }
  }

  /** The rows of a fact, in the order of the table; none where it is not known. */
  of(id: string): Row[] {
    return this.places.get(id)?.map((at) => this.table.row(at)) ?? [];
  }

  /** A mark of the places that a fact rests on: words at other places, or more or fewer of them, have another one. */
  mark(id: string): number {
    let mark = 0;
    for (const at of this.places.get(id) ?? [])
      for (const column of ["start", "end"]) mark = (Math.imul(mark, 31) + Number(this.table.cell(at, column)) + 1) | 0;
    return mark;
  }
}
