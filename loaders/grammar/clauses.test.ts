import { describe, expect, it } from "vitest";
import { readSentence, words } from "../../test/read.js";
import { clauses } from "./clauses.js";

const cases: [text: string, clauses: string[]][] = [
  ["Israel sold drones and Azerbaijan bought missiles", ["Israel sold drones", "and Azerbaijan bought missiles"]],
  ["Israel sold drones and missiles to Azerbaijan", ["Israel sold drones and missiles to Azerbaijan"]],
  ["Officials said that Israel sold drones", ["Officials said", "that Israel sold drones"]],
  ["The deal fell; India bought Russian tanks", ["The deal fell", "; India bought Russian tanks"]],
  ["He visited Baku after Iran protested", ["He visited Baku", "after Iran protested"]],
  ["", []],
];

describe("clauses(items)", () => {
  it.each(cases)("splits %j", (text, expected) => {
    const { items } = readSentence(text);
    expect(clauses(items).map(({ from, to }) => words(items, from, to, text))).toEqual(expected);
  });
});
