import { countryName } from "./country-names.js";
import type { Canvas } from "./frame.js";
import { capital } from "./parties.js";
import type { SystemChartRow } from "./systems.js";
import { measure } from "./text.js";
import { colour, type ColourName } from "./theme.js";

/** Each role has a shape of its own, so that colour is never needed to tell them apart. */
const SIGNS: Record<string, { colour: ColourName; path: string; hollow?: boolean }> = {
  supplied: { colour: "accent", path: "M-6,0a6,6 0 1,0 12,0a6,6 0 1,0 -12,0z" },
  used: { colour: "claimed", path: "M0,-7.5L7.5,0L0,7.5L-7.5,0z" },
  sought: { colour: "accent", path: "M-5.5,0a5.5,5.5 0 1,0 11,0a5.5,5.5 0 1,0 -11,0z", hollow: true },
  offered: { colour: "accent", path: "M-5,-5H5V5H-5z", hollow: true },
  halted: { colour: "halted", path: "M-5.5,0a5.5,5.5 0 1,0 11,0a5.5,5.5 0 1,0 -11,0zM-4,4L4,-4", hollow: true },
  intercepted: { colour: "denied", path: "M-5,-5L5,5M5,-5L-5,5", hollow: true },
};

/** Draws the sign of a role round a point. */
export function sign({ h }: Canvas, relation: string, x: number, y: number): SVGElement {
  const { colour: name, path, hollow } = SIGNS[relation] ?? SIGNS.supplied;
  const ink = colour(name);
  const paint = hollow ? { fill: "none", stroke: ink, "stroke-width": 2.2 } : { fill: ink };
  return h("path", {
    d: path,
    transform: `translate(${Math.round(x * 10) / 10},${Math.round(y * 10) / 10})`,
    ...paint,
  });
}

/** Names a category of systems for a reader. */
export const categoryName = (category: string) => (category === "uav" ? "Unmanned aircraft" : capital(category));

/** The holder, where it is another than the one the chart is about; where none is named, who that would be if `room` pixels hold it. */
export function holderText(row: SystemChartRow, recipient: string, room = Infinity): string {
  if (row.holder === recipient) return "";
  if (row.holder !== null) return countryName(row.holder);
  const text = row.relation === "used" || row.relation === "intercepted" ? "user not named" : "buyer not named";
  return measure(text, { size: 12 }) <= room ? text : "not named";
}

/** Systems by category, and roles by system, in the order of the rows. */
export function groups(rows: SystemChartRow[]): Map<string, Map<string, SystemChartRow[]>> {
  const out = new Map<string, Map<string, SystemChartRow[]>>();
  for (const row of rows) {
    const systems = out.get(row.lane) ?? new Map<string, SystemChartRow[]>();
    out.set(row.lane, systems.set(row.system, [...(systems.get(row.system) ?? []), row]));
  }
  return out;
}
