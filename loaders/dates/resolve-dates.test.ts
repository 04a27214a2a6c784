import { describe, expect, it } from "vitest";
import { datesIn, documentOf, short } from "./testing.js";

/** Published on Thursday 14 September 2017, unless a day stands first. */
const cases: [text: string, ...values: string[]][] = [
  // Weekdays by tense, and in the order of telling.
  ["He met the minister on Monday.", "2017-09-11 day"],
  // Days of a month that is told elsewhere.
  ["It was signed in August, during the visit on the 18th and 19th of that month.", "2017-08-01/2017-08-31 month", "2017-08-18/2017-08-19 range", ],
  ["In June they held a parade. He had flown in for it, on the tenth, and left.", "2017-06-01/2017-06-30 month", "2017-06-10 day"],
  ["A visit set for the second half of May has been put off.", "2017-05-16/2017-05-31 range"],
  ["On 5 August 2012 they froze sales. Earlier in the year, on 20 April, a drone had been shot down.", "2012-08-05 day", "2012-04-20 day", "2012-04-20 day"],
  ["Sales rose in 2012. Earlier in the year, in April, a drone was shot down.", "2012-01-01/2012-12-31 year", "2017-04-01/2017-04-30 month", "2017-04-01/2017-04-30 month"],
  ["It began on the last Sunday of August.", "2017-08-27 day"],
  ["It began on the first Monday of May 2016.", "2016-05-02 day"],
  ["He was there the summer before last.", "2016-06-01/2016-08-31 season"],
  ["The visit, appointed on 20 September, is put off.", "2017-09-20 day"],
  ["They will meet on Monday.", "2017-09-18 day"],
  ["On Monday, the two will meet.", "2017-09-18 day"],
  ["He is to meet Harper on Friday and Obama in Washington on Monday.", "2017-09-15 day", "2017-09-18 day"],
  ["The minister is expected to arrive on Friday.", "2017-09-15 day"],
  ["It had been scheduled to end on Tuesday.", "2017-09-12 day"],
  ["Officials said Thursday that the deal was done.", "2017-09-14 day"],
  ["He criticised Tuesday's raid.", "2017-09-12 day"],
  ["He left last Friday and comes back next Friday.", "2017-09-08 day", "2017-09-15 day"],
  ["He will fly to Ankara on 20 September and return on Friday.", "2017-09-20 day", "2017-09-22 day"],
  ["Talks opened on Monday and end on Friday.", "2017-09-11 day", "2017-09-15 day"],
  ["The trip was put off to October 15.", "2017-10-15 day"],
  ["The anniversary of the 1973 war was marked a day earlier.", "1973-01-01/1973-12-31 year", "2017-09-13 day"],
  ["It was the best month since November.", "2016-11-01/2016-11-30 month"],
  ["Ahead of Tuesday's vote, shares fell.", "2017-09-19 day"],
  ["The deadline is Friday.", "2017-09-15 day"],
  ["Thanksgiving is Nov. 23.", "2017-11-23 day", "2017-11-23 day"],
  ["It bought the mill in January.", "2017-01-01/2017-01-31 month"],
  ["The company has until Friday to answer.", "/2017-09-15 interval"],
  ["The talks end on Sunday; the trial resumes Monday.", "2017-09-17 day", "2017-09-18 day"],
  ["The pact, signed three weeks ago, fell apart on Sunday.", "2017-08-21/2017-08-27 interval", "2017-09-10 day"],
  ["In March 2014 war broke out; by November 10 it was over.", "2014-03-01/2014-03-31 month", "/2014-11-10 interval"],
  // Months, days and seasons without a year.
  ["The drone struck on July 7.", "2017-07-07 day"],
  ["The drone struck on November 3.", "2016-11-03 day"],
  ["The talks will be held on November 3.", "2017-11-03 day"],
  ["The agency opened an inquiry in August.", "2017-08-01/2017-08-31 month"],
  ["It will be delivered in December.", "2017-12-01/2017-12-31 month"],
  ["It was signed last December.", "2016-12-01/2016-12-31 month"],
  ["Bids must be in by Dec. 15.", "2017-09-14/2017-12-15 interval"],
  ["It was finalised this summer.", "2017-06-01/2017-08-31 season"],
  ["It was finalised last winter.", "2016-12-01/2017-02-28 season"],
  ["In 2014 the army began a test in March.", "2014-01-01/2014-12-31 year", "2014-03-01/2014-03-31 month"],
  // A story that goes from date to date.
  ["On 27 July 2012 a framework was signed. A month later, on 26 August, came the order. In September jets followed.", "2012-07-27 day", "2012-08-26 day", "2012-08-26 day", "2012-09-01/2012-09-30 month"],
  ["In January 2013 a gunman stormed it. Two months later, on 29 March, the minister came. His colleague was there three weeks afterwards. The president came on 30 May.", "2013-01-01/2013-01-31 month", "2013-03-29 day", "2013-03-29 day", "2013-04-15/2013-04-21 interval", "2013-05-30 day"],
  ["In March 2010 it was signed. The following June, on the 28th, the president arrived.", "2010-03-01/2010-03-31 month", "2010-06-28 day", "2010-06-28 day"],
  ["It was built in 2011. He flew in two months later, in April 2012. A year after that, he left.", "2011-01-01/2011-12-31 year", "2012-04-01/2012-04-30 month", "2012-04-01/2012-04-30 month", "2013-04-01/2013-04-30 month"],
  ["Early in 2012 it was told. Yet on 12 March of that year he came.", "2012-01-01/2012-04-30 interval", "2012-03-12 day"],
  ["In July 2015 he came and the guest returned the call in October of last year. The law came on 3 December.", "2015-07-01/2015-07-31 month", "2016-10-01/2016-10-31 month", "2016-12-03 day"],
  ["Last week he flew to Baku. He met the minister on Wednesday.", "2017-09-04/2017-09-10 interval", "2017-09-06 day"],
  ["The order came in May 2013. Another was reported a few weeks later.", "2013-05-01/2013-05-31 month", "2013-05-01/2013-08-09 interval"],
  ["It sold radars in May 2012. He told reporters on 3 September that all was well.", "2012-05-01/2012-05-31 month", "2017-09-03 day"],
  ["The president said so two years ago come December.", "2015-12-01/2015-12-31 month"],
  ["He was there on the 3rd of October last year.", "2016-10-03 day"],
  ["On the 9th of this month the firm told the bourse.", "2017-09-09 day"],
  ["Talks are due in the week of October 9.", "2017-10-09/2017-10-15 interval"],
  ["The trip, set for Wednesday to Friday, is on.", "2017-09-20/2017-09-22 range"],
  ["The delay lasted until September 10, 2015. A contract was let the same year and he came that October.", "/2015-09-10 interval", "2015-01-01/2015-12-31 year", "2015-10-01/2015-10-31 month"],
  ["You know that ten years ago, it was February, the order came.", "2007-02-01/2007-02-28 month", "2007-02-01/2007-02-28 month"],
  ["The navies held it from November 11 to 17 last year.", "2016-11-11/2016-11-17 range"],
  ["Fighting flared up in late July and early August.", "2017-07-21/2017-08-10 range"],
  ["The delegation is expected before the end of the year.", "2017-09-14/2017-12-31 interval"],
  ["Three weeks of October 2011 count. On the first day of that month he came.", "none", "2011-10-01/2011-10-31 month", "2011-10-01 day"],
  ["On 29 March 2013 a flag went up. It was told often. Then came more. Three weeks after it, on 19 November, he was received in Baku; the next day he flew on. The president landed on 30 November.", "2013-03-29 day", "none", "2013-11-19 day", "2013-11-20 day", "2013-11-30 day"],
  // Which year holds: that of an entry, of the matter, of the day before; and what "the next" goes on from.
  ["Spring 2015 - The court opens a case. The firm denies it. A hearing follows on 20 July.", "2015-03-01/2015-05-31 season", "2015-07-20 day"],
  ["Orders came to a record in April 2013; Norway pays more under a paper it signed in April.", "2013-04-01/2013-04-30 month", "2017-04-01/2017-04-30 month"],
  ["At the parade, on the tenth of December 2014, all was shown. A bus was hit on the fourth of October.", "2014-12-10 day", "2014-10-04 day"],
  ["He took office on 20 August and was to have gone to Rome the next week; his colleague came on the 24th.", "2017-08-20 day", "2017-08-21/2017-08-27 interval", "2017-08-24 day"],
  ["On 24 November 2012 he came. In July of the year after, another followed.", "2012-11-24 day", "2013-07-01/2013-07-31 month"],
  ["On 29 August, not three weeks ago, a shell fell.", "2017-08-29 day", "2017-08-29 day"],
  ["He has promised to go there before the year is out.", "2017-09-14/2017-12-31 interval"],
  ["He was there a year ago this week.", "2016-09-12/2016-09-18 interval"],
  ["On Tuesday the president takes off to Astana.", "2017-09-19 day"],
  ["In September of the past year contracts were signed.", "2016-09-01/2016-09-30 month"],
  ["They made it there on one train on 16 June 2013. The minister was last there on 21 February.", "2013-06-16 day", "2017-02-21 day"],
  ["It was founded in 2012. By December 2013 it was said. He left the following day, 14 December.", "2012-01-01/2012-12-31 year", "/2013-12-31 interval", "2013-12-14 day", "2013-12-14 day"],
  // Plans told as past, and headlines.
  ["The trip, originally planned for May, was postponed.", "2017-05-01/2017-05-31 month"],
  ["The visit was due in April but never took place.", "2017-04-01/2017-04-30 month"],
  ["The delivery is planned for May.", "2018-05-01/2018-05-31 month"],
  ["Lee heads to Seoul on Sunday.", "2017-09-17 day"],
  // Parts.
  ["He said in early August that all was well.", "2017-08-01/2017-08-10 interval"],
  ["He said in mid-August that all was well.", "2017-08-11/2017-08-20 interval"],
  ["It said late last month it was banned.", "2017-08-21/2017-08-31 interval"],
  ["It was signed in early 2016.", "2016-01-01/2016-04-30 interval"],
  ["It was signed in late 2016.", "2016-09-01/2016-12-31 interval"],
  ["They arrived earlier this week.", "2017-09-11/2017-09-14 interval"],
  ["Earlier this month, Iran complained.", "2017-09-01/2017-09-14 interval"],
  ["It will be tested later this year.", "2017-09-14/2017-12-31 interval"],
  // Counted.
  ["He praised the ban last week.", "2017-09-04/2017-09-10 interval"],
  ["It came three days ago.", "2017-09-11 day"],
  ["It came two weeks ago.", "2017-08-28/2017-09-03 interval"],
  ["It came more than two weeks ago.", "2017-08-24/2017-08-30 interval"],
  ["It came two years ago.", "2015-01-01/2015-12-31 year"],
  ["It came yesterday evening.", "2017-09-13 day"],
  ["In 2008 a plot failed. A year earlier, a ring was tried.", "2008-01-01/2008-12-31 year", "2007-01-01/2007-12-31 year"],
  ["On 3 May 2016 he came, and two days later he left.", "2016-05-03 day", "2016-05-05 day"],
  ["On 3 May 2016 he came. A year later the deal was signed.", "2016-05-03 day", "2017-01-01/2017-12-31 year"],
  ["In 2008 he came, and the next day he left.", "2008-01-01/2008-12-31 year", "2008-01-01/2008-12-31 interval"],
  ["It is the largest in the last 20 years.", "1997-09-14/2017-09-14 interval"],
  ["It was recently claimed.", "/2017-09-14 interval"],
  // Stated.
  ["It sold most in 2016-2020.", "2016-01-01/2020-12-31 range"],
  ["It sold most in the five years to 2016.", "2012-01-01/2016-12-31 range"],
  ["He was there from 11 to 13 September 2016.", "2016-09-11/2016-09-13 range"],
  ["The war of April 2016 ended.", "2016-04-01/2016-04-30 month"],
  ["It rose in the third quarter of 2016.", "2016-07-01/2016-09-30 interval"],
  ["Nothing since the early 2010s.", "2010-01-01/2012-12-31 interval"],
  ["It was bought before 2016.", "/2015-12-31 interval"],
  ["It has been sold after April 2016.", "2016-04-01/2017-09-14 interval"],
  ["It was built until 2015.", "/2015-12-31 interval"],
  // Holidays.
  ["He came on New Year's Day.", "2017-01-01 day"],
  ["It will open on Christmas Eve.", "2017-12-24 day"],
  ["They met on Rosh Hashanah 2017.", "2017-09-21/2017-09-22 interval"],
  ["They met on Thanksgiving.", "2016-11-24 day"],
  ["Two days before Easter the flag was run up.", "none", "2017-04-14 day"],
  ["It was signed a week after 9 May 2016.", "none", "2016-05-16 day"],
  // No day claimed.
  ["It was a two-day visit.", "none"],
  ["It happens every year.", "none"],
]; // prettier-ignore

describe("resolveDates(article, sentences, published)", () => {
  for (const [text, ...values] of cases)
    it(`resolves: ${text}`, () =>
      expect(datesIn(documentOf(text, "2017-09-14")).map(({ value }) => short(value))).toEqual(values));

  it("gives every value a rule of one sentence", () => {
    const values = datesIn(documentOf(cases.map(([text]) => text).join(" "), "2017-09-14")).flatMap(
      ({ value }) => value ?? [],
    );
    expect(values.filter(({ rule }) => !/^[A-Z].*[^.]\.$/.test(rule))).toEqual([]);
  });

  it("keeps the bounds of a publication that is only known to lie between two days", () => {
    const text =
      "On September 14, the ministry said so. He came on Monday, earlier this week. Caption: Herzliya, September 11, 2017.";
    const values = datesIn(documentOf(text, null)).map(({ value }) => short(value));
    expect(values).toEqual(["2017-09-14 day", "2017-09-11 day", "2017-09-11/2017-09-17 interval", "2017-09-11 day"]);
  });

  it("claims nothing where the time of publication is unknown", () => {
    expect(
      datesIn(documentOf("He came on Monday and again last month.", null)).map(({ value }) => short(value)),
    ).toEqual(["none", "none"]);
  });
});
