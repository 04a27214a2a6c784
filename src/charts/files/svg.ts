import { serialize } from "../../components/charts/serialize.js";
import { fileStyle } from "../../components/charts/theme.js";
import { citationOf, sourceOf, type Edition } from "./edition.js";

/** Width of the drawing in the files, in pixels. */
const fileWidth = 800;
const MARGIN = 20;

interface Paper {
  /** For renderers without style sheets: no style, so that the caller can put in fixed colours. */
  plain?: boolean;
}

/** Width and height of the file in pixels; the PNG has twice as many. */
export function fileSize(edition: Edition): { width: number; height: number } {
  const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(svgFile(edition))!.map(Number);
  return { width, height };
}

/** Draws the chart as an SVG file that needs nothing else: style in both themes, source line, licence, version and fact ids. */
export function svgFile(edition: Edition, { plain = false }: Paper = {}): string {
  const { chart, rows, document, site } = edition;
  const evidence = `${site ?? "../"}evidence.html`;
  const drawing = chart.render(rows, { width: fileWidth, document, evidence, source: sourceOf(edition) });
  const [width, height] = ["width", "height"].map((name) => Number(drawing.getAttribute(name)) + 2 * MARGIN);
  drawing.setAttribute("width", String(width));
  drawing.setAttribute("height", String(height));
  drawing.setAttribute("viewBox", `${-MARGIN} ${-MARGIN} ${width} ${height}`);
  const paper = `<rect x="${-MARGIN}" y="${-MARGIN}" width="${width}" height="${height}" fill="var(--chart-paper, #ffffff)"/>`;
  const style = plain ? "" : `<style>${fileStyle}</style>`;
  return `${serialize(drawing).replace("</desc>", () => `</desc>${metadata(edition)}${style}${paper}`)}\n`;
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escape = (text: string) => text.replace(/[&<>]/g, (character) => ESCAPES[character]);

/** Dublin Core, with the facts as what the drawing requires. */
function metadata(edition: Edition): string {
  const element = (name: string, value: string) => `<dc:${name}>${escape(value)}</dc:${name}>`;
  const facts = [...new Set(edition.rows.map((row) => row.id))];
  return [
    '<metadata xmlns:dc="http://purl.org/dc/terms/">',
    element("title", edition.title),
    element("bibliographicCitation", citationOf(edition)),
    element("license", edition.licence),
    element("hasVersion", edition.version),
    ...edition.articles.map((article) => element("source", article.url ?? article.id)),
    ...facts.map((id) => element("references", id)),
    "</metadata>",
  ].join("");
}
