import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readSeeds } from "../../loaders/articles/seeds.js";
import { tablesOf } from "../../loaders/tables-of.js";
import { print, readGold, score } from "./score.mjs";

/** Least macro F1 of key and core attributes by batch. It goes up with what is reached, and never down unseen. */
const LEAST: [batch: string, articles: RegExp, core: number][] = [
  ["01-14", /^(0\d|1[0-4])-/, 0.95],
  ["21-29", /^2\d-/, 0.965],
  ["30-38", /^3\d-/, 0.96],
  ["41-49", /^4\d-/, 0.81],
  ["50-58", /^5\d-/, 0.65],
];

const folder = fileURLToPath(new URL("dev", import.meta.url));
const { articles } = readSeeds(folder);
const gold = readGold(folder);

describe("the articles for development, batch by batch", () => {
  it.each(LEAST)("%s", (_, batch, least) => {
    const some = gold.filter(({ name }) => batch.test(name));
    const result = score(some, tablesOf(articles.filter(({ id }) => batch.test(id))));
    expect(some.length).toBeGreaterThan(8);
    expect(result.macro.core_f1 ?? 0, print(result)).toBeGreaterThanOrEqual(least);
    expect(result.grounding.bad).toEqual([]);
  });
});
