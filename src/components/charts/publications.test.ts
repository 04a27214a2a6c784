import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { breaking } from "./breaking.js";
import { chartNamed } from "./index.js";
import { publicationsOf } from "./publications.js";
import type { ChartRow } from "./types.js";

const row = (articles: string[], published: string[]) =>
  ({ articles, reported_on: published, publishers: articles.map((id) => `Paper ${id}`) }) as unknown as ChartRow;

it("publicationsOf(rows) gives each article once, by time, without those of unknown date", () => {
  const found = publicationsOf([
    row(["b", "c"], ["2017-09-14/2017-09-17", ""]),
    row(["a", "b"], ["2012-02-26", "2017-09-14/2017-09-17"]),
    row(["d", "e"], ["2020-01-01/", "/2016-05-05"]),
  ]);
  expect(found.map(({ id, name, date_earliest, date_latest }) => [id, name, date_earliest, date_latest])).toEqual([
    ["a", "Paper a", "2012-02-26", "2012-02-26"],
    ["e", "Paper e", null, "2016-05-05"],
    ["b", "Paper b", "2017-09-14", "2017-09-17"],
    ["d", "Paper d", "2020-01-01", null],
  ]);
});

describe.each(["timeline", "visits"])("%s", (name) => {
  it("has a tick for each article, which leads to the article", () => {
    const { document } = parseHTML("<!doctype html><html><body></body></html>");
    const chart = chartNamed(name);
    const options = { width: 640, document: document as unknown as Document };
    const svg = chart.render(chart.rows(breaking["one-row"]), options);
    const [tick] = svg.querySelectorAll('a[href="./evidence#article-invented"]');
    expect(tick.textContent).toContain("14–17 Sept 2017 The Paper");
  });
});
