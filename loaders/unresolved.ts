import { sliceOf } from "./articles/source.js";
import { Cover } from "./cover.js";
import type { Row } from "./tables/column.js";
import { unreadIn } from "./unread.js";
import type { Document, Extraction, Fact, FactTable, Refusal, Sentence, Span } from "./types.js";

/** Fields whose words are the figure itself, by table; a fact without them covers what its whole quote holds. */
const FIGURES: Partial<Record<FactTable, string[]>> = { deals: ["amount", "amount_max", "usd"], shares: ["pct"] };
/** The table whose facts use up what is seen of a kind. */
const TABLES: Record<string, FactTable> = { money: "deals", percent: "shares", visit: "visits" };
/** Verbs of going that tell a visit only beside a country. */
const GOING = new Set(["travel", "fly", "arrive", "land"]);

/** Something that could have been a fact. */
interface Seen extends Span {
  kind: string;
  reason: string;
}

/**
 * Lists what was seen and became no fact: each sum, percentage and visit word that is in no fact's evidence, and
 * what the extractors refused, with their reason. Nothing is dropped silently.
 */
export function unresolvedRows({ article, sentences }: Document, { facts, refusals }: Extraction): Row[] {
  const used = new Map(
    Object.entries(TABLES).map(([kind, table]) => [kind, new Cover(facts.flatMap((fact) => usedBy(fact, table)))]),
  );
  const rows = new Map<string, Seen>();
  for (const refusal of refusals) if (!used.get(refusal.kind)?.touches(refusal)) put(rows, refusal);
  const refused = new Map(
    Object.keys(TABLES).map((kind) => [kind, new Cover(refusals.filter((r) => r.kind === kind))]),
  );
  for (const seen of sentences.flatMap(seenIn)) {
    if (!used.get(seen.kind)?.touches(seen) && !refused.get(seen.kind)?.touches(seen)) put(rows, seen);
  }
  return [...rows.values()].map(({ start, end, kind, reason }) => {
    const slice = sliceOf(article, { start, end });
    return { article_id: article.id, start: slice.start, end: slice.end, quote: slice.text, kind, reason };
  });
}

function put(rows: Map<string, Seen>, { start, end, kind, reason }: Refusal | Seen): void {
  const key = `${kind} ${start} ${end}`;
  if (end > start && !rows.has(key)) rows.set(key, { start, end, kind, reason });
}

/** The spans that a fact of the table uses up: those of its figure, or all where it has no figure of its own. */
function usedBy(fact: Fact, table: FactTable): Span[] {
  if (fact.table !== table) return [];
  const figures = fact.support.filter(({ field }) => FIGURES[table]?.includes(field));
  return figures.length > 0 ? figures : fact.support;
}

/** Sums, percentages and visit words of a sentence, with the reason that holds where no extractor gave one. */
function seenIn(sentence: Sentence): Seen[] {
  const furniture =
    sentence.block.kind === "boilerplate" ? "Stands in the furniture of the page, not in the article." : null;
  const found: Seen[] = [];
  for (const mention of sentence.mentions) {
    const { start, end } = mention;
    if (mention.type === "money") {
      const reason =
        mention.amount === null
          ? "A sum without a number."
          : "No rule reads this as a sum for arms between named sides.";
      found.push({ start, end, kind: "money", reason: furniture ?? reason });
    } else if (mention.type === "percent") {
      found.push({ start, end, kind: "percent", reason: furniture ?? "No rule reads this as a share of arms trade." });
    }
  }
  if (!furniture) found.push(...unreadIn(sentence));
  const hasCountry = sentence.mentions.some(({ type }) => type === "country");
  for (const { start, end, word } of sentence.tokens) {
    const goes = word.classes.has("visit") || word.classes.has("visit-noun") || (hasCountry && GOING.has(word.lemma));
    if (goes) found.push({ start, end, kind: "visit", reason: furniture ?? visitReason(sentence, hasCountry) });
  }
  return found;
}

function visitReason(sentence: Sentence, hasCountry: boolean): string {
  if (sentence.block.kind === "caption") return "A picture's caption tells no visit.";
  return hasCountry
    ? "No rule finds an official visitor to another country here."
    : "The sentence names no country that is visited.";
}
