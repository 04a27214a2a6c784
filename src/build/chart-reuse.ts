import { citationOf, openEdition } from "../charts/files/edition.js";
import { snippetsOf } from "../charts/files/snippets.js";
import { html, type Markup } from "./html.js";
import type { Library } from "./library.js";

/** What stands for the address of the site in printed snippets, where package.json has no `homepage`. */
const PLACEHOLDER = "https://YOUR-SITE/";

/** Writes how to cite a chart and how to put it into another page. */
export function chartReuse(name: string, library: Library): Markup {
  const edition = openEdition(name, library.tables);
  const files = [
    { form: "js", text: "ES module" },
    { form: "metadata.json", text: "metadata" },
  ];
  return html`<section class="chart-reuse">
    <h2>Cite and reuse</h2>
    <p>Cite as: <cite>${citationOf(edition)}</cite></p>
    <p>
      More files: ${files.map(({ form, text }, at) => html`${at > 0 && " · "}<a href="./${name}.${form}">${text}</a>`)}
    </p>
    ${snippetsOf(edition, edition.site ?? PLACEHOLDER).map(
      ({ title, code }) =>
        html`<h3>${title}</h3>
          <pre tabindex="0"><code>${code}</code></pre>`,
    )}
  </section>`;
}

/** What the head of a chart’s page adds: oEmbed and social cards. Empty for other pages. */
export function chartHead(path: string, library: Library): Markup | null {
  const name = /^\/charts\/([^/.]+)(?:\.html)?$/.exec(path)?.[1];
  if (name === undefined) return null;
  const { chart, title, description, site } = openEdition(name, library.tables);
  // Framework reads the addresses in a head from the root of the site, and leaves those in `meta` alone.
  const at = (base: string) => `${site ?? base}charts/${chart.name}`;
  const short = description.length > 200 ? `${description.slice(0, description.lastIndexOf(" ", 199))} …` : description;
  return html`<link rel="alternate" type="application/json+oembed" href="${at("./")}.oembed.json" title="${title}" />
    <meta property="og:type" content="article" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${short}" />
    <meta property="og:image" content="${at("../")}.png" />
    <meta property="og:image:alt" content="${title}" />
    <meta name="twitter:card" content="summary_large_image" />`;
}
