import { attribution } from "../../grammar/attribution.js";
import { has, verbGroups } from "../../grammar/verbs.js";
import type { Document, Extraction, Fact, Item, Refusal, Sentence } from "../../types.js";
import { denominatorsIn, possessor, tradeBefore, type Denominator } from "./denominator.js";
import { assignPeriods, type Assigned } from "./assign-period.js";
import { ComingSpan } from "./coming-span.js";
import { lastSpan, periodDate, readPeriods, type Years } from "./period.js";
import { figuresOf, type Figure } from "./figures.js";
import { readTrade } from "./phrase.js";
import { isRegional } from "./regional.js";
import { OF_GROUP } from "./resolve-share.js";
import { readShare } from "./read-share.js";
import type { Frame, Share } from "./share.js";
import { readSources, type Source } from "./source.js";
import { Spans } from "./spans.js";
import { readTables, type TableRank, type TableShare } from "./table/index.js";
import { Topics } from "./topic.js";

/** More percentages in one sentence are no prose: the reading, which compares them with each other, would slow down. */
const MOST_FIGURES = 60;

/** Sentences after a share in which what it was part of goes without saying. */
const FRAME = 7;

/** The shares of a document, with the one told last up to the end of each sentence. */
export interface SharesRead extends Extraction {
  frames: (Frame | null)[];
  /** The period in force before each sentence. */
  carried: (Years | null)[];
  /** The places that tables tell. */
  places: TableRank[];
}

const read = new WeakMap<Document, SharesRead>();

/** Reads the percentages of arms trade. The second to ask about a document gets the first one's reading. */
export function extractShares(document: Document): SharesRead {
  let shares = read.get(document);
  if (!shares) read.set(document, (shares = readShares(document)));
  return shares;
}

