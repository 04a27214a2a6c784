import { describe, expect, it } from "vitest";
import { tokenize } from "../sentences/tokens.js";
import { findPercents } from "./percent.js";

const read = (text: string): string[] =>
  findPercents(tokenize(text), text).map((m) =>
    m.type === "percent" ? `${m.text}=${m.pct}${m.pctMax > m.pct ? `..${m.pctMax}` : ""} ${m.qualifier}` : m.type,
  );

describe("findPercents(tokens, text) reads figures and words", () => {
  it.each<[string, string[]]>([
    ["It supplied 69% of them", ["69%=69 exact"]],
    ["It supplied 69 % of them", ["69 %=69 exact"]],
    ["It supplied 69.5 per cent", ["69.5 per cent=69.5 exact"]],
    ["It supplied 69,5 percent", ["69,5 percent=69.5 exact"]],
    ["a 69-per-cent share", ["69-per-cent=69 exact"]],
    ["a 69-percent share", ["69-percent=69 exact"]],
    ["a share of 69pct", ["69pct=69 exact"]],
    ["a share of 69 p.c. of imports", ["69 p.c.=69 exact"]],
    ["sixty-nine per cent of imports", ["sixty-nine per cent=69 exact"]],
    ["two thirds of its arms", ["two thirds=66.7 exact"]],
    ["two-thirds of its arms", ["two-thirds=66.7 exact"]],
    ["three-fifths of its arms", ["three-fifths=60 exact"]],
    ["three quarters of its arms", ["three quarters=75 exact"]],
    ["a quarter of its arms", ["a quarter=25 exact"]],
    ["one third of its arms", ["one third=33.3 exact"]],
    ["one-third of its arms", ["one-third=33.3 exact"]],
    ["more than a quarter of its arms", ["a quarter=25 at_least"]],
    ["almost half of its arms", ["half=50 approximately"]],
    ["half its weapons", ["half=50 exact"]],
    ["rose from a quarter in 2011-15 to two thirds in 2016-20", ["a quarter=25 exact", "two thirds=66.7 exact"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("findPercents(tokens, text) reads how firm a figure is", () => {
  it.each<[string, string[]]>([
    ["nearly 70 per cent", ["70 per cent=70 approximately"]],
    ["an estimated 70 per cent", ["70 per cent=70 approximately"]],
    ["close to 70 per cent", ["70 per cent=70 approximately"]],
    ["no less than 70 per cent", ["70 per cent=70 at_least"]],
    ["over 70%", ["70%=70 at_least"]],
    ["just under 70%", ["70%=70 at_most"]],
    ["up to 70%", ["70%=70 at_most"]],
    ["70 per cent or more", ["70 per cent=70 at_least"]],
    ["some 70 per cent", ["70 per cent=70 approximately"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("findPercents(tokens, text) reads ranges, lists and figures without a unit of their own", () => {
  it.each<[string, string[]]>([
    ["between 60 and 69 per cent", ["60 and 69 per cent=60..69 range"]],
    ["27 to 69 per cent", ["27 to 69 per cent=27..69 range"]],
    ["60-69% of arms", ["60-69%=60..69 range"]],
    ["60–69 per cent", ["60–69 per cent=60..69 range"]],
    ["from 27 to 69 per cent", ["27=27 exact", "69 per cent=69 exact"]],
    ["from 27% to 69%", ["27%=27 exact", "69%=69 exact"]],
    ["took 43, 16 and 10 per cent respectively", ["43=43 exact", "16=16 exact", "10 per cent=10 exact"]],
    ["were 43 and 16 percent", ["43=43 exact", "16 percent=16 exact"]],
    ["In 2016, 13 per cent went", ["13 per cent=13 exact"]],
    ["In 2016-20, 13 per cent went", ["13 per cent=13 exact"]],
    ["In 2016 and 13 per cent", ["13 per cent=13 exact"]],
    ["On July 12, 69 per cent went", ["69 per cent=69 exact"]],
    ["two thirds (69 per cent) of its arms", ["two thirds (69 per cent)=69 exact"]],
    ["Russia (22 per cent), France (11) and Italy (7)", ["22 per cent=22 exact", "11=11 exact", "7=7 exact"]],
    [
      "Israel supplied 69 per cent of its arms, Russia 17 and Turkey 3.",
      ["69 per cent=69 exact", "17=17 exact", "3=3 exact"],
    ],
    [
      "Russia with 22 per cent, South Korea with 11 and Italy with 7",
      ["22 per cent=22 exact", "11=11 exact", "7=7 exact"],
    ],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("findPercents(tokens, text) refuses what is no percentage", () => {
  it.each([
    "up by 12 percentage points",
    "up by 12 per cent points",
    "the first half of 2016",
    "the second quarter of 2016",
    "a third visit",
    "the third of three visits",
    "half an hour later",
    "half a million",
    "three and a quarter",
    "a year and a half",
    "a quarter century",
    "per day",
    "%",
  ])("%s", (text) => expect(read(text)).toEqual([]));

  it("reads no bare figure after a month or a system", () =>
    expect(read("It took 69 per cent of the arms, and July 12, and Orbiter 2.")).toHaveLength(1));
});
