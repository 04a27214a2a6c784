import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tables as all } from "../tables/index.js";
import { toArrow } from "../tables/to-arrow.js";
import { assemble } from "./assemble.js";
import { merge, readings, type Told } from "./testing.js";

const visitors = ["Zakir Hasanov", "Hasanov", "Benny Gantz", "Israeli delegation", "Ilham Aliyev"];
const dates = [
  "",
  "2017-09-11",
  "2017-09-12",
  "2017-09",
  "2017",
  "..2017-09-17",
  "2018-01-01..",
  "2016-01-01..2020-12-31",
];
const countries = fc.constantFrom("ISR", "AZE", "IND", null);
const inArticle = fc.constantFrom("a", "b", "c", "d");

/** Any facts of any tables, close enough to each other to meet. */
const told = fc.oneof(
  fc.record({
    in: inArticle,
    table: fc.constant("visits" as const),
    columns: fc.record({
      visitor: fc.constantFrom(...visitors),
      visitor_role: fc.constant(null),
      visitor_country: countries,
      host_country: fc.constantFrom("ISR", "AZE"),
      place: fc.constant(null),
      met: fc.subarray(visitors),
      status: fc.constantFrom("happened", "planned", "postponed", "ongoing", "denied"),
    }),
    date: fc.constantFrom(...dates),
  }),
  fc.record({
    in: inArticle,
    table: fc.constant("deals" as const),
    columns: fc.record({
      amount: fc.constantFrom(1e9, 1.58e9, 1.6e9, 5e9, null),
      amount_max: fc.constant(null),
      currency: fc.constantFrom("USD", "EUR", null),
      usd: fc.constant(null),
      qualifier: fc.constantFrom("exact", "approximately"),
      kind: fc.constantFrom("contract", "package", "cumulative", "other"),
      status: fc.constantFrom("announced", "denied", "completed"),
      supplier: countries,
      recipient: countries,
      supplier_basis: fc.constant("stated"),
      recipient_basis: fc.constant("stated"),
      company: fc.constantFrom("Elbit Systems", null),
      systems: fc.constant([]),
    }),
    date: fc.constantFrom(...dates),
  }),
  fc.record({
    in: inArticle,
    table: fc.constant("events" as const),
    columns: fc.record({
      kind: fc.constantFrom("war", "statement", "ban"),
      countries: fc.subarray(["ISR", "AZE", "ARM"]),
      status: fc.constantFrom("happened", "claimed", "denied"),
    }),
    date: fc.constantFrom(...dates),
  }),
) as fc.Arbitrary<Told>;

describe("assemble(readings)", () => {
  it("gives unique ids, evidence for every fact, refs that lead somewhere, and rows that fit their schema", () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 30 }), (facts) => {
        const tables = merge(facts);
        const rows = ["deals", "visits", "events"].flatMap((name) => tables[name]);
        const ids = rows.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const grounded = new Set(tables.evidence.filter(({ field }) => field === "fact").map((row) => row.fact_id));
        for (const id of ids) expect(grounded.has(id)).toBe(true);
        for (const { ref, kind } of tables.events)
          expect(kind === "visit" || kind === "deal" ? ids.includes(ref) : ref === null).toBe(true);
        for (const { date_earliest: from, date_latest: to } of rows)
          expect(from === null || to === null || from <= to).toBe(true);
        for (const { fact_id: id } of tables.conflicts) expect(ids).toContain(id);
        for (const table of all) expect(() => toArrow(table, tables[table.name])).not.toThrow();
        // Nothing is lost: every claim is some row's evidence.
        expect(new Set(tables.evidence.map(({ quote }) => quote)).size).toBe(facts.length);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
  it("gives the same whatever the order of the articles", () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 20 }), fc.integer(), (facts, seed) => {
        const list = readings(facts);
        const order = list.map((_, i) => i).sort((a, b) => ((a * 31 + seed) % 7) - ((b * 31 + seed) % 7));
        expect(assemble(order.map((i) => list[i]))).toEqual(assemble(list));
        expect(assemble(JSON.parse(JSON.stringify(list)))).toEqual(assemble(list));
      }),
      { numRuns: 50 },
    );
  }, 60_000);
  it("keeps ids when an unrelated article comes", () => {
    const facts: Told[] = [
      {
        in: "a",
        table: "visits",
        columns: { visitor: "Zakir Hasanov", visitor_country: "AZE", host_country: "ISR", status: "happened", met: [] },
        date: "2017-09-11",
      },
      {
        in: "a",
        table: "events",
        columns: { kind: "war", countries: ["ARM", "AZE"], status: "happened" },
        date: "2016-04",
      },
      { in: "a", table: "events", columns: { kind: "statement", countries: ["ARM"], status: "happened" } },
    ];
    const other: Told[] = [
      {
        in: "0",
        table: "visits",
        columns: { visitor: "Benny Gantz", visitor_country: "ISR", host_country: "AZE", status: "happened", met: [] },
        date: "2017-09-11",
      },
      { in: "0", table: "events", columns: { kind: "statement", countries: ["ARM"], status: "happened" } },
    ];
    const ids = (list: Told[]): unknown[] =>
      merge(list)
        .evidence.filter((row) => row.article_id === "a")
        .map((row) => row.fact_id);
    expect(ids([...other, ...facts])).toEqual(ids(facts));
  });
});
