import { escape } from "../../build/html.js";
import type { Edition } from "./edition.js";
import { fileSize } from "./svg.js";

/** Takes the height that a chart in a frame tells, and gives it to the frame. */
export const RESIZER = `addEventListener("message",e=>{for(const f of document.querySelectorAll("iframe"))if(f.contentWindow===e.source&&e.data&&e.data.chartHeight>0)f.height=e.data.chartHeight})`;

export interface Snippet {
  kind: "frame" | "picture" | "module" | "data" | "node";
  title: string;
  language: "html" | "js";
  code: string;
}

interface Where {
  /** Where this site stands, ending in `/`. */
  site: string;
  /** Takes the copies that stay as they are when the data change. */
  frozen?: boolean;
}

/** Writes the ways to use a chart elsewhere, the frame first. */
export function snippetsOf(edition: Edition, { site, frozen = false }: Where): Snippet[] {
  const { chart, title, hash } = edition;
  const { width, height } = fileSize(edition);
  const file = frozen ? `${chart.name}.${hash}` : chart.name;
  const at = `${site}charts/${file}`;
  const draw = chart.exportName;
  return [
    {
      kind: "frame",
      title: "A frame that takes the chart’s own height",
      language: "html",
      code: `<iframe src="${at}.embed.htm" title="${escape(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>\n<script>${RESIZER}</script>`,
    },
    {
      kind: "picture",
      title: "A picture, without any script",
      language: "html",
      code: `<a href="${site}charts/${chart.name}.html"><img src="${at}.svg" alt="${escape(title)}" width="${width}" height="${height}" style="max-width:100%;height:auto"></a>`,
    },
    {
      kind: "module",
      title: "A module that draws into your page",
      language: "html",
      code: `<script type="module">\nimport { ${draw} } from "${at}.js";\ndocument.body.append(await ${draw}({ width: 640 }));\n</script>`,
    },
    {
      kind: "data",
      title: "The rows that it shows",
      language: "html",
      code: `<script type="module">\nconst rows = await (await fetch("${at}.json")).json();\nconsole.table(rows);\n</script>`,
    },
    {
      kind: "node",
      title: "In Node, with the module downloaded and linkedom installed",
      language: "js",
      code: `import { writeFileSync } from "node:fs";\nimport { parseHTML } from "linkedom";\nimport { ${draw} } from "./${file}.js";\n\nconst { document } = parseHTML("<!doctype html><html></html>");\nconst chart = await ${draw}({ document, width: 800 });\nwriteFileSync("${chart.name}.svg", chart.outerHTML);`,
    },
  ];
}
