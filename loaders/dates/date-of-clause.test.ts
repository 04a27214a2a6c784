import { describe, expect, it } from "vitest";
import { dateOfClause } from "./date-of-clause.js";
import { documentOf, short } from "./testing.js";

/** Published on Thursday 14 September 2017; the happening is at the words in brackets. */
const cases: [text: string, value: string, basis: string, when?: "planned"][] = [
  ["[Hasanov visited] Israel on Monday.", "2017-09-11 day", "resolved"],
  ["On 3 May 2016 [Hasanov visited] Israel, which had bought drones in 2011.", "2016-05-03 day", "stated"],
  ["In 2008 a plot failed; in 2010 [a ship was raided].", "2010-01-01/2010-12-31 year", "stated"],
  ["In 2008 [a plot failed], while in 2010 a ship was raided.", "2008-01-01/2008-12-31 year", "stated"],
  ["They came on July 7. [The army denied it].", "2017-07-07 interval", "inferred"],
  ["[The army denied it].", "/2017-09-14 interval", "inferred"],
  ["[The army is to test it].", "2017-09-14/ interval", "inferred", "planned"],
  ["The story broke on August 13, more than two weeks after [Hanegbi visited] Yerevan.", "2017-07-23/2017-07-29 interval", "resolved"],
  ["They came on July 7.\n\n[The army denied it].", "/2017-09-14 interval", "inferred"],
  ["[It won every year].", "/2017-09-14 interval", "inferred"],
]; // prettier-ignore

describe("dateOfClause(document, sentence, span, when)", () => {
  for (const [marked, value, basis, when] of cases)
    it(`dates: ${marked}`, () => {
      const start = marked.indexOf("[");
      const end = marked.indexOf("]") - 1;
      const document = documentOf(marked.replace(/[[\]]/g, ""), "2017-09-14");
      const sentence = document.sentences.find((one) => one.start <= start && one.end >= end)!;
      const { date } = dateOfClause(document, sentence, { start, end }, when);
      expect(short(date)).toBe(value);
      expect(date.basis).toBe(basis);
    });
});
