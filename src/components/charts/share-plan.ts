import { DAY, interval, yearsText } from "./dates.js";
import { widest, type Canvas } from "./frame.js";
import type { Box } from "./label-layout.js";
import { spelled } from "./parties.js";
import { isShare, percentText, type ShareChartRow } from "./share-rows.js";
import { measure, wrap } from "./text.js";
import type { TimeAxis } from "./time-axis.js";

/** How one share stands in its panel; heights count from the panel's base line upwards being negative. */
export interface SharePlan {
  share: ShareChartRow;
  bar: Box;
  /** The label inside the bar (figure and notes), or above it (lines). */
  inside: boolean;
  figure: string;
  lines: string[];
  label: Box;
}

/** Room above 100 per cent for labels. */
export const HEADROOM = 40;

/** Plans bar and label of a share in a panel of `height` pixels whose base line is at 0. */
export function planShare({ size }: Canvas, axis: TimeAxis, share: ShareChartRow, height: number): SharePlan {
  const { start, end } = interval(share);
  const x0 = start === null ? axis.left : axis.x(start);
  const x1 = end === null ? axis.right : axis.x(end);
  const tall = (height * Math.min(Math.max(share.pct ?? 0, 0), 100)) / 100;
  const bar = { x: x0 + 1, y: -tall, width: Math.max(x1 - x0 - 2, 3), height: tall };
  const figure = percentText(share);
  const source = share.source ? `, ${share.source}` : "";
  const notes = isShare(share) ? [totalText(share), `${yearsText(share)}${source}`] : [`no possible share${source}`];
  const big = { size: size.title + 9, bold: true };
  const small = { size: size.label, bold: true };
  const inside =
    tall >= big.size + notes.length * (size.label + 4) + 18 &&
    bar.width >= Math.max(measure(figure, big), widest(notes, { size: size.label })) + 16;
  if (inside) return { share, bar, inside, figure, lines: notes, label: bar };
  const room = Math.min(axis.right - axis.left, Math.max(bar.width, 150));
  const lines = wrap([`${figure} ${notes[0]}`, ...notes.slice(1)].join(", "), room, small, 2);
  const width = widest(lines, small);
  const x = Math.max(axis.left, Math.min(bar.x, axis.right - width));
  const label = {
    x,
    y: -tall - 6 - lines.length * (size.label + 3),
    width,
    height: lines.length * (size.label + 3) + 4,
  };
  return { share, bar, inside, figure, lines, label };
}

/** "five-year total". */
function totalText(share: ShareChartRow): string {
  const { start, end } = interval(share);
  if (start === null || end === null) return "total";
  const years = Math.round((end - start) / (365.25 * DAY));
  return years > 0 ? `${spelled(years)}-year total` : "total";
}

/**
 * Shares out plans to rows: periods that overlap must not stand side by side as if one followed the other, and labels
 * must not meet.
 */
export function rowsWithoutOverlap(plans: SharePlan[]): SharePlan[][] {
  const rows: { end: number; right: number; plans: SharePlan[] }[] = [];
  for (const plan of plans) {
    const { start, end } = interval(plan.share);
    const left = Math.min(plan.bar.x, plan.label.x);
    const free = rows.find((row) => start !== null && row.end <= start && row.right <= left);
    const row = free ?? rows[rows.push({ end: -Infinity, right: -Infinity, plans: [] }) - 1];
    row.plans.push(plan);
    row.end = end ?? Infinity;
    row.right = Math.max(row.right, plan.bar.x + plan.bar.width, plan.label.x + plan.label.width);
  }
  return rows.map((row) => row.plans);
}
