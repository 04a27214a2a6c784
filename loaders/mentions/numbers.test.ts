import { describe, expect, it } from "vitest";
import { tokenize } from "../sentences/tokens.js";
import { parseFigure, readNumber, readOrdinal } from "./numbers.js";

describe("parseFigure(text) reads separators of both traditions", () => {
  it.each([
    ["69", 69],
    ["1.6", 1.6],
    ["1,6", 1.6],
    ["4,850,000", 4850000],
    ["4.850.000", 4850000],
    ["1,23,45,000", 12345000],
    ["4,850,000.50", 4850000.5],
    ["02.26.12", null],
  ])("%s", (text, value) => expect(parseFigure(text)).toBe(value));
});

describe("readNumber(tokens, i) reads words to where the number ends", () => {
  it.each([
    ["sixty-nine per cent", 69, 3],
    ["sixty nine per cent", 69, 2],
    ["twelve drones", 12, 1],
    ["a hundred and five guns", 105, 4],
    ["one point six billion dollars", 1.6e9, 4],
    ["two point five per cent", 2.5, 3],
    ["three hundred million dollars", 3e8, 3],
    ["two million three hundred thousand", 2.3e6, 5],
    ["two three", 2, 1],
    ["twenty and thirty", 20, 1],
    ["1,250 rockets", 1250, 1],
    ["a gun", null, 0],
    ["per cent", null, 0],
  ])("%s", (text, value, to) => {
    const read = readNumber(tokenize(text), 0);
    expect(read?.value ?? null).toBe(value);
    expect(read?.to ?? 0).toBe(to);
  });
});

describe("readOrdinal(tokens, i) reads words and figures", () => {
  it.each([
    ["second-largest", 2],
    ["2nd", 2],
    ["21st", 21],
    ["twenty-first", 21],
    ["largest", null],
    ["2", null],
  ])("%s", (text, value) => expect(readOrdinal(tokenize(text), 0)?.value ?? null).toBe(value));
});
