import { describe, expect, it } from "vitest";
import { tokenize } from "../sentences/tokens.js";
import { parseFigures, readFraction, readNumber } from "./numbers.js";

describe("readNumber(tokens, i)", () => {
  it.each<[string, number | null, number]>([
    ["1.6", 1.6, 1],
    ["4,850,000", 4850000, 1],
    ["1,6", 1.6, 1],
    ["1.6 billion", 1.6e9, 2],
    ["1.6bn", 1.6e9, 2],
    ["21,000 crore", 2.1e11, 2],
    ["five", 5, 1],
    ["sixty-nine", 69, 3],
    ["one hundred and fifty", 150, 4],
    ["five hundred million", 5e8, 3],
    ["a hundred", 100, 2],
    ["a billion and a half", 1.5e9, 5],
    ["two and a half million", 2.5e6, 5],
    ["half a billion", 5e8, 3],
    ["nineteen ninety", 19, 1],
    ["a deal", null, 0],
    ["02.26.12", null, 0],
    ["5 m high", 5, 1],
  ])("reads %s", (text, value, next) => {
    const read = readNumber(tokenize(text), 0);
    expect(read?.value ?? null).toBe(value);
    expect(read?.next ?? 0).toBe(next);
  });
});

describe("readFraction(tokens, i)", () => {
  it.each<[string, number | null]>([
    ["half", 1 / 2],
    ["two thirds", 2 / 3],
    ["three-quarters", 3 / 4],
    ["a fifth", 1 / 5],
    ["third", null],
    ["two drones", null],
  ])("reads %s", (text, value) => expect(readFraction(tokenize(text), 0)?.value ?? null).toBe(value));
});

describe("parseFigures(text)", () => {
  it.each<[string, number | null]>([
    ["1,50,000", 150000],
    ["1.600.000,5", 1600000.5],
    ["1,600", 1600],
    ["2.26.12", null],
  ])("reads %s", (text, value) => expect(parseFigures(text)).toBe(value));
});
