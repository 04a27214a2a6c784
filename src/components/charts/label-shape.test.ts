import { expect, it } from "vitest";
import { shapeOf } from "./label-shape.js";

const type = { size: 12 };
const words = (count: number) => Array.from({ length: count }, () => "weapons").join(" ");
const room = (right: number) => ({ left: 0, right, type, maxLines: 3, maxWidth: 330 });

it.each([
  ["beside, right of a mark at the left", words(4), [0, 10], 600, { rows: 1, mark: 0, anchor: "start" }],
  ["beside, left of a mark at the right", words(4), [580, 600], 600, { rows: 1, mark: 0, anchor: "end" }],
  ["long lines with the mark behind the last", words(9), [250, 260], 320, { rows: 2, mark: 1, anchor: "start" }],
  ["long lines with the mark before the last", words(9), [60, 70], 320, { rows: 2, mark: 1, anchor: "end" }],
  ["above, where a bar takes the whole row", words(9), [0, 320], 320, { rows: 3, mark: 2, anchor: "start" }],
] as const)("shapeOf(item, room) sets the label %s", (_form, text, [x0, x1], right, expected) => {
  const shape = shapeOf({ text, x0, x1 }, room(right));
  expect(shape).toMatchObject(expected);
  expect(shape.lines.join(" ")).toBe(text);
  for (const [from, to] of shape.taken) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(right);
  }
});
