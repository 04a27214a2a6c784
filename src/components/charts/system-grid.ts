import { tip } from "./cited.js";
import { hitArea, type Canvas } from "./frame.js";
import { capital } from "./parties.js";
import { categoryName, groups, holderText, sign } from "./system-parts.js";
import type { SystemChartRow } from "./systems.js";
import { measure, truncate } from "./text.js";
import { colour } from "./theme.js";

/** Draws systems as rows and roles as columns, and returns the height below. */
export function drawMatrix(
  canvas: Canvas,
  rows: SystemChartRow[],
  relations: string[],
  recipient: string,
  y: number,
): number {
  const { h, svg, left, right, size, link } = canvas;
  if (relations.length === 0) return y;
  const wide = Math.max(...rows.map((row) => measure(row.system, { size: size.label }))) + 20;
  const first = left + Math.min(Math.max(wide, 120), (right - left) * 0.36);
  const column = Math.min((right - first) / relations.length, 130);
  const end = first + column * relations.length;
  relations.forEach((relation, at) =>
    svg.append(
      h(
        "text",
        { x: first + at * column, y: y + size.label + 4, "font-size": size.label, "font-weight": 700 },
        capital(relation),
      ),
    ),
  );
  y += size.label + 12;
  const step = size.label + 15;
  const lines: string[] = [];
  for (const [category, systems] of groups(rows)) {
    svg.append(
      h("text", { x: left, y: y + size.label + 5, "font-size": 12, fill: colour("muted") }, categoryName(category)),
    );
    y += size.label + 9;
    for (const [system, entries] of systems) {
      const name = truncate(system, first - left - 14, { size: size.label });
      const middle = y + step / 2;
      svg.append(h("text", { x: left, y: middle + 4.5, "font-size": size.label }, name));
      relations.forEach((relation, at) => {
        const here = entries.filter((row) => row.relation === relation);
        const shown = here.slice(0, 2);
        shown.forEach((row, n) => {
          const part = column / shown.length;
          const x = first + at * column + n * part;
          const room = part - 24;
          const more = n === 1 && here.length > 2 ? ` +${here.length - 2}` : "";
          const text = truncate(
            `${holderText(row, recipient, room - measure(more, { size: 12 }))}${more}`.trim(),
            room,
            { size: 12 },
          );
          const label =
            text === "" || text === "…"
              ? null
              : h("text", { class: "label", x: x + 18, y: middle + 4, "font-size": 12, fill: colour("muted") }, text);
          svg.append(
            link(
              row.id,
              tip(row),
              hitArea(h, x - 2, middle - 13, part - 4, 26),
              sign(canvas, relation, x + 8, middle),
              label,
            ),
          );
        });
      });
      y += step;
      lines.push(`M${left},${y}H${end}`);
    }
    y += 4;
  }
  svg.append(h("path", { d: lines.join(""), stroke: colour("grid"), fill: "none" }));
  return y + 4;
}
