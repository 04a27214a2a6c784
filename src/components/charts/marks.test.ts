import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { breaking } from "./breaking.js";
import { charts } from "./index.js";
import type { RenderOptions } from "./types.js";

const document = parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
const draw = (chart: (typeof charts)[number], options: Partial<RenderOptions> = {}) =>
  chart.render(chart.rows(breaking["one-row"]), { width: 640, document, ...options });

describe.each(charts.map((chart) => [chart.name, chart] as const))("%s", (_name, chart) => {
  it("links each mark to its evidence and names it", () => {
    const marks = [...draw(chart, { base: "../" }).querySelectorAll("[data-fact]")];
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) {
      expect(mark.localName).toBe("a");
      expect(mark.getAttribute("href")).toBe(`../evidence#${mark.getAttribute("data-fact")}`);
      expect(mark.querySelector("title")?.textContent).toMatch(/Fact/);
    }
  });
  it("is one image without links", () => {
    const svg = draw(chart, { links: false });
    expect([svg.getAttribute("role"), svg.querySelectorAll("a").length]).toEqual(["img", 0]);
  });
  it("names itself by title and description in the drawing", () => {
    const svg = draw(chart, { id: "x" });
    expect(svg.getAttribute("aria-labelledby")).toBe("x-title");
    expect(svg.querySelector("#x-title")?.textContent).toBe(chart.title(chart.rows(breaking["one-row"])));
    expect(svg.querySelector(`#${svg.getAttribute("aria-describedby")}`)?.textContent).not.toBe("");
  });
  it("leaves the heading to the page where asked, and draws the same twice", () => {
    const height = (svg: Element) => Number(svg.getAttribute("height"));
    expect(height(draw(chart, { heading: false }))).toBeLessThan(height(draw(chart)));
    expect(draw(chart).outerHTML).toBe(draw(chart).outerHTML);
  });
  it("shows every fact of a few, on the axis or in a list", () => {
    const rows = chart.rows(breaking.undated);
    const svg = chart.render(rows, { width: 320, document });
    const shown = new Set([...svg.querySelectorAll("[data-fact]")].map((mark) => mark.getAttribute("data-fact")));
    expect([...shown].sort()).toEqual([...new Set(rows.map(({ id }) => id))].sort());
  });
});
