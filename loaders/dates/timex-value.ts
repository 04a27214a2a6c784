import type { TimeUnit, Timex } from "../types.js";
import { civil, isoWeek, toIso, type Stretch } from "./calendar.js";

const pad = (n: number): string => String(n).padStart(2, "0");
const SEASONS: Record<string, string> = { spring: "SP", summer: "SU", autumn: "FA", winter: "WI" };
const LETTERS: Partial<Record<TimeUnit, string>> = {
  day: "D",
  week: "W",
  weekend: "W",
  month: "M",
  quarter: "Q",
  year: "Y",
  second: "S",
  minute: "M",
  hour: "H",
};

/** Writes the TIMEX3 value of a calendar unit: `2017-09-11`, `2017-W37`, `2017-09`, `2017-Q3`, `2017-SU`, `2017`, `201`, `20`. */
export function unitValue(unit: TimeUnit, { from }: Stretch, clock = ""): string {
  const { year, month } = civil(from);
  switch (unit) {
    case "week":
    case "weekend": {
      const week = isoWeek(from);
      return `${week.year}-W${pad(week.week)}${unit === "weekend" ? "-WE" : ""}`;
    }
    case "month":
      return `${year}-${pad(month)}`;
    case "quarter":
      return `${year}-Q${Math.floor((month - 1) / 3) + 1}`;
    case "half":
      return `${year}-H${month > 6 ? 2 : 1}`;
    case "season":
      return `${year}-${["SP", "SU", "FA", "WI"][Math.floor(month / 3) - 1]}`;
    case "year":
      return `${year}`;
    case "decade":
      return `${Math.floor(year / 10)}`;
    case "century":
      return `${Math.floor(year / 100)}`;
    default:
      return toIso(from) + clock;
  }
}

/** Writes a length of time: `P2D`, `P20Y`, `PT3H`, `PXM` where the number is not told. */
export function periodValue(unit: TimeUnit, amount: number | null): string {
  if (amount !== null && amount % 1 === 0.5 && unit === "year") return `P${amount - 0.5}Y6M`;
  if (amount !== null && amount % 1 === 0.5 && unit === "hour") return `PT${amount - 0.5}H30M`;
  const n = amount === null ? "X" : String(amount);
  if (unit === "decade") return amount === null ? "PXDE" : `P${amount * 10}Y`;
  if (unit === "century") return amount === null ? "PXCE" : `P${amount * 100}Y`;
  const time = unit === "hour" || unit === "minute" || unit === "second" ? "T" : "";
  return `P${time}${n}${LETTERS[unit] ?? "X"}`;
}

/** `6M` of `P8Y6M`, `T12H` of `P1DT12H`, `10M` of `PT2H10M`. */
function restValue(unit: TimeUnit, rest: { unit: TimeUnit; amount: number }): string {
  const value = periodValue(rest.unit, rest.amount).slice(1);
  return periodValue(unit, 1).startsWith("PT") ? value.slice(1) : value;
}

/** Writes the value of what cannot be placed: `XXXX-09-11`, `XXXX-WXX-1`, `PAST_REF`, `P2D`. */
export function timexValue(timex: Timex): string {
  const clock = timex.clock ?? "";
  switch (timex.kind) {
    case "day":
      return `${timex.year ?? "XXXX"}-${timex.month ? pad(timex.month) : "XX"}-${pad(timex.day)}${clock}`;
    case "month":
      return `${timex.year ?? "XXXX"}-${pad(timex.month)}`;
    case "season":
      return `${timex.year ?? "XXXX"}-${SEASONS[timex.season]}`;
    case "quarter":
    case "half":
      return `${timex.year ?? "XXXX"}-${timex.kind === "half" ? "H" : "Q"}${timex.number}`;
    case "weekday":
      return `XXXX-WXX-${timex.weekday}${clock}`;
    case "window":
      return timex.amount === null && timex.direction > 0
        ? periodValue(timex.unit, null)
        : periodValue(timex.unit, timex.amount);
    case "duration":
      return periodValue(timex.unit, timex.amount) + (timex.rest ? restValue(timex.unit, timex.rest) : "");
    case "set":
      if (timex.month) return `XXXX-${pad(timex.month)}`;
      if (timex.season) return `XXXX-${SEASONS[timex.season]}`;
      return timex.weekday
        ? `XXXX-WXX-${timex.weekday}${clock}`
        : timex.unit === "weekend"
          ? "XXXX-WXX-WE"
          : periodValue(timex.unit, timex.amount < 0 ? null : timex.amount);
    case "time":
      return `XXXX-XX-XX${clock}`;
    case "future":
      return "FUTURE_REF";
    case "present":
      return "PRESENT_REF";
    case "relative":
      return timex.shift === null
        ? timex.anchor === "publication"
          ? "PAST_REF"
          : periodValue(timex.unit, null)
        : "XXXX";
    case "past":
      return "PAST_REF";
    default:
      return "XXXX";
  }
}
