import { readdirSync, readFileSync } from "node:fs";
import { charts } from "../components/charts/index.js";
import { pageAliases } from "./aliases.js";
import { openLibrary, type Library } from "./library.js";
import { nearest } from "./nearest.js";
import { proseLines, referencePattern } from "./prose.js";
import { resolveReference } from "./reference.js";
import { readTables } from "./tables.js";
import { viewNames } from "./views/index.js";

/** Checks that every page names only facts, charts and views that there are. Returns one line a problem. */
export function checkPages(): string[] {
  const library = openLibrary(readTables());
  const pages = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".md"));
  return pages.sort().flatMap((page) => checkPage(`src/${page}`, readFileSync(`src/${page}`, "utf8"), library));
}

/** Checks one page; see `checkPages`. */
export function checkPage(page: string, source: string, library: Library): string[] {
  const problems: string[] = [];
  const aliases = pageAliases(source);
  for (const [name, selector] of aliases) {
    const problem = problemOf(() => resolveReference(`${selector}.id`, library));
    if (problem !== null) problems.push(`${page}: ${name}: ${problem}`);
  }
  for (const { number, text } of proseLines(source)) {
    for (const [, reference] of text.matchAll(referencePattern)) {
      const problem = problemOf(() => resolveReference(reference, library, aliases));
      if (problem !== null) problems.push(`${page}:${number}: ${problem}`);
    }
  }
  for (const [, kind, name] of source.matchAll(/^```(chart|view)[ \t]+(\S+)/gm)) {
    const names = kind === "chart" ? charts.map((chart) => chart.name) : viewNames;
    if (name === ":name" && page.includes("[name]")) continue;
    if (!names.includes(name))
      problems.push(`${page}: unknown ${kind}: ${name}; nearest: ${nearest(name, names).join(", ")}`);
  }
  return problems;
}

function problemOf(action: () => unknown): string | null {
  try {
    action();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
