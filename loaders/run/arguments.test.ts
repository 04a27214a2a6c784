import { describe, expect, it } from "vitest";
import { parseArguments } from "./arguments.js";

describe("parseArguments(argv)", () => {
  it("has the folders of the project where none is named", () => {
    expect(parseArguments([])).toMatchObject({ seeds: "seeds", out: "data", check: false, json: false, from: [] });
  });
  it("takes values after a blank or an equals sign", () => {
    expect(parseArguments(["--seeds", "a b", "--out=x=y", "--check", "--json"])).toMatchObject({
      seeds: "a b",
      out: "x=y",
      check: true,
      json: true,
    });
  });
  it("takes any number of parts, threads, and no cache", () => {
    const { from, threads, cache, out } = parseArguments(["--from", "a", "b", "--out", "c", "--from=d", "--threads", "3", "--no-cache"]); // prettier-ignore
    expect({ from, threads, cache, out }).toEqual({ from: ["a", "b", "d"], threads: 3, cache: null, out: "c" });
  });
  it.each([
    [["--from"], "--from lacks its files"],
    [["--threads", "0"], "invalid --threads: 0"],
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
