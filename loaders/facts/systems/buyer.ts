import { readSides, type Sides } from "../deals/sides.js";
import { storyOf } from "../deals/story.js";
import { countryOf } from "../../grammar/agents.js";
import type { Document, Sentence, SystemMention } from "../../types.js";
import { makersOf } from "../../vocabulary/partners.js";
import { armsPairs, importers } from "./pairs.js";
import type { Thread } from "./thread.js";

/** Who buys what a sentence tells at item `at`, by its words of trade; null where they do not say. */
export function buyerIn(document: Document, sentence: Sentence, at: number, system: SystemMention): Sides | null {
  const roles = storyOf(document).roles[sentence.index];
  if (!roles) return null;
  const sides = readSides(sentence, roles, at, storyOf(document));
  if (sides.recipient !== null && sides.recipient === system.origin)
    Object.assign(sides, { recipient: null, recipientBasis: "none" });
  return sides;
}

/** What a country has to score to be taken for the buyer, and how far it has to be ahead of the next. */
const ENOUGH = 2;
const LEAD = 0.6;
/** What it counts to have been told as the buyer in this sentence, the one before, and so on. */
const TOLD = [2.5, 1.8, 1.1, 0.6];

/**
 * Who is meant to have a system where its sentence does not say: the country that was told as a buyer right before, that the article
 * is about, that stands in the headline; never the one that makes the system. Null where two would do.
 */
export function buyerMeant(
  document: Document,
  sentence: Sentence,
  system: SystemMention,
  thread: Pick<Thread, "buyer">,
  seller: string | null = null,
): string | null {
  const near = namedNear(document, sentence);
  const scores = [...buyerScores(document, sentence, system, thread, seller)]
    .map(([code, score]): [string, number] => [code, score + (near.has(code) ? 0.5 : 0)])
    .sort((a, b) => b[1] - a[1]);
  const [best, second] = scores;
  return best && best[1] >= ENOUGH && best[1] - (second?.[1] ?? 0) >= LEAD ? best[0] : null;
}

/** How often a country has to be named, and how far ahead of all others, to be taken to buy what it makes. */
const AT_HOME = 3;

/** The country that buys at home, where an article is about no other: `the ministry ordered 156 S from HAL`. */
export function homeBuyer(document: Document, system: SystemMention): string | null {
  const { frequency } = storyOf(document);
  const makers = makersOf(system);
  const own = makers.find((code) => (frequency.get(code) ?? 0) >= AT_HOME);
  if (!own) return null;
  for (const [code, count] of frequency) if (!makers.includes(code) && count * AT_HOME > frequency.get(own)!) return null; // prettier-ignore
  return own;
}

/** What the article as a whole, and the buyers told right before, speak for each country as the one that has a system. */
export function buyerScores(
  document: Document,
  sentence: Sentence,
  system: SystemMention,
  thread: Pick<Thread, "buyer">,
  seller: string | null = null,
): Map<string, number> {
  const story = storyOf(document);
  const makers = makersOf(system);
  const counts = [...story.frequency].filter(([code]) => code !== system.origin && code !== seller);
  const most = Math.max(1, ...counts.map(([code, count]) => (makers.includes(code) ? 1 : count)));
  const pairs = armsPairs(document);
  const bought = importers(document);
  const clip = (value: number): number => Math.max(-1, Math.min(1, value));
  const directed = (code: string): number => makers.reduce((sum, maker) => sum + (story.directions.get(`${maker}>${code}`) ?? 0) - (story.directions.get(`${code}>${maker}`) ?? 0), 0); // prettier-ignore
  const buyer = buyerBefore(document, sentence, thread);
  const told = (code: string): number => (buyer?.code === code ? (TOLD[sentence.index - buyer.sentence] ?? 0) : 0);
  return new Map(
    counts.map(([code, count]): [string, number] => [
      code,
      (2.5 * count) / most +
        clip(-(story.leaning.get(code) ?? 0) / 4) +
        clip(directed(code)) +
        clip((bought.get(code) ?? 0) / 1.5) +
        Math.min(1, (pairs.get(`${system.origin}|${code}`) ?? 0) / 2) +
        (story.headlined.has(code) ? 1 : 0) +
        told(code) -
        (makers.includes(code) ? 1.5 : 0),
    ]),
  );
}

/** The country that was last told to buy, by a system's telling or by the words of trade, as far as it counts; not over a heading. */
function buyerBefore(
  document: Document,
  { index }: Sentence,
  thread: Pick<Thread, "buyer">,
): { code: string; sentence: number } | null {
  const story = storyOf(document);
  for (let k = index; k >= 0 && k > index - TOLD.length; k--) {
    const sentence = document.sentences[k];
    const roles = story.roles[k];
    if (roles && roles.votes.length + roles.parties.length > 0) {
      const { recipient, recipientBasis } = readSides(sentence, roles, sentence.items.length >> 1, story);
      if (recipient && recipientBasis === "stated") return { code: recipient, sentence: k };
    }
    if (thread.buyer?.sentence === k) return thread.buyer;
    if (sentence.block.kind === "heading") break;
  }
  return null;
}

/** The countries that the sentence and the one before it name. */
function namedNear({ sentences }: Document, { index }: Sentence): Set<string> {
  const mentions = sentences.slice(Math.max(0, index - 1), index + 1).flatMap((sentence) => sentence.mentions);
  return new Set(mentions.flatMap((mention) => countryOf(mention) ?? []));
}
