import { attribution } from "../../grammar/attribution.js";
import { ORDINALS } from "../../vocabulary/ordinals.js";
import { has, verbGroups } from "../../grammar/verbs.js";
import type { Document, Extraction, Fact, Item, Refusal, Sentence } from "../../types.js";
import { assignPeriods, type Assigned } from "../shares/assign-period.js";
import { ComingSpan } from "../shares/coming-span.js";
import { lastSpan, periodDate, readPeriods, type Period, type Years } from "../shares/period.js";
import { readSources, type Source } from "../shares/source.js";
import { Spans } from "../shares/spans.js";
import type { TableRank } from "../shares/table/index.js";
import { Topics } from "../shares/topic.js";
import { extractShares } from "../shares/index.js";
import { orderOfShares, ordersIn } from "./frame-order.js";
import { formerPlace } from "./former-place.js";
import type { Order, Rank } from "./rank.js";
import { readRanks } from "./read-ranks.js";
import { isState } from "./dealer.js";
import { isRoleNoun } from "./role.js";

/** Reads the places of countries in the order of the arms trade. Walks the sentences once and carries order, period and subject forward. */
export function extractRanks(document: Document): Extraction {
  const facts: Fact[] = [];
  const refusals: Refusal[] = [];
  const { frames, carried: inForce, places } = extractShares(document);
  if (frames.length === 0 && !document.sentences.some(({ items }) => mayRank(items))) return { facts, refusals };
  const sources = readSources(document);
  const topics = new Topics(document.sentences);
  const firsts = new Map<string, Pick<Rank, "measure" | "other" | "subject">>();
  const spans = new Spans(document.published);
  const coming = new ComingSpan(
    document.sentences,
    Number((document.published.latest ?? document.published.earliest ?? "9999").slice(0, 4)),
  );
  for (const place of places) facts.push(tableFact(place, sources[place.sentence.index]));
  let carried: Years | null = null;
  let order: Order | null = null;
  let earlier: Order | null = null;
  let arms = false;
  let read = 0;
  const today = Number((document.published.latest ?? document.published.earliest ?? "9999").slice(0, 4));
  document.sentences.forEach((sentence, index) => {
    const { items, block } = sentence;
    if (block.kind === "boilerplate") return;
    topics.at = index;
    spans.coming = () => coming.after(index);
    if (order && index - order.sentence > 1) order = null;
    if (earlier && index - earlier.sentence > 3) earlier = null;
    const shares = orderOfShares(frames[index], index);
    order ??= shares;
    if (
      order ||
      (earlier && items[0]?.lower === "next") ||
      (firsts.size > 0 && items.some(({ lower }) => lower === "followed")) ||
      mayRank(items)
    ) {
      for (; read <= index && !arms; read++) arms = document.sentences[read].items.some((item) => isArms(item) || isDataBody(item)); // prettier-ignore
      const goods = items.some(isGoods) && !items.some(isArms);
      const { ranks, refused } = readRanks({
        items,
        verbs: verbGroups(items),
        topics,
        order,
        earlier,
        before: orderOfShares(frames[index - 1], index),
        listed: frames[index - 1]?.sentence === index - 1 ? frames[index - 1] : null,
        shares,
        here: ordersIn(frames[index], index),
        arms,
        goods,
        way: () => wayOf(document.sentences, index),
        first: ({ measure, other }) => firsts.get(`${measure} ${other ?? ""}`)?.subject ?? null,
        firstsOf: (code) => [...firsts.values()].filter(({ subject }) => subject === code),
      });
      const told = ranks.length > 0 ? readPeriods(items, spans) : [];
      for (const { from, to, reason } of refused)
        refusals.push({ start: items[from].start, end: items[to - 1].end, kind: "rank", reason, rule: "ranks" });
      const said = ranks.length > 0 ? (attribution(sentence)?.speaker ?? null) : null;
      for (const rank of ranks) {
        if (rank.rank === 1 && rank.kind === "exact") firsts.set(`${rank.measure} ${rank.other ?? ""}`, rank);
        const end = items.findIndex(
          ({ lower }, k) => k >= rank.to && /^(;|than|compared|versus|below|above)$/.test(lower),
        );
        const periods = end < 0 ? told : told.filter(({ at }) => at < end);
        const given = periodsOf(items, rank, periods, inForce[index] ?? carried);
        for (const period of given) facts.push(fact(sentence, rank, period, sources[index], said));
        const former = rank.rule === "order in the telling" ? null : formerPlace(items, rank, given[0].years);
        if (former) facts.push(fact(sentence, former.rank, { ...former, carried: false }, sources[index], said));
        if (given[0].years) carried = given[given.length - 1].years;
        if (rank.rule !== "order in the telling") earlier = order = { measure: rank.measure, other: rank.other, sentence: index, ...(rank.kind === "exact" ? { last: rank.rank, subject: rank.subject } : {}) }; // prettier-ignore
      }
    }
    const span = lastSpan(sentence, spans);
    if (span && (span.to ?? span.from) <= today) carried = span;
  });
  return { facts, refusals };
}

