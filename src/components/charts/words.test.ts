import { readdirSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import countries from "world-countries";
import { countryInText, countryName, countryOf } from "./country-names.js";
import { drawIn } from "./dom.js";
import { charts, chartNamed } from "./index.js";
import { moneyText } from "./money.js";
import { counted, largest, listed, ordinal } from "./parties.js";
import { serialize } from "./serialize.js";

describe("countryName(code)", () => {
  it("knows every country of world-countries by the same name", () => {
    for (const { cca3, name } of countries) expect(countryName(cca3)).toBe(name.common);
  });
  it("gives back what is no code", () => expect(countryName("XXX")).toBe("XXX"));
  it.each([
    ["AZE", "Azerbaijan", "Azerbaijan’s"],
    ["USA", "the United States", "the United States’"],
    ["NLD", "the Netherlands", "the Netherlands’"],
    ["CZE", "Czechia", "Czechia’s"],
  ])("%s in a sentence is %s, %s", (code, inText, of) => {
    expect([countryInText(code), countryOf(code)]).toEqual([inText, of]);
  });
});

it.each([
  [1.6e9, "USD", "$1.6\u00A0billion"],
  [2e7, "USD", "$20\u00A0million"],
  [3500, "AZN", "AZN 3,500"],
  [-1, "EUR", "−€1"],
  [1.25e12, null, "1.25\u00A0trillion"],
])("moneyText(%d, %s) is %s", (amount, currency, expected) => expect(moneyText(amount, currency)).toBe(expected));

it("words for counts, ranks and lists", () => {
  expect([1, 2, 3, 11, 21, 112].map(ordinal)).toEqual(["1st", "2nd", "3rd", "11th", "21st", "112th"]);
  expect([1, 2].map(largest)).toEqual(["largest", "2nd-largest"]);
  expect([counted(1, "visit"), counted(12, "visit")]).toEqual(["one visit", "12 visits"]);
  expect([listed([]), listed(["a"]), listed(["a", "b", "c"])]).toEqual(["", "a", "a, b and c"]);
});

it("serialize(svg) writes text as text, whatever it holds", () => {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const h = drawIn(document as unknown as Document);
  const svg = h("svg", { "data-x": '"<&\u0000', width: 1.23456 }, h("title", {}, "</title><script>&\u202E"), h("g"));
  expect(serialize(svg)).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" data-x="&quot;&lt;&amp;\uFFFD" width="1.23"><title>&lt;/title&gt;&lt;script&gt;&amp;\uFFFD</title><g/></svg>',
  );
});

describe("the list of charts", () => {
  it("holds every file that has a chart", async () => {
    const folder = new URL(".", import.meta.url);
    const files = readdirSync(folder).filter((file) => /^[a-z-]+\.ts$/.test(file) && file !== "index.ts");
    const found: string[] = [];
    for (const file of files) {
      const { spec } = (await import(new URL(file, folder).href)) as { spec?: { name: string } };
      if (spec) found.push(spec.name);
    }
    expect(found.sort()).toEqual(charts.map(({ name }) => name).sort());
  });
  it("finds a chart by its name, and says which there are", () => {
    expect(chartNamed("visits").exportName).toBe("visits");
    expect(() => chartNamed("visit")).toThrow(`unknown chart: visit (known: ${charts[0].name}, `);
  });
  it.each(charts.map((chart) => [chart.name, chart] as const))(
    "names columns that the rows of %s have",
    (_name, chart) => {
      expect(new Set(chart.columns.map(({ name }) => name)).size).toBe(chart.columns.length);
    },
  );
});
