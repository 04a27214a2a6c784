import { text, type Claim, type Group } from "./claim.js";
import { isOpen, meets } from "./when.js";

/** Whether two claims name the same country on a side, or one of them none. */
export function sameSide(column: string, a: Claim, b: Claim): boolean {
  const [x, y] = [text(a, column), text(b, column)];
  return x === y || x === null || y === null;
}

/** Whether a claim's period is the group's: the same years, or none told on one side. */
export function samePeriod(group: Group, claim: Claim): boolean {
  return group.claims.every(({ fact }) => {
    if (isOpen(fact.date) || isOpen(claim.fact.date)) return meets(fact.date, claim.fact.date);
    return fact.date.earliest === claim.fact.date.earliest && fact.date.latest === claim.fact.date.latest;
  });
}
