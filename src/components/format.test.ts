import { describe, expect, it } from "vitest";
import { formatDate, formatMoney, formatPercent, formatRank, qualify } from "./format.js";
import type { DatePrecision, Qualifier } from "./rows.js";

describe("formatDate(row) says what is known and no more", () => {
  const cases: [string | null, string | null, DatePrecision, string][] = [
    ["2017-09-11", "2017-09-11", "day", "11 September 2017"],
    ["2016-01-01", "2020-12-31", "range", "2016–2020"],
    ["2016-01-01", "2016-12-31", "year", "2016"],
    ["2016-04-01", "2016-04-30", "month", "April 2016"],
    ["2020-02-01", "2020-02-29", "month", "February 2020"],
    ["2017-06-01", "2017-08-31", "season", "summer 2017"],
    ["2017-12-01", "2018-02-28", "season", "winter 2018"],
    ["2017-07-23", "2017-07-29", "interval", "between 23 and 29 July 2017"],
    ["2017-07-28", "2017-08-03", "interval", "between 28 July and 3 August 2017"],
    ["2020-09-15", "2022-09-03", "interval", "between 15 September 2020 and 3 September 2022"],
    ["2017-09-11", "2017-09-14", "range", "11–14 September 2017"],
    [null, "2017-08-13", "interval", "by 13 August 2017"],
    ["2023-07-12", null, "interval", "on or after 12 July 2023"],
    [null, null, "unknown", "date not known"],
  ];
  it.each(cases)("%s, %s, %s", (date_earliest, date_latest, date_precision, expected) => {
    expect(formatDate({ date_earliest, date_latest, date_precision })).toBe(expected);
  });
});

describe("formatMoney(amount, currency) keeps the figure", () => {
  it.each<[number, string | null, string]>([
    [1.6e9, "USD", "$1.6 billion"],
    [5e9, "USD", "$5 billion"],
    [20e6, "USD", "$20 million"],
    [4.855e9, "EUR", "€4.855 billion"],
    [300_000, "PLN", "PLN 300,000"],
    [2e6, null, "2 million (currency not stated)"],
    [0, "USD", "$0"],
  ])("%d %s", (amount, currency, expected) => expect(formatMoney(amount, currency)).toBe(expected));
});

describe("formatRank(rank, kind)", () => {
  it.each<[number, "exact" | "within", string]>([
    [1, "exact", "largest"],
    [2, "exact", "second-largest"],
    [11, "exact", "11th-largest"],
    [22, "exact", "22nd-largest"],
    [8, "within", "among the 8 largest"],
  ])("%d %s", (rank, kind, expected) => expect(formatRank(rank, kind)).toBe(expected));
});

describe("formatPercent(pct) and qualify(qualifier)", () => {
  it.each<[number, Qualifier, string]>([
    [69, "exact", "69%"],
    [66.7, "approximately", "about 66.7%"],
    [40, "at_least", "at least 40%"],
    [-3.25, "at_most", "up to -3.3%"],
  ])("%d %s", (pct, qualifier, expected) => expect(qualify(qualifier) + formatPercent(pct)).toBe(expected));
});
