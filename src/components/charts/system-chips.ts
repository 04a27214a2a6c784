import { tip } from "./cited.js";
import { hitArea, type Canvas } from "./frame.js";
import { categoryName, groups, holderText, sign } from "./system-parts.js";
import type { SystemChartRow } from "./systems.js";
import { measure, truncate, wrap } from "./text.js";
import { colour } from "./theme.js";

/** Draws each system with its roles beside one another in words, for narrow drawings, and returns the height below. */
export function drawChips(canvas: Canvas, rows: SystemChartRow[], recipient: string, y: number): number {
  const { h, svg, left, right, size, link } = canvas;
  const step = 26;
  for (const [category, systems] of groups(rows)) {
    for (const [system, entries] of systems) {
      const note = categoryName(category);
      const head = wrap(system, right - left, { size: size.text, bold: true }, 2);
      head.forEach((line, at) =>
        svg.append(h("text", { x: left, y: y + 16 + at * 17, "font-size": size.text, "font-weight": 700 }, line)),
      );
      const used = measure(head[head.length - 1], { size: size.text, bold: true });
      if (used + measure(note, { size: 12 }) + 10 < right - left)
        svg.append(
          h(
            "text",
            { x: left + used + 8, y: y + 16 + (head.length - 1) * 17, "font-size": 12, fill: colour("muted") },
            note,
          ),
        );
      y += 6 + head.length * 17;
      let x = left;
      for (const row of entries) {
        const holder = holderText(row, recipient);
        const text = truncate(`${row.relation}${holder ? ` (${holder})` : ""}`, right - left - 24, {
          size: size.label,
        });
        const width = 20 + measure(text, { size: size.label });
        if (x > left && x + width > right) {
          x = left;
          y += step;
        }
        const middle = y + step / 2;
        const label = h("text", { class: "label", x: x + 18, y: middle + 4.5, "font-size": size.label }, text);
        svg.append(
          link(
            row.id,
            tip(row),
            hitArea(h, x - 2, y + 1, width + 4, step - 2),
            sign(canvas, row.relation, x + 8, middle),
            label,
          ),
        );
        x += width + 12;
      }
      y += step + 4;
      svg.append(h("path", { d: `M${left},${y}H${right}`, stroke: colour("grid"), fill: "none" }));
    }
  }
  return y + 4;
}
