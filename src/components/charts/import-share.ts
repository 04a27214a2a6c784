import { sourcesOf } from "./cited.js";
import { dateText, yearsText } from "./dates.js";
import { frame } from "./frame.js";
import { drawKey } from "./key.js";
import { drawLanes, drawList } from "./lanes.js";
import { largest, listed, partiesOf } from "./parties.js";
import { drawRanks } from "./rank-bars.js";
import { drawShares } from "./share-bars.js";
import { percentText, shareRows, shareTitle, type ShareChartRow } from "./share-rows.js";
import { withoutStatus } from "./status.js";
import { axisLabels, axisLines, timeAxis } from "./time-axis.js";
import type { ChartSpec, Parties, RenderOptions } from "./types.js";

/**
 * Draws the supplier's share of the recipient's arms imports, one bar per period, with the recipient's place among the
 * supplier's customers in a lane of its own (another denominator) and the key events below, all on one time axis.
 */
export function importShare(rows: ShareChartRow[], options: RenderOptions): SVGSVGElement {
  const { supplier, recipient } = partiesOf(options);
  const heading = { name: spec.name, title: spec.title(rows, options), subtitle: measureOf(options) };
  return frame({ ...heading, description: spec.description(rows, options) }, options, (canvas, y) => {
    const { h, svg, left, right } = canvas;
    const of = (lane: string) => rows.filter((row) => row.lane === lane);
    const known = (row: ShareChartRow) => row.date_earliest !== null || row.date_latest !== null;
    const dated = rows.filter((row) => row.lane !== "aside" && known(row));
    const axis = timeAxis(dated, left, right);
    const undated = rows.filter((row) => row.lane !== "aside" && !known(row));
    let overflow: ShareChartRow[] = [];
    if (axis) {
      svg.append(axisLabels(h, axis, y + 12));
      const lines = svg.appendChild(h("g"));
      const top = y + 18;
      y = drawShares(canvas, axis, of("share").filter(known), top);
      const place = { heading: `${recipient.of} place among ${supplier.of} arms customers`, shares: of("share") };
      y = drawRanks(canvas, axis, { ...place, ranks: of("rank").filter(known) }, y);
      const events = of("event").filter(known);
      const lane = { heading: "What happened: wars, deals, visits, bans", rows: events };
      const drawn = drawLanes(canvas, axis, events.length > 0 ? [lane] : [], y + 4, { maxSlots: 26, gutter: 0 });
      overflow = drawn.overflow as ShareChartRow[];
      lines.append(axisLines(h, axis, top, drawn.y));
      y = drawKey(canvas, drawn.marks, drawn.y);
    }
    y = drawList(canvas, "More events, without room above", overflow, y);
    y = drawList(canvas, "Without a date in the articles", undated, y);
    return drawList(canvas, "Another measure, not on this scale", of("aside"), y);
  });
}

function describe(rows: ShareChartRow[], options: Partial<Parties> = {}): string {
  const { supplier, recipient } = partiesOf(options);
  const lane = (name: string) => rows.filter((row) => row.lane === name);
  const shares = lane("share").map(
    (row) => `${percentText(row)} in ${yearsText(row)}${row.source ? ` (${row.source})` : ""}`,
  );
  const ranks = lane("rank").map((row) => `${largest(row.rank ?? 0)} in ${yearsText(row)}`);
  const events = lane("event").map(
    (row) => `${withoutStatus(row.words ?? row.label, row.status)} (${row.status}, ${dateText(row)})`,
  );
  const parts = [
    shares.length > 0
      ? `Share of ${recipient.of} arms imports from ${supplier.inText}: ${listed(shares)}.`
      : `The articles give no share of ${recipient.of} arms imports from ${supplier.inText}.`,
  ];
  if (ranks.length > 0) parts.push(`${recipient.name} among ${supplier.of} arms customers: ${listed(ranks)}.`);
  if (events.length > 0) parts.push(`Events: ${events.slice(0, 20).join("; ")}.`);
  if (events.length > 20) parts.push(`And ${events.length - 20} more events.`);
  parts.push(...lane("aside").map((row) => `Another measure: ${row.label}.`));
  return parts.join(" ");
}

function measureOf(options: Partial<Parties> = {}): string {
  const { supplier, recipient } = partiesOf(options);
  return (
    `Share of ${recipient.of} arms imports that came from ${supplier.inText}, each period as one total; below it ` +
    `${recipient.of} place among ${supplier.of} customers, and what happened between the two.`
  );
}

export const spec: ChartSpec<ShareChartRow> = {
  name: "import-share",
  exportName: "importShare",
  tables: ["shares", "ranks", "events", "deals", "articles", "evidence"],
  measure: measureOf(),
  unit: "per cent of the recipient’s arms imports in a period",
  columns: [
    { name: "lane", title: "Part of the chart" },
    { name: "label", title: "What" },
    { name: "pct", title: "Share of imports", unit: "%" },
    { name: "rank", title: "Rank" },
    { name: "status", title: "Status" },
    { name: "date_earliest", title: "From" },
    { name: "date_latest", title: "To" },
    { name: "date_precision", title: "Precision" },
    { name: "date_basis", title: "Date is" },
    { name: "source", title: "Source named" },
    { name: "publishers", title: "Reported by" },
    { name: "quote", title: "Words" },
    { name: "id", title: "Fact" },
  ],
  title: shareTitle,
  description: describe,
  rows: shareRows,
  render: importShare,
  sources: sourcesOf,
};
