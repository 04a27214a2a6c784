import { describe, expect, it } from "vitest";
import { fromIso, isoWeek, shiftDay, toIso, unitOf, weekdayOf } from "./calendar.js";
import { englishStretch } from "./english.js";
import { holidayIn } from "./holiday.js";
import { partOf } from "./parts.js";
import type { TimeUnit } from "../types.js";

const stretch = (from: string, to: string) => ({ from: fromIso(from), to: fromIso(to) });
const iso = ({ from, to }: { from: number; to: number }): string => `${toIso(from)}/${toIso(to)}`;

describe("calendar", () => {
  const weekdays: [string, number][] = [["2012-02-26", 7], ["2017-09-11", 1], ["2017-09-14", 4], ["1969-12-31", 3]]; // prettier-ignore
  for (const [day, n] of weekdays) it(`weekdayOf(${day}) is ${n}`, () => expect(weekdayOf(fromIso(day))).toBe(n));

  const shifts: [string, TimeUnit, number, string][] = [
    ["2017-09-14", "week", -2, "2017-08-31"],
    ["2017-03-31", "month", -1, "2017-02-28"],
    ["2016-02-29", "year", 1, "2017-02-28"],
    ["2017-09-14", "decade", -1, "2007-09-14"],
    ["2017-01-15", "quarter", -1, "2016-10-15"],
  ];
  for (const [day, unit, n, to] of shifts)
    it(`shiftDay(${day}, ${unit}, ${n}) is ${to}`, () => expect(toIso(shiftDay(fromIso(day), unit, n))).toBe(to));

  const units: [string, TimeUnit, string][] = [
    ["2017-09-14", "week", "2017-09-11/2017-09-17"],
    ["2017-01-10", "season", "2016-12-01/2017-02-28"],
    ["2017-09-14", "season", "2017-09-01/2017-11-30"],
    ["2017-09-14", "quarter", "2017-07-01/2017-09-30"],
    ["2017-09-14", "decade", "2010-01-01/2019-12-31"],
  ];
  for (const [day, unit, to] of units)
    it(`unitOf(${unit}, ${day}) is ${to}`, () => expect(iso(unitOf(unit, fromIso(day)))).toBe(to));

  it("isoWeek(day) counts the week in the year of its Thursday", () => {
    expect(isoWeek(fromIso("2017-01-01"))).toEqual({ year: 2016, week: 52 });
    expect(isoWeek(fromIso("2018-12-31"))).toEqual({ year: 2019, week: 1 });
  });
});

describe("partOf(whole, unit, part, now)", () => {
  const cases: [string, string, TimeUnit, "early" | "mid" | "late", string][] = [
    ["2017-02-01", "2017-02-28", "month", "late", "2017-02-21/2017-02-28"],
    ["2017-01-01", "2017-12-31", "year", "mid", "2017-05-01/2017-08-31"],
    ["2010-01-01", "2019-12-31", "decade", "early", "2010-01-01/2012-12-31"],
    ["2017-07-01", "2017-09-30", "quarter", "late", "2017-09-01/2017-09-30"],
  ];
  for (const [from, to, unit, part, cut] of cases)
    it(`cuts ${part} ${from} to ${cut}`, () => expect(iso(partOf(stretch(from, to), unit, part, null))).toBe(cut));
});

describe("holidayIn(name, year, country)", () => {
  const cases: [string, number, string, string?][] = [
    ["Easter Sunday", 2017, "2017-04-16/2017-04-16"],
    ["Good Friday", 2024, "2024-03-29/2024-03-29"],
    ["Rosh Hashanah", 2017, "2017-09-21/2017-09-22"],
    ["Passover", 2023, "2023-04-06/2023-04-12"],
    ["Purim", 2024, "2024-03-24/2024-03-24"], // a leap year: in the second Adar
    ["Thanksgiving Day", 2017, "2017-11-23/2017-11-23"],
    ["Memorial Day", 2017, "2017-05-29/2017-05-29"],
    ["Election Day", 2016, "2016-11-08/2016-11-08"],
    ["Victory Day", 2021, "2021-05-09/2021-05-09"],
    ["Victory Day", 2021, "2021-11-08/2021-11-08", "AZE"],
    ["Novruz", 2019, "2019-03-20/2019-03-21"],
  ];
  for (const [name, year, days, country] of cases)
    it(`finds ${name} ${year}`, () => expect(iso(holidayIn(name, year, country ?? null)!)).toBe(days));
  it("does not choose a country for a day that many countries have", () =>
    expect(holidayIn("Independence Day", 2017)).toBeNull());
});

describe("englishStretch(days)", () => {
  const cases: [string, string, string][] = [
    ["2017-09-14", "2017-09-14", "14 September 2017"],
    ["2017-09-11", "2017-09-17", "11 to 17 September 2017"],
    ["2017-09-01", "2017-09-30", "September 2017"],
    ["2017-06-01", "2017-08-31", "June to August 2017"],
    ["2016-12-01", "2017-02-28", "December 2016 to February 2017"],
    ["2016-01-01", "2020-12-31", "2016 to 2020"],
    ["2017-08-28", "2017-09-03", "28 August to 3 September 2017"],
  ];
  for (const [from, to, words] of cases)
    it(`writes ${words}`, () => expect(englishStretch(stretch(from, to))).toBe(words));
});
