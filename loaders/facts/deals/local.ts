import { attribution } from "../../grammar/attribution.js";
import type { Sentence } from "../../types.js";
import type { Agent } from "./agents.js";
import { asideOf } from "./aside.js";
import { isRival } from "./rivals.js";
import type { Roles } from "./roles.js";
import { addParties, type Sides } from "./sides.js";
import type { Story } from "./story.js";

/** Prepositions that make a country a place, a foe or a topic, and no side. */
const ASIDE = /^(against|over|in|about|than|near|across|into|on|at|after|before|despite|under|during|via|through|per|according|thanks|due|owing|contrary|prior|close|next)$/; // prettier-ignore

/**
 * Fills open sides from the sentence itself: of exactly two countries that can be a side, one is the seller and one the buyer;
 * beside a known side, the only other one has the part that is left.
 */
export function fillFromSentence(sentence: Sentence, i: number, roles: Roles, sides: Sides, story: Story): void {
  if (sides.supplier !== null && (sides.recipient !== null || sides.unnamedBuyer)) return;
  if (sides.domestic) return;
  const { items } = sentence;
  const said = attribution(sentence);
  const told = new Map<string, Agent>();
  const sums = items.flatMap(({ mention }, k) => (mention?.type === "money" && k < i ? [k] : []));
  const last = sums.at(-1) ?? -1;
  const alone = !roles.agents.some(({ at, code }) => code !== null && at > last); // one subject for all sums
  const next = items.findIndex(({ mention }, k) => mention?.type === "money" && k > i);
  const aside = asideOf(items, i);
  // what stands before a semicolon, where the part of the sum names somebody or something of its own
  const semicolon = items.findLastIndex(({ lower }, k) => k < i && lower === ";");
  const apart = items.slice(semicolon + 1, i).some(({ mention }) => mention?.type === "system" || mention?.type === "company" || mention?.type === "country") ? semicolon : -1; // prettier-ignore
  for (const agent of roles.agents) {
    if ((agent.at < last && !(agent.at < sums[0] && alone)) || (agent.at > next && next >= 0)) continue;
    if (next >= 0 && agent.at > i && agent.prep === null) continue;
    if (sides.supplier !== null && agent.kind === "origin") continue; // "Israeli Harops" tell no buyer
    if (agent.at < i && apart > agent.at) continue;
    if (
      agent.code === null ||
      (agent.prep !== null && ASIDE.test(agent.prep)) ||
      isRival(items, agent.at) ||
      aside(agent)
    )
      continue;
    if (!told.has(agent.code)) told.set(agent.code, agent);
  }
  const known = [sides.supplier, sides.recipient].filter((code): code is string => code !== null);
  for (const code of known) told.delete(code);
  if (told.size + known.length !== 2) return;
  const open = sides.supplier === null ? "supplier" : "recipient";
  const [rest] = told.values();
  if (known.length === 1 && roles.votes.some((vote) => vote.agent === rest && vote.role !== open && vote.weight >= 3))
    return; // another buyer
  // a third country may only be quoted: "the deal, a Russian official said, ..."
  if (said?.country && known.length === 1 && !known.includes(said.country) && told.has(said.country) && [...roles.agents].every(({ code, at }) => code !== said.country || (items[at].start >= said.start && items[at].end <= said.end))) return; // prettier-ignore
  const parties = [...told.values()];
  const before = sides.parties;
  sides.parties = parties;
  if (sides.unnamedBuyer && sides.supplier !== null) sides.parties = before;
  addParties(sides, story, []);
  sides.parties = before;
}
