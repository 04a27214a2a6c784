import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { chartNamed, type ChartRow, type ChartSpec } from "../../components/charts/index.js";
import type { ArticleRow, Tables } from "../../components/tables.js";
import { readTables } from "../../build/tables.js";
import { siteAddress } from "./site-address.js";

/** What all files of one chart are made of. */
export interface Edition {
  chart: ChartSpec;
  rows: ChartRow[];
  title: string;
  description: string;
  articles: ArticleRow[];
  /** Names the data: the project's version and a hash of all tables. */
  version: string;
  /** The hash alone: part of the address of a frozen copy. */
  hash: string;
  licence: string;
  /** Where the site stands, ending in `/`; null where that is not known when it is built. */
  site: string | null;
  document: Document;
}

/** Prepares the edition of a chart out of the project's tables. Throws where there is no chart of that name. */
export function openEdition(name: string, tables: Tables = readTables()): Edition {
  const chart = chartNamed(name);
  const rows = chart.rows(tables);
  const known = new Map(tables.articles.map((article) => [article.id, article]));
  const project = JSON.parse(readFileSync("package.json", "utf8")) as {
    version: string;
    license: string;
  };
  const hash = hashOf(tables);
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  return {
    chart,
    rows,
    title: chart.title(rows),
    description: chart.description(rows),
    articles: chart.sources(rows).flatMap((id) => known.get(id) ?? []),
    version: `${project.version}+${hash}`,
    hash,
    licence: project.license,
    site: siteAddress(),
    document: document as unknown as Document,
  };
}

function hashOf(tables: Tables): string {
  return createHash("sha256").update(JSON.stringify(tables)).digest("hex").slice(0, 10);
}

/** Names the publishers of the articles, each once; where none is known, the title in quotation marks. */
function sourcesNamed({ articles }: Edition): string[] {
  return [...new Set(articles.map(({ publisher, title, id }) => publisher ?? (title === null ? id : `“${title}”`)))];
}

/** How to cite the chart. */
export function citationOf(edition: Edition): string {
  const address = edition.site ? ` ${edition.site}charts/${edition.chart.name}.html` : "";
  return `Arms-trade notebook, “${edition.title}”, data version ${edition.version}.${address}`;
}

/** The line under a chart that stands alone. */
export function sourceOf(edition: Edition): string {
  const names = sourcesNamed(edition);
  const source = names.length > 0 ? `Source: news articles. ${names.join("; ")}. ` : "";
  return `${source}Arms-trade notebook, data version ${edition.version}, licence ${edition.licence}.`;
}
