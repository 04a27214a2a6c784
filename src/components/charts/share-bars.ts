import { tip } from "./cited.js";
import { hitArea, type Canvas } from "./frame.js";
import type { Box } from "./label-layout.js";
import { HEADROOM, planShare, rowsWithoutOverlap, type SharePlan } from "./share-plan.js";
import { isShare, type ShareChartRow } from "./share-rows.js";
import { measure, wrap } from "./text.js";
import { colour } from "./theme.js";
import type { TimeAxis } from "./time-axis.js";

/** Draws the panels of the share lane and returns the height below them. */
export function drawShares(canvas: Canvas, axis: TimeAxis, shares: ShareChartRow[], y: number): number {
  // How many rows there are decides how tall one is, and that how labels stand: two rounds settle it.
  const rowsAt = (height: number) => rowsWithoutOverlap(shares.map((share) => planShare(canvas, axis, share, height)));
  const count = rowsAt(150).length;
  const height = count < 2 ? 150 : count < 4 ? 96 : 72;
  for (const row of rowsAt(height)) {
    const base = y + HEADROOM + height;
    const taken = row.flatMap(({ bar, label }) => [bar, label]);
    const notes = drawGaps(canvas, axis, row, base);
    drawGrid(canvas, base, height, [...taken, ...notes]);
    for (const plan of row) drawShare(canvas, plan, base);
    y = base + 6;
  }
  return y;
}

const meets = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Lines at 0, 50 and 100 per cent, each labelled at the end where there is room for it. */
function drawGrid({ h, svg, left, right }: Canvas, base: number, height: number, taken: Box[]): void {
  for (const pct of [0, 50, 100]) {
    const y = (-height * pct) / 100;
    const ink = colour(pct === 0 ? "second" : "grid");
    svg.append(h("path", { d: `M${left},${base + y}H${right}`, stroke: ink, fill: "none" }));
    const text = pct === 100 ? "100% of imports" : `${pct}%`;
    const width = measure(text, { size: 11 });
    const x = [right - width, left + 4].find(
      (at) => !taken.some((box) => meets(box, { x: at, y: y - 14, width, height: 14 })),
    );
    if (x !== undefined) svg.append(h("text", { x, y: base + y - 4, "font-size": 11, fill: colour("muted") }, text));
  }
}

/** Says in the empty stretches that they are unknown, not zero; returns where. */
function drawGaps({ h, svg, size }: Canvas, axis: TimeAxis, row: SharePlan[], base: number): Box[] {
  const boxes: Box[] = [];
  let from = axis.left;
  for (const [start, end] of [...row.map(edges), [axis.right, axis.right]]) {
    const room = start - from - 16;
    if (room > 72) {
      const lines = wrap("share not in the articles", room, { size: size.label }, 4);
      const step = size.label + 4;
      lines.forEach((line, at) => {
        const y = base - 10 - (lines.length - 1 - at) * step;
        const text = { x: from + 8, y, "font-size": size.label, "font-style": "italic", fill: colour("muted") };
        svg.append(h("text", text, line));
      });
      boxes.push({ x: from + 8, y: -10 - lines.length * step, width: room, height: lines.length * step + 10 });
      // At the right end of the axis the base line's own label needs its place.
      if (end === axis.right)
        boxes[boxes.length - 1].width = Math.max(...lines.map((line) => measure(line, { size: size.label })));
    }
    from = Math.max(from, end);
  }
  return boxes;
}

/** What a share takes of the axis, its label with it. */
function edges({ bar, label }: SharePlan): [number, number] {
  return [Math.min(bar.x, label.x), Math.max(bar.x + bar.width, label.x + label.width)];
}

function drawShare(canvas: Canvas, plan: SharePlan, base: number): void {
  const { h, svg, link, size } = canvas;
  const { share, bar, inside, figure, lines, label } = plan;
  const ink = colour(isShare(share) ? "accent" : "halted");
  const stroke = bar.height === 0 ? ink : null;
  const rect = h("rect", { ...bar, y: base + bar.y, fill: ink, stroke } as Record<string, string | number | null>);
  const big = size.title + 9;
  const texts = inside
    ? [
        h(
          "text",
          { x: bar.x + 9, y: base + bar.y + big + 2, "font-size": big, "font-weight": 700, fill: colour("paper") },
          figure,
        ),
        ...lines.map((line, at) => {
          const y = base + bar.y + big + 4 + (at + 1) * (size.label + 4);
          return h("text", { x: bar.x + 9, y, "font-size": size.label, fill: colour("paper") }, line);
        }),
      ]
    : lines.map((line, at) => {
        const y = base + label.y + (at + 1) * (size.label + 3) - 1;
        const weight = at === 0 ? 700 : null;
        return h("text", { x: label.x, y, "font-size": size.label, "font-weight": weight }, line);
      });
  const [left, right] = edges(plan);
  const top = Math.min(bar.y, label.y);
  svg.append(link(share.id, tip(share), rect, ...texts, hitArea(h, left, base + top, right - left, -top)));
}
