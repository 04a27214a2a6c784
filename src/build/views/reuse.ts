import { charts } from "../../components/charts/index.js";
import { citationOf, openEdition } from "../../charts/files/edition.js";
import { snippetBlocks } from "../chart-reuse.js";
import { html, type Markup } from "../html.js";
import type { View } from "./index.js";

const files = [
  { form: "svg", name: "SVG" },
  { form: "png", name: "PNG" },
  { form: "csv", name: "CSV" },
  { form: "json", name: "JSON" },
  { form: "js", name: "ES module" },
  { form: "metadata.json", name: "metadata" },
];

/** Each chart with its picture, its files, how to cite it, and the snippets of both forms. */
export const reuseView: View = ({ tables }, base) =>
  html`${charts.map(({ name }, at) => {
    const edition = openEdition(name, tables);
    const form = (frozen: boolean, summary: string, open = false): Markup =>
      html`<details${open && html` open`}>
        <summary>${summary}</summary>
        ${snippetBlocks(edition, { level: 3, base, frozen })}
      </details>`;
    return html`<section class="reuse" aria-labelledby="${name}">
      <h2 id="${name}">${edition.title}</h2>
      <p>
        <a href="${base}charts/${name}">Page of the chart</a>${files.map(
          (file) => html` · <a href="${base}charts/${name}.${file.form}">${file.name}</a>`,
        )}
      </p>
      <p>Cite as: <cite>${citationOf(edition)}</cite></p>
      ${form(false, "Live: changes when the data change", at === 0)}
      ${form(true, `Frozen: stays as it is in data version ${edition.version}`)}
    </section> `;
  })}`;
