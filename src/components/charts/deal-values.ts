import { scaleLog } from "d3-scale";
import { sourcesOf, tip } from "./cited.js";
import { dateText } from "./dates.js";
import { DEAL_KINDS, dealRows, sidesText, sumText, type DealChartRow } from "./deal-rows.js";
import { frame, type Canvas } from "./frame.js";
import { layoutLabels } from "./label-layout.js";
import { drawLaneHead } from "./lane-head.js";
import { drawLabel } from "./label-text.js";
import { drawList, gutterFor } from "./lanes.js";
import { moneyText } from "./money.js";
import { capital, counted, listed } from "./parties.js";
import { statusSign, statusStyle, withStatus } from "./status.js";
import { colour } from "./theme.js";
import type { ChartRow, ChartSpec, RenderOptions } from "./types.js";

type Placeable = DealChartRow & { usd: number };
const isPlaceable = (row: DealChartRow): row is Placeable =>
  row.usd !== null && row.usd > 0 && Number.isFinite(row.usd);

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

const listable = (rows: DealChartRow[]) => rows.map((row) => ({ ...row, label: textOf(row) }));

interface MoneyAxis {
  x: (usd: number) => number;
  left: number;
  right: number;
  ticks: { x: number; label: string }[];
}

/** Whole powers of ten round all sums. */
function moneyAxis(rows: Placeable[], left: number, right: number): MoneyAxis {
  const sums = rows.flatMap((row) => [row.usd, Math.max(row.usd_max ?? 0, row.usd)]);
  const low = Math.floor(Math.log10(sums.reduce((a, b) => Math.min(a, b))));
  const high = Math.max(Math.ceil(Math.log10(sums.reduce((a, b) => Math.max(a, b)))), low + 1);
  const x = scaleLog([10 ** low, 10 ** high], [left, right]);
  const every = Math.ceil((high - low) / Math.max((right - left) / 80, 1));
  const ticks = [];
  for (let power = low; power < high; power += every)
    ticks.push({ x: x(10 ** power), label: moneyText(10 ** power, "USD") });
  return { x: (usd) => x(usd), left, right, ticks };
}

function textOf(row: DealChartRow): string {
  const speaker = row.attributed_to === row.company ? "the company" : row.attributed_to;
  const who = row.attributed_to ? `, according to ${speaker}` : "";
  const company = row.company ? ` (${row.company})` : "";
  return withStatus(`${sumText(row)}, ${dateText(row)}: ${sidesText(row)}${company}${who}`, row.status);
}

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
    return { row, from, to, x0: Math.max(from - 7, axis.left), x1: Math.min(to + 7, axis.right), text: textOf(row) };
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

function titleOf(rows: DealChartRow[]): string {
  const sums = rows.filter(isPlaceable);
  if (sums.length === 0) return "No sum in dollars in the articles";
  const largest = (kind: string) =>
    sums.filter((row) => row.kind === kind).reduce<Placeable | null>((a, b) => (a && a.usd >= b.usd ? a : b), null);
  const single = ["package", "contract", "batch", "offer", "other"].map(largest).filter((row) => row !== null);
  const top = single.reduce<Placeable | null>((a, b) => (a && a.usd >= b.usd ? a : b), null);
  const total = largest("cumulative");
  const parts = [
    ...(top
      ? [
          `largest single sum ${sumText(top)}, ${DEAL_KINDS[top.kind].one}`
            .replace(", ", ", an ")
            .replace(/an (?=[^aeo])/, "a "),
        ]
      : []),
    ...(total ? [`claims of the total reach ${sumText(total)}`] : []),
  ];
  return capital(parts.join("; "));
}

function describe(rows: DealChartRow[]): string {
  if (rows.length === 0) return "The articles tell of no sum of money for arms.";
  const told = rows.slice(0, 30).map((row) => `${DEAL_KINDS[row.kind]?.one ?? "sum"}: ${textOf(row)}`);
  const more = rows.length > 30 ? `; and ${rows.length - 30} more` : "";
  const kinds = [...new Set(rows.map((row) => DEAL_KINDS[row.kind]?.one ?? "sum"))];
  return `${capital(counted(rows.length, "sum"))} of different kinds (${listed(kinds)}), not to be added. ${told.join("; ")}${more}.`;
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
  title: titleOf,
  description: describe,
  rows: dealRows,
  render: dealValues,
  sources: sourcesOf,
};
