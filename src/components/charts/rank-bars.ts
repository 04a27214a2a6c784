import { tip } from "./cited.js";
import { interval, yearsText } from "./dates.js";
import type { Canvas } from "./frame.js";
import { layoutLabels } from "./label-layout.js";
import { drawLabel, halo } from "./label-text.js";
import { capital, largest } from "./parties.js";
import type { ShareChartRow } from "./share-rows.js";
import { measure } from "./text.js";
import { colour } from "./theme.js";
import type { TimeAxis } from "./time-axis.js";

/** "2nd-largest customer", "among the 8 largest". */
export function placeText(row: ShareChartRow): string {
  const rank = row.rank ?? 0;
  return row.rank_kind === "within" ? `among the ${rank} largest customers` : `${largest(rank)} customer`;
}

/**
 * Draws the recipient's ranks among the supplier's customers: bars without height of meaning, since a rank has another
 * denominator than the share. Says where no share is known for the period. Returns the height below.
 */
export function drawRanks(
  canvas: Canvas,
  axis: TimeAxis,
  { heading, ranks, shares }: { heading: string; ranks: ShareChartRow[]; shares: ShareChartRow[] },
  y: number,
): number {
  if (ranks.length === 0) return y;
  const { h, svg, left, size, link } = canvas;
  svg.append(
    h("text", { x: left, y: y + size.label + 8, "font-size": size.label, "font-weight": 700, ...halo() }, heading),
  );
  const top = y + size.label + 16;
  const step = size.label + 8;
  const type = { size: size.label };
  const periods = new Set(shares.map(yearsText));
  const items = ranks.map((row) => {
    const { start, end } = interval(row);
    const x0 = start === null ? axis.left : axis.x(start);
    const x1 = Math.max(end === null ? axis.right : axis.x(end), x0 + 6);
    const place = capital(placeText(row));
    const inside = `${place}, ${yearsText(row)}`;
    const fits = measure(inside, type) + 16 <= x1 - x0 - 2;
    const missing = periods.has(yearsText(row)) ? "" : "import share not in the articles";
    return {
      row,
      x0,
      x1,
      inside: fits ? inside : "",
      text: fits ? missing : [inside, missing].filter(Boolean).join("; "),
    };
  });
  const layout = layoutLabels(items, { left: axis.left, right: axis.right, type, maxSlots: 60 });
  for (const placed of layout.placed) {
    const { item, slot } = placed;
    const y0 = top + slot * step;
    const bar = { x: item.x0 + 1, y: y0 + 1, width: item.x1 - item.x0 - 2, height: step - 2, fill: colour("second") };
    const inside = { x: item.x0 + 9, y: y0 + step / 2 + size.label * 0.35, "font-size": size.label };
    const { texts, hit } = drawLabel(canvas, placed, { top, step, ink: "muted" });
    const place = item.inside ? h("text", { ...inside, fill: colour("paper") }, item.inside) : null;
    svg.append(link(item.row.id, tip(item.row), h("rect", bar), place, ...texts, hit));
  }
  return top + layout.slots * step + 6;
}
