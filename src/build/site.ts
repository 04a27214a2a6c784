import type MarkdownIt from "markdown-it";
import { charts } from "../components/charts/index.js";
import { chartForms } from "./chart-files.js";
import { socialHead } from "./chart-reuse.js";
import { pageHead } from "./frame.js";
import { openLibrary } from "./library.js";
import { bindTables } from "./markdown.js";
import { unbound } from "./problems.js";
import { tableForms } from "./table-file.js";
import { readTables, tableNames } from "./tables.js";

/** What the configuration of Framework needs of us: the binding of pages to tables, and the files of stable address. */
export function openSite({ preview }: { preview: boolean }) {
  const library = openLibrary(readTables());
  return {
    markdownIt: (md: MarkdownIt) => bindTables(md, library, preview ? unbound : fail),
    head: (page: Parameters<typeof pageHead>[0]) => `${pageHead(page)}${socialHead(page, library)}`,
    dynamicPaths: [
      ...tableNames.flatMap((name) => tableForms.map((form) => `/data/${name}.${form}`)),
      ...charts.flatMap(({ name }) => [`/charts/${name}`, ...chartForms().map((form) => `/charts/${name}.${form}`)]),
    ],
  };
}

function fail(error: Error, path: string): never {
  throw new Error(`${path}: ${error.message}`);
}
