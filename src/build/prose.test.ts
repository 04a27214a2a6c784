import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allowedNumbers } from "./allowed-numbers.js";
import { looseNumbers, proseLines } from "./prose.js";

describe("looseNumbers(source)", () => {
  it.each<[string, string, string[]]>([
    ["a bare figure", "Israel sold 69% of it.", ["69"]],
    ["a figure in words", "some five billion", ["five", "billion"]],
    ["a bound figure", "Israel sold {{share-x.pct}} in {{share-x.date}}.", []],
    ["code and addresses", "See `x1` and [here](a1.html#b2) and <b id='c3'>.", []],
    ["a code fence", "```js\nconst x = 1;\n```", []],
    ["the note of a chart", "```chart x\nin 2016\n```", ["2016"]],
    ["a title in the front matter", "---\ntitle: The 69\ntoc: 1\n---\ntext", ["69"]],
    ["no figure", "one of the main suppliers", []],
  ])("%s", (_, source, expected) => expect(looseNumbers(source).map(({ found }) => found)).toEqual(expected));
});

describe("proseLines(source)", () => {
  it("keeps the numbers of the lines", () =>
    expect(proseLines("---\na: b\n---\nx\n```js\ny\n```\nz").map(({ number }) => number)).toEqual([4, 8]));
});

describe("the pages", () => {
  const pages = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".md"));
  it.each(pages)("%s holds no figure that is not bound to a table", (page) => {
    const allowed = allowedNumbers.filter((entry) => entry.page === page).map(({ text }) => text);
    const loose = looseNumbers(readFileSync(`src/${page}`, "utf8"));
    expect(loose.filter(({ text }) => !allowed.some((part) => text.includes(part)))).toEqual([]);
  });
  it.each(allowedNumbers)("$page still holds the allowed “$text”", ({ page, text }) =>
    expect(readFileSync(`src/${page}`, "utf8")).toContain(text),
  );
});
