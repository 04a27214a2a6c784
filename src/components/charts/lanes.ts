import { tip } from "./cited.js";
import { datedMark, drawDatedMark, fades, type DatedMark } from "./dated-mark.js";
import { hitArea, widest, type Canvas } from "./frame.js";
import { drawLaneHead } from "./lane-head.js";
import { drawLabel } from "./label-text.js";
import { layoutLabels, type Placed } from "./label-layout.js";
import { labelText } from "./row-label.js";
import { wrap } from "./text.js";
import { colour } from "./theme.js";
import type { TimeAxis } from "./time-axis.js";
import type { ChartRow } from "./types.js";

export interface Lane {
  heading: string;
  rows: ChartRow[];
}

export interface LaneOptions {
  /** Rows of marks and labels that one lane may take. */
  maxSlots: number;
  /** Pixels left of the axis for headings; 0 = headings stand above their lanes. */
  gutter: number;
  /** The longest line of a label, in pixels. */
  maxWidth?: number;
}

interface Item {
  row: ChartRow;
  mark: DatedMark;
  x0: number;
  x1: number;
  text: string;
  date: string;
}

/** What `drawLanes` leaves behind. */
export interface Drawn {
  y: number;
  marks: { mark: DatedMark; status: string }[];
  overflow: ChartRow[];
}

/** Width that headings need left of the axis; 0 on drawings too narrow for a column of their own. */
export function gutterFor(width: number): number {
  return width >= 760 ? 136 : 0;
}

/**
 * Draws dated rows in lanes on one time axis, from height `y` on. Rows are placed in the order given. What does not fit
 * into a lane comes back as overflow; rows without any bound must be left out by the caller.
 */
export function drawLanes(canvas: Canvas, axis: TimeAxis, lanes: Lane[], y: number, options: LaneOptions): Drawn {
  const { h, svg, left, right, size, id } = canvas;
  const type = { size: size.label };
  const step = size.label + 6;
  const drawn: Drawn = { y, marks: [], overflow: [] };
  for (const lane of lanes) {
    const { start, bottom: headEnd, taken } = drawLaneHead(canvas, lane.heading, drawn.y, options.gutter);
    const layout = layoutLabels(itemsOf(lane.rows, axis), {
      left: axis.left,
      right: axis.right,
      type,
      maxSlots: options.maxSlots,
      maxWidth: options.maxWidth,
      taken,
    });
    for (const placed of layout.placed) {
      svg.append(drawItem(canvas, placed, start, step, id));
      drawn.marks.push({ mark: placed.item.mark, status: placed.item.row.status });
    }
    drawn.overflow.push(...layout.overflow.map((item) => item.row));
    const bottom = Math.max(start + layout.slots * step, headEnd) + 6;
    svg.append(h("path", { d: `M${left},${bottom}H${right}`, stroke: colour("grid"), fill: "none" }));
    drawn.y = bottom + 2;
  }
  const defs = fades(h, drawn.marks, id);
  if (defs) svg.append(defs);
  return drawn;
}

function itemsOf(rows: ChartRow[], axis: TimeAxis): Item[] {
  return rows.flatMap((row) => {
    const mark = datedMark(row, axis);
    return mark ? [{ row, mark, x0: mark.x0, x1: mark.x1, ...labelText(row) }] : [];
  });
}

function drawItem(canvas: Canvas, placed: Placed<Item>, top: number, step: number, id: string): SVGElement {
  const { h, link } = canvas;
  const { item, slot } = placed;
  const head = { text: item.date, attributes: { fill: colour("muted") } };
  const { texts, hit } = drawLabel(canvas, placed, { top, step, head });
  const mark = drawDatedMark(h, item.mark, item.row.status, top + slot * step + step / 2, id);
  return link(item.row.id, tip(item.row), hit, mark, ...texts);
}

/** A line whose beginning, the date, is muted. */
function dated({ h, size }: Canvas, line: string, x: number, y: number, date: string): SVGElement {
  const attributes = { class: "label", x, y, "font-size": size.label };
  if (date === "" || !line.startsWith(date)) return h("text", attributes, line);
  return h("text", attributes, h("tspan", { fill: colour("muted") }, date), line.slice(date.length));
}

/** Draws rows that have no place on the axis as a list of links, and returns the height below it. */
export function drawList(canvas: Canvas, heading: string, rows: ChartRow[], y: number, most = 24): number {
  if (rows.length === 0) return y;
  const { h, svg, left, right, size, link } = canvas;
  const type = { size: size.label };
  const columns = right - left >= 620 && rows.length > 2 ? 2 : 1;
  const width = (right - left - (columns - 1) * 24) / columns;
  const step = size.label + 6;
  const head = wrap(heading, right - left, { ...type, bold: true }, 2);
  head.forEach((line, at) =>
    svg.append(
      h("text", { x: left, y: y + 12 + size.label + at * step, "font-size": size.label, "font-weight": 700 }, line),
    ),
  );
  const top = y + 14 + head.length * step;
  const bottoms = Array.from({ length: columns }, () => top);
  const shown = rows.slice(0, most);
  for (const row of shown) {
    const column = bottoms.indexOf(Math.min(...bottoms));
    const { text, date } = labelText(row);
    const entry = date === "no date" ? text.slice(date.length).trim() : text;
    const lines = wrap(entry, width - 12, type, 2);
    const [x, at] = [left + column * (width + 24), bottoms[column]];
    const hit = hitArea(h, x - 2, at - 1, widest(lines, type) + 16, lines.length * step);
    const bullet = h("circle", { cx: x + 3, cy: at + step / 2, r: 2, fill: colour("muted") });
    const texts = lines.map((line, n) => dated(canvas, line, x + 12, at + n * step + size.label, n === 0 ? date : ""));
    svg.append(link(row.id, tip(row), hit, bullet, ...texts));
    bottoms[column] += lines.length * step + 2;
  }
  const bottom = Math.max(...bottoms);
  if (shown.length === rows.length) return bottom + 4;
  const more = `and ${rows.length - shown.length} more in the table`;
  svg.append(h("text", { x: left + 12, y: bottom + size.label, "font-size": size.label, fill: colour("muted") }, more));
  return bottom + step + 4;
}
