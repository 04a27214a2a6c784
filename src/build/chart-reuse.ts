import { cardSize } from "../charts/files/card.js";
import { citationOf, openEdition, type Edition } from "../charts/files/edition.js";
import { snippetsOf } from "../charts/files/snippets.js";
import { escape, html, Markup } from "./html.js";
import type { Library } from "./library.js";

interface Blocks {
  /** Level of their headings. */
  level: number;
  /** From the page to the root of the site. */
  base: string;
  frozen?: boolean;
}

/** Writes each snippet with its title. What copies them, and knows where the site stands, is in components/copy-buttons.ts. */
export function snippetBlocks(edition: Edition, { level, base, frozen = false }: Blocks): Markup {
  const site = edition.site ?? PLACEHOLDER;
  const blocks = snippetsOf(edition, { site, frozen }).map(
    ({ kind, title, code }) =>
      html`${new Markup(`<h${level} class="snippet-title">${escape(title)}</h${level}>`)}
        <div
          class="snippet"
          data-base="${base}"
          data-kind="${kind}"
          data-chart="${edition.chart.name}"
          data-form="${frozen ? "frozen" : "live"}"
        >
          <pre tabindex="0" data-copy="none"><code>${code}</code></pre>
        </div>`,
  );
  return html`${blocks}`;
}

/** What stands for the address of the site where the build does not know it, until components/copy-buttons.ts puts it in. */
const PLACEHOLDER = "https://YOUR-SITE/";

/** Tells those who read without JavaScript what the placeholder is; empty where the address is known. */
export function addressNote({ site }: Edition): Markup | null {
  if (site) return null;
  return html`<noscript><p>For ${PLACEHOLDER} put the address at which you read this site.</p></noscript>`;
}

/** Writes how to cite a chart. The address is put in where the page is read, if the build does not know it. */
export function citation(edition: Edition, base: string): Markup {
  const page = `${base}charts/${edition.chart.name}.html`;
  return html`<p>
    Cite as: <cite>${citationOf(edition)}${!edition.site && html`<span data-address="${page}"></span>`}</cite>
  </p>`;
}

/** Writes how to cite a chart and how to put it into another page. */
export function chartReuse(name: string, library: Library): Markup {
  const edition = openEdition(name, library.tables);
  const files = [
    { form: "js", text: "ES module" },
    { form: "metadata.json", text: "metadata" },
  ];
  return html`<section class="chart-reuse">
    <h2>Cite and reuse</h2>
    ${citation(edition, "../")}
    <p>
      More files: ${files.map(({ form, text }, at) => html`${at > 0 && " · "}<a href="./${name}.${form}">${text}</a>`)}
    </p>
    ${addressNote(edition)} ${snippetBlocks(edition, { level: 3, base: "../" })}
    <p>The same chart as it is in this version of the data, for good: <a href="../reuse#${name}">frozen copies</a>.</p>
  </section>`;
}

/** The chart whose card stands for the pages that are of no one chart. */
const MAIN = "import-share";

/** What the head of a page adds for other sites: a card with title and picture; on a chart’s page oEmbed as well. */
export function socialHead({ path, title: own }: { path: string; title?: string | null }, library: Library): Markup {
  const name = /^\/charts\/([^/.]+)(?:\.html)?$/.exec(path)?.[1];
  const { chart, title, description, site } = openEdition(name ?? MAIN, library.tables);
  // Framework reads the addresses in a head from the root of the site, and leaves those in `meta` alone.
  const at = (base: string) => `${site ?? base}charts/${chart.name}`;
  const short = description.length > 200 ? `${description.slice(0, description.lastIndexOf(" ", 199))} …` : description;
  const page = name === undefined ? `${path.replace(/^\//, "")}.html` : `charts/${name}.html`;
  const image = `${at(name === undefined ? "./" : "../")}.card.png`;
  return html`${
      name !== undefined &&
      html`<meta name="description" content="${short}" />
        <link rel="alternate" type="application/json+oembed" href="${at("./")}.oembed.json" title="${title}" />`
    }
    <meta property="og:type" content="article" />
    <meta property="og:site_name" content="Arms-trade notebook" />
    ${site && html`<link rel="canonical" href="${site}${page}" /> <meta property="og:url" content="${site}${page}" />`}
    <meta property="og:title" content="${name === undefined ? (own ?? title) : title}" />
    ${name !== undefined && html`<meta property="og:description" content="${short}" />`}
    <meta property="og:image" content="${image}" />
    <meta property="og:image:width" content="${String(cardSize.width)}" />
    <meta property="og:image:height" content="${String(cardSize.height)}" />
    <meta property="og:image:alt" content="${title}" />
    <meta name="twitter:card" content="summary_large_image" />
    <meta name="twitter:image" content="${image}" />`;
}
