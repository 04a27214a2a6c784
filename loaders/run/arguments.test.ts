import { describe, expect, it } from "vitest";
import { parseArguments } from "./arguments.js";

describe("parseArguments(argv)", () => {
  it("has the folders of the project where none is named", () => {
    expect(parseArguments([])).toEqual({ seeds: "seeds", out: "data", check: false, json: false });
  });
  it("takes values after a blank or an equals sign", () => {
    expect(parseArguments(["--seeds", "a b", "--out=x=y", "--check", "--json"])).toEqual({
      seeds: "a b",
      out: "x=y",
      check: true,
      json: true,
    });
  });
  it.each([
    [["--seed", "x"], "unknown argument: --seed"],
    [["x"], "unknown argument: x"],
    [["--seeds"], "--seeds lacks its folder"],
    [["--seeds", "--check"], "--seeds lacks its folder"],
    [["--out="], "--out lacks its folder"],
    [["--check=no"], "--check takes no value"],
  ])("refuses %j", (argv, message) => {
    expect(() => parseArguments(argv)).toThrow(message);
    expect(() => parseArguments(argv)).toThrow(/usage: npm run data/);
  });
});
