import { describe, expect, it } from "vitest";
import { merge, type Told } from "../testing.js";

const rank = (article: string, place: number, when = "", more: Told["columns"] = {}): Told => ({
  in: article,
  table: "ranks",
  columns: {
    rank: place,
    rank_kind: "exact",
    measure: "recipient_among_supplier_customers",
    subject: "AZE",
    other: "ISR",
    source: null,
    source_basis: "none",
    ...more,
  },
  date: when,
});

describe("ranks: must merge", () => {
  const cases: [string, Told[]][] = [
    ["the same in two articles", [rank("a", 2, "2018-01-01..2022-12-31"), rank("b", 2, "2018-01-01..2022-12-31")]],
    ["no period in one", [rank("a", 2, "2018-01-01..2022-12-31"), rank("b", 2)]],
    ["the supplier not named in one", [rank("a", 2, "2018"), rank("b", 2, "2018", { other: null })]],
  ];
  it.each(cases)("%s", (_, told) => expect(merge(told).ranks).toHaveLength(1));
});

describe("ranks: must not merge", () => {
  const cases: [string, Told[]][] = [
    ["two periods of one sentence", [rank("a", 2, "2014-01-01..2018-12-31"), rank("a", 2, "2018-01-01..2022-12-31")]],
    ["another place", [rank("a", 2, "2018"), rank("b", 3, "2018")]],
    ["second, and among the first two", [rank("a", 2, "2018"), rank("b", 2, "2018", { rank_kind: "within" })]],
    ["another supplier", [rank("a", 2, "2018"), rank("a", 2, "2018", { other: "RUS" })]],
  ];
  it.each(cases)("%s", (_, told) => expect(merge(told).ranks).toHaveLength(2));
});

it("rank(...) has an id of subject, order and place", () => {
  const { ranks } = merge([
    rank("a", 2, "2018-01-01..2022-12-31"),
    rank("a", 8, "", { rank_kind: "within", measure: "exporter_world", subject: "ISR", other: null }),
  ]);
  expect(ranks.map(({ id, label }) => [id, label])).toEqual([
    ["rank-aze-customer-isr-2-2018-2022", "Azerbaijan: no. 2 among the customers of Israel, 2018-2022"],
    ["rank-isr-exporter-top8", "Israel: among the world's top 8 arms exporters"],
  ]);
});
