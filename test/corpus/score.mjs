#!/usr/bin/env node
// Scores the pipeline's JSON tables against hand-made gold. No dependencies.
//
//   node score.mjs GOLD_DIR TABLES_DIR [--json] [--only deals,shares,...]
//
// GOLD_DIR holds NAME.txt and NAME.gold.json; TABLES_DIR holds the tables as JSON arrays of rows.
// Exit codes: 0 scored; 2 unusable arguments or input (one line on standard error).
//
// Gold rows may carry, beside the fields of the gold form:
//   accept    {field: [other values that also count as right]}
//   also      [further quotes of the same fact in the article]
//   optional  true: finding it is neither rewarded nor punished (a judgement call)
//   generic   true (systems): a class, not a name; matched by name, or by relation and evidence overlap
//   delegation true (visits): matched by host and evidence overlap, whatever the name
//   start,end the place of the quote where it occurs more than once
// A gold file may carry not_annotated: [tables]: those tables are not scored for that article.
// A field that a gold row lacks is not scored for that row; null means "the text does not say".
import fs from "node:fs";
import path from "node:path";
import crypto from "node:crypto";
import { pathToFileURL } from "node:url";

export const TABLES = ["deals", "shares", "ranks", "visits", "events", "systems"];
const EVENT_COPIES = new Set(["visit", "deal"]); // scored as visits and deals, not again as events

