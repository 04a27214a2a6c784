import { describe, expect, it } from "vitest";
import { date, merge, type Told } from "../testing.js";

const visit = (article: string, visitor: string, when = "", more: Told["columns"] = {}): Told => ({
  in: article,
  table: "visits",
  columns: {
    visitor,
    visitor_country: "AZE",
    host_country: "ISR",
    status: "happened",
    met: [],
    visitor_role: null,
    place: null,
    ...more,
  },
  date: when,
});

describe("visits: must merge", () => {
  const cases: [string, Told[]][] = [
    [
      "the same words in two articles",
      [visit("a", "Zakir Hasanov", "2017-09-11"), visit("b", "Zakir Hasanov", "2017-09-11")],
    ],
    ["a month and a day in it", [visit("a", "Zakir Hasanov", "2017-09"), visit("b", "Zakir Hasanov", "2017-09-11")]],
    ["family name alone", [visit("a", "Zakir Hasanov", "2017-09-11"), visit("b", "Hasanov", "2017-09")]],
    ["Azeri letters", [visit("a", "Zakir Hasanov", "2017-09-11"), visit("b", "Zakir Həsənov", "2017-09-11")]],
    ["the Russian spelling", [visit("a", "Zakir Hasanov", "2017-09-11"), visit("b", "Zakir Gasanov", "2017-09-11")]],
    [
      "the father's name, family name first",
      [visit("a", "Zakir Hasanov", "2017-09-11"), visit("b", "Hasanov Zakir Asgar oglu", "2017-09-11")],
    ],
    ["an initial", [visit("a", "Benny Gantz", "2022-10-03"), visit("b", "B. Gantz", "2022-10-03")]],
    [
      "arrival and talks two days later",
      [visit("a", "Zakir Hasanov", "2017-09-11"), visit("b", "Zakir Hasanov", "2017-09-13")],
    ],
    [
      "an article that is under way",
      [visit("a", "Zakir Hasanov", "2017-09-11"), visit("b", "Zakir Hasanov", "2017-09-18", { status: "ongoing" })],
    ],
    [
      "headline without a date, body with one",
      [visit("a", "Hasanov", "..2017-09-17"), visit("a", "Zakir Hasanov", "2017-09-11")],
    ],
    [
      "an undated telling of the only visit",
      [visit("a", "Zakir Hasanov", "2017-09-11"), visit("b", "Zakir Hasanov", "..2017-09-20")],
    ],
    [
      "undated news of the same weeks",
      [visit("a", "Zakir Hasanov", "..2017-09-20"), visit("b", "Zakir Hasanov", "..2017-09-14")],
    ],
    [
      "put off and then made",
      [visit("a", "Isaac Herzog", "2023-04-10", { status: "postponed" }), visit("a", "Isaac Herzog", "2023-05-30")],
    ],
    [
      "the country of the visitor unknown in one",
      [visit("a", "Zakir Hasanov", "2017-09-11"), visit("b", "Zakir Hasanov", "2017-09-11", { visitor_country: null })],
    ],
    [
      "a delegation, called two ways",
      [
        visit("a", "Israeli parliamentary delegation", "2017-09-11..2017-09-13"),
        visit("b", "group of Israeli parliamentarians", "2017-09-12"),
      ],
    ],
  ];
  it.each(cases)("%s", (_, told) => expect(merge(told).visits).toHaveLength(1));
});

describe("visits: must not merge", () => {
  const cases: [string, Told[]][] = [
    ["another family name", [visit("a", "Zakir Hasanov", "2017-09-11"), visit("b", "Ramil Usubov", "2017-09-11")]],
    [
      "two people of one family name",
      [visit("a", "Ilham Aliyev", "2017-09-11"), visit("b", "Heydar Aliyev", "2017-09-11")],
    ],
    ["Hasanov is not Huseynov", [visit("a", "Hasanov", "2017-09-11"), visit("b", "Huseynov", "2017-09-11")]],
    [
      "another host",
      [visit("a", "Zakir Hasanov", "2017-09-11"), visit("a", "Zakir Hasanov", "2017-09-11", { host_country: "TUR" })],
    ],
    ["another year", [visit("a", "Zakir Hasanov", "2017-09-11"), visit("b", "Zakir Hasanov", "2013-02-15")]],
    ["a week later", [visit("a", "Zakir Hasanov", "2017-09-11"), visit("b", "Zakir Hasanov", "2017-09-25")]],
    [
      "undated tellings years apart",
      [visit("a", "Zakir Hasanov", "..2013-02-20"), visit("b", "Zakir Hasanov", "..2017-09-20")],
    ],
    [
      "an undated telling where two visits would do",
      [
        visit("a", "Zakir Hasanov", "2013-02-15"),
        visit("b", "Zakir Hasanov", "2017-09-11"),
        visit("c", "Zakir Hasanov", "..2018-01-01"),
      ],
    ],
    [
      "a delegation and a minister",
      [visit("a", "Azerbaijani delegation", "2017-09-11"), visit("a", "Zakir Hasanov", "2017-09-11")],
    ],
    [
      "delegations of two kinds",
      [visit("a", "naval officers", "2017-09-11"), visit("b", "parliamentary delegation", "2017-09-11")],
    ],
  ];
  it.each(cases)("%s", (_, told) =>
    expect(merge(told).visits).toHaveLength(
      new Set(told.map((t) => t.in! + t.date + t.columns.visitor + t.columns.host_country)).size,
    ),
  );
});

