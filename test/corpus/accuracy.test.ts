import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readSeeds } from "../../loaders/articles/seeds.js";
import { tablesOf } from "../../loaders/tables-of.js";
import { print, readGold, score } from "./score.mjs";

/** Least F1 of the key, and of the key with its core attributes, by table: a slip of one fact falls below. */
const LEAST: Record<string, [key: number, core: number]> = {
  deals: [1, 1],
  shares: [1, 1],
  ranks: [1, 1],
  visits: [1, 1],
  events: [0.97, 0.95],
  systems: [1, 1],
};

const folder = fileURLToPath(new URL("seeds", import.meta.url));
const result = score(readGold(folder), tablesOf(readSeeds(folder).articles));

describe("the five articles, against what two people read in them", () => {
  it.each(Object.entries(LEAST))("%s: F1 at least %j", (table, [key, core]) => {
    const { f1, core_f1, misses, false_alarms, wrong } = result.tables[table];
    const report = JSON.stringify({ misses, false_alarms, wrong }, null, 1);
    expect(f1 ?? 0, report).toBeGreaterThanOrEqual(key);
    expect(core_f1 ?? 0, report).toBeGreaterThanOrEqual(core);
  });
  it("macro F1 of keys and core attributes at least 0.95", () => {
    expect(result.macro.core_f1 ?? 0, print(result)).toBeGreaterThanOrEqual(0.95);
  });
  it("every quote is the words of its article", () => {
    expect(result.grounding.bad).toEqual([]);
    expect(result.grounding.sentence_not_round_quote).toBe(0);
    expect(result.grounding.evidence_rows).toBeGreaterThan(50);
  });
  it("nothing is dropped silently, and nothing is made a fact that is none", () => {
    expect(result.silent_drops).toEqual([]);
    expect(result.not_fact_hits).toEqual([]);
  });
  it("ids are unique, events lead to their visit or deal, facts have their words", () => {
    const { money_and_percent_spans_that_are_no_fact: _, ...lists } = result.checks;
    for (const [name, list] of Object.entries(lists)) expect(list, name).toEqual([]);
  });
  it("publication dates are compatible with what the articles hold, and as sure as they are", () => {
    const { of, compatible, precision, basis, wrong } = result.published;
    expect({ compatible, precision, basis }, JSON.stringify(wrong)).toEqual({
      compatible: of,
      precision: of,
      basis: of,
    });
  });
});
