import type { DateMention, Sentence } from "../types.js";
import { dayNumber, shiftDay, unitOf } from "./calendar.js";
import { earliest, latest, type Bound } from "./bound.js";
import { readTimex } from "./read-timex.js";
import { inApposition } from "./story.js";

const ALONE = { now: null, reference: null, direction: null, referenceUnit: null, yearHint: null, weekdayBefore: null }; // prettier-ignore

/**
 * Bounds the day of publication by what is counted from it and named in full as well ("two months ago, on 29 March 2023"), and by
 * budgets for a year that are set against the current one.
 */
export function tiedTo(sentences: Sentence[]): { after: Bound | null; before: Bound | null } {
  let after: Bound | null = null;
  let before: Bound | null = null;
  for (const sentence of sentences) {
    let last: DateMention | null = null;
    for (const mention of sentence.mentions) {
      if (mention.type !== "date") continue;
      const bounds = (last && counted(sentence, last, mention)) ?? (last && budgeted(sentence, last, mention));
      if (bounds) {
        after = latest(after, bounds.after);
        before = earliest(before, bounds.before);
      }
      last = mention;
    }
  }
  return { after, before };
}

/** "two months ago, on 29 March 2023", "yesterday, 5 May 2016". */
function counted(sentence: Sentence, a: DateMention, b: DateMention): { after: Bound; before: Bound } | null {
  const { timex } = a;
  if (timex.kind !== "relative" || timex.anchor !== "publication" || timex.shift === null || timex.approximate) return null; // prettier-ignore
  if (!/^(day|week|month|year)$/.test(timex.unit) || timex.shift % 1 !== 0) return null;
  if (!inApposition(sentence.text, a.end - sentence.start, b.start - sentence.start)) return null;
  const { from, to, counted } = readTimex({ ...b.timex, signal: undefined }, ALONE);
  if (counted !== "nothing" || from === null || to === null || to - from > 31) return null;
  const slack = timex.unit === "week" ? 3 : 0;
  const why = `"${a.text}" is ${b.text}`;
  return {
    after: { day: unitOf(timex.unit, shiftDay(from, timex.unit, -timex.shift)).from - slack, why },
    before: { day: unitOf(timex.unit, shiftDay(to, timex.unit, -timex.shift)).to + slack, why },
  };
}

/** "In the budget for 2023 defence receives more than in the current year": written before 2023. */
function budgeted(
  { text, start, tokens }: Sentence,
  a: DateMention,
  b: DateMention,
): { after: null; before: Bound } | null {
  if (a.timex.kind !== "year" || !/\bbudget\b/i.test(text) || !/\bfor (?:the )?(?:fiscal |financial )?(?:year )?$/i.test(text.slice(0, a.start - start))) return null; // prettier-ignore
  const current = (b.timex.kind === "present" && tokens.some(({ start, lower }) => start >= b.end && start <= b.end + 1 && lower === "year")) || (b.timex.kind === "relative" && b.timex.unit === "year" && b.timex.shift === 0 && b.timex.anchor === "publication"); // prettier-ignore
  if (!current) return null;
  return { after: null, before: { day: dayNumber(a.timex.year - 1, 12, 31), why: `the budget for ${a.text} is set against that of the year it is written in` } }; // prettier-ignore
}
