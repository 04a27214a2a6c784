import { describe, expect, it } from "vitest";
import { assemble, type Tables } from "../merge/assemble.js";
import { read, readings, type Told } from "../merge/testing.js";
import { tables as schemas } from "../tables/index.js";
import { toArrow } from "../tables/to-arrow.js";
import { applyCorrections } from "./apply.js";
import { parseCorrections } from "./parse.js";

const visit = (visitor: string, more: Partial<Told> = {}): Told => ({
  table: "visits",
  columns: { visitor, visitor_country: "ISR", host_country: "AZE", status: "happened", met: [] },
  ...more,
});
const deal: Told = {
  in: "d",
  table: "deals",
  columns: {
    amount: 5e9,
    amount_max: 5e9,
    currency: "USD",
    usd: 5e9,
    qualifier: "exact",
    kind: "contract",
    status: "announced",
    supplier: "ISR",
    recipient: "AZE",
    supplier_basis: "stated",
    recipient_basis: "stated",
    company: null,
    systems: [],
  },
};
const TOLD = [
  visit("Benny Gantz", { in: "a", date: "2022" }),
  visit("Ehud Barak", { in: "b", date: "2011-05-03" }),
  deal,
];
const GANTZ = "visit-gantz-aze-2022";
const BARAK = "visit-barak-aze-2011-05";

