import { carrySides, refersBack } from "../deals/carry.js";
import { readSides, type Sides } from "../deals/sides.js";
import { storyOf, type Story } from "../deals/story.js";
import type { Document, Sentence, SystemMention } from "../../types.js";
import { isMakerOf, makersOf } from "../../vocabulary/partners.js";

/** Who buys what a sentence tells at item `at`, by its words of trade; null where they do not say. */
export function buyerIn(document: Document, sentence: Sentence, at: number, system: SystemMention): Sides | null {
  const roles = storyOf(document).roles[sentence.index];
  if (!roles) return null;
  const sides = readSides(sentence, roles, at, storyOf(document));
  if (isMakerOf(system, sides.recipient)) Object.assign(sides, { recipient: null, recipientBasis: "none" });
  return sides;
}

/**
 * Who is meant to have a system where its sentence does not say: the buyer of the deal that it goes on with,
 * else the country that the article is about, never the one that makes the system. Null where two would do.
 */
export function buyerMeant(document: Document, sentence: Sentence, at: number, system: SystemMention): string | null {
  const story = storyOf(document);
  const roles = story.roles[sentence.index] ?? { agents: [], votes: [], parties: [], unnamedBuyer: false, unnamedSeller: false }; // prettier-ignore
  const sides = readSides(sentence, roles, at, story);
  sides.supplier = system.origin ?? sides.supplier;
  sides.supplierBasis = "stated";
  if (isMakerOf(system, sides.recipient)) sides.recipient = null;
  if (!sides.recipient) carrySides(document, sentence, sides, story, refersBack(sentence.items, false));
  if (isMakerOf(system, sides.recipient)) sides.recipient = null;
  return sides.recipient ?? mainBuyer(story, system);
}

/** How far the main buyer has to be ahead of the next country, and what it has to score. */
const LEAD = 0.7;
const ENOUGH = 1.6;

/** The country that a whole article shows as the buyer: told to be given what the maker sells, named often, in the headline. */
function mainBuyer(story: Story, system: SystemMention): string | null {
  const most = Math.max(1, ...story.frequency.values());
  const directed = (code: string): number => makersOf(system).reduce((sum, maker) => sum + (story.directions.get(`${maker}>${code}`) ?? 0) - (story.directions.get(`${code}>${maker}`) ?? 0), 0); // prettier-ignore
  const scores = [...story.frequency]
    .filter(([code]) => !isMakerOf(system, code))
    .map(([code, count]): [string, number] => [
      code,
      (2 * count) / most +
        Math.max(-2, Math.min(2, -(story.leaning.get(code) ?? 0) / 4)) +
        Math.max(-2, Math.min(2, directed(code))) +
        (story.headlined.has(code) ? 1 : 0),
    ])
    .sort((a, b) => b[1] - a[1]);
  const [best, second] = scores;
  return best && best[1] >= ENOUGH && best[1] - (second?.[1] ?? 0) >= LEAD ? best[0] : null;
}
