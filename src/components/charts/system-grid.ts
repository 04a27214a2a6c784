import { tip } from "./cited.js";
import { countryName } from "./country-names.js";
import { hitArea, type Canvas } from "./frame.js";
import { capital } from "./parties.js";
import { measure, truncate, wrap } from "./text.js";
import { colour, type ColourName } from "./theme.js";
import type { SystemChartRow } from "./systems.js";

/** Each role has a shape of its own, so that colour is never needed to tell them apart. */
const SIGNS: Record<string, { colour: ColourName; path: string; hollow?: boolean }> = {
  supplied: { colour: "accent", path: "M-6,0a6,6 0 1,0 12,0a6,6 0 1,0 -12,0z" },
  used: { colour: "claimed", path: "M0,-7.5L7.5,0L0,7.5L-7.5,0z" },
  sought: { colour: "accent", path: "M-5.5,0a5.5,5.5 0 1,0 11,0a5.5,5.5 0 1,0 -11,0z", hollow: true },
  offered: { colour: "accent", path: "M-5,-5H5V5H-5z", hollow: true },
  halted: { colour: "halted", path: "M-5.5,0a5.5,5.5 0 1,0 11,0a5.5,5.5 0 1,0 -11,0zM-4,4L4,-4", hollow: true },
  intercepted: { colour: "denied", path: "M-5,-5L5,5M5,-5L-5,5", hollow: true },
};

function sign({ h }: Canvas, relation: string, x: number, y: number): SVGElement {
  const { colour: name, path, hollow } = SIGNS[relation] ?? SIGNS.supplied;
  const ink = colour(name);
  const paint = hollow ? { fill: "none", stroke: ink, "stroke-width": 2.2 } : { fill: ink };
  return h("path", {
    d: path,
    transform: `translate(${Math.round(x * 10) / 10},${Math.round(y * 10) / 10})`,
    ...paint,
  });
}

const categoryName = (category: string) => (category === "uav" ? "Unmanned aircraft" : capital(category));

/** The holder, where it is another than the one the chart is about; where none is named, who that would be. */
function holderText(row: SystemChartRow, recipient: string): string {
  if (row.holder === recipient) return "";
  if (row.holder !== null) return countryName(row.holder);
  return row.relation === "used" || row.relation === "intercepted" ? "user not named" : "buyer not named";
}

function groups(rows: SystemChartRow[]): Map<string, Map<string, SystemChartRow[]>> {
  const out = new Map<string, Map<string, SystemChartRow[]>>();
  for (const row of rows) {
    const systems = out.get(row.lane) ?? new Map<string, SystemChartRow[]>();
    out.set(row.lane, systems.set(row.system, [...(systems.get(row.system) ?? []), row]));
  }
  return out;
}

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
          const text = truncate(`${holderText(row, recipient)}${more}`.trim(), room, { size: 12 });
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
