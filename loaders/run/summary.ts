import { showPath } from "../articles/input-error.js";
import { tables as all } from "../tables/index.js";
import type { Noted } from "./noted.js";

/** Tells in a few lines what a run found: articles, rows, what is open, and where to look next. */
export function summary(noted: Noted, out: string, unknown: string[], read: number): string {
  const articles = noted.count("articles");
  const facts = all.filter(({ name }) => !["articles", "unresolved", "conflicts", "corrections"].includes(name));
  const lines = [
    `${count(articles, "article")} read into ${showPath(out)}${anew(read, articles)}`,
    `  rows: ${facts.map(({ name }) => `${name} ${noted.count(name)}`).join(", ")}`,
    `  unresolved: ${noted.count("unresolved")}${noted.tally("unresolved")}`,
    `  conflicts: ${noted.count("conflicts")}${noted.tally("conflicts")}`,
  ];
  for (const note of noted.notes) lines.push(`    ${short(note)}`);
  for (const row of noted.decoded) lines.push(`  ${showPath(String(row.path))}: ${String(row.decoded)}`);
  if (noted.decodedCount > noted.decoded.length)
    lines.push(
      `  ... and ${noted.decodedCount - noted.decoded.length} more that are not UTF-8: see the table articles`,
    );
  if (unknown.length > 0) {
    const shown = unknown.slice(0, 10).map(showPath).join(", ");
    lines.push(`  no reader knows: ${shown}${unknown.length > 10 ? ` and ${unknown.length - 10} more` : ""}`);
  }
  lines.push(...correctionLines(noted));
  lines.push(
    `  next: ${showPath(out)}/manifest.json lists the tables; npm start shows them, with the words behind each fact`,
  );
  return lines.join("\n");
}

/** Counts the corrections, and names each that was not applied, with the reason. */
function correctionLines(noted: Noted): string[] {
  const { corrections } = noted;
  if (corrections.length === 0) return [];
  const idle = corrections.filter(({ state }) => state !== "applied");
  return [
    `  corrections: ${corrections.length}${noted.tally("corrections")}`,
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

function short(note: string): string {
  const units = [...note];
  return units.length > LONGEST ? `${units.slice(0, LONGEST).join("")}…` : note;
}

/** Characters of a note that are shown. */
const LONGEST = 300;
