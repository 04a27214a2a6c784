// The scorer on invented mini tables; each test shows that it can fail.
import { test } from "vitest";
import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { spawnSync } from "node:child_process";
import { readGold, readTables, score, compatible } from "./score.mjs";

const TEXT =
  "Arland sold Belmark radars for $40 million in 2011. Arland made up 30 per cent of Belmark’s arms imports in 2010-2014. " +
  "Belmark was the third-largest customer of Arland. Minister Ana Dévora of Arland visited Belmark on May 4, 2012. " +
  "A trade delegation of lawmakers from Arland toured Belmark in June 2012. The border war of 2013 began. The Kestrel-2 drone was used. A fine of $7 million was paid. It grew 12 per cent.\n";
const at = (q: string) => {
  const start = TEXT.indexOf(q);
  assert.ok(start >= 0, q);
  return { start, end: start + q.length, quote: q };
};
const Q = {
  deal: "sold Belmark radars for $40 million",
  share: "30 per cent of Belmark’s arms imports",
  rank: "third-largest customer of Arland",
  visit: "Ana Dévora of Arland visited Belmark",
  dele: "delegation of lawmakers from Arland toured Belmark",
  war: "border war of 2013",
  sys: "Kestrel-2 drone was used",
  fine: "A fine of $7 million",
  grow: "grew 12 per cent",
};
const GOLD = (): any => ({
  published: { earliest: "2013-01-01", latest: null, precision: "interval", basis: "inferred" },
  deals: [
    {
      amount: 4e7,
      amount_max: 4e7,
      currency: "USD",
      usd: 4e7,
      qualifier: "exact",
      kind: "contract",
      status: "completed",
      supplier: "AAA",
      recipient: "BBB",
      company: null,
      date_earliest: "2011-01-01",
      date_latest: "2011-12-31",
      date_precision: "year",
      quote: Q.deal,
    },
  ],
  shares: [
    {
      pct: 30,
      qualifier: "exact",
      measure: "of_recipient_imports",
      supplier: "AAA",
      recipient: "BBB",
      period_start: 2010,
      period_end: 2014,
      source: null,
      source_basis: "none",
      quote: Q.share,
    },
  ],
  ranks: [
    {
      rank: 3,
      rank_kind: "exact",
      measure: "recipient_among_supplier_customers",
      subject: "BBB",
      other: "AAA",
      period_start: null,
      period_end: null,
      source: null,
      quote: Q.rank,
    },
  ],
  visits: [
    {
      visitor: "Ana Dévora",
      visitor_country: "AAA",
      host_country: "BBB",
      status: "happened",
      date_earliest: "2012-05-04",
      date_latest: "2012-05-04",
      date_precision: "day",
      met: [],
      quote: Q.visit,
    },
    {
      visitor: "lawmakers",
      delegation: true,
      visitor_country: "AAA",
      host_country: "BBB",
      status: "happened",
      date_earliest: "2012-06-01",
      date_latest: "2012-06-30",
      date_precision: "month",
      met: [],
      quote: Q.dele,
    },
  ],
  events: [
    {
      kind: "war",
      status: "happened",
      date_earliest: "2013-01-01",
      date_latest: "2013-12-31",
      countries: ["AAA", "BBB"],
      quote: Q.war,
    },
  ],
  systems: [{ system: "Kestrel-2", relation: "used", holder: null, quote: Q.sys }],
  not_facts: [
    { quote: Q.fine, kind: "money", why: "a fine" },
    { quote: Q.grow, kind: "percent", why: "growth" },
  ],
});
const GOOD = (): any => {
  const t: any = {
    deals: [
      {
        id: "d1",
        amount: 40200000,
        amount_max: 4e7,
        currency: "USD",
        usd: 4e7,
        qualifier: "exact",
        kind: "contract",
        status: "completed",
        supplier: "AAA",
        recipient: "BBB",
        company: null,
        date_earliest: "2011-01-01",
        date_latest: "2011-12-31",
        date_precision: "year",
      },
    ],
    shares: [
      {
        id: "s1",
        pct: 30,
        qualifier: "exact",
        measure: "of_recipient_imports",
        supplier: "AAA",
        recipient: "BBB",
        date_earliest: "2010-01-01",
        date_latest: "2014-12-31",
        source: null,
        source_basis: "none",
      },
    ],
    ranks: [
      {
        id: "r1",
        rank: 3,
        rank_kind: "exact",
        measure: "recipient_among_supplier_customers",
        subject: "BBB",
        other: "AAA",
        date_earliest: null,
        date_latest: null,
        source: null,
      },
    ],
    visits: [
      {
        id: "v1",
        visitor: "Minister Ana DEVORA",
        visitor_country: "AAA",
        host_country: "BBB",
        status: "happened",
        date_earliest: "2012-05-01",
        date_latest: "2012-05-31",
        date_precision: "month",
        met: [],
      },
      {
        id: "v2",
        visitor: "trade mission",
        visitor_country: "AAA",
        host_country: "BBB",
        status: "happened",
        date_earliest: "2012-06-01",
        date_latest: "2012-06-30",
        date_precision: "month",
        met: [],
      },
    ],
    events: [
      {
        id: "e1",
        kind: "war",
        status: "happened",
        date_earliest: "2013-01-01",
        date_latest: "2013-12-31",
        countries: ["BBB", "AAA"],
        ref: null,
      },
    ],
    systems: [{ id: "y1", system: "kestrel 2", relation: "used", holder: null }],
    evidence: [],
    unresolved: [
      { article_id: "one", ...at(Q.fine), kind: "money", reason: "fine" },
      { article_id: "one", ...at("12 per cent"), kind: "percent", reason: "growth" },
    ],
    articles: [
      {
        id: "one",
        published_earliest: "2013-01-01",
        published_latest: null,
        published_precision: "interval",
        published_basis: "inferred",
      },
    ],
  };
  const ev = (id: string, q: string) =>
    t.evidence.push({ fact_id: id, article_id: "one", field: "fact", ...at(q), sentence: null });
  ev("d1", Q.deal);
  ev("s1", Q.share);
  ev("r1", Q.rank);
  ev("v1", Q.visit);
  ev("v2", Q.dele);
  ev("e1", Q.war);
  ev("y1", Q.sys);
  return t;
};
function run(
  change: (tables: any) => void = () => {},
  changeGold: (gold: any) => void = () => {},
  args: string[] = [],
): { cli: ReturnType<typeof spawnSync>; out: any; lib: any } {
  const d = fs.mkdtempSync(path.join(os.tmpdir(), "score-")),
    g = path.join(d, "gold"),
    t = path.join(d, "tables");
  fs.mkdirSync(g);
  fs.mkdirSync(t);
  const gold = GOLD(),
    tables = GOOD();
  changeGold(gold);
  change(tables);
  fs.writeFileSync(path.join(g, "one.txt"), TEXT);
  fs.writeFileSync(path.join(g, "one.gold.json"), JSON.stringify(gold));
  for (const [k, v] of Object.entries(tables)) fs.writeFileSync(path.join(t, k + ".json"), JSON.stringify(v));
  try {
    const cli = spawnSync(
      process.execPath,
      [path.join(path.dirname(new URL(import.meta.url).pathname), "score.mjs"), g, t, "--json", ...args],
      { encoding: "utf8" },
    );
    return {
      cli,
      out: cli.status === 0 ? JSON.parse(String(cli.stdout)) : null,
      lib: cli.status === 0 ? score(readGold(g), readTables(t)) : null,
    };
  } finally {
    fs.rmSync(d, { recursive: true });
  }
}

