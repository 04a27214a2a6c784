import { halo } from "./label-text.js";
import { widest, type Canvas } from "./frame.js";
import { wrap } from "./text.js";

/** Pixels between a heading and a label in the same row. */
const GAP = 14;

/**
 * Draws the heading of a lane at height `y`, beside the axis where there is a gutter, else in the lane's first row, of
 * which labels take what is left; above the lane where it has more than a line. Returns where the lane's rows start, where
 * the heading ends, and what it takes of the first row.
 */
export function drawLaneHead(
  { h, svg, left, right, size }: Canvas,
  heading: string,
  y: number,
  gutter: number,
): { start: number; bottom: number; taken?: [number, number] } {
  const type = { size: size.label, bold: true };
  const lines = wrap(heading, gutter > 0 ? gutter - 14 : right - left, type, 4);
  lines.forEach((line, at) => {
    const baseline = y + 5 + size.label + at * (size.label + 3);
    svg.append(h("text", { x: left, y: baseline, "font-size": size.label, "font-weight": 700, ...halo() }, line));
  });
  const height = lines.length * (size.label + 3) + 8;
  if (gutter === 0 && lines.length > 1) return { start: y + height, bottom: y };
  const beside = { start: y + 4, bottom: y + height };
  return gutter > 0 ? beside : { ...beside, taken: [left, left + widest(lines, type) + GAP] };
}