/** Whether a sentence can tell a place: by a role, by the largest share, or by an ordinal in the world. */
function mayRank(items: Item[]): boolean {
  let best = false;
  let share = false;
  let world = false;
  let ordinal = false;
  let nobody = false;
  let states = false;
  for (const item of items) {
    if (item.mention) continue;
    if (isRoleNoun(item)) return true;
    if (isState(item)) states = true;
    if (/^(no|nobody|none)$/.test(item.lower)) nobody = true;
    else if (nobody && /^(more|bigger|larger|much|higher)$/.test(item.lower)) return true;
    if (has(item, "superlative")) best = true;
    else if (has(item, "share-noun")) share = true;
    else if (has(item, "world")) world = true;
    else if (ORDINALS.has(item.lower) || /^(st|nd|rd|th)$/.test(item.lower)) ordinal = true;
  }
  return (best && share) || ((world || states) && ordinal);
}

const isArms = (item: Item): boolean => has(item, "arms") || has(item, "kit") || has(item, "weapon-noun");
const isDataBody = ({ mention }: Item): boolean => mention?.type === "organisation" && mention.kind === "data";
const isGoods = (item: Item, i: number, items: Item[]): boolean =>
  has(item, "goods") || (has(item, "goods-trade") && !items.slice(Math.max(0, i - 2), i).some((before) => has(before, "world") || isArms(before))); // prettier-ignore

/** Whether the sentences right before were about what countries buy or what they sell; null where they were about neither, or both. */
function wayOf(sentences: Sentence[], index: number): "import" | "export" | null {
  for (let k = index - 1; k >= Math.max(0, index - 2); k--) {
    const { items } = sentences[k];
    const buys = items.some((item) => has(item, "import-noun") || has(item, "importer-noun"));
    const sells = items.some((item) => has(item, "export-noun") || has(item, "exporter-noun"));
    if (buys || sells) return buys === sells ? null : buys ? "import" : "export";
  }
  return null;
}

