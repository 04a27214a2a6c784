import type { Item } from "../../types.js";
import type { Denominator } from "./denominator.js";
import type { Partner, Place } from "./partner.js";
import type { Reading } from "./share.js";

/** Whether the share is of what a country buys or of what it sells: by the trade's noun, else by the verb and preposition. */
export function sideOf(
  { items, verbs }: Reading,
  { p, after }: Place,
  denominator: Denominator,
  partner: Partner | null,
): "import" | "export" | null {
  if (partner?.role === "supplier" && (denominator.side !== "export" || isCarried(items, denominator))) return "import";
  if (partner?.role === "recipient" && denominator.side !== "import") return "export";
  if (denominator.side) return denominator.side;
  const verb = verbs.filter(({ from }) => from < p).at(-1) ?? verbs.find(({ from }) => from >= after);
  if (!verb) return null;
  const lemma = items[verb.main].word.lemma;
  if (/^(supply|provide|deliver|furnish|account|sell|export|ship|cover|meet)$/.test(lemma))
    return verb.passive ? null : "import";
  if (/^(buy|purchase|acquire|import|take|receive|get|procure|obtain|absorb)$/.test(lemma))
    return verb.passive ? null : "export";
  return null;
}

/** `half of its deliveries came from Russia`: a noun that does not tell who sells. */
const isCarried = (items: Item[], { from, to }: Denominator): boolean =>
  items
    .slice(from, to)
    .some(({ lower, mention }) => mention === null && /^(deliver(y|ies)|shipments?|transfers?|supplies)$/.test(lower));
