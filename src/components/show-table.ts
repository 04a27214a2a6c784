import { writeCell } from "./cells.js";

/** Makes a table out of rows, for cells of the notebook page: at most `limit` of them, and how many there are. */
export function showTable(rows: Record<string, unknown>[], limit = 12): HTMLElement {
  const frame = document.createElement("div");
  frame.className = "scroll";
  frame.tabIndex = 0;
  frame.setAttribute("role", "group");
  frame.setAttribute("aria-label", "Result");
  const table = document.createElement("table");
  const columns = Object.keys(rows[0] ?? {});
  addRow(table.createTHead(), columns, "th");
  const body = table.createTBody();
  for (const row of rows.slice(0, limit))
    addRow(
      body,
      columns.map((column) => written(row[column])),
      "td",
    );
  frame.append(table);
  const note = document.createElement("p");
  note.className = "how";
  note.textContent =
    rows.length > limit
      ? `The first ${limit} of ${rows.length} rows`
      : `${rows.length} ${rows.length === 1 ? "row" : "rows"}`;
  frame.append(note);
  return frame;
}

/** Days come as dates; lists of Arrow are no arrays of JavaScript. */
function written(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  const isList = typeof value === "object" && value !== null && Symbol.iterator in value;
  return writeCell(isList ? Array.from(value as Iterable<unknown>) : value);
}

function addRow(section: HTMLTableSectionElement, texts: string[], cell: "th" | "td"): void {
  const row = section.insertRow();
  for (const text of texts) {
    const made = document.createElement(cell);
    if (cell === "th") made.setAttribute("scope", "col");
    const words = document.createElement("bdi");
    words.textContent = text;
    made.append(words);
    row.append(made);
  }
}
