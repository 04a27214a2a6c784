import { describe, expect, it } from "vitest";
import { canonicalSystem, nameInArticle, toldNames } from "./system-names.js";

describe("canonicalSystem(name)", () => {
  it.each([
    ["TB2", "Bayraktar TB2"],
    ["Barak 8", "Barak-8"],
    ["Akıncı", "Akinci"],
    ["Zafar", "Zafar"],
  ])("gives %j as %j", (name, expected) => expect(canonicalSystem(name)).toBe(expected));
});

describe("nameInArticle(text, name, told)", () => {
  it.each([
    ["TB2s", "Bayraktar TB2", ["TB2s"], "TB2"],
    ["TB2", "Bayraktar TB2", ["Bayraktar TB2", "TB2"], "Bayraktar TB2"],
    ["Barak 8", "Barak-8", ["Barak 8"], "Barak-8"],
    ["Harops", "Harop", ["Harops"], "Harop"],
    ["S-400 Triumf", "S-400", ["S-400 Triumf"], "S-400"],
    ["JF-17 Thunder", "JF-17", ["JF-17 Thunder"], "JF-17"],
    ["Iskander-E", "Iskander", ["Iskander-E"], "Iskander"],
    ["HQ-22", "FK-3", ["HQ-22"], "HQ-22"],
    ["AH-64E Apache", "AH-64 Apache", ["AH-64E Apache"], "AH-64E Apache"],
    ["M1A2T Abrams", "M1A2", ["M1A2T Abrams"], "M1A2T Abrams"],
    ["Rafale Marine", "Rafale M", ["Rafale Marine"], "Rafale Marine"],
    ["Su-30MKA", "Su-30MKA", ["Su-30MKA"], "Su-30MKA"],
    ["ATMOS", "ATMOS 2000", ["ATMOS"], "ATMOS"],
  ])("names %j (%j) %j as %j", (text, name, told, expected) =>
    expect(nameInArticle(text, name, toldNames(told))).toBe(expected),
  );
});
