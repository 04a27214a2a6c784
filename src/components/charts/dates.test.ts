import { describe, expect, it } from "vitest";
import { dateText, interval, order, type Dated } from "./dates.js";

const dated = (date_earliest: string | null, date_latest: string | null): Dated => ({
  date_earliest,
  date_latest,
  date_precision: "interval",
  date_basis: "stated",
});

describe("dateText(row)", () => {
  it.each<[string | null, string | null, string]>([
    ["2012-02-26", "2012-02-26", "26 Feb 2012"],
    ["2016-04-01", "2016-04-30", "Apr 2016"],
    ["2016-02-01", "2016-02-29", "Feb 2016"],
    ["2017-02-01", "2017-02-27", "1–27 Feb 2017"],
    ["2017-06-01", "2017-08-31", "June–Aug 2017"],
    ["2016-01-01", "2016-12-31", "2016"],
    ["2016-01-01", "2020-12-31", "2016–2020"],
    ["2016-04-01", "2017-03-31", "Apr 2016 to Mar 2017"],
    ["2017-08-21", "2017-08-31", "21–31 Aug 2017"],
    ["2017-08-21", "2017-09-03", "21 Aug to 3 Sept 2017"],
    ["2020-09-15", "2022-09-03", "15 Sept 2020 to 3 Sept 2022"],
    [null, "2017-09-13", "by 13 Sept 2017"],
    ["2023-07-12", null, "12 July 2023 or later"],
    [null, null, "no date"],
    ["2022-01-02", "2020-05-06", "6 May 2020 to 2 Jan 2022"],
  ])("%s to %s is %s", (from, to, expected) => {
    expect(dateText(dated(from, to))).toBe(expected);
  });
});

it("interval(row) ends with its last day, and takes what is no day for unknown", () => {
  expect(interval(dated("2016-01-01", "2016-01-01"))).toEqual({
    start: Date.UTC(2016, 0, 1),
    end: Date.UTC(2016, 0, 2),
  });
  expect(interval(dated("soon", null))).toEqual({ start: null, end: null });
});

it("order(a, b) sorts by the first known day, the undated last, then by id", () => {
  const rows = [
    { id: "d", ...dated(null, null) },
    { id: "c", ...dated("2017-01-01", "2017-01-01") },
    { id: "b", ...dated("2016-01-01", "2016-12-31") },
    { id: "a", ...dated("2016-01-01", "2016-12-31") },
    { id: "e", ...dated(null, "2015-01-01") },
  ];
  expect(rows.sort(order).map(({ id }) => id)).toEqual(["e", "a", "b", "c", "d"]);
});
