import { attribution } from "../../grammar/attribution.js";
import { verbGroups } from "../../grammar/verbs.js";
import type { Document, Extraction, Fact, Item, PercentMention, Refusal, Sentence } from "../../types.js";
import { denominatorsIn, tradeBefore, type Denominator } from "./denominator.js";
import { assignPeriods, type Assigned } from "./assign-period.js";
import { lastSpan, periodDate, readPeriods, type Years } from "./period.js";
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
  document.sentences.forEach((sentence, index) => {
    const { items, block } = sentence;
    topics.at = index;
    const figures = figuresOf(sentence);
    if (figures.length === 0 || block.kind === "boilerplate") {
      for (const p of figures)
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
      if (typeof share === "string") refusals.push(refusal(items[figures[k]], share));
      else {
        facts.push(fact(sentence, figures[k], share, assigned[k], sources[index], said));
        frame = { ...share, sentence: index };
      }
    });
    if (
      read.some((share) => typeof share !== "string") ||
      periods.some(({ years }) => years?.to && years.to > years.from)
    )
      carried = assigned.map(({ years }) => years).reduce(later, carried);
    if (block.kind !== "list_item" && block.kind !== "table_row") pending = null;
  });
  return { facts, refusals };
}

/** The trade or role that a sentence without figures is about, for the figures in the next. */
function pendingIn({ items }: Sentence, topics: Topics): Denominator | null {
  const found = denominatorsIn(items).at(-1) ?? tradeBefore(items, 0, items.length);
  if (!found || found.other || found.owner.kind === "region") return null;
  if (found.side === null) Object.assign(found, wayAfter(items, found.to));
  if (found.owner.kind !== "topic") return { ...found, pending: true };
  const code = topics.resolve(items, found.from, null);
  return code ? { ...found, owner: { kind: "country", code }, pending: true } : null;
}

/** `How much of Azerbaijan's weaponry comes from Israel?`: the side and the other party that a preposition tells. */
function wayAfter(items: Item[], from: number): Partial<Denominator> {
  for (let k = from; k + 1 < items.length && k < from + 8; k++) {
    const { mention } = items[k + 1];
    if (mention?.type === "country" && /^(from|to)$/.test(items[k].lower))
      return { side: items[k].lower === "from" ? "import" : "export", partner: mention.code };
  }
  return {};
}

const figuresOf = ({ items, mentions }: Sentence): number[] =>
  mentions.some(isPercent) ? items.flatMap(({ mention }, i) => (mention && isPercent(mention) ? [i] : [])) : [];

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
  p: number,
  share: Share,
  period: Assigned,
  source: Source,
  said: string | null,
): Fact {
  const { items } = sentence;
  const { pct, qualifier } = items[p].mention as PercentMention;
  const places = [p, ...share.at];
  if (period.at !== null) places.push(period.at);
  const start = Math.min(...places.map((i) => items[i].start));
  const end = Math.max(...places.map((i) => items[i].end));
  const support = [
    { field: "fact", start, end },
    { field: "pct", start: items[p].start, end: items[p].end },
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
