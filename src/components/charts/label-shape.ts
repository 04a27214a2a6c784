import type { Labelled } from "./label-layout.js";
import { balance, measure, truncate, wrap, type Type } from "./text.js";

/** The rows that a mark and its label take together. */
export interface Shape {
  /** Rows that the whole takes, the row of the mark in it, the first row of the text in it. */
  rows: number;
  mark: number;
  text: number;
  x: number;
  anchor: "start" | "end";
  lines: string[];
  /** For each row, the pixels that are taken. */
  taken: [number, number][];
}

interface Room {
  left: number;
  right: number;
  type: Type;
  maxLines: number;
  maxWidth: number;
}

const GAP = 6;
/** Longest line of a label that has its mark at its end, in pixels; a phone's whole width. */
const LONG = 330;

/** Chooses the form of fewest rows: the label beside its mark, else over it with the mark in its last row, else above it. */
export function shapeOf(item: Labelled, room: Room): Shape {
  const near = beside(item, room);
  const end = atItsEnd(item, room);
  if (near && (!end || near.rows <= end.rows)) return near;
  return end ?? above(item, room);
}

const widthOf = (lines: string[], type: Type) => Math.max(0, ...lines.map((line) => measure(line, type)));

function widestOf({ left, right, maxWidth }: Room): number {
  return Math.min(Math.max((right - left) * 0.45, 190), maxWidth);
}

/** All lines right of the mark, or all left of it, where that takes fewer. */
function beside(item: Labelled, room: Room): Shape | null {
  const { left, right, type, maxLines } = room;
  const fit = (width: number) =>
    width < 110 ? null : balance(item.text, Math.min(width, widestOf(room)), type, maxLines + 1);
  const rightLines = fit(right - item.x1 - GAP);
  const leftLines = fit(item.x0 - GAP - left);
  const best = Math.min(rightLines?.length ?? Infinity, leftLines?.length ?? Infinity);
  const lines = rightLines && rightLines.length === best ? rightLines : leftLines;
  if (!lines || best > maxLines) return null;
  const width = widthOf(lines, type);
  const x = lines === rightLines ? item.x1 + GAP : item.x0 - GAP - width;
  const rows = Math.max(1, lines.length);
  const anchor = lines === rightLines ? "start" : "end";
  return { rows, mark: 0, text: 0, x, anchor, lines, taken: spanned(item, x, width, rows) };
}

/** Long lines, of like length if they can be, the last of which leaves room for the mark behind it, else before it. */
function atItsEnd(item: Labelled, room: Room): Shape | null {
  const { left, right, type, maxLines } = room;
  const longest = Math.min(right - left, Math.max(widestOf(room), LONG));
  for (const broken of [balance, wrap]) {
    const lines = broken(item.text, longest, type, maxLines + 1);
    const rows = lines.length;
    if (rows < 2 || rows > maxLines) return null;
    const width = widthOf(lines, type);
    const last = measure(lines[rows - 1], type);
    const shape = { rows, mark: rows - 1, text: 0, lines };
    if (item.x0 - GAP - last >= left) {
      const x = Math.min(item.x0 - GAP - last, right - width);
      return { ...shape, x, anchor: "start", taken: spanned(item, x, width, rows) };
    }
    if (item.x1 + GAP + last <= right) {
      const x = Math.max(item.x1 + GAP + last, left + width) - width;
      return { ...shape, x, anchor: "end", taken: spanned(item, x, width, rows) };
    }
  }
  return null;
}

/** The lines over the whole width, and the mark in a row below them. */
function above(item: Labelled, { left, right, type, maxLines }: Room): Shape {
  const lines = wrap(item.text, right - left, type, maxLines).map((line) => truncate(line, right - left, type));
  const width = widthOf(lines, type);
  const x = Math.max(left, Math.min(item.x0, right - width));
  const rows = lines.length + 1;
  return { rows, mark: lines.length, text: 0, x, anchor: "start", lines, taken: spanned(item, x, width, rows) };
}

/** Each row is taken from the leftmost to the rightmost of mark and text. */
function spanned(item: Labelled, x: number, width: number, rows: number): [number, number][] {
  const span: [number, number] = [Math.min(item.x0, x), Math.max(item.x1, x + width)];
  return Array.from({ length: rows }, () => span);
}
