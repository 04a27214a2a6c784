import { clauseAt, clauses } from "../../grammar/clauses.js";
import type { Item } from "../../types.js";
import type { Agent } from "./agents.js";

/** Words that open a clause of its own matter. */
const OPENERS = new Set(["since", "because", "while", "whereas", "although", "though", "after", "before", "when", "until", "unless"]); // prettier-ignore

/**
 * Tells whether an agent acts in a clause that is not about the sum at item `i`: one that says since when, why or
 * although what, or that follows a semicolon. Who acts there is no side of the sum: `the first, contracted for
 * 13 billion, has been stuck since Germany refused the engines`.
 */
export function asideOf(items: Item[], i: number): (agent: Agent) => boolean {
  const parts = clauses(items);
  const own = clauseAt(parts, i);
  return ({ at }) => {
    if (isInBracket(items, at, i)) return true;
    const other = clauseAt(parts, at);
    if (other === own || !other.verbs.some(({ form }) => form === "finite")) return false;
    const opener = items[other.from].lower;
    return OPENERS.has(opener) || (opener === ";" && at > i);
  };
}

/** Whether an agent stands in a bracket of some length that the sum is not in: `(Poland, which had come second, ordered none)`. */
function isInBracket(items: Item[], at: number, i: number): boolean {
  let open = at - 1;
  while (open >= 0 && at - open < 20 && !/^[()]$/.test(items[open].lower)) open--;
  if (items[open]?.lower !== "(") return false;
  let close = at + 1;
  while (close < items.length && close - open < 26 && items[close].lower !== ")") close++;
  return items[close]?.lower === ")" && close - open > 7 && (i < open || i > close);
}
