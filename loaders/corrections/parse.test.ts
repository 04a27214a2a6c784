import { describe, expect, it } from "vitest";
import { parseCorrections } from "./parse.js";

const END = "\n  who: Ann Lee\n  why: The ministry says so.\n  source: https://example.org/a";
const parse = (text: string) => parseCorrections("corrections.yaml", text);

describe("parseCorrections(path, yaml)", () => {
  it("is empty for an empty file", () => expect(parse("# nothing\n")).toEqual([]));
  it("reads every action, days as text", () => {
    const text = [
      `- set: visit-a\n  to: {date_earliest: 2022-10-03}\n  expect: {date_earliest: null}${END}`,
      `- drop: deal-a\n  expect: {amount: 5}${END}`,
      `- add: visits\n  article: a\n  quote: He went.\n  to: {visitor: A}\n  expect: nothing${END}`,
      `- merge: [a, b]\n  expect: {a: {pct: 1}, b: {pct: 2}}${END}`,
      `- separate: a\n  articles: [x]\n  expect: {pct: 1}${END}`,
      `- settle: a\n  field: date_earliest\n  to: 2022-10-03\n  expect: ["2022-10-03", "2022-10-04"]${END}`,
    ].join("\n");
    expect(parse(text)).toMatchObject([
      {
        action: "set",
        fact: "visit-a",
        to: { date_earliest: "2022-10-03" },
        expect: { date_earliest: null },
        who: "Ann Lee",
      },
      { action: "drop", expect: { amount: 5 }, at: "corrections.yaml:7" },
      { action: "add", table: "visits", article: "a", quote: "He went.", expect: "nothing" },
      { action: "merge", facts: ["a", "b"] },
      { action: "separate", articles: ["x"], quotes: [], to: {} },
      {
        action: "settle",
        to: { date_earliest: "2022-10-03", date_latest: "2022-10-03" },
        expect: ["2022-10-03", "2022-10-04"],
      },
    ]);
  });
  const bomb = [
    "a: &a [x,x,x,x,x,x,x,x,x]",
    ..."bcdefgh".split("").map((c, i) => `${c}: &${c} [${Array(9).fill(`*${"abcdefg"[i]}`).join(",")}]`),
  ].join("\n");
  it.each([
    ["set: x", "corrections are not a list: corrections.yaml"],
    ["- 5", "not a correction: corrections.yaml:1"],
    ["- {}", "empty correction: corrections.yaml:1"],
    ["\n- sett: x", 'unknown key: "sett" (corrections.yaml:2; did you mean "set"?'],
    [`- set: x\n  too: {a: 1}\n  expect: {a: 2}${END}`, 'unknown key: "too" (corrections.yaml:1; did you mean "to"?)'],
    [`- set: x\n  drop: y${END}`, "two actions in one correction: set, drop"],
    [`- set: x\n  to: {a: 1}${END}`, "set lacks expect: corrections.yaml:1"],
    [`- set: x\n  to: {a: 1}\n  expect: {a: 2}\n  who: A\n  why: B`, "set lacks source"],
    [`- set: x\n  to: {}\n  expect: {a: 2}${END}`, "to is not a map from column to value"],
    [`- set: x\n  to: {a: {b: 1}}\n  expect: {a: 2}${END}`, "a is not text, a number, a list of text or null"],
    [`- drop: x\n  expect: {a: 2}\n  who:\n  why: B\n  source: C`, "who is not text"],
    [`- merge: [a]\n  expect: {a: {b: 1}}${END}`, "merge takes two ids"],
    [`- merge: [visit-a, visit-b]\n  expect: {visit-c: {b: 1}}${END}`, "expect names another fact"],
    [`- separate: a\n  expect: {b: 1}${END}`, "separate lacks articles or quotes"],
    [
      `- add: visits\n  article: a\n  quote: q\n  to: {a: 1}\n  expect: {a: 1}${END}`,
      'expect of an addition is "nothing"',
    ],
    ["- set: 'x", "broken YAML: corrections.yaml:1"],
    [bomb, "too many aliases: corrections.yaml"],
    [`- ${"[".repeat(5000)}`, "nested too deeply: corrections.yaml"],
    [`${"- ".repeat(5000)}x`, "nested too deeply: corrections.yaml"],
    ["x".repeat(5_000_000), "too large: corrections.yaml: 5000000 characters"],
  ])("refuses %.60j in one line", (text, message) => {
    expect(() => parse(text)).toThrow(message);
    expect(() => parse(text)).toThrow(/^[^\n]*$/);
  });
});
