import { stampWords } from "../vocabulary/page-furniture.js";
import { countWords, endsSentence, plain } from "./shape.js";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?";
const DATE = new RegExp(
  `\\b\\d{4}-\\d{2}-\\d{2}(?:t[\\d:.+z-]+)?|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}(?:,?\\s+\\d{4})?\\b|\\b${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?\\s+\\d{4}\\b)?|\\b${MONTH},?\\s+\\d{4}\\b|\\b(?:spring|summer|autumn|winter)\\s+(?:19|20)\\d{2}\\b`,
  "gi",
);
const CLOCK = /\b\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?![\d./-])|\b\d{1,2}\s*[ap]\.?m\b\.?/gi;
const ZONE = /\b(?:gmt|utc|est|edt|cet|bst|ist|msk|idt|local time|baku time|am|pm|hrs?|[+-]\d{1,2}(?::?\d{2})?)\b/gi;

const RELEASED = new RegExp(
  `\\b(?:broadcast|aired|published|posted|released|recorded|issued|updated|transmitted)(?: \\w+)?,? (?:on )?(?:${WEEKDAY},? )?(?:the )?(?:${DATE.source})`,
);

/**
 * Tells whether a line is a stamp with the time of publication: a date, perhaps a clock time and a label, and
 * little else. Any script may stand round it: `פרסום ראשון: 02.26.12, 18:56`.
 */
export function isStamp(line: string): boolean {
  if (line.length > 160) return false;
  const low = plain(line);
  if (/^[[(].*[\])]$/.test(low) && RELEASED.test(low)) return true; // [Transcript of the programme, broadcast on 5 October 2022]
  if (line.length < 110 && RELEASED.test(low) && !/\b(?:was|were|is|are|has|have|had|been|it|which|that)\b/.test(low)) {
    if (countWords(low.replace(DATE, " ").replace(CLOCK, " ")) <= 10) return true; // "Caucasus Hour", aired 09/14/18, 6:00 p.m.
  }
  const rest = low.replace(DATE, " ");
  if (rest === low) return false;
  const left = rest
    .replace(CLOCK, " ")
    .replace(ZONE, " ")
    .replace(new RegExp(`\\b${WEEKDAY}(?=\\s|,|$)`, "gi"), " ");
  const words = countWords(left);
  const clock = left.length < rest.length && rest.search(CLOCK) >= 0;
  if (stampWords.test(low)) return words <= 6 && !endsSentence(line);
  if (endsSentence(line) && !/(?:a\.m|p\.m|jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.$/.test(low)) return words === 0;
  if (/[^\p{Script=Latin}\p{N}\p{P}\p{S}\s]/u.test(low)) return words <= 4;
  return clock ? words <= 5 : words <= 1 || (words <= 6 && /[|•·]/.test(low));
}
