import { balance, measure, truncate, wrap, type Type } from "./text.js";

/** A mark to be labelled: its extent on the axis, in pixels. */
export interface Labelled {
  /** Left and right edge of the mark with its signs. */
  x0: number;
  x1: number;
  text: string;
}

/** A rectangle in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a mark and its label go. `slot` counts rows from the top of the lane. */
export interface Placed<T> {
  item: T;
  /** Row of the mark. */
  slot: number;
  lines: string[];
  /** Left edge of the label, and the row of its first line. */
  x: number;
  textSlot: number;
  /** The side of the label that is set flush: the one next to the mark. */
  anchor: "start" | "end";
}

export interface Layout<T> {
  placed: Placed<T>[];
  /** What found no room, in the order given. */
  overflow: T[];
  slots: number;
}

interface Shape {
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

const GAP = 6;
const CLEAR = 10;

/**
 * Places marks and labels in rows without overlap: each label right of its mark where it fits, else left, else above.
 * Greedy in the order given, hence the same for the same input. What would need more than `maxSlots` rows overflows.
 */
export function layoutLabels<T extends Labelled>(
  items: T[],
  {
    left,
    right,
    type,
    maxSlots,
    maxLines = 3,
    maxWidth = 330,
  }: { left: number; right: number; type: Type; maxSlots: number; maxLines?: number; maxWidth?: number },
): Layout<T> {
  const rows: [number, number][][] = [];
  const free = (row: number, [from, to]: [number, number]) =>
    (rows[row] ?? []).every(([a, b]) => to + CLEAR <= a || b + CLEAR <= from);
  const placed: Placed<T>[] = [];
  const overflow: T[] = [];
  let slots = 0;
  for (const item of items) {
    const shape = shapeOf(item, { left, right, type, maxLines, maxWidth });
    let slot = 0;
    while (slot + shape.rows <= maxSlots && !shape.taken.every((taken, row) => free(slot + row, taken))) slot++;
    if (slot + shape.rows > maxSlots) {
      overflow.push(item);
      continue;
    }
    shape.taken.forEach((taken, row) => (rows[slot + row] ??= []).push(taken));
    slots = Math.max(slots, slot + shape.rows);
    placed.push({
      item,
      slot: slot + shape.mark,
      lines: shape.lines,
      x: shape.x,
      textSlot: slot + shape.text,
      anchor: shape.anchor,
    });
  }
  return { placed, overflow, slots };
}

function shapeOf(
  item: Labelled,
  {
    left,
    right,
    type,
    maxLines,
    maxWidth,
  }: { left: number; right: number; type: Type; maxLines: number; maxWidth: number },
): Shape {
  const widest = Math.min(Math.max((right - left) * 0.45, 190), maxWidth);
  const beside = (room: number) => (room < 110 ? null : balance(item.text, Math.min(room, widest), type, maxLines + 1));
  const rightLines = beside(right - item.x1 - GAP);
  const leftLines = beside(item.x0 - GAP - left);
  const best = Math.min(rightLines?.length ?? Infinity, leftLines?.length ?? Infinity);
  const lines = rightLines && rightLines.length === best ? rightLines : leftLines;
  if (lines && best <= maxLines) {
    const width = Math.max(0, ...lines.map((line) => measure(line, type)));
    const x = lines === rightLines ? item.x1 + GAP : item.x0 - GAP - width;
    const span: [number, number] = [Math.min(item.x0, x), Math.max(item.x1, x + width)];
    const rows = Math.max(1, lines.length);
    const anchor = lines === rightLines ? "start" : "end";
    return { rows, mark: 0, text: 0, x, anchor, lines, taken: Array.from({ length: rows }, () => span) };
  }
  const over = wrap(item.text, right - left, type, maxLines).map((line) => truncate(line, right - left, type));
  const width = Math.max(0, ...over.map((line) => measure(line, type)));
  const x = Math.max(left, Math.min(item.x0, right - width));
  const text: [number, number] = [Math.min(item.x0, x), Math.max(item.x1, x + width)];
  return {
    rows: over.length + 1,
    mark: over.length,
    text: 0,
    x,
    anchor: "start",
    lines: over,
    taken: Array.from({ length: over.length + 1 }, () => text),
  };
}
