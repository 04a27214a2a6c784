import type { MoneyMention } from "../../types.js";
import { countryOfCurrency } from "../../vocabulary/countries.js";
import type { Sides } from "./sides.js";
import type { Story } from "./story.js";

/** Gives a deal in the money of one country that country as the side that is open, where only one is. */
export function fillFromCurrency(sides: Sides, money: MoneyMention, story: Story): void {
  if (money.currency === null || /^(USD|EUR)$/.test(money.currency) || sides.domestic) return;
  const home = countryOfCurrency(money.currency);
  if (!home || !story.frequency.has(home) || home === sides.supplier || home === sides.recipient) return;
  if (sides.supplierBasis === "inferred" && sides.supplierAt < 0 && (story.leaning.get(home) ?? 0) > 0)
    Object.assign(sides, { supplier: home }); // a seller's money
  else if (sides.supplier && !sides.recipient && !sides.unnamedBuyer)
    Object.assign(sides, { recipient: home, recipientBasis: "inferred" }); // prettier-ignore
  else if (sides.recipient && !sides.supplier) Object.assign(sides, { supplier: home, supplierBasis: "inferred" });
}

/**
 * Gives a deal in the money of one country (`13.5 billion baht`, `300 million Canadian dollars`) that country as a side,
 * in place of the one that is only guessed. Dollars and euros are everybody's.
 */
export function takeCurrency(sides: Sides, money: MoneyMention, story: Story): void {
  if (money.currency === null || /^(USD|EUR)$/.test(money.currency)) return;
  const home = countryOfCurrency(money.currency);
  if (!home || !story.frequency.has(home) || home === sides.supplier || home === sides.recipient) return;
  const open = (basis: string, at: number): number => (basis === "stated" ? 1 : 2) + (at < 0 ? 1 : 0);
  const seller = sides.supplier ? open(sides.supplierBasis, sides.supplierAt) : 0;
  const buyer = sides.recipient ? open(sides.recipientBasis, sides.recipientAt) : 0;
  if (Math.max(seller, buyer) < 2) return;
  const settled = buyer === seller && (story.leaning.get(sides.recipient ?? "") ?? 0) <= -2;
  if (buyer >= seller && !settled)
    Object.assign(sides, { recipient: home, recipientBasis: "inferred", recipientAt: -1 });
  else Object.assign(sides, { supplier: home, supplierBasis: "inferred", supplierAt: -1 });
}