/** The periods of a place: one, or each of several told together (`in 2014-18 and 2018-22`). */
function periodsOf(items: Item[], rank: Rank, periods: Period[], carried: Years | null): Assigned[] {
  const next = items.findIndex(({ mention }, k) => k >= rank.to && mention?.type === "percent");
  const behind = next > 0 && next - rank.to < 6 && /^(,|with|at|on|accounting|supplying|providing|taking|buying|receiving|\()$/.test(items[rank.to]?.lower ?? "") && periods.every(({ at }) => at < rank.from || at > next); // prettier-ignore
  if (behind) {
    const [own] = assignPeriods(items, [next], periods.filter(({ at }) => at > next), null); // prettier-ignore
    if (own.years) return [own];
  }
  if (isLoose(items, rank) && !periods.some(({ at }) => at >= rank.from - 1 && at <= rank.to + 3))
    return [{ years: null, carried: false, at: null }];
  const places = next > 0 ? [rank.to - 1, next] : [rank.to - 1]; // a period behind the next figure is that figure's
  const again = items
    .slice(rank.to, rank.to + 4)
    .some(({ lower }, k, near) => /^(that|this|same)$/.test(lower) && near[k + 1]?.lower === "period"); // "Russia, the second largest exporter in that period"
  const [one] = assignPeriods(items, places, again ? [] : periods, carried);
  if (
    items
      .slice(Math.max(0, rank.from - 5), rank.to)
      .some(
        ({ lower }, i, near) =>
          /^(each|both|all)$/.test(lower) &&
          /^(of|these|periods|windows|cases|three|four)$/.test(near[i + 1]?.lower ?? ""),
      ) &&
    periods.length > 1
  )
    return periods.map(({ years, at: place }) => ({ years, carried: false, at: place })); // "in each of these"
  const at = periods.findIndex((period) => period.at === one.at);
  if (at < 0) return [one];
  const group = [at];
  for (let k = at; k > 0 && isJoined(items, periods[k - 1], periods[k]); k--) group.unshift(k - 1);
  for (let k = at; k + 1 < periods.length && isJoined(items, periods[k], periods[k + 1]); k++) group.push(k + 1);
  const anew = items.findIndex(
    ({ lower }, k) => k >= rank.to && lower === "again" && /^(and|then)$/.test(items[k - 1].lower),
  );
  const more = periods.findIndex((period) => anew > 0 && period.at > anew && period.at - anew < 4);
  if (more >= 0 && !group.includes(more) && items.slice(rank.to, anew).every(({ mention }) => mention?.type !== "country")) {
    group.push(more);
    for (let k = more; k + 1 < periods.length && isJoined(items, periods[k], periods[k + 1]); k++) group.push(k + 1);
  } // prettier-ignore
  if (group.length > 1 && /^(between|from)$/.test(items[periods[group[0]].at - 1]?.lower ?? ""))
    group.splice(0, group.length - 1); // a change: what it came to
  return group.length === 1 && group[0] === at
    ? [one]
    : group.map((k) => ({ years: periods[k].years, carried: false, at: periods[k].at }));
}

/** `Israel, one of the world's top eight exporters, ...`: a remark that counts no place is nobody's figure of a period. */
const isLoose = (items: Item[], { kind, subjectAt, to }: Rank): boolean =>
  kind === "within" &&
  subjectAt !== null &&
  items[subjectAt + 1]?.lower === "," &&
  /^[,.)–—]$/.test(items[to]?.lower ?? ".");

const isJoined = (items: Item[], a: Period, b: Period): boolean =>
  a.years !== null &&
  b.years !== null &&
  b.at - a.end <= 4 &&
  items
    .slice(a.end, b.at)
    .every(({ lower }) => /^(and|,|or|in|both|again|also|as|well|between|from|during)$/.test(lower));

function fact({ items }: Sentence, rank: Rank, period: Assigned, source: Source, said: string | null): Fact {
  const support = [{ field: "fact", start: items[rank.from].start, end: items[rank.to - 1].end }];
  if (rank.subjectAt !== null)
    support.push({ field: "subject", start: items[rank.subjectAt].start, end: items[rank.subjectAt].end });
  if (period.at !== null) support.push({ field: "date", start: items[period.at].start, end: items[period.at].end });
  const named = isLoose(items, rank) && source.basis !== "stated" ? { name: null, basis: "none" } : source;
  if (named === source && source.span) support.push({ field: "source", ...source.span });
  const { kind, measure, subject, other } = rank;
  return {
    table: "ranks",
    columns: {
      rank: rank.rank,
      rank_kind: kind,
      measure,
      subject,
      other,
      source: named.name,
      source_basis: named.basis,
    },
    date: periodDate(period.years, period.carried),
    attributedTo: said,
    support,
    rule: `ranks: ${rank.rule}`,
  };
}

function tableFact({ sentence, rank, measure, subject, other, years, places, date }: TableRank, source: Source): Fact {
  const start = Math.min(...places.map((item) => item.start));
  const support = [{ field: "fact", start, end: Math.max(...places.map(({ end }) => end)) }];
  if (date) support.push({ field: "date", start: date.start, end: date.end });
  if (source.span) support.push({ field: "source", ...source.span });
  return {
    table: "ranks",
    columns: { rank, rank_kind: "exact", measure, subject, other, source: source.name, source_basis: source.basis },
    date: periodDate(years, date !== null && (date.start < sentence.start || date.end > sentence.end)),
    attributedTo: null,
    support,
    rule: "ranks: a place in a table",
  };
}
