import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import type { Agent } from "./agents.js";
import { isGoods } from "./goods.js";
import type { Sides } from "./sides.js";

/** How far before `for Taiwan` its goods may stand, in items. */
const REACH = 6;

/**
 * `The US Navy awarded Raytheon a $500 million contract for radars for Taiwan`, `an award Lockheed Martin received covers Morocco's jets`:
 * under foreign military sales Washington signs with the maker; who gets the arms is the recipient.
 */
export function takeForeignBuyer(items: Item[], agents: Agent[], sides: Sides): void {
  if (sides.recipient !== "USA") return;
  if (!agents.some(({ kind, code }) => kind === "company" && code === "USA")) return;
  if (!items.some(({ lower }) => /^(awards?|awarded|contracts?)$/.test(lower))) return;
  const abroad = agents.filter(({ at, kind, code, prep }) => kind === "state" && code !== "USA" && (isOwner(items, at) || (prep === "for" && hasGoodsBefore(items, at)))); // prettier-ignore
  if (new Set(abroad.map(({ code }) => code)).size !== 1) return;
  const [{ code, at }] = abroad;
  Object.assign(sides, { supplier: "USA", recipient: code, recipientBasis: "stated", recipientAt: at, domestic: false, unnamedBuyer: false }); // prettier-ignore
  if (sides.supplierBasis === "none" || sides.supplierAt === at) Object.assign(sides, { supplierBasis: "inferred", supplierAt: -1 }); // prettier-ignore
}

/** `Morocco's 24 jets`: whose the goods are. */
const isOwner = (items: Item[], at: number): boolean =>
  /^['’]s?$/.test(items[at + 1]?.lower ?? "") && items.slice(at + 2, at + 2 + REACH).some(isGoods);

/** `jets for the Royal Moroccan Air Force`: goods, then who they are for. */
function hasGoodsBefore(items: Item[], at: number): boolean {
  for (let k = at - 1; k >= 0 && at - k <= REACH; k--) {
    if (isGoods(items[k])) return true;
    if (has(items[k], "be") || items[k].lower === ";") return false;
  }
  return false;
}
