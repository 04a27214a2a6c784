/** How a column is stored: see `arrowType` for the Arrow type of each. */
export type ColumnType = "utf8" | "dict" | "list" | "date" | "int32" | "float64";

/** A column of a table, with its prose for people. */
export interface Column {
  name: string;
  type: ColumnType;
  /** One sentence: what it holds; of categories, the values. */
  about: string;
  unit?: string;
  /** Whether a row may lack it; null means "the articles do not say". */
  nullable: boolean;
}

/** A table of the data contract. */
export interface Table {
  name: string;
  /** One sentence: what a row is. */
  about: string;
  columns: Column[];
}

/** A row: text, numbers, lists of text, days as `YYYY-MM-DD`, null. */
export type Row = Record<string, string | number | string[] | null>;

/** Makes a column that every row has. */
export function must(name: string, type: ColumnType, about: string, unit?: string): Column {
  return { name, type, about, nullable: false, ...(unit ? { unit } : {}) };
}

/** Makes a column that may be null. */
export function may(name: string, type: ColumnType, about: string, unit?: string): Column {
  return { name, type, about, nullable: true, ...(unit ? { unit } : {}) };
}
