import { describe, expect, it } from "vitest";
import { merge, type Told } from "../testing.js";

const system = (article: string, name: string, when = "", more: Told["columns"] = {}): Told => ({
  in: article,
  table: "systems",
  columns: {
    system: name,
    category: "loitering munition",
    maker: null,
    origin: "ISR",
    holder: "AZE",
    relation: "used",
    ...more,
  },
  date: when,
});

describe("systems: must merge", () => {
  const cases: [string, Told[]][] = [
    ["the same in two articles", [system("a", "Harop"), system("b", "Harop")]],
    ["another spelling", [system("a", "Barak-8"), system("b", "Barak 8")]],
    ["a short name", [system("a", "Bayraktar TB2"), system("b", "TB2")]],
    ["used in two years", [system("a", "Harop", "2016-04"), system("a", "Harop", "2020")]],
    [
      "the holder not named in one sentence of an article",
      [system("a", "Harop"), system("a", "Harop", "", { holder: null })],
    ],
  ];
  it.each(cases)("%s", (_, told) => expect(merge(told).systems).toHaveLength(1));
});

describe("systems: must not merge", () => {
  const cases: [string, Told[]][] = [
    ["another relation", [system("a", "Harop"), system("a", "Harop", "", { relation: "supplied" })]],
    ["another holder", [system("a", "Harop"), system("a", "Harop", "", { holder: "IND" })]],
    ["another system", [system("a", "Harop"), system("a", "Harpy")]],
    ["the holder not named in another article", [system("a", "Harop"), system("b", "Harop", "", { holder: null })]],
  ];
  it.each(cases)("%s", (_, told) => expect(merge(told).systems).toHaveLength(2));
});

it("system(...) is dated by its first use, and tells its maker where one article does", () => {
  const { systems } = merge([
    system("a", "Harop", "2020"),
    system("b", "Harop", "2016-04", { maker: "Israel Aerospace Industries" }),
  ]);
  expect(systems).toMatchObject([
    {
      id: "system-harop-used-aze-2016-04",
      maker: "Israel Aerospace Industries",
      date_earliest: "2016-04-01",
      label: "Harop, used by Azerbaijan, April 2016",
    },
  ]);
});
