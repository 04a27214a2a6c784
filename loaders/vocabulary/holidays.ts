/** How a holiday's first day, and its length, follow from the year. Hebrew and Islamic days begin on the evening before; the day itself is given. */
export type HolidayRule =
  | { fixed: [month: number, day: number]; days?: number }
  /** The nth weekday (1 Monday .. 7 Sunday) of a month; -1 is the last. */
  | { month: number; weekday: number; nth: number; days?: number }
  | { easter: number; days?: number }
  /** Month and day in a calendar that ICU knows. */
  | { calendar: "hebrew" | "islamic-umalqura"; month: string; day: number; days?: number };

export interface Holiday {
  names: string[];
  rule: HolidayRule;
  /** ISO 3166-1 alpha-3 where another country keeps a day of that name at another time. */
  country?: string;
}

/** Holidays that fix a day, with the names they go by. Days that differ by country carry the country whose day it is. */
export const holidays: Holiday[] = [
  { names: ["New Year's Day"], rule: { fixed: [1, 1] } },
  { names: ["New Year's Eve"], rule: { fixed: [12, 31] } },
  { names: ["Valentine's Day"], rule: { fixed: [2, 14] } },
  { names: ["International Women's Day", "Women's Day"], rule: { fixed: [3, 8] } },
  { names: ["St. Patrick's Day"], rule: { fixed: [3, 17] } },
  { names: ["Novruz", "Nowruz", "Nevruz", "Norouz"], rule: { fixed: [3, 20], days: 2 } },
  { names: ["April Fools' Day", "April Fool's Day"], rule: { fixed: [4, 1] } },
  { names: ["Anzac Day"], rule: { fixed: [4, 25] } },
  { names: ["May Day"], rule: { fixed: [5, 1] } },
  { names: ["Victory Day"], rule: { fixed: [11, 8] }, country: "AZE" },
  { names: ["Victory Day"], rule: { fixed: [8, 30] }, country: "TUR" },
  { names: ["Victory Day"], rule: { fixed: [5, 9] } },
  { names: ["Bastille Day"], rule: { fixed: [7, 14] } },
  { names: ["Halloween"], rule: { fixed: [10, 31] } },
  { names: ["Armistice Day", "Veterans Day", "Remembrance Day"], rule: { fixed: [11, 11] } },
  { names: ["Christmas Eve"], rule: { fixed: [12, 24] } },
  { names: ["Christmas Day", "Christmas"], rule: { fixed: [12, 25] } },
  { names: ["Boxing Day"], rule: { fixed: [12, 26] } },
  { names: ["Independence Day"], rule: { calendar: "hebrew", month: "Iyar", day: 5 }, country: "ISR" },
  { names: ["Independence Day"], rule: { fixed: [10, 18] }, country: "AZE" },
  { names: ["Independence Day"], rule: { fixed: [9, 21] }, country: "ARM" },
  { names: ["Independence Day"], rule: { fixed: [8, 15] }, country: "IND" },
  { names: ["Independence Day"], rule: { fixed: [8, 14] }, country: "PAK" },
  { names: ["Independence Day"], rule: { fixed: [8, 24] }, country: "UKR" },
  { names: ["Independence Day"], rule: { fixed: [11, 11] }, country: "POL" },
  { names: ["Independence Day"], rule: { fixed: [7, 4] }, country: "USA" },
  { names: ["Fourth of July"], rule: { fixed: [7, 4] } },
  { names: ["Republic Day"], rule: { fixed: [5, 28] }, country: "AZE" },
  { names: ["Republic Day"], rule: { fixed: [10, 29] }, country: "TUR" },
  { names: ["Republic Day"], rule: { fixed: [1, 26] }, country: "IND" },
  { names: ["Republic Day"], rule: { fixed: [6, 2] }, country: "ITA" },
  { names: ["Armed Forces Day", "Army Day"], rule: { fixed: [6, 26] }, country: "AZE" },
  { names: ["Martin Luther King Day", "Martin Luther King Jr. Day"], rule: { month: 1, weekday: 1, nth: 3 } },
  { names: ["Presidents' Day", "Presidents Day", "President's Day"], rule: { month: 2, weekday: 1, nth: 3 } },
  { names: ["Mother's Day"], rule: { month: 5, weekday: 7, nth: 2 } },
  { names: ["Memorial Day"], rule: { calendar: "hebrew", month: "Iyar", day: 4 }, country: "ISR" },
  { names: ["Memorial Day"], rule: { month: 5, weekday: 1, nth: -1 } },
  { names: ["Father's Day"], rule: { month: 6, weekday: 7, nth: 3 } },
  { names: ["Labor Day", "Labour Day"], rule: { month: 9, weekday: 1, nth: 1 } },
  { names: ["Columbus Day"], rule: { month: 10, weekday: 1, nth: 2 } },
  { names: ["Election Day"], rule: { month: 11, weekday: 2, nth: 1 } },
  { names: ["Thanksgiving Day", "Thanksgiving"], rule: { month: 11, weekday: 4, nth: 4 } },
  { names: ["Black Friday"], rule: { month: 11, weekday: 5, nth: 4 } },
  { names: ["Good Friday"], rule: { easter: -2 } },
  { names: ["Easter Monday"], rule: { easter: 1 } },
  { names: ["Easter Sunday", "Easter"], rule: { easter: 0 } },
  { names: ["Palm Sunday"], rule: { easter: -7 } },
  { names: ["Ash Wednesday"], rule: { easter: -46 } },
  { names: ["Pentecost"], rule: { easter: 49 } },
  { names: ["Rosh Hashanah", "Rosh Hashana", "Rosh HaShanah"], rule: { calendar: "hebrew", month: "Tishri", day: 1, days: 2 } },
  { names: ["Yom Kippur"], rule: { calendar: "hebrew", month: "Tishri", day: 10 } },
  { names: ["Sukkot", "Sukkoth"], rule: { calendar: "hebrew", month: "Tishri", day: 15, days: 7 } },
  { names: ["Simchat Torah"], rule: { calendar: "hebrew", month: "Tishri", day: 22 } },
  { names: ["Hanukkah", "Chanukah", "Hanukah"], rule: { calendar: "hebrew", month: "Kislev", day: 25, days: 8 } },
  { names: ["Purim"], rule: { calendar: "hebrew", month: "Adar", day: 14 } },
  { names: ["Passover", "Pesach"], rule: { calendar: "hebrew", month: "Nisan", day: 15, days: 7 } },
  { names: ["Yom HaShoah", "Holocaust Remembrance Day"], rule: { calendar: "hebrew", month: "Nisan", day: 27 } },
  { names: ["Shavuot"], rule: { calendar: "hebrew", month: "Sivan", day: 6 } },
  { names: ["Tisha B'Av"], rule: { calendar: "hebrew", month: "Av", day: 9 } },
  { names: ["Ramadan"], rule: { calendar: "islamic-umalqura", month: "Ramadan", day: 1, days: 30 } },
  { names: ["Eid al-Fitr"], rule: { calendar: "islamic-umalqura", month: "Shawwal", day: 1, days: 3 } },
  { names: ["Eid al-Adha"], rule: { calendar: "islamic-umalqura", month: "Dhuʻl-Hijjah", day: 10, days: 4 } },
  { names: ["Ashura"], rule: { calendar: "islamic-umalqura", month: "Muharram", day: 10 } },
]; // prettier-ignore

/** Splits a name the way the tokenizer does: `New Year's Day` -> new year 's day. */
const split = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/'s\b/g, " 's")
    .replace(/([.-])/g, " $1 ")
    .replace(/'(?= |$)/g, " '")
    .split(" ")
    .filter(Boolean);

/** First token of a name -> the names that begin so, the longest first. */
export const holidayNames: ReadonlyMap<string, { tokens: string[]; name: string }[]> = (() => {
  const byFirst = new Map<string, { tokens: string[]; name: string }[]>();
  for (const { names } of holidays)
    for (const spelling of names) {
      const tokens = split(spelling);
      const list = byFirst.get(tokens[0]) ?? [];
      if (!list.some((entry) => entry.tokens.join(" ") === tokens.join(" "))) list.push({ tokens, name: names[0] });
      byFirst.set(
        tokens[0],
        list.sort((a, b) => b.tokens.length - a.tokens.length),
      );
    }
  return byFirst;
})();

/** The first words of the holidays' names. */
export const holidayStarts = (): Iterable<string> => holidayNames.keys();
