import type { Item } from "../../types.js";
import type { Agent } from "./agents.js";

/**
 * Tells which side belongs to which of several sums in a sentence: in `tanks to A for $3bn, guns to B for $2bn` the sum follows its side,
 * in `$406 million from A, $254 million from B` the side follows its sum. A subject belongs to all.
 */
export function ownership(items: Item[], agents: Agent[]): (agent: Agent, sum: number) => boolean {
  const sums = items.flatMap(({ mention }, k) => (mention?.type === "money" ? [k] : []));
  if (sums.length < 2) return () => true;
  const acts = agents.filter(({ prep, kind, at }) => prep === null && (kind === "state" || kind === "company") && items[at + 1]?.lower !== "'s"); // prettier-ignore
  const subject = (sum: number): Agent | undefined => acts.findLast(({ at }) => at < sum && sums.every((k) => k >= sum || k < at)); // prettier-ignore
  const parallel = acts.some(({ at }) => at < sums[0]) && sums.slice(1).some((k) => subject(k));
  const governed = agents.filter(({ prep, kind }) => prep !== null || kind === "deal" || kind === "origin");
  const sideFirst = governed.length > 0 && governed[0].at < sums[0] && governed.some(({ at }) => at > sums[0] && at < sums[sums.length - 1]); // prettier-ignore
  return (agent, sum) => {
    const own = parallel && acts.includes(agent) && agent.at < sum ? subject(sum) : undefined;
    if (own) return own === agent || agent.at > own.at;
    if (!governed.includes(agent)) return agent.at < sums[0] || agent.at > sum - 30;
    const owner = sideFirst && !closes(items, agent, sums) ? sums.find((k) => k > agent.at) : sums.findLast((k) => k < agent.at); // prettier-ignore
    return (owner ?? (sideFirst ? sums[sums.length - 1] : sums[0])) === sum;
  };
}

/** Whether the side stands right behind a sum and its noun: `a $2 billion contract with A`. */
const closes = (items: Item[], agent: Agent, sums: number[]): boolean => {
  const sum = sums.findLast((k) => k < agent.at);
  return sum !== undefined && agent.at - sum <= 6 && !items.slice(sum, agent.at).some(({ lower }) => lower === "," || lower === "and"); // prettier-ignore
};
