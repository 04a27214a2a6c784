import type { Canvas } from "./frame.js";
import { halo } from "./label-text.js";
import { wrap } from "./text.js";

/**
 * Draws the heading of a lane at height `y`, beside the axis where there is a gutter, else above the lane. Returns where
 * the lane's rows start and the heading ends.
 */
export function drawLaneHead(
  { h, svg, left, right, size }: Canvas,
  heading: string,
  y: number,
  gutter: number,
): { start: number; bottom: number } {
  const lines = wrap(heading, gutter > 0 ? gutter - 14 : right - left, { size: size.label, bold: true }, 4);
  lines.forEach((line, at) => {
    const baseline = y + 5 + size.label + at * (size.label + 3);
    svg.append(h("text", { x: left, y: baseline, "font-size": size.label, "font-weight": 700, ...halo() }, line));
  });
  const height = lines.length * (size.label + 3) + 8;
  return gutter > 0 ? { start: y + 4, bottom: y + height } : { start: y + height, bottom: y };
}
