import { describe, expect, it } from "vitest";
import { parseMetadata } from "./metadata.js";

describe("parseMetadata(path, yaml)", () => {
  it("reads the keys it knows", () => {
    expect(
      parseMetadata(
        "a.yaml",
        "title: 'Arms: a \"deal\"'\npublished: 2012-02-26\nurl: https://example.org/a\nlicence:\n",
      ),
    ).toEqual({
      title: 'Arms: a "deal"',
      published: "2012-02-26",
      url: "https://example.org/a",
    });
    expect(parseMetadata("a.yaml", "")).toEqual({});
    expect(parseMetadata("a.yaml", "published: 2012\n")).toEqual({ published: "2012" });
  });
  it.each([
    ["pubisher: x", 'unknown key: "pubisher" (a.yaml; did you mean "publisher"?)'],
    ["license: CC", 'unknown key: "license" (a.yaml; did you mean "licence"?)'],
    ["date: 2012-02-26", /unknown key: "date" \(a\.yaml; did you mean/],
    ["title: [a, b]", "title is not text: a.yaml (put it in quotes)"],
    ["- a", /metadata are not key: value lines: a\.yaml/],
    ["published: 26.2.2012", 'invalid published: "26.2.2012" (a.yaml; write YYYY-MM-DD, YYYY-MM or YYYY)'],
    ["published: 2017-13", "no such month: 2017-13 (a.yaml; key published)"],
    ["published: 2023-02-29", "no such day: 2023-02-29 (a.yaml; key published)"],
    ["url: example.org", 'invalid url: "example.org" (a.yaml; write https://...)'],
    ["title: 'a", /broken YAML: a\.yaml:\d+ \(/],
    ["title: a\ntitle: b", /broken YAML: a\.yaml:2 \(/],
  ])("%j: %s", (yaml, message) => {
    expect(() => parseMetadata("a.yaml", yaml)).toThrow(message);
    expect(() => parseMetadata("a.yaml", yaml)).toThrow(/^[^\n]*$/);
  });
  it("refuses a file whose aliases multiply", () => {
    const bomb = [
      "a: &a [x, x, x, x]",
      ..."bcdefghij".split("").map((k, i) => `${k}: &${k} [${Array(9).fill(`*${"abcdefghij"[i]}`).join(", ")}]`),
    ].join("\n");
    expect(() => parseMetadata("a.yaml", bomb)).toThrow("too many aliases: a.yaml");
  });
});