/** Walks the sentences once and carries period, source, subject and trade forward. */
function readShares(document: Document): SharesRead {
  const facts: Fact[] = [];
  const refusals: Refusal[] = [];
  const frames: (Frame | null)[] = [];
  const before: (Years | null)[] = [];
  if (!document.sentences.some(mayShare)) return { facts, refusals, frames, carried: before, places: [] };
  const sources = readSources(document);
  const topics = new Topics(document.sentences);
  const spans = new Spans(document.published);
  let carried: Years | null = null;
  let frame: Frame | null = null;
  const recent: string[] = [];
  let mirror: Frame | null = null;
  let pending: Denominator | null = null;
  let regional = -9; // the last sentence about the trade of a group of countries
  let passing = -1; // the sentence with figures whose trade is pending: it is so for the next one only
  const today = Number((document.published.latest ?? document.published.earliest ?? "9999").slice(0, 4));
  /** A span that lies ahead is no period of figures. */
  const told = (years: Years | null): Years | null => (years && (years.to ?? years.from) > today ? null : years);
  /** Whether numbers without a unit can be shares: one was told not long before. */
  const isOpen = (index: number): boolean => frame !== null && index - frame.sentence <= 2;
  const tables = readTables(document, topics);
  const used = new Set(tables.shares.map(({ item }) => item));
  for (const one of tables.shares) facts.push(tableFact(one, sources[one.sentence.index]));
  for (const item of tables.unused)
    refusals.push(refusal(item, "A figure in a table that is the share of no one country."));
  const coming = new ComingSpan(document.sentences, today);
  document.sentences.forEach((sentence, index) => {
    before.push(carried ?? (sources[index].name ? coming.after(index) : null));
    if (tables.rows.has(index)) {
      for (const item of sentence.items)
        if (item.mention?.type === "percent" && !used.has(item))
          refusals.push(refusal(item, "A figure in a table that does not say that it is a share of arms trade."));
      carried = told(lastSpan(sentence, spans)) ?? carried;
    } else readSentence(sentence, index);
    frames.push(frame);
  });
  return { facts, refusals, frames, carried: before, places: tables.ranks };

  function readSentence(sentence: Sentence, index: number): void {
    const { items, block } = sentence;
    topics.at = index;
    spans.coming = () => coming.after(index);
    if (passing >= 0 && index - passing > 1) {
      pending = null;
      passing = -1;
    }
    if (isRegional(items)) regional = index;
    const counted = figuresOf(sentence, isOpen(index));
    const figures = counted.map(({ p }) => p);
    if (figures.length === 0 || block.kind === "boilerplate") {
      for (const { p } of counted.filter(({ bare }) => !bare))
        refusals.push(refusal(items[p], "It stands in the furniture of the page, not in the article."));
      if (block.kind !== "list_item") pending = null;
      if (document.sentences[index + 1]?.mentions.some(isPercent)) {
        const one = pendingIn(sentence, topics);
        if (one) passing = -1;
        pending = one ?? pending;
      }
      if (frame) frame = shareOfAnother(frame, sentence) ?? frame;
      carried = lasting(told(lastSpan(sentence, spans)), carried);
      return;
    }
    if (figures.length > MOST_FIGURES) {
      for (const p of figures)
        refusals.push(refusal(items[p], "Too many percentages in one sentence to tell them apart."));
      return;
    }
    const periods = readPeriods(items, spans);
    spans.addAll(periods.map(({ years }) => years));
    const assigned = assignPeriods(
      items,
      figures,
      periods,
      carried ?? (sources[index].name ? coming.after(index) : null),
    );
    const verbs = verbGroups(items);
    const said = attribution(sentence)?.speaker ?? null;
    if (frame && index - frame.sentence > FRAME) frame = mirror = null;
    const shares = readShare({
      items,
      figures,
      verbs,
      topics,
      frame,
      mirror,
      recent,
      pending,
      regional: index - regional === 1 || index === regional,
      document,
      sentence,
    });
    if (shares.includes(OF_GROUP) && (index - regional === 1 || shares.every((share) => typeof share === "string")))
      regional = index;
    shares.forEach((share, k) => {
      if (typeof share === "string") {
        if (!counted[k].bare) refusals.push(refusal(items[figures[k]], share));
      } else {
        for (const one of [...(share.twins ?? []), share])
          facts.push(fact(sentence, counted[k], one, assigned[k], sources[index], said));
        if (frame && frame.measure !== share.measure) mirror = frame;
        const same = frame?.sentence === index ? frame : null;
        const list =
          frame !== null && frame.measure === share.measure && (frame.list || holder(frame) !== holder(share));
        frame = {
          ...share,
          list,
          sentence: index,
          first: same?.first ?? share,
          told: [...(same?.told ?? []), { at: figures[k], share, pct: counted[k].pct }],
        };
        const held = /imports$/.test(share.measure) === (share.recipient === null || share.measure === "of_recipient_imports") ? share.supplier : share.recipient; // prettier-ignore
        if (held && recent.at(-1) !== held) recent.push(held);
      }
    });
    if (
      shares.some((share) => typeof share !== "string") ||
      periods.some(({ years }) => years?.to && years.to > years.from)
    )
      carried = [...assigned, ...(shares.every((share) => typeof share === "string") ? periods : [])].map(({ years }) => told(years)).reduce(later, carried); // prettier-ignore
    if (block.kind !== "list_item" && block.kind !== "table_row") {
      pending =
        !shares.includes(OF_GROUP) && shares.every((share) => typeof share === "string")
          ? pendingIn(sentence, topics)
          : null;
      passing = index;
    }
  }
}

/** A span of two years in a sentence without shares, as a budget has it, takes no place of five years told. */
const lasting = (span: Years | null, before: Years | null): Years | null =>
  span && before && before.to !== null && before.to - before.from > 2 && (span.to ?? span.from) - span.from < 2 ? before : (span ?? before); // prettier-ignore

/** Who has a share. */
const holder = ({ measure, supplier, recipient }: Share): string | null =>
  measure === "of_recipient_imports" || measure === "of_world_exports" ? supplier : recipient;

/** `Israel's share rose quickly`: the share that the text turns to, of the trade told before. */
function shareOfAnother(frame: Frame, { items, index }: Sentence): Frame | null {
  const at = items.findIndex((item) => has(item, "share-noun"));
  const owner = at > 0 ? possessor(items, at) : null;
  const imports = frame.measure === "of_recipient_imports" || frame.measure === "of_world_exports";
  if (!owner || owner === (imports ? frame.recipient : frame.supplier) || index - frame.sentence > 3) return null;
  if (/^(of|in)$/.test(items[at + 1]?.lower ?? "") && readTrade(items, at + 2)) return null;
  return { ...frame, ...(imports ? { supplier: owner } : { recipient: owner }), sentence: index };
}

