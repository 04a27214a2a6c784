import { describe, expect, it } from "vitest";
import { readArticle } from "../articles/read-article.js";
import { tablesOf } from "../tables-of.js";
import { merge } from "./testing.js";

const labelsOf = (text: string, kind: string): unknown[] =>
  tablesOf([readArticle("a.txt", new TextEncoder().encode(`12 June 2019\n\n${text}\n`))])
    .events.filter((event) => event.kind === kind)
    .map((event) => event.label);

describe("eventLabel(row, group)", () => {
  const cases: [string, string, string, string][] = [
    [
      "kind and words, the date once",
      "attack",
      "On 3 May 2019 Turkish jets attacked a depot in northern Syria.",
      "Attack: Turkish jets attacked a depot in northern Syria, 3 May 2019",
    ],
    [
      "who speaks, then what",
      "statement",
      "Germany's Foreign Ministry said on 5 June 2019 that exports to Saudi Arabia would stay suspended.",
      "Statement: Germany's Foreign Ministry: exports to Saudi Arabia would stay suspended, 5 June 2019",
    ],
  ];
  it.each(cases)("%s", (_, kind, text, label) => expect(labelsOf(text, kind)).toEqual([label]));
  it("names the countries that the words leave out, and who claims it", () => {
    const { events } = merge([
      { table: "events", columns: { kind: "attack", countries: ["ARM", "AZE"], status: "claimed" }, date: "2017-07-07", by: "the army" }, // prettier-ignore
    ]);
    expect(events[0].label).toBe(
      "Attack (claimed by the army): Sentence 0 of a tells events (Armenia, Azerbaijan), 7 July 2017",
    );
  });
  it("is short, however long the sentence", () => {
    const [label] = labelsOf(
      `On 3 May 2019 Turkish jets attacked ${"a depot and ".repeat(40)}a bridge in Syria.`,
      "attack",
    );
    expect(String(label).length).toBeLessThan(160);
    expect(label).toMatch(/\w …, 3 May 2019$|\w … \(.*\), 3 May 2019$/);
  });
});
