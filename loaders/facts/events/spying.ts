import { has } from "../../grammar/verbs.js";
import type { Deed } from "./deed.js";
import type { Trigger } from "./words.js";

const SECRET = /^(mossad|spies|spy|agents?|intelligence|nuclear|files|archive|secrets?|secret|blueprints|documents|covert|networks?|hackers?|classified)$/; // prettier-ignore
const SERVICE = /Mossad|CIA|GRU|FSB|MI6|SBU|Shin Bet|RAW/;

/** Stealing, spying or sabotage, where secret services or secrets are near; null where anything else is stolen. */
export function spyingOf({ items, verb, end, make }: Deed): Trigger | null {
  if (items[verb.to] && (has(items[verb.to], "weapon-noun") || /^(ring|chief|agency|boss|service|network|planes?|satellites?)$/.test(items[verb.to].lower))) return null; // prettier-ignore
  const around = items.slice(Math.max(0, verb.from - 10), Math.min(items.length, verb.to + 12));
  const secret = around.some(({ lower: w, mention }) => SECRET.test(w) || (mention?.type === "organisation" && SERVICE.test(mention.name))); // prettier-ignore
  return secret ? make("intelligence_operation", Math.min(end, verb.to + 6)) : null;
}
