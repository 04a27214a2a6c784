import type { Row } from "../tables/column.js";

/** What is told at the end of a run, noted while its rows pass: counts, not the rows themselves. */
export class Noted {
  /** Articles that are not UTF-8, the first few. */
  readonly decoded: Row[] = [];
  /** Notes of conflicts, each once, the first few. */
  readonly notes = new Set<string>();
  readonly corrections: Row[] = [];
  decodedCount = 0;
  private readonly counts = new Map<string, number>();
  private readonly tallies = new Map<string, Map<string, number>>();

  /** Whether more is told of a table than the number of its rows. */
  isTold(table: string): boolean {
    return table === "articles" || table in TALLIED;
  }

  /** Takes note of rows of which nothing else is told. */
  add(table: string, rows: number): void {
    this.counts.set(table, this.count(table) + rows);
  }

  /** Takes note of a row of a table. */
  see(table: string, row: Row): void {
    this.add(table, 1);
    if (table === "articles" && row.decoded && ++this.decodedCount <= DECODED) this.decoded.push(row);
    if (table === "conflicts" && this.notes.size < NOTES) this.notes.add(String(row.note));
    if (table === "corrections") this.corrections.push(row);
    const column = TALLIED[table];
    if (column === undefined) return;
    const tally = this.tallies.get(table) ?? new Map<string, number>();
    this.tallies.set(table, tally.set(String(row[column]), (tally.get(String(row[column])) ?? 0) + 1));
  }

  /** Rows of a table. */
  count(table: string): number {
    return this.counts.get(table) ?? 0;
  }

  /** Rows of a table by the column that tells most of them, most first: ` (money 3, visit 1)`. */
  tally(table: string): string {
    const list = [...(this.tallies.get(table) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return list.length > 0 ? ` (${list.map(([name, n]) => `${name} ${n}`).join(", ")})` : "";
  }
}

const TALLIED: Record<string, string> = { unresolved: "kind", conflicts: "field", corrections: "state" };
const DECODED = 10;
const NOTES = 5;
