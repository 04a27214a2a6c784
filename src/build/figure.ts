import { parseHTML } from "linkedom";
import { charts } from "../components/charts/index.js";
import { serialize } from "../components/charts/serialize.js";
import { articleAnchor } from "./article-card.js";
import { chartForms } from "./chart-files.js";
import { chartReuse } from "./chart-reuse.js";
import { escape, html, Markup } from "./html.js";
import { articleName, type Library } from "./library.js";
import { baseOf } from "./links.js";
import { nearest } from "./nearest.js";
import { publishedDate, writeValue } from "./values.js";

/** Widths in pixels at which a chart stands in the page; the style sheet shows the one that fits. */
export const widths = [320, 480, 640, 960];

interface Request {
  name: string;
  /** A line of prose under the title; without one it says what is measured. */
  note: string;
  path: string;
  /** Level of the title's heading. */
  level: number;
  library: Library;
  /** Is told which facts and articles the figure holds. */
  show: (ids: string[]) => void;
}

/** Makes the figure of a chart: title, drawing at each width, source line, table and downloads. Throws where there is no chart of that name. */
export function chartFigure({ name, note, path, level, library, show }: Request): Markup {
  const chart = charts.find((spec) => spec.name === name);
  if (!chart)
    throw new Error(
      `unknown chart: ${name}; nearest: ${nearest(
        name,
        charts.map((spec) => spec.name),
      ).join(", ")}`,
    );
  const rows = chart.rows(library.tables);
  show([...rows.map(({ id }) => id), ...chart.sources(rows).map(articleAnchor)]);
  const base = baseOf(path);
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const drawings = widths.map((width) => {
    const options = { width, document: document as unknown as Document, base, heading: false, id: `${name}-${width}` };
    return html`<div class="drawing drawing-${width}">${new Markup(serialize(chart.render(rows, options)))}</div>`;
  });
  return html`<figure class="chart-figure" id="chart-${name}">
      <figcaption>
        ${new Markup(`<h${level} class="chart-title">${escape(chart.title(rows))}</h${level}>`)}
        <p>${note.trim() || chart.measure}</p>
      </figcaption>
      <div class="drawings">${drawings}</div>
      <p class="chart-source">${sourceLine(chart.sources(rows), base, library)}</p>
      <details>
        <summary>Show as a table</summary>
        ${table(chart.columns, rows, base)}
      </details>
      <p class="chart-links">${links(name, base)}</p>
    </figure>
    ${path.startsWith("/charts/") && chartReuse(name, library)}`;
}

function sourceLine(ids: string[], base: string, library: Library): Markup {
  const articles = ids.flatMap((id) => library.articles.get(id) ?? []);
  const names = articles.map(
    (article, index) =>
      html`${index > 0 && "; "}<a href="${base}evidence#${articleAnchor(article.id)}"
          ><bdi>${shorten(articleName(article))}</bdi></a
        >, ${publishedDate(article)}`,
  );
  return html`Source: ${names}`;
}

/** A source line names an article; its full title stands on the evidence page. */
function shorten(name: string): string {
  return name.length <= 48 ? name : `${name.slice(0, name.lastIndexOf(" ", 46))} …`;
}

interface Column {
  name: string;
  title: string;
}

function table(columns: Column[], rows: { id: string; label: string }[], base: string): Markup {
  const cells = (row: Record<string, unknown>) =>
    columns.map(({ name }) => html`<td><bdi>${writeCell(row, name)}</bdi></td>`);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Data of the chart">
    <table>
      <thead>
        <tr>
          <th scope="col">Fact</th>
          ${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row">
                <a href="${base}evidence#${row.id}"><bdi>${row.label}</bdi></a>
              </th>
              ${cells({ ...row })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A column of a chart's row as the table view shows it; a dash where there is nothing. */
function writeCell(row: Record<string, unknown>, column: string): string {
  return (column in row ? writeValue(row, column) : null) ?? "–";
}

/** What a reader takes away; modules and metadata are for the page on reuse. */
const offered = ["svg", "png", "csv", "json"];

function links(name: string, base: string): Markup {
  const forms = chartForms();
  const files = offered
    .filter((form) => forms.includes(form))
    .map((form) => html` · <a href="${base}charts/${name}.${form}">${form.toUpperCase()}</a>`);
  return html`<a href="${base}charts/${name}">This chart on its own page</a>${files}`;
}
