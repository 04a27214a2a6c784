import { charts } from "../../components/charts/index.js";
import { openEdition } from "../../charts/files/edition.js";
import { addressNote, citation, snippetBlocks } from "../chart-reuse.js";
import { keptEditions } from "../../charts/files/frozen.js";
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

/** Earlier versions of which copies are kept. */
function otherEditions(name: string, today: string, base: string): Markup | null {
  const kept = keptEditions(name).filter((hash) => hash !== today);
  if (kept.length === 0) return null;
  const link = (hash: string, at: number) =>
    html`${at > 0 && ", "}<a href="${base}charts/${name}.${hash}.svg">${hash}</a>`;
  return html`<p>Copies of earlier versions, at addresses of the same form: ${kept.map(link)}</p>`;
}

/** Each chart with its picture, its files, how to cite it, and the snippets of both forms. */
export const reuseView: View = ({ tables }, base) =>
  html`${addressNote(openEdition(charts[0].name, tables))}${charts.map(({ name }, at) => {
    const edition = openEdition(name, tables);
    const form = (frozen: boolean, summary: string, open = false): Markup =>
      html`<details${open && html` open`}>
        <summary>${summary}</summary>
        ${frozen && otherEditions(name, edition.hash, base)}
        ${snippetBlocks(edition, { level: 3, base, frozen })}
      </details>`;
    return html`<section class="reuse" aria-labelledby="${name}">
      <h2 id="${name}">${edition.title}</h2>
      <p>
        <a href="${base}charts/${name}">Page of the chart</a>${files.map(
          (file) => html` · <a href="${base}charts/${name}.${file.form}">${file.name}</a>`,
        )}
      </p>
      ${citation(edition, base)} ${form(false, "Live: changes when the data change", at === 0)}
      ${form(true, `Frozen: stays as it is in data version ${edition.version}`)}
    </section> `;
  })}`;
