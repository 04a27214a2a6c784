import type { DateMention, Token } from "../../types.js";
import { isHead, timeWords, type TimeWord } from "../../vocabulary/time.js";
import { extend } from "./extend.js";
import { readMonth, spokenYear } from "./month.js";
import { readSpokenDay } from "./day-of-month.js";
import { readDaypart, readDecade, readFrequency, readHoliday, readSeason } from "./named.js";
import { readNumber } from "./number.js";
import { readPeriod } from "./period.js";
import { readHalf, readShorthand } from "./quarter.js";
import { fuse } from "./ranges.js";
import { Scan, type Found } from "./scan.js";
import { readToday } from "./today.js";
import { readUnit } from "./unit.js";
import { readVague } from "./vague.js";
import { readWeekday } from "./weekday.js";

/** The words from which an expression is read; all others only belong to one. */
const heads: ReadonlyMap<string, TimeWord> = new Map([...timeWords].filter(([, word]) => isHead(word)));

/**
 * Finds the time expressions among the tokens of a sentence of `text`, in order, not overlapping; `value` is left to resolveDates.
 * One pass: each head word or number is read with a bounded look to both sides, never back over an expression already found.
 */
export function findDates(tokens: Token[], text: string): DateMention[] {
  let scan: Scan | null = null;
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const isNumber = token.kind === "number";
    const word = isNumber ? undefined : heads.get(token.lower);
    if (!isNumber && !word && token.lower !== "nineteen") continue;
    scan ??= new Scan(tokens, text);
    const one = isNumber ? readNumber(scan, i) : word ? read(scan, i, word) : spoken(scan, i);
    if (!one) continue;
    const whole = fuse(scan, found, extend(scan, one));
    if (found.length && whole.from < found[found.length - 1].to) found.pop();
    found.push(whole);
    scan.floor = whole.to;
    i = whole.to - 1;
  }
  return found.map(({ from, to, timex }) => {
    const { start } = tokens[from];
    const { end } = tokens[to - 1];
    return { type: "date", start, end, text: text.slice(start, end), timex, value: null };
  });
}

function read(scan: Scan, i: number, word: TimeWord): Found | null {
  switch (word.role) {
    case "month":
      return readMonth(scan, i, word) ?? readHoliday(scan, i);
    case "weekday":
      return readWeekday(scan, i, word);
    case "unit":
      return readUnit(scan, i, word);
    case "period":
      return readPeriod(scan, i);
    case "season":
      return readSeason(scan, i, word);
    case "today":
      return readToday(scan, i, word);
    case "daypart":
      return readDaypart(scan, i, word);
    case "half":
      return readHalf(scan, i);
    case "shorthand":
      return readShorthand(scan, i, word);
    case "decade":
      return readDecade(scan, i, word);
    case "frequency":
      return readFrequency(scan, i, word);
    case "ordinal":
      return readSpokenDay(scan, i, word.n);
    case "holiday":
      return readHoliday(scan, i);
    case "past":
    case "present":
    case "future":
      return readVague(scan, i, word);
    default:
      return null;
  }
}

function spoken(scan: Scan, i: number): Found | null {
  const year = spokenYear(scan, i);
  return year && { from: i, to: year.to, timex: { kind: "year", year: year.n } };
}
