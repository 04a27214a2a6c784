import type { Attributes } from "./dom.js";
import { hitArea, widest, type Canvas } from "./frame.js";
import type { Labelled, Placed } from "./label-layout.js";
import { colour, type ColourName } from "./theme.js";

interface Lettering {
  /** Height of the first row, and of each row. */
  top: number;
  step: number;
  ink?: ColourName;
  /** A beginning of the label that is set otherwise: a date, a sum. */
  head?: { text: string; attributes: Attributes };
}

/** Keeps letters legible where lines run behind them. */
export const halo = () => ({
  "paint-order": "stroke",
  stroke: colour("paper"),
  "stroke-width": 3,
  "stroke-linejoin": "round",
});

/** Draws the label of a placed mark, and the area that mark and label take together. */
export function drawLabel(
  { h, size }: Canvas,
  placed: Placed<Labelled>,
  { top, step, ink = "ink", head }: Lettering,
): { texts: SVGElement[]; hit: SVGElement } {
  const { item, slot, textSlot, lines, x, anchor } = placed;
  const width = widest(lines, { size: size.label });
  // What is left of the beginning, which may go on in the next line.
  let rest = head?.text ?? "";
  const texts = lines.map((line, at) => {
    const attributes = {
      class: "label",
      x: anchor === "end" ? x + width : x,
      y: top + (textSlot + at) * step + step / 2 + size.label * 0.35,
      "text-anchor": anchor === "end" ? "end" : null,
      "font-size": size.label,
      fill: colour(ink),
      ...halo(),
    };
    const part = rest.startsWith(line) ? line : line.startsWith(rest) ? rest : "";
    rest = part === "" ? "" : rest.slice(part.length).trimStart();
    if (!head || part === "") return h("text", attributes, line);
    return h("text", attributes, h("tspan", head.attributes, part), line.slice(part.length));
  });
  const [from, to] = [Math.min(item.x0, x), Math.max(item.x1, x + width)];
  const first = Math.min(slot, textSlot);
  const rows = Math.max(slot + 1, textSlot + lines.length) - first;
  return { texts, hit: hitArea(h, from - 2, top + first * step + 0.5, to - from + 4, rows * step - 1) };
}
