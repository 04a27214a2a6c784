import { describe, expect, it } from "vitest";
import { readSentence } from "../../test/read.js";
import type { Article, DateMention, DateValue } from "../types.js";
import { resolveDates } from "./resolve-dates.js";
import { short } from "./testing.js";

const day = "2024-03-01";
const published: DateValue = { earliest: day, latest: day, precision: "day", basis: "stated", rule: "Given." };

/** Read with their countries. */
const cases: [text: string, value: string][] = [
  ["India's Republic Day 2024 had a guest.", "2024-01-26 day"],
  ["He came to Turkey for Republic Day 2023.", "2023-10-29 day"],
  ["The Azerbaijani Victory Day 2022 was kept in Shusha.", "2022-11-08 day"],
  ["Russia held its Victory Day 2022 parade.", "2022-05-09 day"],
  ["The presidents of Russia and Azerbaijan met on Victory Day 2022.", "2022-05-09 day"],
];

describe("holidayCountry(sentence, mention)", () => {
  for (const [text, value] of cases)
    it(`reads: ${text}`, () => {
      const sentence = readSentence(text);
      resolveDates({ text } as Article, [sentence], published);
      const holiday = sentence.mentions.find((m): m is DateMention => m.type === "date" && m.timex.kind === "holiday");
      expect(short(holiday?.value ?? null)).toBe(value);
    });
});
