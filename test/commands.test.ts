import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const pages = ["README.md", ...readdirSync("docs").map((name) => `docs/${name}`)].filter((path) =>
  path.endsWith(".md"),
);

describe("the commands that the documents name", () => {
  it.each(pages)("%s", (path) => {
    const named = [...readFileSync(path, "utf8").matchAll(/npm run (?:--silent |-s )?([a-z][a-z:-]*)/g)];
    expect(named.map(([, name]) => name).filter((name) => !(name in scripts))).toEqual([]);
  });
});
