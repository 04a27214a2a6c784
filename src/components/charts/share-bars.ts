import { tip } from "./cited.js";
import { DAY, interval, yearsText } from "./dates.js";
import { hitArea, widest, type Canvas } from "./frame.js";
import { spelled } from "./parties.js";
import { isShare, percentText, type ShareChartRow } from "./share-rows.js";
import { measure, wrap } from "./text.js";
import { colour } from "./theme.js";
import type { TimeAxis } from "./time-axis.js";

/** Periods that overlap must not stand side by side as if one followed the other: each goes into its own row. */
function rowsWithoutOverlap(shares: ShareChartRow[]): ShareChartRow[][] {
  const rows: { end: number; shares: ShareChartRow[] }[] = [];
  for (const share of shares) {
    const { start, end } = interval(share);
    const free = rows.find((row) => start !== null && row.end <= start);
    const row = free ?? rows[rows.push({ end: 0, shares: [] }) - 1];
    row.shares.push(share);
    row.end = end ?? Infinity;
  }
  return rows.map((row) => row.shares);
}

const HEADROOM = 40;

/** Draws the panels of the share lane and returns the height below them. */
export function drawShares(canvas: Canvas, axis: TimeAxis, shares: ShareChartRow[], y: number): number {
  const rows = rowsWithoutOverlap(shares);
  const height = rows.length < 2 ? 150 : rows.length < 4 ? 96 : 72;
  for (const row of rows) {
    drawGrid(canvas, y + HEADROOM, height);
    drawGaps(canvas, axis, row, y + HEADROOM, height);
    for (const share of row) drawShare(canvas, axis, share, y + HEADROOM, height);
    y += HEADROOM + height + 6;
  }
  return y;
}

function drawGrid({ h, svg, left, right }: Canvas, top: number, height: number): void {
  for (const pct of [0, 50, 100]) {
    const y = top + height * (1 - pct / 100);
    const base = pct === 0;
    svg.append(h("path", { d: `M${left},${y}H${right}`, stroke: colour(base ? "second" : "grid"), fill: "none" }));
    const type = { x: right, y: y - 4, "text-anchor": "end", "font-size": 11, fill: colour("muted") };
    svg.append(h("text", type, pct === 100 ? "100% of imports" : `${pct}%`));
  }
}

/** Says in the empty stretches that they are unknown, not zero. */
function drawGaps({ h, svg, size }: Canvas, axis: TimeAxis, row: ShareChartRow[], top: number, height: number): void {
  let from = axis.left;
  const edges = row.map((share) => extent(axis, share));
  for (const [start, end] of [...edges, [axis.right, axis.right] as [number, number]]) {
    const room = start - from - 16;
    if (room > 72) {
      const lines = wrap("share not in the articles", room, { size: size.label }, 4);
      lines.forEach((line, at) => {
        const y = top + height - 10 - (lines.length - 1 - at) * (size.label + 4);
        const text = { x: from + 8, y, "font-size": size.label, "font-style": "italic", fill: colour("muted") };
        svg.append(h("text", text, line));
      });
    }
    from = Math.max(from, end);
  }
}

function extent(axis: TimeAxis, share: ShareChartRow): [number, number] {
  const { start, end } = interval(share);
  return [start === null ? axis.left : axis.x(start), end === null ? axis.right : axis.x(end)];
}

/** "five-year total". */
function totalText(share: ShareChartRow): string {
  const { start, end } = interval(share);
  if (start === null || end === null) return "total";
  const years = Math.round((end - start) / (365.25 * DAY));
  return years > 0 ? `${spelled(years)}-year total` : "total";
}

function drawShare(canvas: Canvas, axis: TimeAxis, share: ShareChartRow, top: number, height: number): void {
  const { h, svg, link, size } = canvas;
  const [x0, x1] = extent(axis, share);
  const width = Math.max(x1 - x0 - 2, 3);
  const tall = (height * Math.min(Math.max(share.pct ?? 0, 0), 100)) / 100;
  const y = top + height - tall;
  const possible = isShare(share);
  const ink = colour(possible ? "accent" : "halted");
  const bar = h("rect", { x: x0 + 1, y, width, height: tall, fill: ink, stroke: tall === 0 ? ink : null });
  const big = { size: size.title + 9, bold: true };
  const small = { size: size.label };
  const figure = percentText(share);
  const notes = possible
    ? [totalText(share), `${yearsText(share)}${share.source ? `, ${share.source}` : ""}`]
    : [`no possible share${share.source ? `, ${share.source}` : ""}`];
  const inside =
    tall >= big.size + notes.length * (size.label + 4) + 18 &&
    width >= Math.max(measure(figure, big), widest(notes, small)) + 16;
  if (inside) {
    const texts = [
      h(
        "text",
        { x: x0 + 10, y: y + big.size + 2, "font-size": big.size, "font-weight": 700, fill: colour("paper") },
        figure,
      ),
      ...notes.map((line, at) =>
        h(
          "text",
          {
            x: x0 + 10,
            y: y + big.size + 4 + (at + 1) * (size.label + 4),
            "font-size": size.label,
            fill: colour("paper"),
          },
          line,
        ),
      ),
    ];
    svg.append(link(share.id, tip(share), bar, ...texts, hitArea(h, x0, y, width + 2, tall)));
    return;
  }
  const line = `${figure} ${notes.join(", ")}`;
  const room = axis.right - axis.left;
  const lines = wrap(line, Math.min(room, Math.max(width, 150)), small, 2);
  const wide = widest(lines, small);
  const x = Math.max(axis.left, Math.min(x0 + 1, axis.right - wide));
  const texts = lines.map((text, at) =>
    h(
      "text",
      {
        x,
        y: y - 6 - (lines.length - 1 - at) * (size.label + 3),
        "font-size": size.label,
        "font-weight": at === 0 ? 700 : null,
      },
      text,
    ),
  );
  svg.append(
    link(
      share.id,
      tip(share),
      bar,
      ...texts,
      hitArea(h, Math.min(x, x0), y - 36, Math.max(width, wide) + 4, tall + 36),
    ),
  );
}
