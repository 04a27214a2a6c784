import { describe, expect, it } from "vitest";
import { tokenize } from "../sentences/tokens.js";
import { readOrdinal } from "./ordinals.js";

describe("readOrdinal(tokens, i) reads words and figures", () => {
  it.each([
    ["second-largest", 2, 1],
    ["2nd", 2, 2],
    ["21st", 21, 2],
    ["twenty-first", 21, 3],
    ["largest", null, 0],
    ["2", null, 0],
    ["2 th", null, 0],
  ])("%s", (text, value, next) => {
    const read = readOrdinal(tokenize(text), 0);
    expect([read?.value ?? null, read?.next ?? 0]).toEqual([value, next]);
  });
});
