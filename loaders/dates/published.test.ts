import { describe, expect, it } from "vitest";
import { readArticle } from "../articles/read-article.js";
import { readDocument } from "../journey.js";
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
  ["a byline with its date", "Deal signed\n\nBy the Gulf desk, 7 Oct 2017\n\nThe ministers met on Thursday in the capital of the kingdom.", "2017-10-07 day", "stated"],
  ["a dateline in capitals, without a dash", "Guns\n\nYEREVAN, NOVEMBER 24, 2022, ARARAT DAILY. Until recently it was a joke, they said.", "2022-11-24 day", "stated"],
  ["the year from the copyright line", "Envoy called in\n\nBAKU, Feb 29 (Levant Wire) - Azerbaijan on Wednesday waved away the complaints.\n\n(c) 2012 Levant Wire. All rights reserved.", "2012-02-29 day", "stated"],
  ["a leap day, in the one year that has it", "Envoy called in\n\nBAKU, Feb 29 (Levant Wire) - Azerbaijan waved away the complaints. In 2011 sales fell. Defence Minister Safar Abiyev is due.", "2012-02-29 day", "inferred"],
  ["a month at the top, not the number before it", "Policy Brief 7 · March 2021\nMonitor\n\nWho armed Azerbaijan\n\nThis brief sets five windows side by side.", "2021-03-01/2021-03-31 month", "stated"],
  ["a month in figures", "Riddle over new order\n\n12/2022 | Army | 3 comments\n\nA bulletin says that Azerbaijan is negotiating for a fresh lot of weapons.", "2022-12-01/2022-12-31 month", "stated"],
  ["a season at the top", "The Caspian account\n\nSummer 2025\n\nAn airliner came down at Baku in the last days of August 1997, they said.", "2025-06-01/2025-08-31 season", "stated"],
  ["no caption of a picture", "Riddle\n\nAn unidentified man in uniform beside a launcher. Illustrative photo, 26.06.2018\n\nThe minister spoke of the trade.", "2018-06-26/ interval", "inferred"],
  ["a year of accounts with a stroke, whose second half may be to come", "Jets arrive\n\nThe first jet flew on July 11, they said. The money was not in the accounts of the 2010/11 financial year.", "2011-07-11/ interval", "inferred"],
  ["a budget for a year to come", "Guns\n\nYEREVAN, NOVEMBER 24. He was there in October 2021. In the budget for 2023 defence receives more. Some of it is secret.", "2021-11-24/ interval", "inferred"],
  ["a day told as so long ago", "31 May 10:20\n\nVisit of a president\n\nIt follows the opening of the embassy, two months ago, on 29 March 2023. The minister was there on the 3rd of October last year.", "2023-05-31 day", "inferred"],
  ["years over which deliveries are spread", "Guns\n\nYEREVAN, NOVEMBER 24. He was there in October 2021. The contract foresees deliveries of the batteries between 2026 and 2032.", "2021-11-24/ interval", "inferred"],
  ["years in which deliveries were made", "Guns\n\nYEREVAN, NOVEMBER 24. He was there in October 2013. The deliveries were made between 2016 and 2019.", "2020-11-24/ interval", "inferred"],
  ["a budget set against the current year", "Guns\n\nYEREVAN, NOVEMBER 24. He was there in October 2021. In the budget for 2023 defence receives 46 percent above the current year.", "2021-11-24/2022-11-24 interval", "inferred"],
  ["a day of a season told with its year", "What flew\n\nIn the autumn 2020 war it was everywhere, they said. Video from 2 October shows one. It made 60% in 2011-2020.", "2021-01-01/ interval", "inferred"],
  ["a dateline in figures with its weekday", "Counting\n\nKarachi, 04.02.25 (Tue) — The institute's list came out yesterday, and it is long.", "2025-02-04 day", "stated"],
  ["an issue number that looks like a month", "ARMS MONITOR\nPaper 3/2022, published 14 April 2022\n\nThe exports fell\n\nThis paper looks at the trade since 2016, they said.", "2022-04-14 day", "stated"],
  ["an issue's number before its month", "Vol. XI, Issue 5 — March 2022\n\nThe exports fell\n\nThe trade has grown since 2016, they said.", "2022-03-01/2022-03-31 month", "stated"],
  ["a note of where it appeared", "The exports fell\n\nThe trade has grown since 2016, they said on Monday.\n\nThis story appeared in the Gulf Review on May 6, 2021, page 3", "2021-05-06 day", "stated"],
  ["an ordinal with its month", "Transcript, Tonight, Thursday 4th of March 2021\n\nThe exports fell\n\nThe trade has grown since 2016, they said.", "2021-03-04 day", "stated"],
  ["a book of which the text tells", "Visit\n\nThe text was published on 4 March 2021 by a ministry, which denied that the trade had grown, and more was to come from it in all the years that followed.", "2021-03-04/ interval", "inferred"],
  ["a note that says when it was last revised", "Arms in the Gulf: a calendar\nBegun in May, last revised on 3 June 2021. Sums as told.\n\n7 April 1992 – Diplomats exchange notes.\n\n5 May 2019 – The plant opens.", "2021-06-03 day", "stated"],
  ["a newsletter's line", "THE CRATE, issue 4\nMonday, February 12, 2024. You get this since you signed up. Unsubscribe below.\n\nHello all,\n\nThe minister spent Tuesday there. He comes back on Feb 27 - perhaps.", "2024-02-12 day", "stated"],
  ["a heading that begins with its date", "ASK US\nWho pays for the jets?\n\nFriday 11 June 2021. Your questions, answered\n\nAnna asks: who was paid in the war of 27 September to 10 November 2020?", "2021-06-11 day", "stated"],
  ["a winter beside the name of the magazine", "THE RIVER — Winter 2020–21\n\nThe builder\n\nHe had a workshop until the war of 27 September to 10 November 2020, they said.", "2020-12-01/2021-02-28 season", "stated"],
  ["a line with notes in brackets", "More frigates\n\nManila, Wed 8 May 2024 (sent by our stringer; cut by the desk)\n\nThe ministers signed a letter, and that was it.", "2024-05-08 day", "stated"],
  ["a line with what it was compiled from", "What they write\nAraz Monitor, collected from the foreign press, 03.04.2024\n\nLONDON. The sale was told in March, the paper says.", "2024-04-03 day", "stated"],
  ["a month among other notes", "The ledger\nWhat it cost\n\nMay 2023 · 9 min read · Listen to this text\n\nPhoto: the president, archive, 24/10/2017\n\nIt begins with a ship that nobody wanted.", "2023-05-01/2023-05-31 month", "stated"],
  ["a paragraph that opens with its date", "COMMENT\nThe army learns\nBy Jane Smith\n\nMarch 4, 2024. At the station they no longer bother. The first units arrived last week.\n\nFour years ago it was otherwise, in June.", "2024-03-04 day", "stated"],
  ["a dateline with weekday and ordinal", "Chief ends trip\n\nBAKU, Friday, September 12th, 2014 (Wire) -- The minister left the country this morning.", "2014-09-12 day", "stated"],
  ["a date and its agency before the text", "Drones\n\n26.04.23/Wire: The minister said that the deal was done.", "2023-04-26 day", "stated"],
  ["a date before a bar", "Tue, 21 Feb 2023 | The minister said that the deal was done.", "2023-02-21 day", "stated"],
  ["an agency between slashes", "Drones\n\nMOSCOW, November 22, 2016 /WIRE/. The minister said that the deal was done.", "2016-11-22 day", "stated"],
  ["a dateline in a line of its own", "Arms trade\nBy our correspondent\nSTOCKHOLM/HAIFA (Wire), Mon., 13 March 2023\n\nThe map is redrawn, the institute said.", "2023-03-13 day", "stated"],
  ["a season above the headline", "Summer 2024\nLONG VIEW\nOil out, arms in\n\nStart with an airport. On 4 April 2016 one of them struck a bus.", "2024-06-01/2024-08-31 season", "stated"],
  ["a note of the broadcast", "[TRANSCRIPT - lightly edited. Programme \"The World\", broadcast on Wednesday, 5 October 2022]\n\nPRESENTER: On Monday the minister slipped in.", "2022-10-05 day", "stated"],
  ["a note of the programme", "TRANSCRIPT\n\"Caucasus Hour\", aired 09/14/18, 6:00 p.m. Rush transcript, may contain errors.\n\nHOST: Good evening. He is on his way back tonight.", "2018-09-14 day", "stated"],
  ["a Swiss minister and a dated purchase", "Jets for Bern\n\nThe Swiss defence minister Viola Amherd signed. The people voted in September 2020, they said.", "2020-09-01/2025-03-31 interval", "inferred"],
  ["a dateline with a byline in brackets", "Jets\n\nFebruary 1, 2006 (by Jane Smith) - The air force received the jets on Tuesday, they said.", "2006-02-01 day", "stated"],
  ["a byline with a foreign date", "Jets\n\nPublished by Jane Maria Smith 10 de marzo, 2025\n\nThe air force received the jets on Tuesday, they said.", "2025-03-10 day", "stated"],
  ["a dateline's day, told with its year below a picture", "Jets\n\nThe ministers hold talks in Dubai on Jan. 16, 2022. (Wire)\n\nDUBAI, Jan. 16 (Wire)The air force ordered the jets on Sunday, they said. Last November they were only wanted.", "2022-01-16 day", "inferred"],
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

const coarse: [string, string, string, string, string, string][] = [
  ["2017-09", "2017-09-01", "2017-09-30", "month", "2017-08-01", "2017-08-31"],
  ["2016", "2016-01-01", "2016-12-31", "year", "2015-12-01", "2016-11-30"],
]; // prettier-ignore

it.each(coarse)(
  "metadata that give %s bound it, and what is told from it",
  (told, earliest, latest, precision, from, to) => {
    const text = new TextEncoder().encode("Visit\n\nEhud Barak visited Azerbaijan last month, they said.\n");
    const document = readDocument(readArticle("a.txt", text, { published: told }));
    expect(document.published).toMatchObject({ earliest, latest, precision, basis: "stated" });
    const dates = document.sentences.flatMap(({ mentions }) => mentions.filter((m) => m.type === "date"));
    expect(dates.map(({ value }) => [value?.earliest, value?.latest])).toEqual([[from, to]]);
  },
);
