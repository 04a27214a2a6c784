import type { DateMention } from "../types.js";
import { shiftDay } from "./calendar.js";
import type { Reading } from "./reading.js";

/** Whether a length of time and a date make one expression: "two days before Christmas", "a week after 9 May". */
export const isSetOff = (text: string, gap: DateMention, { start }: DateMention): boolean =>
  gap.timex.kind === "duration" &&
  gap.timex.then !== undefined &&
  gap.timex.amount !== null &&
  start - gap.end < 14 &&
  /^\s+(?:before|after|prior to)\s+(?:the\s+)?$/.test(text.slice(gap.end, start));

/** Moves a reading by the length of time that stands before it. */
export function setOff(gap: DateMention, reading: Reading): Reading {
  if (gap.timex.kind !== "duration" || gap.timex.amount === null || reading.whole === null) return reading;
  const { unit, amount, then } = gap.timex;
  const move = then === "before" ? -amount : amount;
  const whole = { from: shiftDay(reading.whole.from, unit, move), to: shiftDay(reading.whole.to, unit, move) };
  return { ...reading, ...whole, whole, precision: whole.from === whole.to ? "day" : "interval" };
}