/** The trade or role that a sentence without shares is about, for the figures in the next. */
function pendingIn({ items, text, block }: Sentence, topics: Topics): Denominator | null {
  if (isRegional(items)) return null;
  const roles = denominatorsIn(items);
  const trade = tradeBefore(items, 0, items.length);
  const found = roles.at(-1) && !(trade && roles.at(-1)!.owner.kind === "world") ? roles.at(-1)! : trade;
  if (!found || found.other || found.owner.kind === "region") return null;
  const worldly = found.by === "role" && items.slice(found.from, found.to).some(({ lower }) => /^(importer|exporter)s?$/.test(lower)); // prettier-ignore
  if (found.owner.kind === "none" && found.side !== null) found.owner = { kind: worldly ? "world" : "topic" };
  if (found.side === null) Object.assign(found, wayAfter(items, found.to));
  const weak =
    found === trade &&
    !/[?:]$/.test(text.trimEnd()) &&
    !/^(heading|headline|list_item|table_row|standfirst)$/.test(block.kind);
  const one: Denominator = { ...found, pending: weak ? "weak" : "strong" };
  if (found.owner.kind !== "topic") return one;
  const code = topics.resolve(items, found.from, null);
  return code ? { ...one, owner: { kind: "country", code } } : null;
}

/** `How much of Azerbaijan's weaponry comes from Israel?`: the side and the other party that a preposition tells. */
function wayAfter(items: Item[], from: number): Partial<Denominator> {
  let side: Denominator["side"] = null;
  for (let k = from; k + 1 < items.length && k < from + 8; k++) {
    const { mention } = items[k + 1].lower === "the" ? (items[k + 2] ?? items[k + 1]) : items[k + 1];
    if (mention?.type === "country" && /^(from|to)$/.test(items[k].lower))
      return { side: items[k].lower === "from" ? "import" : "export", partner: mention.code };
    if (items[k].word.lemma === "come" && !/^(to|into)$/.test(items[k + 1].lower)) side = "import";
    if (items[k].word.lemma === "go" && items[k + 1].lower !== "from") side = "export";
  }
  return side ? { side } : {};
}

const isPercent = (mention: { type: string }): boolean => mention.type === "percent";

/** The period that stays in force after a sentence: the last one in time. */
const later = (a: Years | null, b: Years | null): Years | null => {
  const shorter = a !== null && b !== null && b.to === b.from && a.to !== null && a.to > a.from; // a year named in passing
  return b && !shorter && (!a || (b.to ?? 9999) >= (a.to ?? 9999) || a.to === null) ? b : a;
};

const refusal = ({ start, end }: Item, reason: string): Refusal => ({
  start,
  end,
  kind: "percent",
  reason,
  rule: "shares",
});

/** Whether a sentence can tell shares: it has a percentage, or heads a table of them. */
const mayShare = ({ mentions, items }: Sentence): boolean =>
  mentions.some(isPercent) || items.some((item) => item.mention === null && /^(cent|percent|%|percentages?|pct|share|shares)$/.test(item.lower)); // prettier-ignore

function tableFact({ sentence, item, pct, share, years, places, date }: TableShare, source: Source): Fact {
  const all = [item, ...places];
  const { measure, supplier, recipient, rule } = share;
  const qualifier = item.mention?.type === "percent" ? item.mention.qualifier : "exact";
  const support = [
    { field: "fact", start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) },
    { field: "pct", start: item.start, end: item.end },
  ];
  if (date) support.push({ field: "date", start: date.start, end: date.end });
  if (source.span) support.push({ field: "source", ...source.span });
  return {
    table: "shares",
    columns: { pct, qualifier, measure, supplier, recipient, source: source.name, source_basis: source.basis },
    date: periodDate(years, date !== null && (date.start < sentence.start || date.end > sentence.end)),
    attributedTo: null,
    support,
    rule: `shares: ${rule}`,
  };
}

function fact(
  sentence: Sentence,
  { p, pct, qualifier, exact }: Figure,
  share: Share,
  period: Assigned,
  source: Source,
  said: string | null,
): Fact {
  const { items } = sentence;
  const figure = items[exact ?? p];
  const places = [p, exact ?? p, ...share.at];
  if (period.at !== null) places.push(period.at);
  const start = Math.min(...places.map((i) => items[i].start));
  const end = Math.max(...places.map((i) => items[i].end));
  const support = [
    { field: "fact", start, end },
    { field: "pct", start: figure.start, end: figure.end },
  ];
  if (period.at !== null) support.push({ field: "date", start: items[period.at].start, end: items[period.at].end });
  if (source.span) support.push({ field: "source", ...source.span });
  const { measure, supplier, recipient, rule } = share;
  return {
    table: "shares",
    columns: { pct, qualifier, measure, supplier, recipient, source: source.name, source_basis: source.basis },
    date: periodDate(period.years, period.carried),
    attributedTo: said,
    support,
    rule: `shares: ${rule}`,
  };
}
