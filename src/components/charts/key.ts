import type { DatedMark } from "./dated-mark.js";
import type { Canvas } from "./frame.js";
import { statusSign, statusStyle } from "./status.js";
import { measure } from "./text.js";
import { colour } from "./theme.js";

interface Entry {
  text: string;
  width: number;
  sign: (x: number, y: number) => SVGElement;
}

/** Draws the key of the forms that `marks` use, and only those, and returns the height below it. */
export function drawKey(canvas: Canvas, marks: { mark: DatedMark; status: string }[], y: number): number {
  const entries = entriesFor(canvas, marks);
  if (entries.length === 0) return y;
  const { h, svg, left, right } = canvas;
  const size = 12;
  const step = 19;
  let [x, top] = [left, y + 6];
  const group = h("g", { class: "key" });
  for (const { text, width, sign } of entries) {
    const total = width + 5 + measure(text, { size });
    if (x > left && x + total > right) {
      x = left;
      top += step;
    }
    group.append(sign(x, top + step / 2));
    group.append(
      h("text", { x: x + width + 5, y: top + step / 2 + 4.5, "font-size": size, fill: colour("muted") }, text),
    );
    x += total + 16;
  }
  svg.append(group);
  return top + step;
}

function entriesFor({ h }: Canvas, marks: { mark: DatedMark; status: string }[]): Entry[] {
  const some = (test: (mark: DatedMark) => boolean) => marks.some(({ mark }) => test(mark));
  const bar = (x: number, y: number, attributes: Record<string, string | number>) =>
    h("rect", { x, y: y - 4.5, width: 20, height: 9, rx: 2, ...attributes });
  const ink = colour("second");
  const outline = { stroke: ink, "stroke-width": 1.5 };
  const entries: Entry[] = [];
  const add = (text: string, width: number, sign: Entry["sign"]) => entries.push({ text, width, sign });
  if (some((mark) => mark.form === "dot"))
    add("on that day", 10, (x, y) => h("circle", { cx: x + 5, cy: y, r: 5, fill: ink }));
  if (some((mark) => mark.form === "bar" && !mark.fade && !mark.lasted))
    add("at some time within", 20, (x, y) => bar(x, y, { fill: ink, "fill-opacity": 0.3, ...outline }));
  if (some((mark) => mark.form === "bar" && mark.lasted)) add("lasted so long", 20, (x, y) => bar(x, y, { fill: ink }));
  if (some((mark) => mark.fade !== null))
    add("only one end known", 20, (x, y) =>
      h(
        "g",
        {},
        ...[0.2, 0.4, 0.6, 0.8].map((opacity, at) =>
          bar(x + at * 5, y, { width: 5, rx: 0, fill: ink, "fill-opacity": opacity }),
        ),
      ),
    );
  if (some((mark) => mark.inferred))
    add("date inferred", 34, (x, y) =>
      h(
        "g",
        {},
        bar(x, y, { fill: ink, "fill-opacity": 0.3, ...outline, "stroke-dasharray": "3 2.5" }),
        h("text", { x: x + 24, y: y + 4.5, "font-size": 13, "font-weight": 700, fill: ink }, "?"),
      ),
    );
  const forms = new Map<string, Set<string>>();
  for (const { status } of marks) {
    const { form } = statusStyle(status);
    if (form !== "filled") forms.set(form, (forms.get(form) ?? new Set()).add(status));
  }
  for (const names of forms.values()) {
    const [first] = names;
    add([...names].sort().join(", "), 12, (x, y) => statusSign(h, first, x + 6, y, 5));
  }
  return entries;
}
