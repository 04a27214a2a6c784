import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import type { Agent } from "./agents.js";
import { isDealNoun } from "./roles.js";

/** The agent that is a verb's subject: the nearest before it without a preposition, with no noun for a deal of its own between. */
export function subjectOf(items: Item[], agents: Agent[], verb: VerbGroup, clauseFrom: number): Agent | null {
  const planner = verb.form === "infinitive" ? plannerBefore(items, agents, verb.from) : null;
  if (planner) return planner;
  for (let n = agents.length - 1; n >= 0; n--) {
    const agent = agents[n];
    if (agent.at >= verb.from) continue;
    if (verb.from - agent.at > 30) return null;
    if (agent.prep !== null && agent.prep !== "of" && agent.at >= clauseFrom) continue;
    if (agent.prep !== null) continue;
    if (agent.kind === "origin" || agent.kind === "deal") continue;
    return isDealSubject(items, agent.at + 1, verb) ? null : agent;
  }
  return null;
}

/** `Kazakhstan's plans to hand`, `Berlin's decision to sell`: whose plan an infinitive tells. */
function plannerBefore(items: Item[], agents: Agent[], to: number): Agent | null {
  if (!/^(plans?|decision|intention|offer|bid|attempts?|efforts?|wish|promise|pledge|willingness|readiness|refusal|move|proposal)$/.test(items[to - 1]?.lower ?? "")) return null; // prettier-ignore
  const agent = agents.findLast(({ at }) => at < to - 1 && to - at <= 5);
  return agent && agent.kind === "state" && /^['’]s?$/.test(items[agent.at + 1]?.lower ?? "") ? agent : null;
}

/** Whether a deal is the subject of a finite verb: `the contract was signed`. */
function isDealSubject(items: Item[], from: number, verb: VerbGroup): boolean {
  if (verb.form !== "finite" || verb.planned) return false;
  for (let k = verb.from - 1; k > from && verb.from - k < 5; k--) {
    if (has(items[k], "preposition") || items[k].kind === "punct") return false;
    if (
      isDealNoun(items, k) &&
      (has(items[k - 1], "article") || /^(that|this|such|its|their)$/.test(items[k - 1].lower))
    )
      return true;
  }
  return false;
}

/** `a contract with Elbit to supply`, `asked Israel to sell`: who is to do it stands right before the infinitive. */
export const partnerBefore = (agents: Agent[], to: number): Agent | null => {
  const last = agents.findLast(({ at }) => at < to - 1 && to - at <= 5);
  return last && (last.prep === "with" || last.prep === "from" || last.prep === "for") && last.kind !== "origin" ? last : null; // prettier-ignore
};
