import { writeCell } from "../components/cells.js";

/**
 * Writes rows as CSV (RFC 4180, lines end in CRLF). Text that a spreadsheet would run as a formula gets an apostrophe
 * before it.
 */
export function toCsv(columns: string[], rows: Record<string, unknown>[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => field(row[column])))];
  return lines.map((line) => `${line.join(",")}\r\n`).join("");
}

function field(value: unknown): string {
  const text = typeof value === "number" ? String(value) : disarm(writeCell(value));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function disarm(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
