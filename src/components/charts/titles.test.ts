import { expect, it } from "vitest";
import type { Tables } from "../rows.js";
import { breaking } from "./breaking.js";
import { chartNamed } from "./index.js";

const { "one-row": one, "no-rows": none, "impossible-shares": impossible } = breaking;
const roleOf = (system: string, relation: "supplied" | "used" | "sought") => ({
  ...one.systems[0],
  id: `${system}-${relation}`,
  system,
  relation,
  holder: "AZE",
});
const shares = (count: number) => ({ ...one, shares: one.shares.slice(0, count) });

it.each<[string, Tables, string]>([
  ["import-share", one, "Israel supplied 69% of Azerbaijan’s arms imports in 2016–2020"],
  [
    "import-share",
    { ...one, shares: [{ ...one.shares[0], qualifier: "at_least" as const }] },
    "Israel supplied at least 69% of Azerbaijan’s arms imports in 2016–2020",
  ],
  [
    "import-share",
    shares(0),
    "Azerbaijan was the 2nd-largest of Israel’s arms customers in 2014–2018; no share is given",
  ],
  ["import-share", none, "No share of Azerbaijan’s arms imports in the articles"],
  ["import-share", impossible, "Israel’s share of Azerbaijan’s arms imports: 0% in 2011–2015, 100% in 2018–2022"],
  ["timeline", one, "One event in 2016; one is claimed by one side or denied"],
  [
    "timeline",
    {
      ...one,
      events: [...Array(8).keys()].map((at) => {
        const year = at < 5 ? 2017 : 2000 + at;
        return {
          ...one.events[0],
          id: `e${at}`,
          status: at < 7 ? ("happened" as const) : ("claimed" as const),
          date_earliest: `${year}-01-01`,
          date_latest: `${year}-12-31`,
        };
      }),
    },
    "Five of eight events fall in 2017; of all, one is claimed by one side or denied",
  ],
  ["timeline", none, "No events in the articles"],
  ["deal-values", one, "Largest single sum $1.6\u00A0billion, an announced package"],
  ["deal-values", none, "No sum in dollars in the articles"],
  ["visits", one, "One visit between Israel and Azerbaijan"],
  [
    "visits",
    { ...one, visits: [{ ...one.visits[0], status: "planned" as const }] },
    "One visit between Israel and Azerbaijan, none of them told as made",
  ],
  ["visits", none, "No official visits in the articles"],
  ["systems", one, "One named weapon system in the articles"],
  [
    "systems",
    { ...one, systems: [roleOf("Harop", "supplied"), roleOf("Harop", "used"), roleOf("Arrow", "sought")] },
    "Harop was supplied to Azerbaijan and used, the articles say; Arrow was sought",
  ],
  ["systems", none, "No named weapon system in the articles"],
])("the title of %s comes from the rows: %#", (name, tables, expected) => {
  const chart = chartNamed(name);
  expect(chart.title(chart.rows(tables))).toBe(expected);
});

it("charts take other countries", () => {
  const chart = chartNamed("import-share");
  const parties = { supplier: "USA", recipient: "POL" };
  const [share] = one.shares;
  const rows = chart.rows({ ...none, shares: [{ ...share, ...parties }] }, parties);
  expect(chart.title(rows, parties)).toBe("The United States supplied 69% of Poland’s arms imports in 2016–2020");
});
