import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "./tokens.js";

const cases: [text: string, tokens: string][] = [
  ["Israel inks $1.6 billion deal", "Israel inks $ 1.6 billion deal"],
  ["US$4.85bn", "US $ 4.85 bn"],
  ["4,850,000 dollars", "4,850,000 dollars"],
  ["second-largest", "second - largest"],
  ["Barak-8s and F-35Is", "Barak-8s and F-35Is"],
  ["Barak‑8", "Barak‑8"],
  ["Orbiter 1K", "Orbiter 1 K"],
  ["Israel’s drones", "Israel ’s drones"],
  ["the firms' didn't", "the firms ' didn't"],
  ["Sa'ar 6", "Sa'ar 6"],
  ["the U.S. said.", "the U.S. said ."],
  ["He left. A man", "He left . A man"],
  ["2016-2020, 2016–20", "2016 - 2020 , 2016 – 20"],
  ["the 17th of Sept. 11", "the 17 th of Sept . 11"],
  ["02.26.12, 18:56", "02.26.12 , 18 : 56"],
  ["69%", "69 %"],
  ["פרסום ראשון: 02", "פרסום ראשון : 02"],
  ["\u00a0\u200fa\u2060b ", "a b"],
  ["", ""],
];

describe("tokenize(text)", () => {
  it.each(cases)("splits %j", (text, tokens) => {
    expect(
      tokenize(text)
        .map((token) => token.text)
        .join(" "),
    ).toBe(tokens);
  });

  it("keeps spans that slice to the token, in order and without overlap, on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
      }),
    );
  });

  it("loses nothing but white space", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const joined = tokenize(text)
          .map((token) => token.text)
          .join("");
        expect(joined).toBe(text.replace(/[\s\u0000-\u001f\u200b-\u200f\u2060\ufeff]/gu, ""));
      }),
    );
  });
});
