import type { Item } from "../../types.js";
import { makersOf } from "../../vocabulary/partners.js";
import { knownOperators } from "../../vocabulary/system-operators.js";
import type { Sides } from "./sides.js";
import { soldSystems } from "./sold.js";
import { byFrequency, type Story } from "./story.js";

/** What more countries have singles out none of them. */
const FEW = 4;

/**
 * `The Akash contract of 2022 is worth $720 million`, in a text about two neighbours: where the words leave the buyer open, it is the
 * country of the text that is known to have the systems which the sum is for, not one that has none of them.
 */
export function takeKnownBuyer(items: Item[], i: number, sides: Sides, story: Story): void {
  if (sides.recipientBasis === "stated" || sides.domestic || sides.unnamedBuyer) return;
  const systems = soldSystems(items, i);
  const known = systems.map(({ name }) => knownOperators(name));
  if (known.length === 0 || known.some((codes) => codes.size === 0 || codes.size > FEW)) return;
  const makers = new Set([sides.supplier, ...systems.flatMap(makersOf)]);
  const hasAll = (code: string | null): boolean => code !== null && known.every((codes) => codes.has(code));
  if (hasAll(sides.recipient)) return;
  const [buyer, other] = byFrequency(story).filter((code) => hasAll(code) && !makers.has(code));
  if (!buyer || (other && sides.recipient === null)) return;
  Object.assign(sides, { recipient: buyer, recipientBasis: "inferred", recipientAt: -1 });
}
