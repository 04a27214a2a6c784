import { attribution } from "../../grammar/attribution.js";
import { verbGroups } from "../../grammar/verbs.js";
import type { Document, Extraction, Fact, Item, Refusal, Sentence } from "../../types.js";
import { denominatorsIn, tradeBefore, type Denominator } from "./denominator.js";
import { assignPeriods, type Assigned } from "./assign-period.js";
import { lastSpan, periodDate, readPeriods, type Years } from "./period.js";
import { figuresOf, type Figure } from "./figures.js";
import { readShare } from "./read-share.js";
import type { Frame, Share } from "./share.js";
import { readSources, type Source } from "./source.js";
import { Topics } from "./topic.js";

/** More percentages in one sentence are no prose: the reading, which compares them with each other, would slow down. */
const MOST_FIGURES = 60;

/** Reads the percentages of arms trade. Walks the sentences once and carries period, source, subject and trade forward. */
export function extractShares(document: Document): Extraction {
  const facts: Fact[] = [];
  const refusals: Refusal[] = [];
  if (!document.sentences.some((sentence) => sentence.mentions.some(isPercent))) return { facts, refusals };
  const sources = readSources(document);
  const topics = new Topics(document.sentences);
  let carried: Years | null = null;
  let frame: Frame | null = null;
  let pending: Denominator | null = null;
  /** Whether numbers without a unit can be shares: one was told not long before. */
  const isOpen = (index: number): boolean => frame !== null && index - frame.sentence <= 2;
  document.sentences.forEach((sentence, index) => {
    const { items, block } = sentence;
    topics.at = index;
    const counted = figuresOf(sentence, isOpen(index));
    const figures = counted.map(({ p }) => p);
    if (figures.length === 0 || block.kind === "boilerplate") {
      for (const { p } of counted.filter(({ bare }) => !bare))
        refusals.push(refusal(items[p], "It stands in the furniture of the page, not in the article."));
      if (block.kind !== "list_item") pending = null;
      if (document.sentences[index + 1]?.mentions.some(isPercent)) pending = pendingIn(sentence, topics) ?? pending;
      carried = lastSpan(sentence) ?? carried;
      return;
    }
    if (figures.length > MOST_FIGURES) {
      for (const p of figures)
        refusals.push(refusal(items[p], "Too many percentages in one sentence to tell them apart."));
      return;
    }
    const periods = readPeriods(items);
    const assigned = assignPeriods(items, figures, periods, carried);
    const verbs = verbGroups(items);
    const said = attribution(sentence)?.speaker ?? null;
    if (frame && index - frame.sentence > 3) frame = null;
    const read = readShare({ items, figures, verbs, topics, frame, pending, document, sentence });
    read.forEach((share, k) => {
      if (typeof share === "string") {
        if (!counted[k].bare) refusals.push(refusal(items[figures[k]], share));
      }
      else {
        facts.push(fact(sentence, counted[k], share, assigned[k], sources[index], said));
        frame = { ...share, sentence: index };
      }
    });
    if (
      read.some((share) => typeof share !== "string") ||
      periods.some(({ years }) => years?.to && years.to > years.from)
    )
      carried = assigned.map(({ years }) => years).reduce(later, carried);
    if (block.kind !== "list_item" && block.kind !== "table_row")
      pending = read.every((share) => typeof share === "string") ? pendingIn(sentence, topics) : null;
  });
  return { facts, refusals };
}

/** The trade or role that a sentence without shares is about, for the figures in the next. */
function pendingIn({ items }: Sentence, topics: Topics): Denominator | null {
  const roles = denominatorsIn(items);
  const trade = tradeBefore(items, 0, items.length);
  const found = roles.at(-1) && !(trade && roles.at(-1)!.owner.kind === "world") ? roles.at(-1)! : trade;
  if (!found || found.other || found.owner.kind === "region") return null;
  if (found.owner.kind === "none" && found.side !== null) found.owner = { kind: "topic" };
  if (found.side === null) Object.assign(found, wayAfter(items, found.to));
  if (found.owner.kind !== "topic") return { ...found, pending: true };
  const code = topics.resolve(items, found.from, null);
  return code ? { ...found, owner: { kind: "country", code }, pending: true } : null;
}

/** `How much of Azerbaijan's weaponry comes from Israel?`: the side and the other party that a preposition tells. */
function wayAfter(items: Item[], from: number): Partial<Denominator> {
  for (let k = from; k + 1 < items.length && k < from + 8; k++) {
    if (items[k].word.lemma === "come" && !/^(to|into)$/.test(items[k + 1].lower)) return { side: "import" };
    if (items[k].word.lemma === "go" && items[k + 1].lower !== "from") return { side: "export" };
    const { mention } = items[k + 1];
    if (mention?.type === "country" && /^(from|to)$/.test(items[k].lower))
      return { side: items[k].lower === "from" ? "import" : "export", partner: mention.code };
  }
  return {};
}

const isPercent = (mention: { type: string }): boolean => mention.type === "percent";

/** The period that stays in force after a sentence: the last one in time. */
const later = (a: Years | null, b: Years | null): Years | null =>
  b && (!a || (b.to ?? 9999) >= (a.to ?? 9999) || a.to === null) ? b : a;

const refusal = ({ start, end }: Item, reason: string): Refusal => ({
  start,
  end,
  kind: "percent",
  reason,
  rule: "shares",
});

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
