import { dateText, interval, order, type Dated } from "./dates.js";
import type { Canvas } from "./frame.js";
import { drawLaneHead } from "./lane-head.js";
import { layoutLabels, type Placed } from "./label-layout.js";
import { drawLabel } from "./label-text.js";
import { shorten } from "./shorten.js";
import { colour } from "./theme.js";
import type { TimeAxis } from "./time-axis.js";
import type { ChartRow } from "./types.js";

/** An article on the axis: nothing that happened, but the day up to which it can tell what did. */
export interface Publication extends Dated {
  id: string;
  name: string;
}

/** The articles behind the rows of which a day of publication or a bound of it is known, in order of time. */
export function publicationsOf(rows: ChartRow[]): Publication[] {
  const found = new Map<string, Publication>();
  for (const row of rows)
    row.articles.forEach((id, at) => {
      const [first, last = first] = (row.reported_on[at] ?? "").split("/");
      if (found.has(id) || (!first && !last)) return;
      const bounds = { date_earliest: first || null, date_latest: last || null };
      const precision = first === last ? ("day" as const) : ("interval" as const);
      found.set(id, { id, name: row.publishers[at], ...bounds, date_precision: precision, date_basis: "stated" });
    });
  return [...found.values()].sort(order);
}

interface Item {
  publication: Publication;
  x0: number;
  x1: number;
  text: string;
  date: string;
}

/** Draws a lane of ticks, one for each article, below the lanes of what happened, and returns the height below it. */
export function drawPublications(
  canvas: Canvas,
  axis: TimeAxis,
  publications: Publication[],
  y: number,
  gutter: number,
): number {
  if (publications.length === 0) return y;
  const { svg, size, left, right, h } = canvas;
  const { start, bottom, taken } = drawLaneHead(canvas, "When the articles were published", y, gutter);
  const step = size.label + 6;
  const bounds = { left: axis.left, right: axis.right, type: { size: size.label }, taken };
  const layout = layoutLabels(
    publications.map((publication) => itemOf(publication, axis)),
    { ...bounds, maxSlots: 16 },
  );
  for (const placed of layout.placed) svg.append(drawTick(canvas, placed, start, step));
  const end = Math.max(start + layout.slots * step, bottom) + 6;
  svg.append(h("path", { d: `M${left},${end}H${right}`, stroke: colour("grid"), fill: "none" }));
  return end + 2;
}

function itemOf(publication: Publication, axis: TimeAxis): Item {
  const { start, end } = interval(publication);
  const [from, to] = [start ?? end, end ?? start].map((time) => axis.x(time as number));
  const date = dateText(publication);
  const [x0, x1] = [Math.max(axis.left, from), Math.min(axis.right, Math.max(to, from + 1))];
  return { publication, x0: x0 - 2, x1: x1 + 2, date, text: `${date} ${shorten(publication.name, 44).text}` };
}

/** A stroke for a known day; two strokes and a dotted line between them where only bounds are known. */
function drawTick(canvas: Canvas, placed: Placed<Item>, top: number, step: number): SVGElement {
  const { h, link } = canvas;
  const { item, slot } = placed;
  const y = top + slot * step + step / 2;
  const [from, to] = [item.x0 + 2, item.x1 - 2];
  const ink = { stroke: colour("second"), "stroke-width": 1.5, fill: "none" };
  const wide = to - from > 4;
  const head = { text: item.date, attributes: { fill: colour("muted") } };
  const { texts, hit } = drawLabel(canvas, placed, { top, step, head });
  const tick = link(
    `article-${item.publication.id}`,
    `Published ${item.date}: ${item.publication.name}`,
    hit,
    h("path", { d: `M${from},${y - 6}v12${wide ? `M${to},${y - 6}v12` : ""}`, ...ink }),
    wide ? h("path", { d: `M${from},${y}H${to}`, ...ink, "stroke-dasharray": "1.5 2.5" }) : null,
    ...texts,
  );
  // An article is no fact.
  tick.removeAttribute("data-fact");
  return tick;
}
