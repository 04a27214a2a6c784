import { describe, expect, it } from "vitest";
import { documentOf, short } from "./testing.js";

const published = (text: string, name?: string) => documentOf(text, null, name).published;

const cases: [title: string, text: string, value: string, basis: string, name?: string][] = [
  ["a stamp in another script", "Deal signed\n\nOfficials confirmed the sale to Azerbaijan on Sunday, they said.\n\nפרסום ראשון: 02.26.12, 18:56", "2012-02-26 day", "stated"],
  ["a stamp with the month in Azerbaijani", "Deal signed\n\n14 sentyabr 2017 12:30\n\nThe minister met his counterpart in the capital.", "2017-09-14 day", "stated"],
  ["a dateline with a year", "BAKU, September 13, 2017 (Reuters) - The minister said the deal was done.", "2017-09-13 day", "stated"],
  ["a stamp without a year, between terms of office", "Politics 13 september — 14:15\n\nVisit goes on\n\nThe minister met Israeli Defense Minister Avigdor Lieberman in Tel Aviv.", "2016-09-13/2018-09-13 interval", "inferred"],
  ["a caption that gives the year, weekdays of one week", "Visit\n\nOn September 14, the ministry said the visit ended. They arrived earlier this week.\n\nMr Lieberman speaks in Herzliya, September 11, 2017", "2017-09-14/2017-09-17 interval", "inferred"],
  ["a day told as past and as to come, data quoted, a minister", "Visit\n\nIsraeli Defense Minister Yoav Gallant will visit Baku on July 12 evening, the ministry announced on July 12 morning. In 2018-2022 imports grew.", "2023-07-12/2024-07-12 interval", "inferred"],
  ["a minister's term and a dated event", "Visit\n\nDefence Minister Benny Gantz spoke of the Abraham Accords. His visit became public only on Sep. 3 after he returned.", "2021-09-03/2022-12-29 interval", "inferred"],
  ["a former minister bounds nothing", "Visit\n\nFormer defence minister Benny Gantz spoke of the future of the trade.", "/ unknown", "none"],
  ["a file name, last", "Visit\n\nThe minister spoke of the trade.", "2017-09-01/2017-09-30 interval", "inferred", "2017-09-visit.txt"],
  ["nothing", "Visit\n\nThe minister spoke of the trade.", "/ unknown", "none"],
]; // prettier-ignore

describe("publishedDate(article, sentences)", () => {
  for (const [title, text, value, basis, name] of cases)
    it(`finds ${title}`, () => {
      const date = published(text, name);
      expect(short(date)).toBe(value);
      expect(date.basis).toBe(basis);
      expect(date.rule).toMatch(/^[A-Z].*\.$/s);
    });
});