describe("visits: what one row tells", () => {
  it("takes the fullest name, all whom he met, and the day that is known best", () => {
    const { visits } = merge([
      visit("a", "Hasanov", "2017-09", { met: ["Lieberman"] }),
      visit("b", "Zakir Hasanov", "2017-09-11", { met: ["Avigdor Lieberman", "Albert Agarunov"], place: "Tel Aviv" }),
    ]);
    expect(visits[0]).toMatchObject({
      id: "visit-hasanov-isr-2017-09",
      label: "Zakir Hasanov in Israel, 11 September 2017",
      visitor: "Zakir Hasanov",
      met: ["Avigdor Lieberman", "Albert Agarunov"],
      place: "Tel Aviv",
      date_earliest: "2017-09-11",
      date_precision: "day",
      articles: ["a", "b"],
    });
  });
  it("dates a visit that goes on by its beginning", () => {
    const { visits, conflicts } = merge([
      visit("a", "Zakir Hasanov", "2017-09-11"),
      visit("b", "Zakir Hasanov", "2017-09-13", { status: "ongoing" }),
    ]);
    expect(visits[0]).toMatchObject({ date_earliest: "2017-09-11", date_latest: "2017-09-11", status: "happened" });
    expect(conflicts).toEqual([]);
  });
  it("narrows two bounds to what both allow, and says so", () => {
    const { visits } = merge([
      visit("a", "Benny Gantz", "2022-09-01..2022-10-03"),
      visit("b", "Benny Gantz", "2022-10-01..2022-10-31"),
    ]);
    expect(visits[0]).toMatchObject({
      date_earliest: "2022-10-01",
      date_latest: "2022-10-03",
      date_precision: "interval",
      date_basis: "corroborated",
    });
    expect(visits[0].date_rule).toMatch(/narrowed by a/);
  });
  it("moved and then made: one row, happened, on the day it was made", () => {
    const { visits } = merge([
      visit("a", "Isaac Herzog", "2023-04-10", { status: "postponed" }),
      visit("a", "Isaac Herzog", "2023-05-30"),
    ]);
    expect(visits[0]).toMatchObject({ status: "happened", date_earliest: "2023-05-30" });
  });
  it("two days that differ are a conflict", () => {
    const { conflicts } = merge([visit("a", "Zakir Hasanov", "2017-09-11"), visit("b", "Zakir Hasanov", "2017-09-12")]);
    expect(conflicts).toEqual([
      {
        fact_id: "visit-hasanov-isr-2017-09",
        field: "date_earliest",
        values: ["2017-09-11", "2017-09-12"],
        articles: ["a", "b"],
        note: "The days do not agree: 2017-09-11 (a) against 2017-09-12 (b).",
      },
    ]);
  });
  it("of plans, the newest article's word counts", () => {
    const told = [
      visit("old", "Yoav Gallant", "2023-07-12", { status: "planned" }),
      visit("new", "Yoav Gallant", "2023-07-12", { status: "cancelled" }),
    ];
    const { visits } = merge(told, { old: date("2023-07-10"), new: date("2023-07-11") });
    expect(visits[0].status).toBe("cancelled");
  });
  it("has its event", () => {
    const { events } = merge([visit("a", "Zakir Hasanov", "2017-09-11")]);
    expect(events).toMatchObject([
      {
        id: "event-visit-hasanov-isr-2017-09",
        kind: "visit",
        ref: "visit-hasanov-isr-2017-09",
        countries: ["AZE", "ISR"],
        status: "happened",
      },
    ]);
  });
});
