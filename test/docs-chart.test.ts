import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readTables } from "../src/build/tables.js";
import { overlaps, textBoxes } from "../src/components/charts/boxes.js";
import { breaking } from "../src/components/charts/breaking.js";
import type { ChartSpec } from "../src/components/charts/index.js";

/** The chart that docs/charts.md shows, with imports that lead out of the folder of tests. */
async function documented(): Promise<ChartSpec> {
  const [, code] = /```ts\n([\s\S]*?)```/.exec(readFileSync("docs/charts.md", "utf8"))!;
  const folder = resolve("src/components/charts");
  mkdirSync(".cache", { recursive: true });
  const file = resolve(".cache/documented-chart.ts");
  writeFileSync(file, code.replaceAll('from "../', `from "${folder}/../`).replaceAll('from "./', `from "${folder}/`));
  return ((await import(file)) as { spec: ChartSpec }).spec;
}

describe("the chart in docs/charts.md", async () => {
  const chart = await documented();
  const { document } = parseHTML("<!doctype html><html><body></body></html>");

  it.each(Object.entries({ ...breaking, articles: readTables() }))("draws and tells %s", (_case, tables) => {
    const rows = chart.rows(tables);
    for (const words of [chart.title(rows), chart.description(rows)])
      expect(words).not.toMatch(/undefined|null|NaN|^$/);
    for (const width of [320, 960]) {
      const svg = chart.render(rows, { width, document: document as unknown as Document });
      expect(overlaps(textBoxes(svg))).toEqual([]);
      const shown = [...svg.querySelectorAll("[data-fact]")].map((mark) => mark.getAttribute("data-fact"));
      expect(new Set(shown)).toEqual(new Set(rows.map(({ id }) => id)));
    }
  });
});
