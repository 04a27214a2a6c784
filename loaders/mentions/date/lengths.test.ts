import { describe, expect, it } from "vitest";
import { timexValue } from "../../dates/timex-value.js";
import { tokenize } from "../../sentences/tokens.js";
import { findDates } from "./index.js";

const find = (text: string) => findDates(tokenize(text), text).map((m) => [m.text, timexValue(m.timex)]);

const cases: [text: string, ...found: [string, string][]][] = [
  // Lengths without a number.
  ["ready within weeks, after months of talks", ["weeks", "PXW"], ["months", "PXM"]],
  ["in the days before the vote", ["the days", "PXD"]],
  ["in the years that followed", ["the years", "PXY"]],
  ["in weeks or months", ["weeks or months", "PXW"]],
  ["the first hours of the raid", ["the first hours", "PTXH"]],
  ["it rained all day", ["all day", "P1D"]],
  ["in the year to April", ["the year", "P1Y"], ["April", "XXXX-04"]],
  ["the day after the vote", ["the day", "P1D"]],
  ["hundreds of years, matter of days, on days when, minutes apart"],
  // Lengths in two units, and so long into something.
  ["eight years and six months in jail", ["eight years and six months", "P8Y6M"]],
  ["won in two hours 10 minutes", ["two hours 10 minutes", "PT2H10M"]],
  ["for a day and 12 hours", ["a day and 12 hours", "P1DT12H"]],
  ["two months and three years later", ["two months", "P2M"], ["three years later", "XXXX"]],
  ["the second day, in its third year", ["the second day", "P2D"], ["its third year", "P3Y"]],
  ["a fourth straight week", ["a fourth straight week", "P4W"]],
  ["a third-year student"],
  ["for three and a half years, a two-and-a-half-year war", ["three and a half years", "P3Y6M"], ["two-and-a-half-year", "P2Y6M"]],
  ["in a single day", ["a single day", "P1D"]],
  ["from decades of war, hundreds of years of it", ["decades", "PXDE"]],
  ["it will last three days; the last three days", ["three days", "P3D"], ["the last three days", "P3D"]],
  ["in his last year, in her final days", ["his last year", "P1Y"], ["her final days", "PXD"]],
  ["the last day of the trial", ["the last day", "P1D"]],
  ["66 million years ago", ["66 million years ago", "PAST_REF"]],
  ["winter 2015-16", ["winter 2015-16", "2015-WI"]],
  // What figures are compared with.
  ["from the same period last year", ["the same period last year", "XXXX"]],
  ["the corresponding quarter of 2012", ["the corresponding quarter of 2012", "XXXX"]],
  ["in the July-September quarter", ["the July-September quarter", "XXXX-Q3"]],
  ["the March accession, its May report; the March on Rome", ["March", "XXXX-03"], ["May", "XXXX-05"]],
  ["in the year-ago third quarter", ["the year-ago third quarter", "XXXX-Q3"]],
  ["in the 2016 quarter", ["the 2016 quarter", "XXXX"]],
  ["at the end of the 2016 season", ["2016", "XXXX"]],
  ["the next year or so", ["the next year or so", "XXXX"]],
  ["a two day rally, a couple of days", ["two day", "P2D"], ["a couple of days", "P2D"]],
  ["the last quarter of 2016, 2016's first quarter", ["the last quarter of 2016", "2016-Q4"], ["2016's first quarter", "2016-Q1"]],
  ["first-half profit; in the first half they scored", ["first-half", "XXXX-H1"]],
  ["for the rest of the week, the remainder of 2017", ["the rest of the week", "XXXX"], ["the remainder of 2017", "XXXX"]],
  // Rates and repeats.
  ["every few years", ["every few years", "PXY"]],
  ["every second week", ["every second week", "P2W"]],
  ["$3 million a year", ["a year", "P1Y"]],
  ["twice a week, three times a day", ["twice a week", "P1W"], ["three times a day", "P1D"]],
  ["60 miles an hour"],
  ["each winter", ["each winter", "XXXX-WI"]],
  // Times of day.
  ["at 0900 GMT, 3.15pm", ["0900 GMT", "XXXX-XX-XXT09:00"], ["3.15pm", "XXXX-XX-XXT15:15"]],
  ["Friday at noon", ["Friday at noon", "XXXX-WXX-5T12:00"]],
  ["the night of 4 May", ["the night of 4 May", "XXXX-05-04TNI"]],
  ["that same evening", ["that same evening", "XXXX"]],
  ["by mid afternoon", ["mid afternoon", "XXXX"]],
  ["through the night", ["the night", "XXXX"]],
  ["at 11.30am local time", ["11.30am local time", "XXXX-XX-XXT11:30"]],
  ["in the morning", ["the morning", "XXXX"]],
  ["at 6:00 a.m. (0300 GMT) on Saturday", ["6:00 a.m.", "XXXX-WXX-6T06:00"], ["0300 GMT", "XXXX-WXX-6T03:00"], ["Saturday", "XXXX-WXX-6"]],
  ["8 Oct 2023 12:48 PM IST", ["8 Oct 2023 12:48 PM IST", "2023-10-08T12:48"]],
  ["about 3 p.m., 08.20 BST", ["about 3 p.m.", "XXXX-XX-XXT15:00"], ["08.20 BST", "XXXX-XX-XXT08:20"]],
  ["the 9/11 attacks", ["9/11", "2001-09-11"]],
  ["overnight Friday", ["overnight Friday", "XXXX-WXX-5TNI"]],
  ["shares fell after hours."],
  ["on Tuesday nights", ["Tuesday nights", "XXXX-WXX-2TNI"]],
  ["closed on weekends", ["weekends", "XXXX-WXX-WE"]],
  ["in the summer of '69", ["the summer of '69", "1969-SU"]],
  ["full-year 2015 sales", ["full-year 2015", "XXXX"]],
  ["the academic year 2015-16", ["2015-16", "XXXX"]],
  ["in the weeks ahead, the days to come", ["the weeks ahead", "PXW"], ["the days to come", "PXD"]],
  // Titles and names are none.
  ["the Sunday Times, NBC's Today show, USA Today, Saturday Night Live"],
  ['ABC\'s "This Week", "60 Minutes"'],
  ["April Ryan asked, and June Smith said"],
  // Vague times.
  ["in the near term; long-term debt", ["the near term", "FUTURE_REF"]],
  ["as recently as 2019", ["2019", "XXXX"]],
  ["it will one day end", ["one day", "FUTURE_REF"]],
  ["in those days", ["those days", "PAST_REF"]],
  ["he will soon go", ["soon", "FUTURE_REF"]],
  ["he was soon released, it soon became"],
]; // prettier-ignore

describe("findDates(tokens, text): lengths of time, repeats, times of day, vague times", () => {
  for (const [text, ...found] of cases) it(`reads: ${text}`, () => expect(find(text)).toEqual(found));
});
