import { describe, expect, it } from "vitest";
import { merge, type Told } from "../testing.js";

const event = (
  article: string,
  kind: string,
  countries: string[],
  when = "",
  more: Told["columns"] = {},
  by?: string,
): Told => ({
  in: article,
  table: "events",
  columns: { kind, countries, status: "happened", ...more },
  date: when,
  ...(by ? { by } : {}),
});

describe("events: must merge", () => {
  const cases: [string, Told[]][] = [
    [
      "a war, by year and by month",
      [event("a", "war", ["ARM", "AZE"], "2020"), event("b", "war", ["ARM", "AZE"], "2020-11")],
    ],
    [
      "a ban told vaguely and with its time",
      [event("a", "ban", ["AZE", "ISR"], "..2017-09-17"), event("a", "ban", ["ISR"], "2017-08-21..2017-08-31")],
    ],
    [
      "an attack of one day in two articles",
      [event("a", "attack", ["ARM", "AZE"], "2017-07-07"), event("b", "attack", ["ARM", "AZE"], "2017-07-07")],
    ],
    [
      "a statement of one day by one speaker",
      [
        event("a", "statement", ["ISR"], "2017-08-13", {}, "Maariv"),
        event("b", "statement", ["ISR"], "2017-08-13", {}, "Maariv"),
      ],
    ],
  ];
  it.each(cases)("%s", (_, told) => expect(merge(told).events).toHaveLength(1));
});

describe("events: must not merge", () => {
  const cases: [string, Told[]][] = [
    ["two wars", [event("a", "war", ["ARM", "AZE"], "2016-04"), event("a", "war", ["ARM", "AZE"], "2020")]],
    ["wars of others", [event("a", "war", ["ARM", "AZE"], "2020"), event("b", "war", ["ISR", "LBN"], "2020")]],
    ["undated wars of two articles", [event("a", "war", ["ARM", "AZE"]), event("b", "war", ["ARM", "AZE"])]],
    [
      "an attack on a day and one in a summer",
      [
        event("a", "attack", ["ARM", "AZE"], "2017-07-07"),
        event("a", "attack", ["ARM", "AZE"], "2017-06-01..2017-08-13"),
      ],
    ],
    [
      "statements of two speakers",
      [
        event("a", "statement", ["ISR"], "2017-08-13", {}, "Maariv"),
        event("b", "statement", ["ISR"], "2017-08-13", {}, "ADS"),
      ],
    ],
    [
      "an attack and its denial",
      [
        event("a", "attack", ["ARM", "AZE"], "2017-07-07"),
        event("b", "attack", ["ARM", "AZE"], "2017-07-07", { status: "denied" }),
      ],
    ],
    [
      "another kind",
      [event("a", "ban", ["AZE", "ISR"], "2017-08"), event("a", "investigation", ["AZE", "ISR"], "2017-08")],
    ],
  ];
  it.each(cases)("%s", (_, told) => expect(merge(told).events).toHaveLength(2));
});

it("event(...) unites the countries and names itself by kind, countries and time", () => {
  const { events } = merge([event("a", "war", ["ARM", "AZE"], "2020"), event("b", "war", ["AZE", "TUR"], "2020-11")]);
  expect(events).toMatchObject([
    {
      id: "event-war-arm-aze-tur-2020-11",
      label: "War: Armenia, Azerbaijan, Türkiye, November 2020",
      countries: ["ARM", "AZE", "TUR"],
    },
  ]);
});
