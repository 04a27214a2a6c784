import { showPath } from "../articles/input-error.js";
import type { Tables } from "../merge/assemble.js";
import { tables as all } from "../tables/index.js";
import type { Row } from "../tables/column.js";

/** Tells in a few lines what a run found: articles, rows, what is open, and where to look next. */
export function summary(
  tables: Tables,
  counts: Record<string, number>,
  out: string,
  unknown: string[],
  read: number,
): string {
  const facts = all.filter(({ name }) => !["articles", "unresolved", "conflicts", "corrections"].includes(name));
  const lines = [
    `${count(tables.articles.length, "article")} read into ${showPath(out)}${anew(read, tables.articles.length)}`,
    `  rows: ${facts.map(({ name }) => `${name} ${counts[name]}`).join(", ")}`,
    `  unresolved: ${tables.unresolved.length}${tally(tables.unresolved, "kind")}`,
    `  conflicts: ${tables.conflicts.length}${tally(tables.conflicts, "field")}`,
  ];
  for (const note of [...new Set(tables.conflicts.map((row) => String(row.note)))].slice(0, 5))
    lines.push(`    ${note}`);
  const decoded = tables.articles.filter((row) => row.decoded);
  for (const row of decoded.slice(0, 10)) lines.push(`  ${showPath(String(row.path))}: ${String(row.decoded)}`);
  if (decoded.length > 10)
    lines.push(`  ... and ${decoded.length - 10} more that are not UTF-8: see the table articles`);
  if (unknown.length > 0) {
    const shown = unknown.slice(0, 10).map(showPath).join(", ");
    lines.push(`  no reader knows: ${shown}${unknown.length > 10 ? ` and ${unknown.length - 10} more` : ""}`);
  }
  lines.push(...correctionLines(tables.corrections));
  lines.push(
    `  next: ${showPath(out)}/manifest.json lists the tables; npm start shows them, with the words behind each fact`,
  );
  return lines.join("\n");
}

/** Counts the corrections, and names each that was not applied, with the reason. */
function correctionLines(rows: Row[]): string[] {
  if (rows.length === 0) return [];
  const idle = rows.filter(({ state }) => state !== "applied");
  return [
    `  corrections: ${rows.length}${tally(rows, "state")}`,
    ...idle.map(({ action, fact_id, state, note, who }) =>
      showPath(`    ${String(state)}: ${String(action)} ${String(fact_id)} (by ${String(who)}). ${String(note)}`),
    ),
  ];
}

/** How many articles were read in this run, where the others are as they were. */
function anew(read: number, all: number): string {
  return read === all ? "" : ` (${read} anew, ${all - read} as they were)`;
}

function count(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? "" : "s"}`;
}

/** Counts rows by a column, most first: ` (money 3, visit 1)`. */
function tally(rows: Row[], column: string): string {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(String(row[column]), (counts.get(String(row[column])) ?? 0) + 1);
  const list = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name, n]) => `${name} ${n}`);
  return list.length > 0 ? ` (${list.join(", ")})` : "";
}
