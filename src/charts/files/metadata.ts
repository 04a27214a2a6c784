import { citationOf, type Edition } from "./edition.js";

/** Tells what the chart measures, from what, and how to cite it. */
export function metadataFile(edition: Edition): string {
  const { chart, rows, articles, title, description, version, licence, site } = edition;
  const address = (form: string) => `${site ? `${site}charts/` : ""}${chart.name}.${form}`;
  const metadata = {
    name: chart.name,
    title,
    description,
    measure: chart.measure,
    unit: chart.unit,
    columns: chart.columns,
    rows: rows.length,
    facts: [...new Set(rows.map(({ id }) => id))],
    tables: chart.tables,
    sources: articles.map(
      ({ id, title, publisher, url, published_earliest, published_latest, published_precision }) => ({
        id,
        title,
        publisher,
        url,
        published_earliest,
        published_latest,
        published_precision,
      }),
    ),
    citation: citationOf(edition),
    licence,
    version,
    files: Object.fromEntries(["html", "svg", "png", "csv", "json", "js"].map((form) => [form, address(form)])),
  };
  return `${JSON.stringify(metadata, null, 1)}\n`;
}
