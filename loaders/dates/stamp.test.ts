import { describe, expect, it } from "vitest";
import { readStamp } from "./stamp.js";

const cases: [line: string, year: number | null, month: number, day: number | null, monthFirst?: boolean][] = [
  ["פרסום ראשון: 02.26.12, 18:56", 2012, 2, 26],
  ["26.02.2012 18:56", 2012, 2, 26],
  ["Published: 2017-09-13T14:15:00Z", 2017, 9, 13],
  ["03/02/2012", 2012, 2, 3],
  ["03/02/2012", 2012, 3, 2, true],
  ["13 september — 14:15", null, 9, 13],
  ["Sept. 3, 2021, 10:05 GMT", 2021, 9, 3],
  ["26 Şubat 2012", 2012, 2, 26],
  ["14 sentyabr 2017", 2017, 9, 14],
  ["14 сентября 2017, 12:30", 2017, 9, 14],
  ["14 սեպտեմբերի 2017", 2017, 9, 14],
  ["١٤ سبتمبر ٢٠١٧", 2017, 9, 14],
  ["14 בספטמבר 2017", 2017, 9, 14],
  ["Updated September 2017", 2017, 9, null],
  ["Press agency, 11:21, November 29, 2023", 2023, 11, 29],
];
const refusals = ["18:56", "Photo: Reuters", "Barak-8", "1.2.3.4", "45.67.89"];

describe("readStamp(line)", () => {
  for (const [line, year, month, day, monthFirst] of cases)
    it(`reads ${line}${monthFirst ? ", month first" : ""}`, () =>
      expect(readStamp(line, monthFirst)).toMatchObject({ year, month, day }));
  for (const line of refusals) it(`finds no date in ${line}`, () => expect(readStamp(line)).toBeNull());
});
