import { spec as dealValues } from "./deal-values.js";
import { spec as importShare } from "./import-share.js";
import { spec as systems } from "./systems.js";
import { spec as timeline } from "./timeline.js";
import type { ChartRow, ChartSpec } from "./types.js";
import { spec as visits } from "./visits.js";

export type { ChartRow, ChartSpec, RenderOptions } from "./types.js";

/** Lets charts with rows of their own stand in one list; each only ever gets the rows that it made itself. */
const listed = <Row extends ChartRow>(spec: ChartSpec<Row>) => spec as unknown as ChartSpec;

/** The list of charts. Pages, files, modules and tests are made from it: a new chart is a file and a line here. */
export const charts: ChartSpec[] = [
  listed(importShare),
  listed(timeline),
  listed(dealValues),
  listed(visits),
  listed(systems),
];

/** Returns the chart of that name; throws where there is none. */
export function chartNamed(name: string): ChartSpec {
  const chart = charts.find((spec) => spec.name === name);
  if (!chart) throw new Error(`unknown chart: ${name} (known: ${charts.map((spec) => spec.name).join(", ")})`);
  return chart;
}
