import type {
  ArticleRow,
  DealRow,
  EventRow,
  FactRow,
  RankRow,
  ShareRow,
  SystemRow,
  Tables,
  VisitRow,
} from "../rows.js";

/** Invented tables that break charts: for tests only. */

const fact = (id: string, date: Partial<FactRow> = {}): FactRow => ({
  id,
  label: `Fact ${id}`,
  date_earliest: "2016-01-01",
  date_latest: "2016-12-31",
  date_precision: "year",
  date_basis: "stated",
  date_rule: "the year stands in the text",
  attributed_to: null,
  articles: ["invented"],
  ...date,
});

const event = (id: string, row: Partial<EventRow> = {}): EventRow => ({
  ...fact(id),
  kind: "war",
  countries: ["AZE", "ISR"],
  status: "happened",
  ref: null,
  ...row,
});

const share = (id: string, row: Partial<ShareRow> = {}): ShareRow => ({
  ...fact(id, { date_earliest: "2016-01-01", date_latest: "2020-12-31", date_precision: "range" }),
  pct: 69,
  qualifier: "exact",
  measure: "of_recipient_imports",
  supplier: "ISR",
  recipient: "AZE",
  source: "SIPRI",
  source_basis: "stated",
  ...row,
});

const rank = (id: string, row: Partial<RankRow> = {}): RankRow => ({
  ...fact(id, { date_earliest: "2014-01-01", date_latest: "2018-12-31", date_precision: "range" }),
  rank: 2,
  rank_kind: "exact",
  measure: "recipient_among_supplier_customers",
  subject: "AZE",
  other: "ISR",
  source: "SIPRI",
  source_basis: "stated",
  ...row,
});

const deal = (id: string, row: Partial<DealRow> = {}): DealRow => ({
  ...fact(id),
  amount: 1.6e9,
  amount_max: 1.6e9,
  currency: "USD",
  usd: 1.6e9,
  qualifier: "exact",
  kind: "package",
  status: "announced",
  supplier: "ISR",
  supplier_basis: "stated",
  recipient: "AZE",
  recipient_basis: "stated",
  company: null,
  systems: [],
  ...row,
});

const visit = (id: string, row: Partial<VisitRow> = {}): VisitRow => ({
  ...fact(id),
  visitor: `Visitor ${id}`,
  visitor_role: "minister",
  visitor_country: "AZE",
  host_country: "ISR",
  place: null,
  met: [],
  status: "happened",
  ...row,
});

const system = (id: string, row: Partial<SystemRow> = {}): SystemRow => ({
  ...fact(id),
  system: `System ${id}`,
  category: "missile",
  maker: null,
  origin: "ISR",
  holder: "AZE",
  relation: "supplied",
  ...row,
});

const article = (row: Partial<ArticleRow> = {}): ArticleRow => ({
  id: "invented",
  path: "seeds/invented.txt",
  sha256: "0",
  bytes: 1,
  title: null,
  byline: null,
  publisher: "The Paper",
  url: null,
  published_earliest: "2017-09-14",
  published_latest: "2017-09-17",
  published_precision: "interval",
  published_basis: "inferred",
  published_rule: null,
  ...row,
});

const empty = (): Tables => ({
  articles: [],
  deals: [],
  shares: [],
  ranks: [],
  visits: [],
  events: [],
  systems: [],
  evidence: [],
  unresolved: [],
  conflicts: [],
  corrections: [],
});

/** One of each, changed all alike. */
function one(
  change: Partial<FactRow> = {},
  texts: { visitor?: string; system?: string; company?: string; publisher?: string } = {},
): Tables {
  return {
    ...empty(),
    articles: [article(texts.publisher ? { publisher: texts.publisher } : {})],
    shares: [share("share", change)],
    ranks: [rank("rank", change)],
    events: [event("event", { ...change, status: "claimed" })],
    deals: [deal("deal", { ...change, company: texts.company ?? null })],
    visits: [visit("visit", { ...change, ...(texts.visitor ? { visitor: texts.visitor } : {}) })],
    systems: [system("system", { ...change, ...(texts.system ? { system: texts.system } : {}) })],
  };
}

function named(text: string): Tables {
  return one({ label: text, attributed_to: text }, { visitor: text, system: text, company: text, publisher: text });
}

const many = <Row>(count: number, make: (at: number) => Row): Row[] =>
  Array.from({ length: count }, (_, at) => make(at));
const two = (at: number) => String(at).padStart(2, "0");
const crowded = (at: number): Partial<FactRow> => {
  const day = `2017-09-${two((at % 30) + 1)}`;
  return {
    date_earliest: day,
    date_latest: day,
    date_precision: "day",
    label: `Event number ${at} of a crowded month`,
  };
};
const KINDS = ["war", "attack", "visit", "ban", "statement"];
const STATUSES: EventRow["status"][] = ["happened", "claimed", "denied", "planned"];

const word = "Long-windedness ";
const unknown: Partial<FactRow> = {
  date_earliest: null,
  date_latest: null,
  date_precision: "unknown",
  date_basis: "none",
};

/** The cases, by name. */
export const breaking: Record<string, Tables> = {
  "no-rows": empty(),
  "one-row": one(),
  "500-in-a-month": {
    ...empty(),
    events: many(500, (at) => event(`event-${at}`, { ...crowded(at), kind: KINDS[at % 5], status: STATUSES[at % 4] })),
    visits: many(60, (at) => visit(`visit-${at}`, crowded(at))),
    deals: many(60, (at) => deal(`deal-${at}`, { ...crowded(at), usd: 1e6 * (at + 1), amount: 1e6 * (at + 1) })),
    systems: many(60, (at) => system(`system-${at}`, { relation: at % 2 ? "used" : "supplied" })),
    shares: many(6, (at) =>
      share(`share-${at}`, { date_earliest: `201${at}-01-01`, date_latest: `201${at + 4 > 9 ? 9 : at + 4}-12-31` }),
    ),
    ranks: many(6, (at) => rank(`rank-${at}`, { rank: at + 1 })),
  },
  "labels-of-200": named(word.repeat(13).slice(0, 200)),
  "one-word-of-200": named("x".repeat(200)),
  "impossible-shares": {
    ...one(),
    shares: [
      share("negative", { pct: -5, date_earliest: "2006-01-01", date_latest: "2010-12-31" }),
      share("zero", { pct: 0, date_earliest: "2011-01-01", date_latest: "2015-12-31" }),
      share("above", { pct: 140 }),
      share("whole", { pct: 100, date_earliest: "2018-01-01", date_latest: "2022-12-31" }),
    ],
    deals: [deal("negative-sum", { usd: -1, amount: -1 }), deal("no-sum", { usd: null, amount: null, currency: null })],
  },
  undated: one(unknown),
  "half-bounded": {
    ...one({ date_earliest: null, date_precision: "interval", date_basis: "inferred" }),
    events: [
      event("before", { date_earliest: null, date_precision: "interval", date_basis: "inferred" }),
      event("after", { date_latest: null, date_precision: "interval", status: "planned" }),
      event("swapped", { date_earliest: "2018-01-01", date_latest: "2016-01-01" }),
    ],
  },
  arabic: named("زيارة وزير الدفاع الأذربيجاني إلى إسرائيل"),
  hebrew: named("ביקור שר ההגנה של אזרבייג'ן בישראל"),
  hostile: named(`<script>alert("x")</script> & ' " ]]> <!-- =1+1 \u0000\u202E {{share.pct}}`),
};
