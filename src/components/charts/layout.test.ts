import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readTables } from "../../build/tables.js";
import { overlaps, textBoxes } from "./boxes.js";
import { breaking } from "./breaking.js";
import { chartNamed, charts } from "./index.js";

const { document } = parseHTML("<!doctype html><html><body></body></html>");
const cases = { ...breaking, "the articles": readTables() };
const widths = [320, 640, 960, 1280];

describe.each(charts.map((chart) => [chart.name, chart] as const))("%s", (_name, chart) => {
  describe.each(Object.entries(cases))("of %s", (_case, tables) => {
    const rows = chart.rows(tables);
    it.each(widths)("has no text upon another and none outside at %d pixels", (width) => {
      const svg = chart.render(rows, { width, document: document as unknown as Document, source: "Source: a test." });
      const boxes = textBoxes(svg);
      expect(overlaps(boxes)).toEqual([]);
      const height = Number(svg.getAttribute("height"));
      const outside = boxes.filter(
        (box) => box.x < -0.5 || box.x + box.width > width + 0.5 || box.y < 0 || box.y + box.height > height,
      );
      expect(outside).toEqual([]);
    });
  });
});

it.each(charts.map((chart) => [chart.name, chart] as const))("%s cuts no word of the articles", (_name, chart) => {
  for (const width of [320, 480, 640, 960]) {
    const svg = chart.render(chart.rows(readTables()), { width, document: document as unknown as Document });
    const texts = [...svg.querySelectorAll("text")].map((element) => element.textContent ?? "");
    expect(
      texts.filter((text) => /\S…/.test(text)),
      `${width} pixels`,
    ).toEqual([]);
  }
});

it("the timeline of the articles takes little more than three lines of text for an event on a phone", () => {
  const chart = chartNamed("timeline");
  const rows = chart.rows(readTables());
  const svg = chart.render(rows, { width: 320, document: document as unknown as Document, heading: false });
  expect(Number(svg.getAttribute("height")) / rows.length).toBeLessThan(62);
});

it("overlaps(boxes) finds boxes that touch", () => {
  const box = (text: string, x: number, y: number) => ({ text, x, y, width: 10, height: 10 });
  expect(overlaps([box("a", 0, 0), box("b", 9, 9), box("c", 20, 0), box("d", 0, 10)])).toEqual([
    ["a", "b"],
    ["b", "d"],
  ]);
});
