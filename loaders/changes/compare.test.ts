import { describe, expect, it } from "vitest";
import type { Tables } from "../merge/assemble.js";
import { merge, type Told } from "../merge/testing.js";
import { compareStates } from "./compare.js";
import { Evidence } from "./evidence.js";
import { listVersion } from "./list.js";
import { openRows, type State } from "./read-before.js";

const state = (told: Told[], extractor = "x", change: (tables: Tables) => void = () => {}): State => {
  const made = merge(told);
  change(made);
  const { evidence, ...tables } = made;
  return {
    tables: Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, openRows(rows)])),
    evidence: new Evidence(openRows(evidence)),
    made: { project: "1", extractor },
    hash: JSON.stringify(told),
  };
};
const visit = (name: string, more: Partial<Told> = {}): Told => ({
  table: "visits",
  columns: { visitor: name, visitor_country: "ISR", host_country: "AZE", status: "happened", met: [] },
  date: "2017-09-11",
  ...more,
});
const A = visit("Avigdor Lieberman", { in: "a" });
const B = visit("Benny Gantz", { in: "b", date: "2022-10-03" });

describe("compareStates(before, after, number)", () => {
  it("is null where the same is told, also by another version of the extractor", () => {
    expect(compareStates(state([A, B]), state([A, B]), 1)).toBeNull();
    expect(compareStates(state([A, B]), state([A, B], "y"), 1)).toBeNull();
  });
  it("gives the same bytes for the same states", () => {
    const one = compareStates(state([A]), state([A, B]), 1);
    expect(JSON.stringify(compareStates(state([A]), state([A, B]), 1))).toBe(JSON.stringify(one));
  });
  it("names added and removed facts, with their words and the article", () => {
    expect(compareStates(state([A]), state([A, B]), 4)).toMatchObject({
      version: 4,
      extractor: null,
      articles: { added: ["b"], removed: [], edited: [] },
      counts: { added: 1, removed: 0, changed: 0 },
      changes: [
        {
          change: "added",
          table: "visits",
          id: "visit-gantz-aze-2022-10",
          quotes: ["Sentence 0 of b tells visits."],
          why: ["article added: b"],
        },
      ],
    });
    expect(compareStates(state([A, B]), state([A]), 1)!.changes).toMatchObject([
      { change: "removed", id: "visit-gantz-aze-2022-10", why: ["article removed: b"] },
    ]);
  });
  it("tells a change field by field with the words, also where the id changed with it", () => {
    const { changes } = compareStates(
      state([A]),
      state([visit("Avigdor Lieberman", { in: "a", date: "2016" })], "y"),
      1,
    )!;
    expect(changes).toMatchObject([
      {
        change: "changed",
        id: "visit-lieberman-aze-2016",
        was: ["visit-lieberman-aze-2017-09"],
        why: ["new version of the extractor"],
      },
    ]);
    expect(changes[0].fields).toContainEqual({
      field: "date_earliest",
      before: "2017-09-11",
      after: "2016-01-01",
      quotes_before: ["Sentence 0 of a tells visits."],
      quotes_after: ["Sentence 0 of a tells visits."],
    });
    expect(changes[0].fields.map(({ field }) => field)).not.toContain("label");
  });
  it("takes a fact for the same one where an editor put another figure into its words, not where all are others", () => {
    const deal = (amount: number): Told => ({
      table: "deals",
      columns: { amount, currency: "USD", kind: "contract", status: "announced", supplier: "ISR", recipient: "AZE" },
      date: "2019-03-14",
    });
    const told = (amount: number, quote: string): State =>
      state([deal(amount)], "x", ({ evidence }) => evidence.forEach((row) => (row.quote = quote)));
    const before = told(3e8, "Baku signed a contract worth $300 million");
    const [change] = compareStates(before, told(3.5e8, "Baku signed a contract worth $350 million"), 1)!.changes;
    expect(change).toMatchObject({ change: "changed", was: ["deal-isr-aze-300000000-usd-2019-03"] });
    expect(change.fields[0]).toMatchObject({ field: "amount", before: 3e8, after: 3.5e8 });
    const { counts } = compareStates(before, told(3.5e8, "The army will pay Israel $350 million"), 1)!;
    expect(counts).toMatchObject({ added: 1, removed: 1, changed: 0 });
  });
  const second = visit("Avigdor Lieberman", { in: "c", date: "2017-09-21" });
  const moved = visit("Avigdor Lieberman", { in: "c", date: "2017-09-12" });
  it("tells facts that became one, and one that became two", () => {
    const [two, one] = [state([A, second]), state([A, moved], "y")];
    expect(compareStates(two, one, 1)!.changes).toMatchObject([
      { change: "merged", id: "visit-lieberman-aze-2017-09", why: ["new version of the extractor"] },
    ]);
    expect(compareStates(two, one, 1)!.changes[0].was).toHaveLength(2);
    const [split] = compareStates(one, two, 1)!.changes;
    expect(split).toMatchObject({ change: "split", was: ["visit-lieberman-aze-2017-09"] });
    expect(split.into).toHaveLength(2);
  });
  it("does not call it merging where one sentence told both and tells one now", () => {
    const inOne = ({ evidence }: Tables): void => evidence.forEach((row) => (row.quote = "They went."));
    const both = state([A, visit("Benny Gantz", { in: "a" })], "x", inOne);
    const one = state([A], "y", inOne);
    expect(compareStates(both, one, 1)!.counts).toMatchObject({ merged: 0, removed: 1 });
  });
  it("takes the same bytes under another name for the same article", () => {
    const renamed = state([B]);
    const old = state([B], "x", (tables) => {
      tables.articles[0].id = "old";
      for (const row of tables.evidence) row.article_id = "old";
      for (const table of ["visits", "events"]) for (const row of tables[table]) row.articles = ["old"];
    });
    expect(compareStates(old, renamed, 1)).toMatchObject({
      articles: { added: [], removed: [], renamed: ["old -> b"] },
      changes: [],
    });
  });
  it("names another article as the cause where the fact's own are as they were", () => {
    const later = state([A, B], "x", ({ visits }) => {
      for (const row of visits) if (row.id !== "visit-gantz-aze-2022-10") row.place = "Baku";
    });
    const change = compareStates(state([A]), later, 1)!.changes.find(({ change }) => change === "changed");
    expect(change).toMatchObject({ why: ["other article added: b"] });
    expect(change!.fields).toMatchObject([{ field: "place", before: null, after: "Baku" }]);
  });
});

it("listVersion(version) tells it in short lines", () => {
  const lines = listVersion(compareStates(state([A]), state([A, B]), 1)!);
  expect(lines).toEqual([
    "changes since the tables before: facts 1 added",
    "  articles: 1 added",
    "  + visits visit-gantz-aze-2022-10 (Benny Gantz in Azerbaijan, 3 October 2022): article added: b",
  ]);
});
