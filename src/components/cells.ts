/** A value of a table as plain text, the same in CSV and in the tables of the pages: lists joined by `; `, nothing for null. */
export function writeCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? value.join("; ") : String(value);
}
