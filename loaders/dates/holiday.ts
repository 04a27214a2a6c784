import { holidays, type HolidayRule } from "../vocabulary/holidays.js";
import { dayNumber, weekdayOf, type DayNumber, type Stretch } from "./calendar.js";

/** Finds the days of a holiday in a year of the common calendar; null where it has none by that name. */
export function holidayIn(name: string, year: number, country: string | null = null): Stretch | null {
  const named = holidays.filter(({ names }) => names.includes(name));
  const holiday = named.find((one) => one.country === country && country !== null) ?? named.find((one) => !one.country);
  const rule = holiday?.rule ?? (named.length === 1 ? named[0].rule : null);
  if (!rule) return null;
  const from = firstDay(rule, year);
  return from === null ? null : { from, to: from + (rule.days ?? 1) - 1 };
}

function firstDay(rule: HolidayRule, year: number): DayNumber | null {
  if ("fixed" in rule) return dayNumber(year, rule.fixed[0], rule.fixed[1]);
  if ("easter" in rule) return easter(year) + rule.easter;
  if ("calendar" in rule) return inCalendar(rule.calendar, rule.month, rule.day, year);
  const { month, weekday, nth } = rule;
  if (nth < 0) {
    const last = dayNumber(year, month + 1, 0);
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  const monday = month === 11 && weekday === 2 ? first + 1 : first; // Election Day: the Tuesday after the first Monday
  return monday + ((weekday - weekdayOf(monday) + 7) % 7) + 7 * (nth - 1);
}

/** Western Easter, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8). */
function easter(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}

const found = new Map<string, DayNumber | null>();

/** The first day of the year on which another calendar shows that month and day. */
function inCalendar(calendar: string, month: string, day: number, year: number): DayNumber | null {
  const key = `${calendar} ${month} ${day} ${year}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { timeZone: "UTC", month: "long", day: "numeric" });
  let result: DayNumber | null = null;
  for (let n = dayNumber(year, 1, 1); result === null && n <= dayNumber(year, 12, 31); n++) {
    const parts = format.formatToParts(n * 86_400_000);
    const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
    const same = of("month") === month || (month === "Adar" && of("month") === "Adar II");
    if (same && Number(of("day")) === day && !(month === "Adar" && isLeap(n, format))) result = n;
  }
  if (found.size > 2000) found.clear();
  found.set(key, result);
  return result;
}

/** Whether Adar on day `n` is the first of two: then Purim is a month later. */
const isLeap = (n: DayNumber, format: Intl.DateTimeFormat): boolean => format.format(n * 86_400_000).includes("Adar I ") || /Adar I$/.test(format.format(n * 86_400_000)); // prettier-ignore
