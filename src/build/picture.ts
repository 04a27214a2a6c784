import { parseHTML } from "linkedom";
import { chartNamed } from "../components/charts/index.js";
import { serialize } from "../components/charts/serialize.js";
import { fileStyle } from "../components/charts/theme.js";
import type { Tables } from "../components/tables.js";

/** Where the picture of the README stands. */
export const pictureFile = "docs/main-chart.svg";

/** Draws the main chart as an SVG file of its own, in the reader's theme. */
export function mainPicture(tables: Tables): string {
  const chart = chartNamed("import-share");
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const drawing = chart.render(chart.rows(tables), {
    width: 800,
    document: document as unknown as Document,
    links: false,
  });
  return `${serialize(drawing).replace(/^<svg[^>]*>/, (open) => `${open}<style>${fileStyle}</style>`)}\n`;
}