// ---------- small helpers
const LETTERS = { ə: "e", ı: "i", ł: "l", ø: "o", đ: "d", ß: "ss", æ: "ae", œ: "oe" };
const fold = (s) =>
  String(s ?? "")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[əıłøđßæœ]/g, (c) => LETTERS[c])
    .replace(/[’‘`]/g, "'")
    .trim();
const words = (s) =>
  fold(s)
    .replace(/[^\p{L}\p{N}' -]/gu, " ")
    .split(/\s+/)
    .filter(Boolean);
const lastWord = (s) => words(s).at(-1) ?? "";
const tight = (s) => fold(s).replace(/[\s\-‐‑–—'"_.]/g, "");
const nil = (v) => v === null || v === undefined || v === "";
const overlap = (a, b) => a.start < b.end && b.start < a.end;
const day = (v) => {
  // -> YYYY-MM-DD or null
  if (nil(v)) return null;
  if (typeof v === "number") return new Date(v < 1e7 ? v * 864e5 : v).toISOString().slice(0, 10);
  return String(v).slice(0, 10);
};
const year = (v) => {
  const d = nil(v) ? null : String(v);
  return d === null ? null : d.slice(0, 4);
};
const list = (v) => (Array.isArray(v) ? v : nil(v) ? [] : [v]);
const options = (g, f) => [g[f], ...list(g.accept?.[f])];
const div = (a, b) => (b ? a / b : null);
const f1 = (p, r) => (p === null && r === null ? null : !p || !r ? 0 : (2 * p * r) / (p + r));

// ---------- attribute comparison (gold value, predicted value) -> boolean
const same = (a, b) => (nil(a) ? nil(b) : !nil(b) && fold(a) === fold(b));
const near = (a, b) => (nil(a) ? nil(b) : !nil(b) && Math.abs(Number(a) - Number(b)) <= 0.01 * Math.abs(Number(a)));
const sub = (a, b) => {
  // names: one contains the other
  if (nil(a) || nil(b)) return nil(a) && nil(b);
  const x = tight(a),
    y = tight(b);
  return x === y || (x.length > 2 && y.includes(x)) || (y.length > 2 && x.includes(y));
};
const people = (a, b) => {
  // lists of names: one to one by a shared word of four letters or more
  const g = list(a),
    p = list(b).slice();
  if (g.length !== p.length) return false;
  for (const n of g) {
    const w = words(n).filter((x) => x.length > 3);
    const i = p.findIndex((m) => words(m).some((x) => w.includes(x)));
    if (i < 0) return false;
    p.splice(i, 1);
  }
  return true;
};
const sets = (a, b) => {
  const x = list(a).map(tight).sort(),
    y = list(b).map(tight).sort();
  return x.length === y.length && x.every((v, i) => v === y[i]);
};
const bounds = (r, a = "date_earliest", b = "date_latest") => [day(r[a]), day(r[b])];
const exactDates = (g, p) => bounds(g)[0] === bounds(p)[0] && bounds(g)[1] === bounds(p)[1];
const intervalsMeet = ([a, b], [c, d]) => (a === null || d === null || a <= d) && (c === null || b === null || c <= b);
export function compatible(g, p, A = "date_earliest", B = "date_latest") {
  const x = bounds(g, A, B),
    y = bounds(p, A, B);
  if (nil(x[0]) && nil(x[1])) return nil(y[0]) || nil(y[1]); // the text gives no date: a fully bounded one is invented
  if (nil(y[0]) && nil(y[1])) return false; // no date at all is not "compatible" with a known one
  return intervalsMeet(x, y);
}
const hasDates = (g) => "date_earliest" in g || "date_latest" in g;
const hasPeriod = (g) => "period_start" in g || "period_end" in g;
const period = (g, p) =>
  year(g.period_start) === year(p.period_start ?? p.date_earliest) &&
  year(g.period_end) === year(p.period_end ?? p.date_latest);
const A = (name, cmp, has) => ({
  name,
  has: has ?? ((g) => name in g),
  test: (g, p) => options(g, name).some((v) => cmp(v, p[name])),
});
const dateAttrs = [
  { name: "date_exact", has: hasDates, test: exactDates },
  { name: "date_compatible", has: hasDates, test: (g, p) => compatible(g, p) },
  A("date_precision", same),
];
const periodAttr = {
  name: "period",
  has: hasPeriod,
  test: (g, p) =>
    period(g, p) || list(g.accept?.period).some((v) => period({ period_start: v[0], period_end: v[1] }, p)),
};

const SPEC = {
  deals: {
    attrs: [
      A("supplier", same),
      A("recipient", same),
      A("kind", same),
      A("status", same),
      A("qualifier", same),
      A("amount_max", near),
      A("usd", near),
      A("company", sub),
      ...dateAttrs,
    ],
    core: ["supplier", "recipient", "kind", "status", "qualifier"],
    key: (g, p, e) =>
      nil(g.amount)
        ? nil(p.amount) && e.any
        : !nil(p.amount) &&
          options(g, "amount").some((v) => near(v, p.amount)) &&
          options(g, "currency").some((v) => same(v, p.currency)),
  },
  shares: {
    attrs: [
      A("supplier", same),
      A("recipient", same),
      periodAttr,
      A("source", sub),
      A("source_basis", same),
      A("qualifier", same),
    ],
    core: ["supplier", "recipient", "period", "source"],
    key: (g, p) =>
      !nil(p.pct) && Math.abs(g.pct - p.pct) < 1e-3 && options(g, "measure").some((v) => same(v, p.measure)),
  },
  ranks: {
    attrs: [A("subject", same), A("other", same), periodAttr, A("rank_kind", same), A("source", sub)],
    core: ["subject", "other", "period"],
    key: (g, p) => Number(g.rank) === Number(p.rank) && options(g, "measure").some((v) => same(v, p.measure)),
  },
  visits: {
    attrs: [A("visitor_country", same), A("status", same), ...dateAttrs, A("visitor", same), A("met", people)],
    core: ["visitor_country", "status", "date_compatible"],
    key: (g, p, e) =>
      options(g, "host_country").some((v) => same(v, p.host_country)) &&
      (options(g, "visitor").some((v) => lastWord(v) !== "" && lastWord(v) === lastWord(p.visitor)) ||
        (g.delegation && e.any)),
  },
  events: {
    attrs: [A("status", same), ...dateAttrs, A("countries", sets)],
    core: ["status", "date_compatible"],
    key: (g, p, e) => options(g, "kind").some((v) => same(v, p.kind)) && (e.any || datesTouch(g, p)),
  },
  systems: {
    attrs: [A("holder", same)],
    core: ["holder"],
    key: (g, p, e) =>
      options(g, "relation").some((v) => same(v, p.relation)) &&
      (options(g, "system").some((v) => tight(v) === tight(p.system)) || (g.generic && e.any)),
  },
};
function datesTouch(g, p) {
  // as a key only where all four bounds are known and neither span is longer than a year
  const x = bounds(g),
    y = bounds(p);
  if ([...x, ...y].some(nil)) return false;
  const span = (b) => (Date.parse(b[1]) - Date.parse(b[0])) / 864e5;
  return span(x) <= 366 && span(y) <= 366 && intervalsMeet(x, y);
}

// ---------- reading
class Unusable extends Error {}
const readJson = (f) => {
  try {
    return JSON.parse(fs.readFileSync(f, "utf8"));
  } catch (e) {
    throw new Unusable(`${f}: ${e.message}`);
  }
};

export function readGold(dir) {
  let names;
  try {
    names = fs
      .readdirSync(dir)
      .filter((f) => f.endsWith(".gold.json"))
      .sort();
  } catch {
    throw new Unusable(`${dir}: no such folder`);
  }
  if (!names.length) throw new Unusable(`${dir}: no *.gold.json`);
  return names.map((f) => {
    const name = f.slice(0, -".gold.json".length),
      file = path.join(dir, name + ".txt");
    if (!fs.existsSync(file)) throw new Unusable(`${file}: missing beside its gold`);
    const bytes = fs.readFileSync(file),
      text = bytes.toString("utf8"),
      gold = readJson(path.join(dir, f));
    for (const t of [...TABLES, "not_facts"]) {
      gold[t] ??= [];
      for (const [i, g] of gold[t].entries()) g._spans = findSpans(text, g, `${f} ${t}[${i}]`);
    }
    return { name, text, sha256: crypto.createHash("sha256").update(bytes).digest("hex"), gold };
  });
}
function findSpans(text, g, where) {
  const spans = [];
  if (Number.isInteger(g.start) && text.slice(g.start, g.end) === g.quote) spans.push({ start: g.start, end: g.end });
  for (const q of [spans.length ? null : g.quote, ...list(g.also)]) {
    if (q === null) continue;
    if (typeof q !== "string" || !q || !text.includes(q))
      throw new Unusable(`${where}: the quote is not in the text: ${JSON.stringify(q)}`);
    for (let i = text.indexOf(q); i >= 0; i = text.indexOf(q, i + 1)) spans.push({ start: i, end: i + q.length });
  }
  return spans;
}
export function readTables(dir) {
  if (!fs.existsSync(dir)) throw new Unusable(`${dir}: no such folder`);
  const t = {};
  for (const n of [...TABLES, "evidence", "unresolved", "articles"]) {
    const f = path.join(dir, n + ".json");
    if (!fs.existsSync(f)) {
      if (n === "evidence") throw new Unusable(`${f}: missing`);
      t[n] = [];
      t.missing = [...(t.missing ?? []), n];
      continue;
    }
    t[n] = readJson(f);
    if (!Array.isArray(t[n])) throw new Unusable(`${f}: not an array of rows`);
  }
  return t;
}

// ---------- scoring
export function score(articles, tables, only = TABLES) {
  const out = {
    tables: {},
    macro: {},
    published: {},
    grounding: {},
    not_fact_hits: [],
    silent_drops: [],
    checks: {},
    notes: [],
  };
  if (tables.missing?.length) out.notes.push("tables without a file: " + tables.missing.join(", "));
  const idOf = new Map();
  for (const a of articles) {
    const row = tables.articles.find((r) => r.id === a.name) ?? tables.articles.find((r) => r.sha256 === a.sha256);
    const id = row?.id ?? a.name;
    a.row = row;
    a.id = id;
    idOf.set(id, a);
    if (!row) out.notes.push(`article not in the tables: ${a.name}`);
    a.evidence = tables.evidence.filter((e) => e.article_id === id);
    a.unresolved = tables.unresolved.filter((u) => u.article_id === id);
    a.byFact = new Map();
    for (const e of a.evidence) {
      if (!a.byFact.has(e.fact_id)) a.byFact.set(e.fact_id, []);
      a.byFact.get(e.fact_id).push(e);
    }
  }

  // grounding
  let checked = 0,
    good = 0,
    elsewhere = 0,
    badSentence = 0;
  const bad = [];
  for (const e of tables.evidence) {
    const a = idOf.get(e.article_id);
    if (!a) {
      elsewhere++;
      continue;
    }
    checked++;
    const real =
      Number.isInteger(e.start) && Number.isInteger(e.end) && e.start >= 0 && e.end > e.start && e.end <= a.text.length
        ? a.text.slice(e.start, e.end)
        : null;
    if (real !== null && real === e.quote) good++;
    else
      bad.push({
        fact_id: e.fact_id,
        article: a.name,
        field: e.field,
        start: e.start,
        end: e.end,
        quote: e.quote,
        text: real,
      });
    if (!nil(e.sentence) && !(a.text.includes(e.sentence) && e.sentence.includes(e.quote))) badSentence++;
  }
  out.grounding = {
    evidence_rows: checked,
    grounded: good,
    ratio: div(good, checked),
    bad,
    sentence_not_round_quote: badSentence,
    rows_of_other_articles: elsewhere,
  };

  // facts without the evidence that the contract asks for; dangling and missing events
  const factRows = new Set(tables.evidence.filter((e) => e.field === "fact").map((e) => e.fact_id));
  out.checks.facts_without_fact_evidence = TABLES.flatMap((t) =>
    tables[t].filter((r) => !factRows.has(r.id)).map((r) => `${t}:${r.id}`),
  );
  const ids = TABLES.flatMap((t) => tables[t].map((r) => r.id)),
    known = new Set(ids);
  out.checks.duplicate_ids = [...new Set(ids.filter((x, i) => ids.indexOf(x) !== i))];
  out.checks.dangling_event_refs = tables.events
    .filter((e) => EVENT_COPIES.has(e.kind) && (nil(e.ref) || !known.has(e.ref)))
    .map((e) => e.id);
  const refs = new Set(tables.events.map((e) => e.ref).filter(Boolean));
  out.checks.visits_and_dated_deals_without_event = [
    ...tables.visits,
    ...tables.deals.filter((d) => !nil(d.date_earliest) || !nil(d.date_latest)),
  ]
    .filter((r) => !refs.has(r.id))
    .map((r) => r.id);

  for (const t of only) {
    const S = SPEC[t];
    const res = {
      gold: 0,
      predicted: 0,
      matched: 0,
      matched_full: 0,
      optional_found: 0,
      attributes: {},
      misses: [],
      false_alarms: [],
      wrong: [],
    };
    for (const at of S.attrs) res.attributes[at.name] = { right: 0, of: 0 };
    for (const a of articles) {
      if (list(a.gold.not_annotated).includes(t)) continue;
      const golds = a.gold[t].filter((g) => !(t === "events" && EVENT_COPIES.has(g.kind)));
      const preds = tables[t].filter((p) => a.byFact.has(p.id) && !(t === "events" && EVENT_COPIES.has(p.kind)));
      const pairs = [];
      preds.forEach((p, j) =>
        golds.forEach((g, i) => {
          const rows = a.byFact.get(p.id);
          const hit = (r) => Number.isInteger(r.start) && g._spans.some((s) => overlap(s, r));
          const e = { fact: rows.some((r) => r.field === "fact" && hit(r)), any: rows.some(hit) };
          if (!S.key(g, p, e)) return;
          const right = S.attrs.filter((at) => at.has(g) && at.test(g, p)).length;
          const near_ = t === "events" && datesTouch(g, p) ? 5 : 0;
          pairs.push({ i, j, w: (e.fact ? 100 : e.any ? 50 : 0) + near_ + right + (g.optional ? 0 : 0.5) });
        }),
      );
      pairs.sort((x, y) => y.w - x.w || x.i - y.i || x.j - y.j);
      const gi = new Map(),
        pj = new Map();
      for (const q of pairs)
        if (!gi.has(q.i) && !pj.has(q.j)) {
          gi.set(q.i, q.j);
          pj.set(q.j, q.i);
        }
      golds.forEach((g, i) => {
        const p = gi.has(i) ? preds[gi.get(i)] : null;
        if (g.optional) {
          if (p) res.optional_found++;
          return;
        }
        res.gold++;
        if (!p) {
          const seen = a.unresolved.some((u) => g._spans.some((s) => overlap(s, u)));
          res.misses.push({ article: a.name, ...show(g), in_unresolved: seen });
          return;
        }
        res.matched++;
        const wrong = {};
        for (const at of S.attrs) {
          if (!at.has(g)) continue;
          const c = res.attributes[at.name];
          c.of++;
          if (at.test(g, p)) c.right++;
          else
            wrong[at.name] =
              at.name === "period"
                ? { gold: [g.period_start, g.period_end], predicted: bounds(p) }
                : at.name.startsWith("date_") && at.name !== "date_precision"
                  ? { gold: bounds(g), predicted: bounds(p) }
                  : { gold: g[at.name], predicted: p[at.name] ?? null };
        }
        if (S.core.every((c) => !(c in wrong))) res.matched_full++;
        if (Object.keys(wrong).length)
          res.wrong.push({
            article: a.name,
            fact_id: p.id,
            core: S.core.some((c) => c in wrong),
            wrong,
            quote: g.quote,
          });
      });
      preds.forEach((p, j) => {
        if (pj.has(j)) {
          if (!golds[pj.get(j)].optional) res.predicted++;
          return;
        }
        res.predicted++;
        const rows = a.byFact.get(p.id),
          row = rows.find((r) => r.field === "fact") ?? rows[0];
        const nf = a.gold.not_facts.filter((n) =>
          rows.some((r) => Number.isInteger(r.start) && n._spans.some((s) => overlap(s, r))),
        );
        const { articles: _, date_rule: __, ...rest } = p;
        res.false_alarms.push({ article: a.name, ...rest, quote: row.quote, not_fact: nf.map((n) => n.why) });
        for (const n of nf)
          out.not_fact_hits.push({
            article: a.name,
            table: t,
            fact_id: p.id,
            quote: n.quote,
            kind: n.kind,
            why: n.why,
          });
      });
    }
    res.precision = div(res.matched, res.predicted);
    res.recall = div(res.matched, res.gold);
    res.f1 = res.gold || res.predicted ? f1(res.precision ?? 0, res.recall ?? 0) : null;
    const pf = div(res.matched_full, res.predicted),
      rf = div(res.matched_full, res.gold);
    res.core_f1 = res.gold || res.predicted ? f1(pf ?? 0, rf ?? 0) : null;
    for (const c of Object.values(res.attributes)) c.accuracy = div(c.right, c.of);
    out.tables[t] = res;
  }
  const mean = (k) => {
    const v = only.map((t) => out.tables[t][k]).filter((x) => x !== null);
    return v.length ? v.reduce((x, y) => x + y, 0) / v.length : null;
  };
  out.macro = { f1: mean("f1"), core_f1: mean("core_f1"), tables: only.filter((t) => out.tables[t].f1 !== null) };

  // publication dates
  const pub = { of: 0, exact: 0, compatible: 0, precision: 0, basis: 0, wrong: [] };
  for (const a of articles) {
    const g = a.gold.published;
    if (!g || !("earliest" in g)) continue;
    pub.of++;
    const p = a.row ?? {},
      pb = [day(p.published_earliest), day(p.published_latest)],
      gb = [day(g.earliest), day(g.latest)];
    const ex = pb[0] === gb[0] && pb[1] === gb[1];
    const co = compatible(
      { date_earliest: g.earliest, date_latest: g.latest },
      { date_earliest: pb[0], date_latest: pb[1] },
    );
    if (ex) pub.exact++;
    if (co) pub.compatible++;
    if (same(g.precision, p.published_precision)) pub.precision++;
    if (options(g, "basis").some((v) => same(v, p.published_basis))) pub.basis++;
    if (!ex) pub.wrong.push({ article: a.name, gold: gb, predicted: pb, compatible: co });
  }
  out.published = pub;

  // silent drops: spans that are no fact but must still be accounted for
  let spans = 0;
  for (const a of articles)
    for (const n of a.gold.not_facts) {
      if (n.kind !== "money" && n.kind !== "percent") continue;
      spans++;
      const seen = [...a.evidence, ...a.unresolved].some(
        (r) => Number.isInteger(r.start) && n._spans.some((s) => overlap(s, r)),
      );
      if (!seen) out.silent_drops.push({ article: a.name, kind: n.kind, quote: n.quote, why: n.why });
    }
  out.checks.money_and_percent_spans_that_are_no_fact = spans;
  return out;
}
const show = (g) =>
  Object.fromEntries(
    Object.entries(g).filter(([k]) => !["_spans", "accept", "also", "note", "start", "end"].includes(k)),
  );

// ---------- printing
const pc = (v) => (v === null || v === undefined ? "  -  " : (100 * v).toFixed(1).padStart(5));
export function print(o) {
  const L = [];
  L.push("table     gold  pred   P     R     F1    F1+core  attributes (right/of)");
  for (const [t, r] of Object.entries(o.tables)) {
    const at = Object.entries(r.attributes)
      .filter(([, c]) => c.of)
      .map(([n, c]) => `${n} ${c.right}/${c.of}`)
      .join(", ");
    L.push(
      `${t.padEnd(9)} ${String(r.gold).padStart(4)}  ${String(r.predicted).padStart(4)}  ${pc(r.precision)} ${pc(r.recall)} ${pc(r.f1)} ${pc(r.core_f1)}    ${at}`,
    );
  }
  L.push(
    `macro                            ${pc(o.macro.f1)} ${pc(o.macro.core_f1)}    over ${o.macro.tables.length} tables`,
  );
  if (o.published.of)
    L.push(
      `published: exact ${o.published.exact}/${o.published.of}, compatible ${o.published.compatible}/${o.published.of}, precision ${o.published.precision}/${o.published.of}, basis ${o.published.basis}/${o.published.of}`,
    );
  L.push(
    `grounding: ${o.grounding.grounded}/${o.grounding.evidence_rows} evidence rows${o.grounding.bad.length ? "  NOT 100%" : ""}; sentence not round its quote: ${o.grounding.sentence_not_round_quote}`,
  );
  for (const b of o.grounding.bad.slice(0, 5))
    L.push(
      `  bad: ${b.fact_id} ${b.field} [${b.start},${b.end}) ${JSON.stringify(b.quote)} but the text has ${JSON.stringify(b.text)}`,
    );
  L.push(`false facts on a not_facts span: ${o.not_fact_hits.length}`);
  for (const h of o.not_fact_hits)
    L.push(`  ${h.table} ${h.fact_id} (${h.article}): ${JSON.stringify(h.quote)} - ${h.why}`);
  L.push(
    `silent drops: ${o.silent_drops.length} of ${o.checks.money_and_percent_spans_that_are_no_fact} money or percent spans that are no fact`,
  );
  for (const s of o.silent_drops) L.push(`  ${s.article}: ${JSON.stringify(s.quote)}`);
  for (const k of [
    "facts_without_fact_evidence",
    "duplicate_ids",
    "dangling_event_refs",
    "visits_and_dated_deals_without_event",
  ])
    if (o.checks[k].length)
      L.push(
        `${k}: ${o.checks[k].length} (${o.checks[k].slice(0, 5).join(", ")}${o.checks[k].length > 5 ? ", ..." : ""})`,
      );
  for (const n of o.notes) L.push("note: " + n);
  return L.join("\n");
}

export function main(argv) {
  const rest = [];
  let json = false,
    only = TABLES;
  for (let i = 0; i < argv.length; i++) {
    if (argv[i] === "--json") json = true;
    else if (argv[i] === "--only" || argv[i].startsWith("--only=")) {
      only = (argv[i].includes("=") ? argv[i].slice(7) : (argv[++i] ?? "")).split(",").filter(Boolean);
      const odd = only.filter((t) => !TABLES.includes(t));
      if (!only.length || odd.length) throw new Unusable(`--only takes some of ${TABLES.join(",")}`);
    } else if (argv[i].startsWith("--")) throw new Unusable(`unknown option ${argv[i]}`);
    else rest.push(argv[i]);
  }
  if (rest.length !== 2)
    throw new Unusable("usage: node score.mjs GOLD_DIR TABLES_DIR [--json] [--only deals,shares,...]");
  const o = score(readGold(rest[0]), readTables(rest[1]), only);
  process.stdout.write((json ? JSON.stringify(o, null, 1) : print(o)) + "\n");
}
if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  try {
    main(process.argv.slice(2));
  } catch (e) {
    if (!(e instanceof Unusable)) throw e;
    process.stderr.write(`score: ${e.message.split("\n")[0]}\n`);
    process.exitCode = 2;
  }
}
