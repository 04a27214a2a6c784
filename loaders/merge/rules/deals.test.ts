import { describe, expect, it } from "vitest";
import { merge, type Told } from "../testing.js";

const deal = (article: string, amount: number | null, when = "", more: Told["columns"] = {}, by?: string): Told => ({
  in: article,
  table: "deals",
  columns: {
    amount,
    amount_max: amount,
    currency: "USD",
    usd: amount,
    qualifier: "exact",
    kind: "contract",
    status: "announced",
    supplier: "ISR",
    recipient: "AZE",
    supplier_basis: "stated",
    recipient_basis: "stated",
    company: null,
    systems: [],
    ...more,
  },
  date: when,
  ...(by ? { by } : {}),
});

describe("deals: must merge", () => {
  const cases: [string, Told[]][] = [
    [
      "headline and lead",
      [
        deal("a", 1.6e9, "..2012-02-26"),
        deal("a", 1.6e9, "2012-02-26", { kind: "package", company: "Israel Aerospace Industries" }),
      ],
    ],
    ["two articles, a day apart", [deal("a", 1.6e9, "2012-02-26"), deal("b", 1.6e9, "2012-02-27")]],
    ["rounded and exact", [deal("a", 1.6e9, "2012-02-26"), deal("b", 1.58e9, "2012-02-26")]],
    ["rounded up by a headline", [deal("a", 5e9, "2018-06"), deal("b", 4.85e9, "2018-06-12")]],
    [
      "the buyer not named in one",
      [deal("a", 1.6e9, "2012-02-26"), deal("b", 1.6e9, "2012-02-26", { recipient: null, recipient_basis: "none" })],
    ],
    [
      "a company in one",
      [deal("a", 1.6e9, "2012-02-26", { company: "Elbit Systems" }), deal("b", 1.6e9, "2012-02-26")],
    ],
    ["undated in one", [deal("a", 1.6e9, "2012-02-26"), deal("b", 1.6e9, "..2015-01-01")]],
    [
      "one source's sum to date",
      [
        deal("a", 5e9, "2016", { kind: "cumulative", qualifier: "approximately" }, "Ilham Aliyev"),
        deal("b", 5e9, "2016-12-13", { kind: "cumulative" }, "President Ilham Aliyev"),
      ],
    ],
  ];
  it.each(cases)("%s", (_, told) => expect(merge(told).deals).toHaveLength(1));
});

describe("deals: must not merge", () => {
  const cases: [string, Told[]][] = [
    ["another sum", [deal("a", 1.6e9, "2012-02-26"), deal("b", 1.3e9, "2012-02-26")]],
    ["another currency", [deal("a", 1.6e9, "2012-02-26"), deal("b", 1.6e9, "2012-02-26", { currency: "EUR" })]],
    ["another buyer", [deal("a", 1e9, "2012-02-26"), deal("b", 1e9, "2012-02-26", { recipient: "IND" })]],
    [
      "no side in common that is named",
      [deal("a", 1e9, "2012-02-26", { recipient: null }), deal("b", 1e9, "2012-02-26", { supplier: null })],
    ],
    ["another year", [deal("a", 1e8, "2012-02-26"), deal("a", 1e8, "2014-05")]],
    [
      "an offer and a contract",
      [deal("a", 1e9, "2012-02-26", { kind: "offer", status: "planned" }), deal("a", 1e9, "2012-02-26")],
    ],
    [
      "a batch and a sum to date",
      [deal("a", 2e7, "2017-08", { kind: "batch" }), deal("a", 2e7, "2017-08", { kind: "cumulative" })],
    ],
    [
      "two companies",
      [deal("a", 1e9, "2012-02-26", { company: "Elbit Systems" }), deal("b", 1e9, "2012-02-26", { company: "Rafael" })],
    ],
    [
      "sums to date of two sources",
      [
        deal("a", 5e9, "2016", { kind: "cumulative", qualifier: "approximately" }, "Ilham Aliyev"),
        deal("b", 5e9, "..2017-09-13", { kind: "cumulative", status: "completed" }),
      ],
    ],
    ["rounding that is no rounding", [deal("a", 1e9, "2012-02-26"), deal("b", 1.4e9, "2012-02-26")]],
    ["two undated sums of two articles", [deal("a", 1e9, "..2012-01-01"), deal("b", 1e9, "..2019-01-01")]],
  ];
  it.each(cases)("%s", (_, told) => expect(merge(told).deals).toHaveLength(2));
});

describe("deals: what one row tells", () => {
  it("shows the exact figure, the fullest kind and every named side", () => {
    const { deals } = merge([
      deal("a", 1.6e9, "..2012-02-26", { recipient: null, recipient_basis: "none" }),
      deal("b", 1.58e9, "2012-02-26", {
        kind: "package",
        company: "Israel Aerospace Industries",
        systems: ["Barak-8"],
      }),
      deal("b", 1.6e9, "2012-02-26", { qualifier: "approximately", systems: ["Barak-8", "Heron"] }),
    ]);
    expect(deals).toMatchObject([
      {
        id: "deal-isr-aze-1580000000-usd-2012-02",
        label: "$1.58 billion package, Israel to Azerbaijan, 26 February 2012",
        amount: 1.58e9,
        qualifier: "exact",
        kind: "package",
        recipient: "AZE",
        recipient_basis: "stated",
        company: "Israel Aerospace Industries",
        systems: ["Barak-8", "Heron"],
        date_precision: "day",
      },
    ]);
  });
  it("sets sums to date between the same countries against each other", () => {
    const { conflicts, deals } = merge([
      deal("a", 5e9, "2016", { kind: "cumulative", qualifier: "approximately" }, "Ilham Aliyev"),
      deal("b", 5e9, "..2017-09-13", { kind: "cumulative", status: "completed" }),
    ]);
    expect(conflicts.map((c) => c.fact_id).sort()).toEqual(deals.map((d) => d.id).sort());
    expect(conflicts[0]).toMatchObject({ field: "amount", articles: expect.arrayContaining(["a", "b"]) });
    expect(conflicts[0].values).toEqual(expect.arrayContaining(["about $5 billion, Ilham Aliyev, 2016"]));
  });
  it("told as true and denied: a conflict", () => {
    const { conflicts } = merge([deal("a", 1e9, "2012-02-26"), deal("b", 1e9, "2012-02-26", { status: "denied" })]);
    expect(conflicts).toMatchObject([{ field: "status", values: ["announced", "denied"], articles: ["a", "b"] }]);
  });
  it("has its event where it has a date, and none where it has none", () => {
    expect(merge([deal("a", 1e9, "2012")]).events).toMatchObject([
      { kind: "deal", ref: "deal-isr-aze-1000000000-usd-2012" },
    ]);
    expect(merge([deal("a", 1e9)]).events).toEqual([]);
  });
});
