import { describe, expect, it } from "vitest";
import { documentOf } from "./dates/testing.js";
import { unreadIn } from "./unread.js";

const cases: [text: string, ...seen: string[]][] = [
  ["Some 700 million have been wired so far.", "money 700 million"],
  ["Nobody but the agency gives 1.9 and a footnote.", "figure 1.9"],
  ["The head of the yard puts it at 57, others do not.", "figure 57"],
  ["It comes with a credit of unknown size.", "money credit of unknown"],
  ["No sum was named.", "money No sum"],
  ["I would expect half and half.", "percent half", "percent half"],
  ["They call the part nearly all of it.", "percent nearly all"],
  ["It grew by one percentage point.", "percent percentage point"],
  ["The bank gives 1.70 to the dollar.", "money 1.70 to the dollar"],
  ["Sales to the Gulf nearly tripled, up sixfold on a decade before.", "percent tripled", "percent sixfold"],
  ["They paid twice what their neighbours did, three times more than planned.", "percent twice", "percent three times"],
  ["Six hundred for the hulls and two hundred for the guns.", "figure Six hundred", "figure two hundred"],
  ["Nine parts are talk. The other one is patience.", "figure one"],
  ["The index fell by 0.7 yesterday.", "figure 0.7"],
  ["2014-18 / 51 / 43 / 6", "figure 6"],
  // What counts something, or dates it, is no figure of this kind.
  ["They sent 40 tanks and 12 guns on 5 May 2016."],
  ["It took half an hour and two and a half years."],
  ["The share was 40 per cent."],
  ["He went there three times in six hundred days, twice by road."],
];

describe("unreadIn(sentence)", () => {
  for (const [text, ...seen] of cases)
    it(`sees ${seen.join(", ") || "nothing"} in "${text}"`, () => {
      const { sentences, article } = documentOf(text, "2017-09-14");
      const found = sentences
        .flatMap(unreadIn)
        .map(({ kind, start, end }) => `${kind} ${article.text.slice(start, end)}`);
      expect(found).toEqual(seen);
    });
});
