import { describe, expect, it } from "vitest";
import type { DateValue } from "../types.js";
import { keep } from "../reading/kept.js";
import { corroborate } from "./corroborate.js";
import { date, readings, type Told } from "./testing.js";

const visit = (article: string, visitor: string, when = "", status = "happened"): Told => ({
  in: article,
  table: "visits",
  columns: { visitor, visitor_country: "AZE", host_country: "ISR", status, met: [] },
  date: when,
});

/** The date on which article `b`, published on a 13 September, is found to have been published. */
function published(told: Told[], bounds: Partial<DateValue> = {}): DateValue {
  const own = { ...date("", "inferred"), monthDay: "--09-13", ...bounds };
  return corroborate(readings(told, { b: own }).map(keep)).get("b") ?? own;
}

describe("corroborate(readings)", () => {
  it("takes the year from another article on the same visit, and says from which", () => {
    expect(published([visit("a", "Zakir Hasanov", "2017-09-11"), visit("b", "Hasanov", "", "ongoing")])).toEqual({
      earliest: "2017-09-13",
      latest: "2017-09-13",
      precision: "day",
      basis: "corroborated",
      rule: "The article gives 13 September without a year; the article a tells the same visit of Zakir Hasanov on 11 September 2017.",
    });
  });
  it("takes a plan for the weeks after its article", () => {
    expect(published([visit("a", "Hasanov", "2018-10-02"), visit("b", "Hasanov", "", "planned")]).earliest).toBe(
      "2018-09-13",
    );
  });
  const open: [string, Told[], Partial<DateValue>?][] = [
    ["nobody else tells the visit", [visit("b", "Hasanov")]],
    ["the other visit is of someone else", [visit("a", "Ilham Aliyev", "2017-09-11"), visit("b", "Hasanov")]],
    ["the other visit is vague", [visit("a", "Hasanov", "2017"), visit("b", "Hasanov")]],
    ["the other visit was at another time of the year", [visit("a", "Hasanov", "2017-02-11"), visit("b", "Hasanov")]],
    [
      "two years would do",
      [visit("a", "Hasanov", "2017-09-11"), visit("c", "Hasanov", "2013-09-10"), visit("b", "Hasanov")],
    ],
    [
      "the year is out of the article's own bounds",
      [visit("a", "Hasanov", "2017-09-11"), visit("b", "Hasanov")],
      { earliest: "2020-09-13" },
    ],
    [
      "the visit that went on was long before",
      [visit("a", "Hasanov", "2017-08-20"), visit("b", "Hasanov", "", "ongoing")],
    ],
  ];
  it.each(open)("leaves the year open where %s", (_, told, bounds) => {
    expect(published(told, bounds).basis).not.toBe("corroborated");
  });
  it("knows that 29 February is not in every year", () => {
    expect(
      published([visit("a", "Hasanov", "2017-02-27"), visit("b", "Hasanov")], { monthDay: "--02-29" }).basis,
    ).not.toBe("corroborated");
  });
});
