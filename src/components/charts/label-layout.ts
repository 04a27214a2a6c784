import { shapeOf } from "./label-shape.js";
import type { Type } from "./text.js";

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

interface LayoutOptions {
  left: number;
  right: number;
  type: Type;
  maxSlots: number;
  maxLines?: number;
  maxWidth?: number;
  taken?: [number, number];
}

const CLEAR = 10;

/**
 * Places marks and labels in rows without overlap: each label right of its mark where it fits, else left, else above;
 * `label-shape.ts` has the forms.
 * Greedy in the order given, hence the same for the same input. What would need more than `maxSlots` rows overflows.
 * `taken` is what something else has of the first row.
 */
export function layoutLabels<T extends Labelled>(
  items: T[],
  { left, right, type, maxSlots, maxLines = 3, maxWidth = 330, taken: before }: LayoutOptions,
): Layout<T> {
  const rows: [number, number][][] = before ? [[before]] : [];
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
