import { describe, expect, it } from "vitest";
import { timexValue } from "../../dates/timex-value.js";
import { tokenize } from "../../sentences/tokens.js";
import type { Timex } from "../../types.js";
import { findDates } from "./index.js";

const find = (text: string) => findDates(tokenize(text), text);

/** What an expression says by itself, short enough for a table. */
function told(timex: Timex): string {
  const more = [timex.signal, timex.part, timex.approximate].filter(Boolean);
  const core =
    timex.kind === "years" ? `${timex.from}/${timex.to}`
    : timex.kind === "year" ? `${timex.year}`
    : timex.kind === "decade" ? `${timex.year}s`
    : timex.kind === "relative" ? `${timex.unit}${(timex.shift ?? 0) < 0 ? "" : "+"}${timex.shift} ${timex.anchor}`
    : timex.kind === "range" ? `${timexValue(timex.from)}..${timexValue(timex.to)}`
    : timex.kind === "holiday" ? `${timex.holiday} ${timex.year ?? ""}`.trim()
    : timex.kind === "window" ? `${timex.direction < 0 ? "last" : "next"} ${timexValue(timex)}`
    : timex.kind === "time" ? timex.clock!
    : timexValue(timex); // prettier-ignore
  const which = "which" in timex && timex.which ? `(${timex.which.shift})` : "";
  const year = timex.inYear ? `(year ${timex.inYear.shift})` : "";
  return [core + which + year, ...more].join(" ");
}

