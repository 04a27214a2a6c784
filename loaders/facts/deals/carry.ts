import { has } from "../../grammar/verbs.js";
import type { Document, Item, Sentence } from "../../types.js";
import { readSides, type Sides } from "./sides.js";
import { makerAmong, soldSystems } from "./sold.js";
import type { Story } from "./story.js";
import type { Telling } from "./unite.js";

/** How many sentences back a deal may be told to which "the deal" refers. */
const REACH = 4;

/** Whether a sentence speaks of a deal told before: `the deal`, `it is worth`, `the two countries`, or no side of its own at all. */
export function refersBack(items: Item[], hasSides: boolean): boolean {
  if (!hasSides) return true;
  for (let k = 0; k + 1 < items.length; k++) {
    const { lower } = items[k];
    if (/^(the|this|that|these|those|such|both)$/.test(lower))
      for (let n = k + 1; n < Math.min(items.length, k + 4); n++) {
        if (items[n].kind === "punct" && items[n].lower !== "-") break;
        if (has(items[n], "deal-noun") || has(items[n], "batch-noun") || /^(countries|sides|nations|country|kingdom|package|parties|latter|former|company|firm|order)$/.test(items[n].lower)) return true; // prettier-ignore
      }
    if (k < 2 && /^(it|its|they|their|he|she)$/.test(lower)) return true;
  }
  return false;
}

/** Fills the sides that a sentence leaves open from the sentences before it and the headline, where it speaks of the same deal. */
export function carrySides(
  document: Document,
  sentence: Sentence,
  sides: Sides,
  story: Story,
  refers: boolean,
  told: Telling[],
): void {
  if (sides.supplier && (sides.recipient || sides.unnamedBuyer) && sides.company) return;
  for (let k = sentence.index - 1; k >= Math.max(0, sentence.index - REACH); k--) {
    if (document.sentences[k].block.kind === "heading" || story.places[k].section !== story.places[sentence.index].section) break; // prettier-ignore
    if (refers && document.sentences[k].block === sentence.block) takeTold(told, k, sides);
    fill(document, k, sides, story, refers, sentence.index - k);
    if (k === sentence.index - 1 && document.sentences[k].block === sentence.block) takeSystem(document.sentences[k], sides, story); // prettier-ignore
  }
  if (sentence.index > REACH) {
    if (story.headline >= 0) fill(document, story.headline, sides, story, refers, REACH, true);
  }
}

/** `Item one is the F-35. The deal for 24 aircraft comes to 150 billion`: what is bought is named in the sentence before. */
function takeSystem({ items }: Sentence, sides: Sides, story: Story): void {
  if (sides.supplier || sides.domestic || story.roles.length === 0) return;
  const systems = soldSystems(items, items.length);
  const supplier = makerAmong(systems, sides.recipient, story);
  if (supplier) Object.assign(sides, { supplier, supplierBasis: "inferred" });
}

/** A sentence without a side of its own goes on with the deal that was told last. */
function takeTold(told: Telling[], k: number, sides: Sides): void {
  if (sides.supplier || sides.recipient || sides.unnamedBuyer || sides.domestic) return;
  const columns = told.findLast(({ sentence }) => sentence === k)?.fact.columns;
  if (!columns?.supplier || !columns.recipient) return;
  Object.assign(sides, { supplier: columns.supplier, supplierBasis: columns.supplier_basis });
  Object.assign(sides, { recipient: columns.recipient, recipientBasis: columns.recipient_basis });
}

function fill(
  document: Document,
  k: number,
  sides: Sides,
  story: Story,
  refers: boolean,
  distance: number,
  whole = false,
): void {
  const missing = !sides.supplier || (!sides.recipient && !sides.unnamedBuyer);
  const roles = story.roles[k];
  if (!missing || !roles) return;
  const before = document.sentences[k];
  const told = readSides(before, roles, Math.floor(before.items.length / 2), story, distance < REACH);
  const shared = (told.supplier !== null && told.supplier === sides.supplier) || (told.recipient !== null && told.recipient === sides.recipient); // prettier-ignore
  if (whole && !(told.supplier && told.recipient)) return; // a headline that names one country may be about anything
  if (!(refers || (shared && distance <= 2))) return;
  const party = sides.supplier || sides.recipient ? null : new Set(sides.parties.map(({ code }) => code));
  if (party?.size === 1 && told.supplier && told.recipient && !party.has(told.supplier) && !party.has(told.recipient))
    return; // "the Belarusian contract" is of no other pair
  const clash = (sides.supplier && told.supplier && sides.supplier !== told.supplier) || (sides.recipient && told.recipient && sides.recipient !== told.recipient) || (sides.supplier && sides.supplier === told.recipient) || (sides.recipient && sides.recipient === told.supplier); // prettier-ignore
  if (clash) return;
  if (told.unnamedBuyer && !told.recipient && !sides.recipient && refers && distance <= 2) sides.unnamedBuyer = true;
  if (!sides.supplier && !sides.domestic && told.supplier)
    Object.assign(sides, { supplier: told.supplier, supplierBasis: "stated" });
  if (!sides.recipient && !sides.unnamedBuyer && told.recipient) Object.assign(sides, { recipient: told.recipient, recipientBasis: "stated" }); // prettier-ignore
  if (!sides.company && told.company && refers) sides.company = told.company;
}
