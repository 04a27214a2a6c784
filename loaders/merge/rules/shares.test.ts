import { describe, expect, it } from "vitest";
import { merge, type Told } from "../testing.js";

const share = (article: string, pct: number, when = "", more: Told["columns"] = {}): Told => ({
  in: article,
  table: "shares",
  columns: {
    pct,
    qualifier: "exact",
    measure: "of_recipient_imports",
    supplier: "ISR",
    recipient: "AZE",
    source: "SIPRI",
    source_basis: "stated",
    ...more,
  },
  date: when,
});

describe("shares: must merge", () => {
  const cases: [string, Told[]][] = [
    ["the same in two articles", [share("a", 69, "2016-01-01..2020-12-31"), share("b", 69, "2016-01-01..2020-12-31")]],
    ["no period in one", [share("a", 69, "2016-01-01..2020-12-31"), share("b", 69)]],
    [
      "no supplier in one",
      [share("a", 69, "2016-01-01..2020-12-31"), share("b", 69, "2016-01-01..2020-12-31", { supplier: null })],
    ],
    [
      "rounded by another article",
      [
        share("a", 69.4, "2016-01-01..2020-12-31"),
        share("b", 69, "2016-01-01..2020-12-31", { qualifier: "approximately" }),
      ],
    ],
    [
      "told twice in one",
      [
        share("a", 69, "2016-01-01..2020-12-31"),
        share("a", 69, "2016-01-01..2020-12-31", { source: null, source_basis: "none" }),
      ],
    ],
  ];
  it.each(cases)("%s", (_, told) => expect(merge(told).shares).toHaveLength(1));
});

describe("shares: must not merge", () => {
  const cases: [string, Told[]][] = [
    ["another period", [share("a", 69, "2016-01-01..2020-12-31"), share("a", 69, "2011-01-01..2015-12-31")]],
    ["another figure", [share("a", 69, "2016-01-01..2020-12-31"), share("b", 70, "2016-01-01..2020-12-31")]],
    [
      "another measure",
      [
        share("a", 17, "2016-01-01..2020-12-31"),
        share("a", 17, "2016-01-01..2020-12-31", { measure: "of_supplier_exports" }),
      ],
    ],
    [
      "another recipient",
      [share("a", 17, "2016-01-01..2020-12-31"), share("a", 17, "2016-01-01..2020-12-31", { recipient: "IND" })],
    ],
    [
      "two figures of one article that round to one",
      [share("a", 13.2, "2016-01-01..2020-12-31"), share("a", 13, "2016-01-01..2020-12-31")],
    ],
  ];
  it.each(cases)("%s", (_, told) => expect(merge(told).shares).toHaveLength(2));
});

describe("shares: what one row tells", () => {
  it("has an id of sides and period, and keeps the named source", () => {
    const { shares, conflicts } = merge([
      share("a", 69, "2016-01-01..2020-12-31", { source: null, source_basis: "none" }),
      share("b", 69, "2016-01-01..2020-12-31"),
    ]);
    expect(shares).toMatchObject([
      {
        id: "share-isr-aze-2016-2020",
        label: "Israel: 69% of the arms imports of Azerbaijan, 2016-2020",
        source: "SIPRI",
        source_basis: "stated",
        articles: ["a", "b"],
      },
    ]);
    expect(conflicts).toEqual([]);
  });
  it("different figures for one period stand against each other", () => {
    const { conflicts } = merge([share("a", 69, "2016-01-01..2020-12-31"), share("b", 61, "2016-01-01..2020-12-31")]);
    expect(conflicts).toHaveLength(2);
    expect(conflicts[0]).toMatchObject({ field: "pct", values: expect.arrayContaining(["69%, 2020", "61%, 2020"]) });
  });
});