const cases: [text: string, ...found: [string, string][]][] = [
  // Full dates, in every order.
  ["on September 11, 2017 in Baku", ["September 11, 2017", "2017-09-11"]],
  ["on 11 September 2017", ["11 September 2017", "2017-09-11"]],
  ["on the 11th of September", ["the 11th of September", "XXXX-09-11"]],
  ["Sept. 11, 2017; Sep. 3", ["Sept. 11, 2017", "2017-09-11"], ["Sep. 3", "XXXX-09-03"]],
  ["Monday, September 11, 2017", ["Monday, September 11, 2017", "2017-09-11"]],
  ["2017-09-11 and 2017/09/11", ["2017-09-11", "2017-09-11"], ["2017/09/11", "2017-09-11"]],
  ["26.02.2012 and 02.26.12", ["26.02.2012", "2012-02-26"], ["02.26.12", "2012-02-26"]],
  ["13/09/2017, 26/02/12", ["13/09/2017", "2017-09-13"], ["26/02/12", "2012-02-26"]],
  ["Politics 13 september — 14:15", ["13 september — 14:15", "XXXX-09-13T14:15"]],
  ["11-13 September 2017", ["11-13 September 2017", "2017-09-11..2017-09-13"]],
  ["September 11–13, 2017", ["September 11–13, 2017", "2017-09-11..2017-09-13"]],
  ["from April to June 2016", ["April to June 2016", "2016-04..2016-06"]],
  ["between Monday and Wednesday", ["Monday and Wednesday", "XXXX-WXX-1..XXXX-WXX-3"]],
  ["on 24 and 25 April, April 24 and 25.", ["24 and 25 April", "XXXX-04-24..XXXX-04-25"], ["April 24 and 25", "XXXX-04-24..XXXX-04-25"]],
  ["on 4 and 17 April", ["17 April", "XXXX-04-17"]],
  ["in April 24 and 25 tanks came", ["April 24", "XXXX-04-24"]],
  ["between 3 and 8 June", ["3 and 8 June", "XXXX-06-03..XXXX-06-08"]],
  ["on Tuesday and Wednesday", ["Tuesday and Wednesday", "XXXX-WXX-2..XXXX-WXX-3"]],
  ["on Monday and Friday", ["Monday", "XXXX-WXX-1"], ["Friday", "XXXX-WXX-5"]],
  ["Wednesday to Sunday (7-11 May)", ["Wednesday to Sunday", "XXXX-WXX-3..XXXX-WXX-7"], ["7-11 May", "XXXX-05-07..XXXX-05-11"]],
  ["on the 28th, he", ["the 28th", "XXXX-XX-28"]],
  ["the 9th of this month", ["the 9th of this month", "XXXX-XX-09"]],
  ["on the 3rd and 4th of that month", ["the 3rd and 4th of that month", "XXXX-XX-03..XXXX-XX-04"]],
  ["between the 2nd and 9th of next month", ["the 2nd and 9th of next month", "XXXX-XX-02..XXXX-XX-09"]],
  ["on the evening of the 5th,", ["the evening of the 5th", "XXXX-XX-05TEV"]],
  ["on the tenth, he", ["the tenth", "XXXX-XX-10"]],
  ["the tenth tank, on the third floor"],
  ["Thursday the 14th.", ["Thursday the 14th", "XXXX-XX-14"]],
  ["the last Sunday of September 2020", ["the last Sunday of September 2020", "2020-09-01"]],
  ["the first Monday in May", ["the first Monday in May", "XXXX-05-01"]],
  ["over the past 12 months", ["the past 12 months", "last P12M"]],
  ["in ten days' time, in a year's time", ["ten days' time", "day+10 publication"], ["a year's time", "year+1 publication"]],
  ["this very day", ["this very day", "day+0 publication"]],
  ["the week before last", ["the week before last", "week-2 publication"]],
  ["a week before last month's talks", ["a week", "P1W"], ["last month", "month-1 publication before"]],
  ["the summer before last", ["the summer before last", "XXXX-SU(-2)"]],
  ["in spring, and in the spring offensive of 2023", ["spring", "XXXX-SP"], ["the spring", "2023-SP"], ["2023", "2023"]],
  ["springs and in spring rolls"],
  ["the July fighting of 2020", ["July", "2020-07"], ["2020", "2020"]],
  ["since May '21", ["May", "2021-05 since"]],
  ["the last days of August 1997", ["the last days of August 1997", "1997-08 late"]],
  ["the first three weeks of September", ["the first three weeks of September", "XXXX-09-01..XXXX-09-21"]],
  ["the last month of 2016", ["the last month of 2016", "2016-12"]],
  ["the week of March 9", ["the week of March 9", "XXXX-03-09"]],
  ["on 12 March of that year", ["12 March of that year", "XXXX-03-12(year 0)"]],
  // Months and years.
  ["in April 2016", ["April 2016", "2016-04"]],
  ["In March Berlin said no", ["March", "XXXX-03"]],
  ["early in May President Putin", ["early in May", "XXXX-05 early"]],
  ["sent to March Air Base"],
  ["On the 17th Israel struck", ["the 17th", "XXXX-XX-17"]],
  ["on the 3rd Armored Division"],
  ["a fair, the 25th to the 27th", ["the 25th to the 27th", "XXXX-XX-25..XXXX-XX-27"]],
  ["from 3 through 7 June", ["3 through 7 June", "XXXX-06-03..XXXX-06-07 from"]],
  ["last April and next May", ["last April", "XXXX-04(-1)"], ["next May", "XXXX-05(1)"]],
  ["in June last year", ["June last year", "XXXX-06(year -1)"]],
  ["early August, mid-September 2021", ["early August", "XXXX-08 early"], ["mid-September 2021", "2021-09 mid"]],
  ["the end of 2016", ["the end of 2016", "2016 late"]],
  ["in mid-2016 and late 2019", ["mid-2016", "2016 mid"], ["late 2019", "2019 late"]],
  ["since 2016, until 2020, by 2025", ["2016", "2016 since"], ["2020", "2020 until"], ["2025", "2025 by"]],
  ["post-2015 deals", ["post-2015", "2015 after"]],
  ["the April 2016 war", ["April 2016", "2016-04"]],
  ["the 2020 war", ["2020", "2020"]],
  // Spans of years.
  ["in 2016-2020", ["2016-2020", "2016/2020"]],
  ["in 2016–20 and 2011-15", ["2016–20", "2016/2020"], ["2011-15", "2011/2015"]],
  ["between 2016 and 2020", ["2016 and 2020", "2016/2020"]],
  ["from 2016 to 2020", ["2016 to 2020", "2016/2020 from"]],
  ["2016 through 2020", ["2016 through 2020", "2016/2020"]],
  ["in 2014/15", ["2014/15", "2014/2015"]],
  ["the five years to 2020", ["the five years to 2020", "2016/2020"]],
  ["in 1999-03", ["1999-03", "1999/2003"]],
  ["the early 2010s and the '90s", ["the early 2010s", "2010s early"], ["the '90s", "1990s"]],
  // Seasons, quarters, halves.
  ["this summer", ["this summer", "XXXX-SU(0)"]],
  ["spring 2016 or last autumn", ["spring 2016", "2016-SP"], ["last autumn", "XXXX-FA(-1)"]],
  ["the third quarter of 2022", ["the third quarter of 2022", "2022-Q3"]],
  ["Q3 2022, H1 2021", ["Q3 2022", "2022-Q3"], ["H1 2021", "2021-H1"]],
  ["the first half of 2016", ["the first half of 2016", "2016-H1"]],
  ["last year's third quarter", ["last year's third quarter", "XXXX-Q3(year -1)"]],
  ["the second half of April", ["the second half of April", "XXXX-04-16..XXXX-04-31"]],
  ["the first week of September 2017", ["the first week of September 2017", "2017-09-01..2017-09-07"]],
  // Counted from publication, or from the date before.
  ["today, yesterday morning, tomorrow", ["today", "day+0 publication"], ["yesterday morning", "day-1 publication"], ["tomorrow", "day+1 publication"]],
  ["the day before yesterday", ["the day before yesterday", "day-2 publication"]],
  ["on Monday, last Friday", ["Monday", "XXXX-WXX-1"], ["last Friday", "XXXX-WXX-5(-1)"]],
  ["Wednesday evening", ["Wednesday evening", "XXXX-WXX-3TEV"]],
  ["earlier this week", ["earlier this week", "week+0 publication sofar"]],
  ["later this year", ["later this year", "year+0 publication rest"]],
  ["late last month", ["late last month", "month-1 publication late"]],
  ["three days ago", ["three days ago", "day-3 publication"]],
  ["a year earlier, two weeks later", ["a year earlier", "year-1 context"], ["two weeks later", "week+2 context"]],
  ["the following day", ["the following day", "day+1 context"]],
  ["more than two weeks after Hanegbi came", ["more than two weeks", "P2W more"]],
  ["about two years ago", ["about two years ago", "year-2 publication about"]],
  ["the last 20 years", ["the last 20 years", "last P20Y"]],
  ["in recent months", ["recent months", "last PXM"]],
  ["over the next two to three years", ["the next two to three years", "next P2Y"]],
  // Lengths, repeats, vague times, times of day, holidays.
  ["a two-day visit", ["two-day", "P2D"]],
  ["for five years, 20 months", ["five years", "P5Y"], ["20 months", "P20M"]],
  ["for 2 1/2 years", ["2 1/2 years", "P2Y6M"]],
  ["they march each July", ["each July", "XXXX-07"]],
  ["postponed from March to May", ["March", "XXXX-03 from"], ["May", "XXXX-05"]],
  ["from late 2022 to 2026", ["late 2022 to 2026", "2022/2026 from late"]],
  ["in FY2021 and FY 2022", ["FY2021", "2021"], ["2022", "2022"]],
  ["every two years, each month", ["every two years", "P2Y"], ["each month", "P1M"]],
  ["recently, now, in the past, in the near future", ["recently", "PAST_REF"], ["now", "PRESENT_REF"], ["the past", "PAST_REF"], ["the near future", "FUTURE_REF"]],
  ["at 3 p.m. Thursday", ["3 p.m. Thursday", "XXXX-WXX-4T15:00"]],
  ["14:15 on 13 September", ["14:15 on 13 September", "XXXX-09-13T14:15"]],
  ["on New Year's Day", ["New Year's Day", "New Year's Day"]],
  ["Rosh Hashanah 2017", ["Rosh Hashanah 2017", "Rosh Hashanah 2017"]],
  ["January nineteen ninety-seven", ["January nineteen ninety-seven", "1997-01"]],
]; // prettier-ignore

const refusals: string[] = [
  "He may go and march on",
  "some 2016 soldiers",
  "$2016 and 2,016 tanks",
  "an F-2016 and Barak-8",
  "Resolution 1929",
  "about 2000 rifles",
  "2000 km",
  "a quarter of the troops",
  "three quarters of its arms",
  "the fall of Kabul",
  "the second visit",
  "a 63-year-old general, 52 years old",
  "69 per cent",
  "the 17th conference",
  "1/2 of it",
  "version 2.0.1",
  "on the 28th anniversary",
];

describe("findDates(tokens, text)", () => {
  for (const [text, ...found] of cases)
    it(`reads: ${text}`, () => expect(find(text).map((m) => [m.text, told(m.timex)])).toEqual(found));
  for (const text of refusals) it(`leaves alone: ${text}`, () => expect(find(text).map((m) => m.text)).toEqual([]));
  it("gives spans that hold, in order, without overlaps", () => {
    const text = cases.map(([line]) => line).join(". ");
    let last = 0;
    for (const { start, end, text: quote } of find(text)) {
      expect(text.slice(start, end)).toBe(quote);
      expect(start).toBeGreaterThanOrEqual(last);
      last = end;
    }
  });
});
