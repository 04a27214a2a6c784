import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readTables } from "../../build/tables.js";
import { breaking } from "./breaking.js";
import { charts } from "./index.js";
import { serialize } from "./serialize.js";

const folder = "src/components/charts/golden";
const { document } = parseHTML("<!doctype html><html><body></body></html>");
const cases = { ...breaking, articles: readTables() };

/** One element a line, so that a difference can be read. */
const lines = (svg: string) => `${svg.replaceAll("><", ">\n<")}\n`;

describe.each(charts.map((chart) => [chart.name, chart] as const))("%s", (name, chart) => {
  it.each(Object.keys(cases))("draws %s as its golden picture (UPDATE_GOLDEN=1 draws it anew)", (title) => {
    const rows = chart.rows(cases[title as keyof typeof cases]);
    const svg = lines(serialize(chart.render(rows, { width: 640, document: document as unknown as Document })));
    expect(() => new Resvg(svg), "well-formed XML").not.toThrow();
    const file = `${folder}/${name}.${title}.svg`;
    const changed = file.replace(/\.svg$/, "-changed.svg");
    mkdirSync(folder, { recursive: true });
    rmSync(changed, { force: true });
    if (process.env.UPDATE_GOLDEN) writeFileSync(file, svg);
    const golden = existsSync(file) ? readFileSync(file, "utf8") : "";
    if (svg !== golden) writeFileSync(changed, svg);
    expect(svg === golden, `compare ${file} with ${changed}`).toBe(true);
  });

  it.each(Object.keys(cases))("tells %s in words", (title) => {
    const rows = chart.rows(cases[title as keyof typeof cases]);
    expect(chart.title(rows)).not.toMatch(/undefined|null|NaN|^$/);
    expect(chart.description(rows)).not.toMatch(/undefined|null|NaN|^$/);
    expect(chart.description(rows), "a status told twice").not.toMatch(/\((\w+)\) \(\1\b/);
  });
});
