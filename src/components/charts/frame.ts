import { drawIn, type Draw } from "./dom.js";
import { balance, measure } from "./text.js";
import { colour, FONT } from "./theme.js";
import type { RenderOptions } from "./types.js";

/** What the parts of a chart draw with. */
export interface Canvas {
  h: Draw;
  svg: SVGSVGElement;
  left: number;
  right: number;
  width: number;
  /** Prefix of ids. */
  id: string;
  /** Text sizes, a little smaller on narrow drawings. */
  size: { title: number; text: number; label: number };
  /** Wraps a mark in a link to the evidence of the fact. */
  link(id: string, title: string, ...children: (SVGElement | null)[]): SVGElement;
}

interface Heading {
  name: string;
  title: string;
  subtitle: string;
  description: string;
}

const NARROWEST = 240;

/**
 * Draws the frame that all charts share: heading, body, source line, text alternative. `body` draws from height `y` on
 * and returns the height at which it ends.
 */
export function frame(
  { name, title, subtitle, description }: Heading,
  options: RenderOptions,
  body: (canvas: Canvas, y: number) => number,
): SVGSVGElement {
  const h = drawIn(options.document);
  const width = Math.max(Math.round(options.width), NARROWEST);
  const id = options.id ?? name;
  const links = options.links ?? true;
  const svg = h("svg", {
    class: "chart",
    "data-chart": name,
    role: links ? "group" : "img",
    "aria-labelledby": `${id}-title`,
    "aria-describedby": `${id}-desc`,
    "font-family": FONT,
    fill: "currentColor",
  }) as SVGSVGElement;
  svg.append(h("title", { id: `${id}-title` }, title), h("desc", { id: `${id}-desc` }, description));
  const narrow = width < 560;
  const size = { title: narrow ? 17 : 21, text: narrow ? 13 : 14, label: narrow ? 12 : 13 };
  const edge = 4;
  const canvas: Canvas = {
    h,
    svg,
    left: edge,
    right: width - edge,
    width,
    id,
    size,
    link: (fact, text, ...children) => {
      const parts = [h("title", {}, text), ...children];
      if (!links) return h("g", { "data-fact": fact }, ...parts);
      const page = options.evidence ?? `${options.base ?? "./"}evidence`;
      const href = `${page}#${encodeURIComponent(fact)}`;
      return h("a", { href, "data-fact": fact, target: options.target }, ...parts);
    },
  };
  let y = 4;
  if (options.heading ?? true) {
    y = paragraph(canvas, title, y, { size: size.title, bold: true }, 1.22);
    y = paragraph(canvas, subtitle, y + 4, { size: size.text }, 1.38, "muted") + 8;
  }
  y = body(canvas, y);
  if (options.source) y = paragraph(canvas, options.source, y + 8, { size: 11 }, 1.35, "muted");
  const height = Math.ceil(y + 4);
  for (const [key, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` }))
    svg.setAttribute(key, String(value));
  return svg;
}

/** Draws wrapped text from height `y` on and returns the height below it. */
export function paragraph(
  canvas: Canvas,
  text: string,
  y: number,
  type: { size: number; bold?: boolean },
  leading: number,
  ink: "ink" | "muted" = "ink",
): number {
  const { h, svg, left, right } = canvas;
  const lines = balance(text, type.size < 12 ? right - left : Math.min(right - left, type.size * 50), type, 8);
  const step = type.size * leading;
  lines.forEach((line, at) =>
    svg.append(
      h(
        "text",
        {
          x: left,
          y: y + step * at + type.size,
          "font-size": type.size,
          "font-weight": type.bold ? 700 : null,
          fill: colour(ink),
        },
        line,
      ),
    ),
  );
  return y + step * lines.length;
}

/** Draws the transparent area of a mark and its label: what a finger or a pointer can hit, and what shows the focus. */
export function hitArea(h: Draw, x: number, y: number, width: number, height: number): SVGElement {
  return h("rect", { class: "hit", x, y, width, height, rx: 3, fill: "transparent" });
}

/** The width of the widest of some lines. */
export function widest(lines: string[], type: { size: number; bold?: boolean }): number {
  return Math.max(0, ...lines.map((line) => measure(line, type)));
}
