import { escape } from "../../build/html.js";
import type { Edition } from "./edition.js";
import { fileWidth } from "./svg.js";

/** Takes the height that a chart in a frame tells, and gives it to the frame. */
export const RESIZER = `addEventListener("message",e=>{for(const f of document.querySelectorAll("iframe"))if(f.contentWindow===e.source&&e.data&&e.data.chartHeight>0)f.height=e.data.chartHeight})`;

interface Snippet {
  title: string;
  language: "html" | "js";
  code: string;
}

/** Writes the ways to put a chart into another page. `site` is where this one stands, ending in `/`. */
export function snippetsOf({ chart, title }: Edition, site: string): Snippet[] {
  const at = `${site}charts/${chart.name}`;
  return [
    {
      title: "In a frame that takes the chart’s own height",
      language: "html",
      code: `<iframe src="${at}.embed.htm" title="${escape(title)}" width="100%" height="600" style="border:0" loading="lazy"></iframe>\n<script>${RESIZER}</script>`,
    },
    {
      title: "As a picture, without any script",
      language: "html",
      code: `<a href="${at}.html"><img src="${at}.svg" alt="${escape(title)}" width="${fileWidth}" style="max-width:100%;height:auto"></a>`,
    },
    {
      title: "As a module that draws into your page",
      language: "html",
      code: `<script type="module">\nimport { ${chart.exportName} } from "${at}.js";\ndocument.body.append(await ${chart.exportName}({ width: 640 }));\n</script>`,
    },
  ];
}