test("right tables score 1 in every table", () => {
  const { out } = run();
  for (const [n, r] of Object.entries<any>(out.tables)) assert.deepEqual([n, r.f1, r.core_f1], [n, 1, 1]);
  assert.equal(out.macro.f1, 1);
  assert.equal(out.grounding.ratio, 1);
  assert.equal(out.silent_drops.length, 0);
  assert.equal(out.published.exact, 1);
  assert.equal(out.tables.visits.attributes.date_exact.right, 1); // month for a day: compatible, not exact
  assert.equal(out.tables.visits.attributes.date_compatible.right, 2);
});
test("a wrong pct is a miss and a false alarm", () => {
  const { out } = run((t) => {
    t.shares[0].pct = 31;
  });
  assert.equal(out.tables.shares.f1, 0);
  assert.equal(out.tables.shares.misses.length, 1);
  assert.equal(out.tables.shares.false_alarms[0].quote, Q.share);
  assert.ok(out.macro.f1 < 1);
});
test("a wrong direction (measure) is no match; swapped sides match the key but not the core", () => {
  assert.equal(
    run((t) => {
      t.shares[0].measure = "of_supplier_exports";
    }).out.tables.shares.f1,
    0,
  );
  const s = run((t) => {
    Object.assign(t.shares[0], { supplier: "BBB", recipient: "AAA" });
  }).out.tables.shares;
  assert.deepEqual([s.f1, s.core_f1, s.attributes.supplier.right], [1, 0, 0]);
  assert.equal(
    run((t) => {
      t.ranks[0].subject = "AAA";
      t.ranks[0].other = "BBB";
    }).out.tables.ranks.core_f1,
    0,
  );
});
test("a wrong period is seen", () =>
  assert.equal(
    run((t) => {
      t.shares[0].date_latest = "2015-12-31";
    }).out.tables.shares.core_f1,
    0,
  ));