/** Applies corrections in YAML to the merged facts; who, why and source are filled in. */
function apply(yaml: string, told = TOLD): Tables {
  const { documents } = read(told);
  const text = yaml.replace(/^- .*$/gm, "$&\n  who: Ann Lee\n  why: The ministry says so\n  source: Its page");
  const tables = assemble(readings(told));
  const documentOf = (id: string) => documents.find(({ article }) => article.id === id) ?? null;
  const before = JSON.stringify(tables);
  const after = applyCorrections(tables, documentOf, parseCorrections("corrections.yaml", text));
  expect(JSON.stringify(tables), "the tables given stay as they are").toBe(before);
  for (const schema of schemas) toArrow(schema, after[schema.name]);
  const ids = ["deals", "shares", "ranks", "visits", "events", "systems"].flatMap((t) => after[t].map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  const told_ = new Set(after.evidence.filter(({ field }) => field === "fact").map(({ fact_id }) => fact_id));
  expect(ids.filter((id) => !told_.has(id))).toEqual([]);
  expect(after.evidence.filter(({ fact_id }) => !ids.includes(fact_id))).toEqual([]);
  return after;
}
const find = (tables: Tables, table: string, id: string) => tables[table].find((row) => row.id === id);

describe("applyCorrections(tables, documentOf, corrections)", () => {
  it("sets a date: curated, with who, why and source, on the visit and on its event", () => {
    const tables = apply(
      `- set: ${GANTZ}\n  to: {date_earliest: 2022-10-03, date_latest: 2022-10-04}\n  expect: {date_latest: 2022-12-31}`,
    );
    const date = {
      date_earliest: "2022-10-03",
      date_latest: "2022-10-04",
      date_precision: "interval",
      date_basis: "curated",
      date_rule: "Corrected by Ann Lee: The ministry says so. Source: Its page.",
      label: "Benny Gantz in Azerbaijan, October 2022",
    };
    expect(find(tables, "visits", GANTZ)).toMatchObject(date);
    expect(tables.events.find(({ ref }) => ref === GANTZ)).toMatchObject(date);
    expect(tables.corrections).toMatchObject([
      {
        fact_id: GANTZ,
        field: "date_earliest",
        before: "2022-01-01",
        after: "2022-10-03",
        state: "applied",
        who: "Ann Lee",
      },
      { fact_id: GANTZ, field: "date_latest", before: "2022-12-31", after: "2022-10-04", state: "applied" },
    ]);
  });
  it("gives a deal its event with its date, and takes it with the date", () => {
    const [{ id }] = apply("").deals;
    const dated = apply(
      `- set: ${id}\n  to: {date_earliest: 2020-05-01, date_latest: 2020-05-01}\n  expect: {date_latest: null}`,
    );
    expect(dated.events.find(({ ref }) => ref === id)).toMatchObject({ kind: "deal", date_earliest: "2020-05-01" });
  });
  it("drops a fact with its event and its words, which are then unresolved", () => {
    const tables = apply(`- drop: ${BARAK}\n  expect: {visitor: Ehud Barak}`);
    expect(tables.visits.map(({ id }) => id)).toEqual([GANTZ]);
    expect(tables.events.some(({ ref }) => ref === BARAK)).toBe(false);
    expect(tables.unresolved).toMatchObject([
      { article_id: "b", kind: "visit", reason: "Dropped by a correction of Ann Lee: The ministry says so" },
    ]);
  });
  it("adds a fact that rests on a quote", () => {
    const tables = apply(
      `- add: visits\n  article: a\n  quote: of a tells\n  to: {visitor: Avigdor Lieberman, host_country: AZE, status: happened, date_earliest: 2012-04-23, date_latest: 2012-04-23}\n  expect: nothing`,
    );
    expect(find(tables, "visits", "visit-lieberman-aze-2012-04")).toMatchObject({
      label: "Avigdor Lieberman in Azerbaijan, 23 April 2012",
      date_basis: "curated",
      articles: ["a"],
      met: [],
    });
    expect(tables.evidence.find(({ fact_id }) => fact_id === "visit-lieberman-aze-2012-04")).toMatchObject({
      quote: "of a tells",
      start: 11,
      end: 21,
    });
    expect(tables.events.some(({ ref }) => ref === "visit-lieberman-aze-2012-04")).toBe(true);
  });
  it("merges two facts", () => {
    const tables = apply(
      `- merge: [${GANTZ}, ${BARAK}]\n  expect: {${GANTZ}: {visitor: Benny Gantz}, ${BARAK}: {visitor: Ehud Barak}}`,
    );
    expect(tables.visits).toMatchObject([{ id: GANTZ, visitor: "Benny Gantz", articles: ["a", "b"] }]);
    expect(tables.evidence.filter(({ fact_id }) => fact_id === GANTZ)).toHaveLength(2);
    expect(tables.events.map(({ ref }) => ref)).toEqual([GANTZ]);
  });
  it("separates two facts by article", () => {
    const told = [TOLD[1], visit("Ehud Barak", { in: "c", date: "2011-05-04" })];
    const tables = apply(
      `- separate: ${BARAK}\n  articles: [c]\n  to: {date_earliest: 2011-05-20, date_latest: 2011-05-20}\n  expect: {visitor: Ehud Barak}`,
      told,
    );
    expect(tables.visits).toMatchObject([
      { id: BARAK, articles: ["b"] },
      { id: `${BARAK}-2`, articles: ["c"], date_earliest: "2011-05-20", date_basis: "curated" },
    ]);
    expect(tables.events).toHaveLength(2);
  });
  it("settles a conflict", () => {
    const told = [TOLD[1], visit("Ehud Barak", { in: "c", date: "2011-05-04" })];
    const [conflict] = apply("", told).conflicts;
    expect(conflict).toMatchObject({ fact_id: BARAK, field: "date_earliest" });
    const settled = `- settle: ${BARAK}\n  field: date_earliest\n  to: 2011-05-04\n  expect: ${JSON.stringify(conflict.values)}`;
    const tables = apply(settled, told);
    expect(tables.conflicts).toEqual([]);
    expect(tables.visits[0]).toMatchObject({
      date_earliest: "2011-05-04",
      date_latest: "2011-05-04",
      date_basis: "curated",
    });
    expect(apply(settled).corrections).toMatchObject([{ state: "not needed" }]);
  });
  it.each([
    [
      `- set: ${GANTZ}\n  to: {place: Baku}\n  expect: {place: Ganja}`,
      "does not fit",
      "The program now reads place null and not Ganja.",
    ],
    [`- set: ${GANTZ}\n  to: {visitor: Benny Gantz}\n  expect: {visitor: B. Gantz}`, "not needed", "by itself"],
    [`- set: visit-ganz-aze\n  to: {place: Baku}\n  expect: {place: null}`, "does not fit", `The nearest id: ${GANTZ}`],
    ["- drop: visit-x\n  expect: {visitor: X}", "not needed", "There is no fact visit-x."],
    [`- drop: ${GANTZ}\n  expect: {visitor: X}`, "does not fit", "now reads visitor Benny Gantz"],
    [
      "- add: visits\n  article: zz\n  quote: q\n  to: {visitor: X, host_country: AZE, status: happened}\n  expect: nothing",
      "does not fit",
      "no article zz",
    ],
    [
      "- add: visits\n  article: a\n  quote: qqq\n  to: {visitor: X, host_country: AZE, status: happened}\n  expect: nothing",
      "does not fit",
      "does not have these words",
    ],
    [
      "- add: visits\n  article: a\n  quote: e\n  to: {visitor: X, host_country: AZE, status: happened}\n  expect: nothing",
      "does not fit",
      "more than once",
    ],
    [
      "- add: visits\n  article: a\n  quote: tells\n  to: {visitor: Benny Gantz, host_country: AZE, status: happened}\n  expect: nothing",
      "not needed",
      "by itself",
    ],
    [`- separate: ${GANTZ}\n  articles: [a]\n  expect: {visitor: Benny Gantz}`, "does not fit", "one would have none"],
  ])("applies nothing silently: %.70j", (yaml, state, note) => {
    const { corrections, ...tables } = apply(yaml);
    expect(corrections).toMatchObject([{ state, note: expect.stringContaining(note) }]);
    const { corrections: _, ...untouched } = apply("");
    expect(tables).toEqual(untouched);
  });
  it.each([
    [
      `- set: ${GANTZ}\n  to: {plase: Baku}\n  expect: {place: null}`,
      'unknown column of visits: "plase" (corrections.yaml:1; did you mean "place"?)',
    ],
    [
      `- set: ${GANTZ}\n  to: {status: hapened}\n  expect: {place: null}`,
      'invalid status: "hapened" (corrections.yaml:1; did you mean "happened"?)',
    ],
    [
      `- set: ${GANTZ}\n  to: {date_earliest: 2022-02-30}\n  expect: {place: null}`,
      'invalid date_earliest: "2022-02-30"',
    ],
    [`- set: ${GANTZ}\n  to: {date_basis: stated}\n  expect: {place: null}`, "unknown column of visits"],
    [`- set: ${GANTZ}\n  to: {host_country: Baku}\n  expect: {place: null}`, "write a country as ISO 3166-1 alpha-3"],
    [`- set: ${GANTZ}\n  to: {visitor: null}\n  expect: {place: null}`, "it may not be null"],
    [
      `- set: ${GANTZ}\n  to: {date_earliest: 2022-03-02, date_latest: 2022-03-01}\n  expect: {place: null}`,
      "date_earliest after date_latest",
    ],
    [
      `- set: event-${GANTZ}\n  to: {status: planned}\n  expect: {status: happened}`,
      `the event event-${GANTZ} is ${GANTZ}`,
    ],
    [
      "- add: visit\n  article: a\n  quote: q\n  to: {visitor: X}\n  expect: nothing",
      'unknown table: "visit" (corrections.yaml:1; did you mean "visits"?)',
    ],
    [
      "- add: visits\n  article: a\n  quote: q\n  to: {visitor: X}\n  expect: nothing",
      "the added fact lacks host_country: corrections.yaml:1",
    ],
  ])("refuses %.70j in one line", (yaml, message) => {
    expect(() => apply(yaml)).toThrow(message);
    expect(() => apply(yaml)).toThrow(/^[^\n]*$/);
  });
});
