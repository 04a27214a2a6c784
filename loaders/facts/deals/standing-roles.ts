import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import type { Agent } from "./agents.js";
import type { Roles } from "./roles.js";

const WEIGHT = 4;

/**
 * Reads the sides from what one is to the other: `Russia is the second-largest supplier of weapons to Myanmar, with sales of`,
 * `Israel, India's main supplier`, `India is the biggest customer of Israel`. One look round each noun for a seller or buyer.
 */
export function readStandings(items: Item[], roles: Roles): void {
  for (let k = 1; k < items.length; k++) {
    const selling = has(items[k], "exporter-noun") && !/^(source|market)s?$/.test(items[k].lower);
    const buying = !selling && has(items[k], "importer-noun") && !/^(market|destination)s?$/.test(items[k].lower);
    if (!selling && !buying) continue;
    const be = beBefore(items, k);
    if (be < 0) continue;
    const one = roles.agents.findLast(({ at, prep, kind }) => at < be && be - at <= 4 && prep === null && kind === "state"); // prettier-ignore
    const other = partner(items, roles.agents, be, k);
    if (!one || !other || one.code === other.code) continue;
    const [supplier, recipient] = selling ? [one, other] : [other, one];
    roles.votes = roles.votes.filter(({ agent }) => agent !== one && agent !== other);
    roles.votes.push({ role: "supplier", agent: supplier, weight: WEIGHT }, { role: "recipient", agent: recipient, weight: WEIGHT }); // prettier-ignore
  }
}

/** The verb of being, or the comma of an apposition, that a noun is told by; -1 where there is none. */
function beBefore(items: Item[], k: number): number {
  for (let n = k - 1; n >= Math.max(0, k - 12); n--) {
    const item = items[n];
    if (has(item, "be") || /^(become|remain|stay)$/.test(item.word.lemma)) return n;
    if (item.kind === "punct" && !/^[-'’]$/.test(item.lower) && item.lower !== "'s") return -1;
  }
  return -1;
}

/** Whose supplier or customer it is: `to Myanmar`, `of Israel`, `Vietnam's`. */
function partner(items: Item[], agents: Agent[], be: number, k: number): Agent | undefined {
  const owner = agents.find(({ at }) => at > be && at < k && /^['’]s?$/.test(items[at + 1]?.lower ?? ""));
  return owner ?? agents.find(({ at, prep, kind }) => at > k && at - k <= 9 && (prep === "to" || prep === "of" || prep === "for") && kind === "state"); // prettier-ignore
}

/** Whether a sentence tells what one country is to another in the trade of arms. */
export const tellsStanding = (items: Item[], i: number): boolean =>
  items.slice(0, i).some((item, k) => (has(item, "exporter-noun") || has(item, "importer-noun")) && beBefore(items, k) >= 0) && // prettier-ignore
  items.slice(0, i).some((item) => has(item, "arms") || has(item, "weapon-noun")) &&
  new Set(items.slice(0, i).flatMap(({ mention }) => (mention?.type === "country" ? [mention.code] : []))).size === 2; // prettier-ignore
