import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import type { Agent } from "./agents.js";
import { isGoods } from "./goods.js";
import type { Roles, Vote } from "./roles.js";

const SELLING = /^(sales?|exports?|suppl(y|ies)|deliver(y|ies)|transfers?|shipments?|batch(es)?|offers?|proposals?)$/;
export const BUYING = /^(purchases?|procurements?|acquisitions?|imports?|purchasing)$/;

/** Reads the sides round a noun of trade: `Israel's sale of X to Y`, `Y's purchase from X`, `a deal with X`, `an order from Y`. */
export function readNoun(items: Item[], roles: Roles, k: number, verbs: VerbGroup[]): void {
  const { lower } = items[k];
  const selling = SELLING.test(lower);
  const buying = BUYING.test(lower);
  const add = (role: Vote["role"], agent: Agent, weight: number): void =>
    void roles.votes.push({ role, agent, weight });
  const owner = roles.agents.findLast(({ at }) => at < k && k - at <= 6);
  const holder = owner?.kind === "deal" ? roles.agents.findLast(({ at, kind }) => at < owner.at && owner.at - at <= 5 && kind === "state") : undefined; // prettier-ignore
  const inner = holder && /^('s|'|’)$/.test(items[holder.at + 1]?.lower ?? "") && isOwner(items, holder.at, k) ? holder : null; // prettier-ignore
  if (owner && isOwner(items, owner.at, k)) {
    const genitive = /^('s|'|’)$/.test(items[owner.at + 1]?.lower ?? "") || /^(its|their)$/.test(items[owner.at].lower);
    if (selling)
      add(genitive || owner.kind === "company" || !/^sales?$/.test(lower) ? "supplier" : "recipient", owner, genitive ? 3 : 1.2); // prettier-ignore
    else if (
      buying &&
      owner.prep === "in" &&
      items[owner.at - 2]?.mention?.type === "money" &&
      roles.agents.some(({ at, kind }) => at < owner.at && kind === "state")
    )
      add("supplier", owner, 3); // "Iraq plans $1 billion in Czech jet purchases"
    else if (buying) add("recipient", owner, 3);
    else if (inner) {
      add("supplier", owner, 2.5); // "Delhi's biggest Israeli contract"
      add("recipient", inner, 3);
    } else if (
      /^orders?$/.test(lower) &&
      owner.kind === "state" &&
      genitive &&
      !items.slice(owner.at, k).some(({ mention }) => mention?.type === "system" && mention.origin === owner.code)
    )
      add("recipient", owner, 2);
    else roles.parties.push(owner);
  }
  const won = verbs.some((verb) => verb.to <= k && k - verb.to < 14 && (has(items[verb.main], "win") || (/^(receive|get|book|obtain)$/.test(verb.lemma) && !selling))); // prettier-ignore
  const placed = roles.votes.some(({ role, agent, weight }) => role === "recipient" && weight === 2 && agent.kind === "state" && agent.at < k); // prettier-ignore
  // "announced an order from Y", "told the exchange about an order from Y": a company tells of what it got
  const taken = /^orders?$/.test(lower) && roles.agents.some((agent) => agent.kind === "company" && agent.prep === null && agent.at < k && k - agent.at < 16); // prettier-ignore
  const awarded = !selling && !buying && verbs.some((verb) => verb.to <= k && k - verb.to < 6 && !verb.passive && (has(items[verb.main], "award") || verb.lemma === "give")); // prettier-ignore
  const limit = Math.min(items.length, k + 22);
  for (const agent of roles.agents) {
    if (agent.at <= k || agent.at >= limit || agent.prep === null || agent.kind === "origin") continue;
    if (verbs.some((verb) => verb.form === "finite" && !verb.passive && verb.from > k && verb.to <= agent.at && !(verb.from === k + 1 && items[verb.to]?.lower === "to"))) break; // prettier-ignore
    if (items.slice(k + 1, agent.at).some((item) => isDealNounWord(item) && agent.prep !== "between")) break;
    const { prep } = agent;
    if (prep === "of" && agent.at - k <= 3 && agent.kind === "state" && (selling || buying))
      add(selling ? "supplier" : "recipient", agent, 2); // prettier-ignore
    else if (prep === "to" || prep === "for")
      add((agent.kind === "company" && !selling) || (awarded && prep === "to" && !items.slice(k, agent.at).some((item) => has(item, "sell") || has(item, "deliver"))) ? "supplier" : "recipient", agent, prep === "to" ? 3 : 2); // prettier-ignore
    else if (prep === "by" && verbs.some((verb) => verb.passive && verb.from > k && verb.to <= agent.at)) continue;
    else if (prep === "by")
      add(
        buying ? "recipient" : selling || agent.kind === "company" ? "supplier" : "recipient",
        agent,
        selling || buying ? 3 : 1,
      );
    else if (prep === "from")
      add(taken || ((won || (/^orders?$/.test(lower) && !placed)) && agent.kind !== "company" && !buying) ? "recipient" : "supplier", agent, taken ? 3.5 : 3); // prettier-ignore
    else if (prep === "with" || prep === "between" || prep === "among") {
      roles.parties.push(agent);
      const speaker =
        prep === "with" && roles.agents.findLast((a) => a.at < k && a.prep === null && a.kind === "state");
      if (speaker && !roles.parties.includes(speaker)) roles.parties.push(speaker);
    }
  }
}

const isDealNounWord = (item: Item): boolean => item.kind === "word" && has(item, "deal-noun") && item.word.forms.size === 0; // prettier-ignore

/** Whether the agent at `at` stands before the noun at `k` in one phrase: `Israel's arms sale`, `the Philippine missile contract`. */
function isOwner(items: Item[], at: number, k: number): boolean {
  for (let n = at + 1; n < k; n++) {
    const item = items[n];
    if (item.kind === "punct" && item.lower !== "-" && item.lower !== "'" && item.lower !== "’") return false;
    if (has(item, "preposition") || has(item, "conjunction") || has(item, "be") || has(item, "have") || has(item, "modal") || has(item, "article")) return false; // prettier-ignore
    if (item.kind === "word" && item.word.forms.size > 0 && !isGoods(item) && !has(item, "deal-noun") && !has(item, "arms") && item.lower !== "'s") return false; // prettier-ignore
  }
  return true;
}
