import { scaleUtc } from "d3-scale";
import { DAY, interval, MONTHS, type Dated } from "./dates.js";
import type { Draw } from "./dom.js";
import { measure } from "./text.js";
import { colour } from "./theme.js";

export interface TimeAxis {
  x: (time: number) => number;
  left: number;
  right: number;
  ticks: { x: number; label: string }[];
}

const LABEL = { size: 12 };
const START_OF_YEAR = (year: number) => Date.UTC(year, 0, 1);

/**
 * Builds the time axis from the known bounds of the rows, widened to whole years (to whole months where all lies within
 * two years). Returns null where no row has a known bound.
 */
export function timeAxis(rows: Dated[], left: number, right: number): TimeAxis | null {
  const times: number[] = [];
  for (const row of rows) {
    const { start, end } = interval(row);
    if (start !== null) times.push(start);
    if (end !== null) times.push(end - 1);
  }
  if (times.length === 0) return null;
  let [first, last] = [Infinity, -Infinity];
  for (const value of times) {
    if (value < first) first = value;
    if (value > last) last = value;
  }
  const [from, to] = widen(new Date(first), new Date(last));
  const x = scaleUtc([from, to], [left, right]);
  const { dates, step } = ticksThatFit(from, to, (right - left) / 56);
  const ticks = dates.map((date, at) => ({ x: x(date), label: label(date, step, at === 0) }));
  const fitting = ticks.filter((tick) => tick.x + measure(tick.label, LABEL) + 4 <= right + 8);
  return { x: (value) => x(value), left, right, ticks: fitting };
}

function widen(first: Date, last: Date): [Date, Date] {
  if (last.getTime() - first.getTime() > 730 * DAY)
    return [new Date(START_OF_YEAR(first.getUTCFullYear())), new Date(START_OF_YEAR(last.getUTCFullYear() + 1))];
  return [
    new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1)),
    new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 1)),
  ];
}

const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000];

/** First days of months, at the smallest step of months of which at most `count` fit. */
function ticksThatFit(from: Date, to: Date, count: number): { dates: Date[]; step: number } {
  const origin = from.getUTCFullYear() * 12 + from.getUTCMonth();
  const months = to.getUTCFullYear() * 12 + to.getUTCMonth() - origin;
  const step = STEPS.find((size) => months / size <= Math.max(count, 2)) ?? 12000;
  const dates: Date[] = [];
  for (let month = Math.ceil(origin / step) * step; month < origin + months; month += step)
    dates.push(new Date(Date.UTC(Math.floor(month / 12), month % 12, 1)));
  return { dates: dates.length > 0 ? dates : [from], step };
}

/** A year; between years a month, the first of which tells its year. */
function label(date: Date, step: number, first: boolean): string {
  const year = String(date.getUTCFullYear());
  if (step >= 12 || date.getUTCMonth() === 0) return year;
  return first ? `${MONTHS[date.getUTCMonth()]} ${year}` : MONTHS[date.getUTCMonth()];
}

/** Draws the labels of the axis at `y`, each right of the line that marks its beginning. */
export function axisLabels(h: Draw, axis: TimeAxis, y: number): SVGElement {
  const texts = axis.ticks.map((tick) =>
    h("text", { x: tick.x + 4, y, "font-size": LABEL.size, fill: colour("muted") }, tick.label),
  );
  return h("g", { "aria-hidden": "true" }, ...texts);
}

/** Draws the vertical lines of the axis from `top` to `bottom`. */
export function axisLines(h: Draw, axis: TimeAxis, top: number, bottom: number): SVGElement {
  const path = axis.ticks.map((tick) => `M${Math.round(tick.x * 10) / 10},${top}V${bottom}`).join("");
  return h("path", { d: path, stroke: colour("grid"), fill: "none" });
}
