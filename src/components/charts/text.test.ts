import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { balance, measure, truncate, wrap } from "./text.js";

const { resolve } = createRequire(import.meta.url);
const fontFiles = ["400Regular/Arimo_400Regular", "700Bold/Arimo_700Bold"].map((file) =>
  resolve(`@expo-google-fonts/arimo/${file}.ttf`),
);

/** The width of the letters as a renderer draws them. */
function drawn(text: string, bold: boolean): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="50"><text y="20" font-family="Arimo" font-size="20" font-weight="${bold ? 700 : 400}">${text}</text></svg>`;
  const box = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles, defaultFontFamily: "Arimo" } }).getBBox();
  return box?.width ?? 0;
}

describe("measure(text, type)", () => {
  it.each([
    ["Israel supplied 69% of Azerbaijan’s arms imports in 2016–2020"],
    ["WMwm ilIl.,;:'!"],
    ["Türkiye, Łódź, Çalış, Əliyev"],
    ["Алиев и Гасанов"],
    ["ביקור שר ההגנה"],
  ])("holds %s as a renderer draws it, with little to spare", (text) => {
    for (const bold of [false, true]) {
      const width = measure(text, { size: 20, bold });
      expect(width).toBeGreaterThanOrEqual(drawn(text, bold) * 0.99);
      expect(width).toBeLessThan(drawn(text, bold) * 1.45 + 10);
    }
  });
  it("grows with the size", () => {
    expect(measure("abc", { size: 24 })).toBeCloseTo(2 * measure("abc", { size: 12 }));
  });
});

describe("wrap(text, width, type, lines)", () => {
  const type = { size: 10 };
  it.each<[string, number, number, string[]]>([
    ["", 100, 9, []],
    ["one two", 1000, 9, ["one two"]],
    ["one two three", 45, 9, ["one two", "three"]],
    ["one two three four five", 45, 2, ["one two", "three f…"]],
    ["$5\u00A0billion paid", 45, 9, ["$5\u00A0billion", "paid"]],
    ["abcdefghij", 30, 9, ["abcde", "fghij"]],
  ])("%j at %d pixels in %d lines is %j", (text, width, lines, expected) => {
    expect(wrap(text, width, type, lines)).toEqual(expected);
  });
  it("loses no letter where lines are not limited", () => {
    const text = "A sentence with a Wortungetüm-ohne-jedes-Ende and more";
    expect(wrap(text, 60, type).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  });
});

it("truncate(text, width, type) ends in an ellipsis only where something is lost", () => {
  expect(truncate("short", 100, { size: 10 })).toBe("short");
  expect(truncate("rather long for this", 50, { size: 10 })).toMatch(/^rather.*…$/);
});

it("balance(text, width, type) keeps the number of lines and evens them out", () => {
  const text = "one two three four five six seven";
  const [greedy, even] = [wrap(text, 120, { size: 10 }), balance(text, 120, { size: 10 })];
  expect(even.length).toBe(greedy.length);
  const spread = (lines: string[]) =>
    Math.max(...lines.map((line) => line.length)) - Math.min(...lines.map((line) => line.length));
  expect(spread(even)).toBeLessThanOrEqual(spread(greedy));
});
