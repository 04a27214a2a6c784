import { DAY, interval, type Dated } from "./dates.js";
import type { Draw } from "./dom.js";
import { statusSign, statusStyle } from "./status.js";
import { colour } from "./theme.js";
import type { TimeAxis } from "./time-axis.js";

/** Where a dated mark lies on the axis, in pixels. */
export interface DatedMark {
  /** Edges with all signs (fade, "?", status). */
  x0: number;
  x1: number;
  /** Edges of the known interval. */
  from: number;
  to: number;
  form: "dot" | "bar";
  fade: "left" | "right" | null;
  inferred: boolean;
  /** Side of the signs; left only where there is no room on the right. */
  side: "left" | "right";
  /** A stated span, which lasted; else something at some time within. */
  lasted: boolean;
}

const FADE = 40;
const SHORTEST = 9;
const DOT = 5;
const QUESTION = 12;
const SIGN = 15;

/** Places a row on the axis: a day as a dot, all else as a bar over its interval. Null where no bound is known. */
export function datedMark(row: Dated & { status: string }, axis: TimeAxis): DatedMark | null {
  const { start, end } = interval(row);
  if (start === null && end === null) return null;
  const inferred = row.date_basis === "inferred";
  const signs = (inferred ? QUESTION : 0) + (hasSign(row.status) ? SIGN : 0);
  const lasted = row.date_precision === "range";
  if (start !== null && end !== null && end - start <= DAY) {
    const x = clamp(axis.x((start + end) / 2), axis.left + DOT, axis.right - DOT);
    const bounds = { from: x, to: x, x0: x - DOT - 1, x1: x + DOT + 1 };
    return { ...withSigns(bounds, inferred ? QUESTION : 0, axis), form: "dot", fade: null, inferred, lasted };
  }
  if (start === null || end === null) {
    const edge = axis.x((start ?? end) as number);
    const fade = start === null ? "left" : "right";
    const from = fade === "left" ? Math.max(edge - FADE, axis.left) : Math.min(edge, axis.right - SHORTEST);
    const to = fade === "left" ? Math.max(edge, axis.left + SHORTEST) : Math.min(edge + FADE, axis.right);
    return { ...withSigns({ from, to, x0: from, x1: to }, signs, axis), form: "bar", fade, inferred, lasted: false };
  }
  const middle = axis.x((start + end) / 2);
  const half = Math.max(axis.x(end) - axis.x(start), SHORTEST) / 2;
  const from = clamp(middle - half, axis.left, axis.right - SHORTEST);
  const to = clamp(middle + half, axis.left + SHORTEST, axis.right);
  return { ...withSigns({ from, to, x0: from, x1: to }, signs, axis), form: "bar", fade: null, inferred, lasted };
}

type Bounds = Pick<DatedMark, "from" | "to" | "x0" | "x1">;

function withSigns(bounds: Bounds, room: number, axis: TimeAxis): Bounds & Pick<DatedMark, "side"> {
  if (bounds.x1 + room <= axis.right + 4) return { ...bounds, x1: bounds.x1 + room, side: "right" };
  if (bounds.x0 - room >= axis.left - 4) return { ...bounds, x0: bounds.x0 - room, side: "left" };
  // A bar over the whole axis gives up what its signs need.
  return { ...bounds, to: Math.max(bounds.to - room, bounds.from), side: "right" };
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));

/** Bars show "planned" by being hollow; the other statuses get their sign behind the bar. */
function hasSign(status: string): boolean {
  return !["filled", "hollow"].includes(statusStyle(status).form);
}

/** Draws a placed mark at height `y`; `id` prefixes the gradients in the drawing (see `fades`). */
export function drawDatedMark(h: Draw, mark: DatedMark, status: string, y: number, id: string): SVGElement {
  const style = statusStyle(status);
  const ink = colour(style.colour);
  const parts: SVGElement[] = [];
  if (mark.form === "dot") {
    parts.push(statusSign(h, status, mark.from, y, DOT));
    if (mark.inferred) {
      const ring = { cx: mark.from, cy: y, r: DOT + 2.5, fill: "none", stroke: ink, "stroke-dasharray": "2 2" };
      parts.push(h("circle", ring));
    }
  } else {
    parts.push(bar(h, mark, style.form === "hollow", ink, y, `${id}-fade-${mark.fade}-${style.colour}`));
    const x = mark.side === "right" ? mark.to + 7 : mark.from - 7;
    if (hasSign(status)) parts.push(statusSign(h, status, x, y, 4));
  }
  if (mark.inferred) {
    const x = mark.side === "right" ? mark.x1 - QUESTION + 4 : mark.x0;
    parts.push(h("text", { x, y: y + 4.5, "font-size": 13, "font-weight": 700, fill: ink }, "?"));
  }
  return h("g", { class: "mark" }, ...parts);
}

function bar(h: Draw, mark: DatedMark, hollow: boolean, ink: string, y: number, gradient: string): SVGElement {
  const [width, height] = [mark.to - mark.from, 10];
  if (mark.fade) return h("rect", { x: mark.from, y: y - 4, width, height: 8, fill: `url(#${gradient})` });
  return h("rect", {
    x: mark.from + 0.75,
    y: y - height / 2 + 0.75,
    width: width - 1.5,
    height: height - 1.5,
    rx: 2,
    fill: hollow ? colour("paper") : ink,
    "fill-opacity": hollow || mark.lasted ? null : 0.3,
    stroke: ink,
    "stroke-width": 1.5,
    "stroke-dasharray": mark.inferred ? "3 2.5" : null,
  });
}

/** Defines the gradients that the fading bars of `marks` need. */
export function fades(h: Draw, marks: { mark: DatedMark; status: string }[], id: string): SVGElement | null {
  const needed = new Map<string, { left: boolean; ink: string }>();
  for (const { mark, status } of marks) {
    const name = statusStyle(status).colour;
    if (mark.fade) needed.set(`${id}-fade-${mark.fade}-${name}`, { left: mark.fade === "left", ink: colour(name) });
  }
  if (needed.size === 0) return null;
  const stop = (offset: number, ink: string, opacity: number) =>
    h("stop", { offset, "stop-color": ink, "stop-opacity": opacity });
  const gradients = [...needed].map(([key, { left, ink }]) =>
    h("linearGradient", { id: key }, stop(0, ink, left ? 0.05 : 0.75), stop(1, ink, left ? 0.75 : 0.05)),
  );
  return h("defs", {}, ...gradients);
}
