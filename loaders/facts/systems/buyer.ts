import { carrySides, refersBack } from "../deals/carry.js";
import { fillFromFocus } from "../deals/focus.js";
import { readSides, type Sides } from "../deals/sides.js";
import { storyOf } from "../deals/story.js";
import type { Document, Sentence, SystemMention } from "../../types.js";
import { isMakerOf } from "../../vocabulary/partners.js";

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
  if (!sides.recipient) fillFromFocus(document, sentence, at, sides, roles, story);
  return isMakerOf(system, sides.recipient) ? null : sides.recipient;
}
