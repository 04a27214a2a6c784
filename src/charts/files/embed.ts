import { createHash } from "node:crypto";
import { escape, html, Markup } from "../../build/html.js";
import { serialize } from "../../components/charts/serialize.js";
import { pageStyle } from "../../components/charts/theme.js";
import { sourceOf, type Edition } from "./edition.js";

/** Widths of the drawings, and the width of the frame from which each is shown. */
const WIDTHS = [320, 480, 640, 960];

const STYLE = `${pageStyle}body{margin:0;padding:8px;background:var(--chart-paper);color:#1a1e24;font:14px/1.4 Arial,Helvetica,sans-serif}
@media (prefers-color-scheme:dark){body{color:#e9ecef}}
.at{display:none;max-width:${WIDTHS.at(-1)}px}.at svg{display:block;width:100%;height:auto}.at-320{display:block}
${WIDTHS.slice(1)
  .map((width, at) => `@media (min-width:${width - 24}px){.at-${WIDTHS[at]}{display:none}.at-${width}{display:block}}`)
  .join("")}
h1{margin:0 4px;font-size:20px;line-height:1.25;text-wrap:balance}p{margin:8px 4px 0;color:var(--chart-muted);font-size:12px}p a{color:inherit}`;

/** Tells the page around the frame how tall the chart is, now and whenever that changes. */
export const SCRIPT = `const tell=()=>parent.postMessage({chartHeight:Math.ceil(document.body.getBoundingClientRect().height)},"*");new ResizeObserver(tell).observe(document.body);tell();`;

/** Nothing is loaded, and no script runs but the one that tells the height. */
const POLICY = [
  "default-src 'none'",
  `script-src 'sha256-${createHash("sha256").update(SCRIPT).digest("base64")}'`,
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Writes the page that is made to stand in a frame of another site: the chart at four widths, nothing loaded. */
export function embedFile(edition: Edition): string {
  const { chart, rows, document, title, site } = edition;
  const base = site ?? "../";
  const drawings = WIDTHS.map((width) => {
    const options = {
      width,
      document,
      evidence: `${base}evidence.html`,
      target: "_top",
      heading: false,
      id: `${chart.name}-${width}`,
    };
    return html`<div class="at at-${width}">${new Markup(serialize(chart.render(rows, options)))}</div>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
<p>${escape(chart.measure)}</p>
${drawings.join("\n")}
<p>${escape(sourceOf(edition))} <a href="${base}charts/${chart.name}.html" target="_top">Chart, table and sources</a></p>
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
