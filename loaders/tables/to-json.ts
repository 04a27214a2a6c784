import type { Row, Table } from "./column.js";

/** Writes rows as JSON: an array of objects, columns in the table's order, one row a line. Each call gives a piece. */
export class JsonRows {
  private isOpen = false;

  constructor(private readonly table: Table) {}

  row(row: Row): string {
    const before = this.isOpen ? "," : "[";
    this.isOpen = true;
    const values = this.table.columns.map(({ name }) => [name, row[name] ?? null]);
    return `${before}\n${JSON.stringify(Object.fromEntries(values))}`;
  }

  end(): string {
    return this.isOpen ? "\n]\n" : "[]\n";
  }
}