test("a missing fact lowers recall only, and says whether it was left in unresolved", () => {
  const d = run((t) => {
    t.deals = [];
    t.evidence = t.evidence.filter((e: any) => e.fact_id !== "d1");
  }).out.tables.deals;
  assert.deepEqual([d.recall, d.f1, d.misses[0].in_unresolved], [0, 0, false]);
  const v = run((t) => {
    t.visits.pop();
    t.evidence = t.evidence.filter((e: any) => e.fact_id !== "v2");
  }).out.tables.visits;
  assert.deepEqual([v.precision, v.recall], [1, 0.5]);
});
test("a duplicate prediction is counted false", () => {
  const d = run((t) => {
    t.deals.push({ ...t.deals[0], id: "d2" });
    t.evidence.push({ ...t.evidence[0], fact_id: "d2" });
  }).out.tables.deals;
  assert.deepEqual([d.predicted, d.matched, d.precision, d.recall], [2, 1, 0.5, 1]);
  assert.equal(d.false_alarms.length, 1);
});
test("amounts: within 1% match, beyond do not, and the currency counts", () => {
  assert.equal(
    run((t) => {
      t.deals[0].amount = 41000000;
    }).out.tables.deals.f1,
    0,
  );
  assert.equal(
    run((t) => {
      t.deals[0].currency = "EUR";
    }).out.tables.deals.f1,
    0,
  );
  assert.equal(
    run((t) => {
      t.deals[0].currency = null;
    }).out.tables.deals.f1,
    0,
  );
});
test("bad grounding is found", () => {
  const { out } = run((t) => {
    t.evidence[0].start += 1;
  });
  assert.ok(out.grounding.ratio < 1);
  assert.equal(out.grounding.bad[0].fact_id, "d1");
  assert.ok(
    run((t) => {
      t.evidence[0].quote = t.evidence[0].quote.replace("40", "41");
    }).out.grounding.ratio < 1,
  );
  assert.ok(
    run((t) => {
      t.evidence[0].end = 99999;
    }).out.grounding.ratio < 1,
  );
});
test("a false fact on a not_facts span is listed; a dropped span is a silent drop", () => {
  const { out } = run((t) => {
    t.deals.push({ ...t.deals[0], id: "d9", amount: 7e6 });
    t.evidence.push({ fact_id: "d9", article_id: "one", field: "fact", ...at(Q.fine) });
    t.unresolved.pop();
  });
  assert.equal(out.not_fact_hits.length, 1);
  assert.equal(out.not_fact_hits[0].why, "a fine");
  assert.deepEqual(
    out.silent_drops.map((s: any) => s.quote),
    [Q.grow],
  );
});
test("a fact without evidence in the article is not its prediction", () => {
  const { out } = run((t) => {
    t.evidence = t.evidence.filter((e: any) => e.fact_id !== "s1");
  });
  assert.equal(out.tables.shares.predicted, 0);
  assert.deepEqual(out.checks.facts_without_fact_evidence, ["shares:s1"]);
});
test("visits: another host or surname is no match; a wrong date or status breaks the core", () => {
  assert.equal(
    run((t) => {
      t.visits[0].host_country = "CCC";
    }).out.tables.visits.matched,
    1,
  );
  assert.equal(
    run((t) => {
      t.visits[0].visitor = "Ana Smith";
    }).out.tables.visits.matched,
    1,
  );
  assert.equal(
    run((t) => {
      t.visits[0].status = "planned";
    }).out.tables.visits.matched_full,
    1,
  );
  assert.equal(
    run((t) => {
      t.visits[0].date_earliest = "2012-05-05";
    }).out.tables.visits.matched_full,
    1,
  );
  assert.equal(
    run((t) => {
      t.visits[0].date_earliest = t.visits[0].date_latest = null;
    }).out.tables.visits.matched_full,
    1,
  );
});
test("events: another kind is no match, copies of visits and deals are left out", () => {
  assert.equal(
    run((t) => {
      t.events[0].kind = "attack";
    }).out.tables.events.f1,
    0,
  );
  const { out } = run((t) => {
    t.events.push({ id: "e2", kind: "visit", status: "happened", ref: "v1" });
    t.evidence.push({ fact_id: "e2", article_id: "one", field: "fact", ...at(Q.visit) });
  });
  assert.deepEqual([out.tables.events.predicted, out.tables.events.f1], [1, 1]);
  assert.deepEqual(out.checks.visits_and_dated_deals_without_event.sort(), ["d1", "v2"]);
});
test("systems: relation and name count", () => {
  assert.equal(
    run((t) => {
      t.systems[0].relation = "supplied";
    }).out.tables.systems.f1,
    0,
  );
  assert.equal(
    run((t) => {
      t.systems[0].system = "Kestrel-3";
    }).out.tables.systems.f1,
    0,
  );
});
test("optional gold is neutral; accept widens one field", () => {
  assert.equal(
    run(
      () => {},
      (g) => {
        g.systems[0].optional = true;
      },
    ).out.tables.systems.f1,
    null,
  );
  assert.equal(
    run((t) => {
      t.deals[0].status = "announced";
    }).out.tables.deals.core_f1,
    0,
  );
  assert.equal(
    run(
      (t) => {
        t.deals[0].status = "announced";
      },
      (g) => {
        g.deals[0].accept = { status: ["announced"] };
      },
    ).out.tables.deals.core_f1,
    1,
  );
});
test("a table named in not_annotated is not scored for that article", () => {
  const { out } = run(
    (t) => {
      t.systems[0].system = "Other";
    },
    (g) => {
      g.not_annotated = ["systems"];
    },
  );
  assert.deepEqual([out.tables.systems.gold, out.tables.systems.predicted, out.tables.systems.f1], [0, 0, null]);
});
test("names: diacritics and letters without a decomposition", () => {
  const v = run(
    (t) => {
      t.visits[0].visitor = "Ana Dəvora";
    },
    (g) => {
      g.visits[0].visitor = "Ana DEVORA";
    },
  ).out.tables.visits;
  assert.equal(v.matched, 2);
});
test("merged facts are scored per article by their evidence", () => {
  const { out } = run((t) => {
    t.evidence.push({ fact_id: "d1", article_id: "another", field: "fact", start: 0, end: 3, quote: "xyz" });
  });
  assert.equal(out.tables.deals.f1, 1);
  assert.equal(out.grounding.rows_of_other_articles, 1);
});
test("--only, bad options, a quote that is not in the text", () => {
  assert.deepEqual(
    Object.keys(
      run(
        () => {},
        () => {},
        ["--only", "deals"],
      ).out.tables,
    ),
    ["deals"],
  );
  assert.equal(
    run(
      () => {},
      () => {},
      ["--only", "nonsense"],
    ).cli.status,
    2,
  );
  const { cli } = run(
    () => {},
    (g) => {
      g.deals[0].quote = "not there";
    },
  );
  assert.equal(cli.status, 2);
  assert.equal(String(cli.stderr).trim().split("\n").length, 1);
});
test("compatible: an invented date where the text has none is not compatible", () => {
  assert.equal(
    compatible({ date_earliest: null, date_latest: null }, { date_earliest: "2012-01-01", date_latest: "2012-01-01" }),
    false,
  );
  assert.equal(
    compatible({ date_earliest: null, date_latest: "2012-05-01" }, { date_earliest: "2012-05-02", date_latest: null }),
    false,
  );
  assert.equal(
    compatible({ date_earliest: null, date_latest: "2012-05-01" }, { date_earliest: null, date_latest: "2013-01-01" }),
    true,
  );
});
