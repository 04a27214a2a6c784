import { sourcesOf, tip } from "./cited.js";
import { dealRows, sumText, type DealChartRow } from "./deal-rows.js";
import { dealText, dealTitle, describeDeals, isPlaceable, type Placeable } from "./deal-words.js";
import { frame, type Canvas } from "./frame.js";
import { layoutLabels } from "./label-layout.js";
import { drawLaneHead } from "./lane-head.js";
import { drawLabel } from "./label-text.js";
import { drawList, gutterFor } from "./lanes.js";
import { moneyAxis, type MoneyAxis } from "./money-axis.js";
import { statusSign, statusStyle } from "./status.js";
import { colour } from "./theme.js";
import type { ChartRow, ChartSpec, RenderOptions } from "./types.js";

/** Draws the sums of arms deals as dots on one logarithmic axis, a panel for each kind: never stacked, never summed. */
export function dealValues(rows: DealChartRow[], options: RenderOptions): SVGSVGElement {
  const heading = {
    name: spec.name,
    title: spec.title(rows),
    subtitle:
      "In dollars, as the articles tell them. Each line to the right is ten times the one before. Sums of different kinds overlap and cannot be added.",
    description: spec.description(rows),
  };
  return frame(heading, options, (canvas, y) => {
    const { h, svg, left, right, width } = canvas;
    const placeable = rows.filter(isPlaceable);
    const overflow: ChartRow[] = [];
    if (placeable.length > 0) {
      const gutter = gutterFor(width);
      const axis = moneyAxis(placeable, left + gutter, right);
      const lines = svg.appendChild(h("g"));
      axis.ticks.forEach(({ x, label }) =>
        svg.append(
          h("text", { x: x + 4, y: y + 12, "font-size": 12, fill: colour("muted"), "aria-hidden": "true" }, label),
        ),
      );
      const top = y + 2;
      y += 20;
      for (const lane of new Set(placeable.map((row) => row.lane))) {
        const here = placeable.filter((row) => row.lane === lane);
        const head = drawLaneHead(canvas, lane, y, gutter);
        const panel = drawPanel(canvas, axis, here, head);
        overflow.push(...panel.overflow);
        y = Math.max(panel.y, head.bottom) + 6;
        svg.append(h("path", { d: `M${left},${y}H${right}`, stroke: colour("grid"), fill: "none" }));
      }
      const grid = axis.ticks.map(({ x }) => `M${Math.round(x)},${top}V${y}`).join("");
      lines.append(h("path", { d: grid, stroke: colour("grid"), fill: "none" }));
    }
    y = drawList(canvas, "More sums, without room above", overflow, y);
    return drawList(
      canvas,
      "Sums without a dollar amount in the text",
      listable(rows.filter((row) => !isPlaceable(row))),
      y,
    );
  });
}

const listable = (rows: DealChartRow[]) => rows.map((row) => ({ ...row, label: dealText(row) }));

function drawPanel(
  canvas: Canvas,
  axis: MoneyAxis,
  rows: Placeable[],
  { start: y, taken }: ReturnType<typeof drawLaneHead>,
): { y: number; overflow: ChartRow[] } {
  const { h, svg, size, link } = canvas;
  const type = { size: size.label };
  const step = size.label + 7;
  const items = rows.map((row) => {
    const from = axis.x(row.usd);
    const to = Math.max(axis.x(Math.max(row.usd_max ?? row.usd, row.usd)), from);
    return { row, from, to, x0: Math.max(from - 7, axis.left), x1: Math.min(to + 7, axis.right), text: dealText(row) };
  });
  const { left, right } = axis;
  const layout = layoutLabels(items, { left, right, type, maxSlots: 24, maxWidth: 480, taken });
  for (const placed of layout.placed) {
    const { row, from, to } = placed.item;
    const middle = y + placed.slot * step + step / 2;
    const head = { text: sumText(row), attributes: { "font-weight": 700 } };
    const { texts, hit } = drawLabel(canvas, placed, { top: y, step, head });
    const fill = colour(statusStyle(row.status).colour);
    const range = to > from + 1 ? h("rect", { x: from, y: middle - 2, width: to - from, height: 4, fill }) : null;
    svg.append(link(row.id, tip(row), hit, range, statusSign(h, row.status, from, middle, 5.5), ...texts));
  }
  return { y: y + layout.slots * step, overflow: listable(layout.overflow.map((item) => item.row)) };
}

export const spec: ChartSpec<DealChartRow> = {
  name: "deal-values",
  exportName: "dealValues",
  tables: ["deals", "articles", "evidence"],
  measure: "Sums of money for arms told by the articles, by kind of sum; never added to one another.",
  unit: "dollars, as the text gives them",
  columns: [
    { name: "kind", title: "Kind" },
    { name: "usd", title: "Dollars", unit: "USD" },
    { name: "amount", title: "Amount", unit: "units of the currency" },
    { name: "amount_max", title: "Upper amount", unit: "units of the currency" },
    { name: "currency", title: "Currency" },
    { name: "qualifier", title: "Qualifier" },
    { name: "status", title: "Status" },
    { name: "supplier", title: "Supplier" },
    { name: "recipient", title: "Recipient" },
    { name: "company", title: "Company" },
    { name: "systems", title: "Systems" },
    { name: "date_earliest", title: "From" },
    { name: "date_latest", title: "To" },
    { name: "date_precision", title: "Precision" },
    { name: "date_basis", title: "Date is" },
    { name: "attributed_to", title: "According to" },
    { name: "publishers", title: "Reported by" },
    { name: "quote", title: "Words" },
    { name: "id", title: "Fact" },
  ],
  title: dealTitle,
  description: describeDeals,
  rows: dealRows,
  render: dealValues,
  sources: sourcesOf,
};
