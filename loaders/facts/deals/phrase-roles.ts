import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { isGoods } from "./goods.js";
import type { Roles } from "./roles.js";

const UNNAMED = /^(undisclosed|unnamed|unspecified|unidentified|foreign|asian|european|african|american|pacific|international|key|overseas|certain|nato|eu|gulf|arab|latin|eastern|western|southern|northern|secret|friendly|neighbouring|neighboring|third|another|other|major|strategic)$/; // prettier-ignore
const BUYERS = /^(client|customer|buyer|country|nation|state|government|army|military|navy|force|forces|member|purchaser|recipient|ally|clients|customers|buyers|countries|nations|states|armies|partner)$/; // prettier-ignore
const SELLERS = /^(supplier|seller|vendor|manufacturer|exporter)$/;

/** Phrases that name a side by its origin, or leave the buyer without a name. */
export function readPhrases(items: Item[], roles: Roles, verbs: number): void {
  for (const agent of roles.agents) {
    if (agent.kind === "origin" && isMended(items, agent.at)) {
      roles.votes.push({ role: "recipient", agent, weight: 3.5 });
      continue;
    }
    if (agent.kind === "origin" && !roles.votes.some((vote) => vote.agent === agent && vote.role === "recipient")) roles.votes.push({ role: "supplier", agent, weight: 2 }); // prettier-ignore
    if (agent.kind === "company" && agent.prep !== "to" && isGoodsAfter(items, agent.at)) roles.votes.push({ role: "supplier", agent, weight: 2 }); // prettier-ignore
    if (agent.kind === "company" && agent.company !== null && (agent.prep === null || agent.prep === "by") && !roles.votes.some((vote) => vote.agent === agent)) roles.votes.push({ role: "supplier", agent, weight: 1 }); // prettier-ignore
    if (agent.kind === "state" && agent.prep === null && isFirstBuyer(items, agent.at)) roles.votes.push({ role: "recipient", agent, weight: 2.5 }); // prettier-ignore
    if (agent.prep === "to" && agent.kind !== "origin" && isPayee(items, agent.at)) {
      roles.votes = roles.votes.filter((vote) => vote.agent !== agent);
      roles.votes.push({ role: "supplier", agent, weight: 3 });
    }
    if (agent.prep === "from" && agent.kind !== "origin" && isFromAfterGoods(items, agent.at)) roles.votes.push({ role: "supplier", agent, weight: 3 }); // prettier-ignore
    if (agent.kind === "deal" && agent.prep === null) roles.parties.push(agent);
    if (items[agent.at + 1]?.lower === "-" && items[agent.at + 2]?.lower === "bound") roles.votes.push({ role: "recipient", agent, weight: 3 }); // prettier-ignore
    if (agent.prep === "for" && agent.kind === "state" && isGoodsBefore(items, agent.at)) roles.votes.push({ role: "recipient", agent, weight: 2 }); // prettier-ignore
  }
  readLabels(items, roles);
  if (verbs === 0) roles.parties.push(...roles.agents.filter(({ prep, kind }) => prep === null && kind === "state"));
  for (let k = 0; k + 1 < items.length; k++) {
    if (!/^(a|an|one|another|some|undisclosed|unnamed|several|foreign|two|three)$/.test(items[k].lower)) continue;
    if (/^an?$/.test(items[k].lower) && isNamedAs(items, roles, k)) continue;
    let described = UNNAMED.test(items[k].lower);
    for (let n = k + 1; n < Math.min(items.length, k + 7); n++) {
      if (items[n].kind === "punct" && items[n].lower !== "-") break;
      if (has(items[n], "preposition") && items[n].lower !== "of" && items[n].lower !== "in") break; // "a first for any customer"
      if (has(items[n], "relative") || has(items[n], "negation") || has(items[n], "be") || has(items[n], "have") || has(items[n], "conjunction")) break; // prettier-ignore
      if (items[n].mention && items[n].mention?.type !== "organisation") break;
      if (BUYERS.test(items[n].lower) && (described || /^(client|customer|buyer|country)s?$/.test(items[n].lower))) {
        if (items[n + 1]?.lower === "-") break;
        roles.unnamedBuyer = true;
        break;
      }
      if (SELLERS.test(items[n].lower) && described) roles.unnamedSeller = true;
      if (UNNAMED.test(items[n].lower) || items[n].mention?.type === "organisation") described = true;
    }
  }
  if (roles.unnamedBuyer) nameBuyer(items, roles);
}

/** `The UAE ($3.5 billion, January 2022)`, `Then Sudan: a $1.5bn order`: whose deal the sum in brackets, or after a colon, is. */
function readLabels(items: Item[], roles: Roles): void {
  for (const agent of roles.agents) {
    const next = items[agent.at + 1]?.lower;
    if (agent.prep !== null || (next !== "(" && next !== ":")) continue;
    const sum = items.slice(agent.at + 2, agent.at + (next === ":" ? 7 : 5)).some(({ mention }) => mention?.type === "money"); // prettier-ignore
    const plain = items[agent.at].mention?.type === "country" && (next === "(" || agent.at < 3 || items[agent.at - 1].kind !== "punct"); // prettier-ignore
    if (sum && plain && !roles.agents.some(({ at }) => at < agent.at && agent.at - at <= 4)) roles.votes.push({ role: "recipient", agent, weight: next === ":" ? 1.5 : 2.5 }); // prettier-ignore
    if (sum && agent.kind === "company") roles.votes.push({ role: "supplier", agent, weight: 2.5 });
  }
}

/** `Azerbaijan is a customer that pays`: the buyer has a name. */
const isNamedAs = (items: Item[], roles: Roles, k: number): boolean =>
  (has(items[k - 1], "be") || /^(as|became|becomes|remains|remained)$/.test(items[k - 1]?.lower ?? "")) && roles.agents.some(({ at, kind }) => kind === "state" && at < k && k - at <= 5); // prettier-ignore

const SUPPOSED = /^(believed|disclosed|revealed|confirmed|turned|emerged|outed|acknowledged|thought|understood|assumed|presumed|taken|took|take|said|reported|suspected|identified|known|named|supposed|widely|apparently|reportedly|probably|likely|presumably|obviously|evidently|namely)$/; // prettier-ignore

/** `an unnamed client, whom everyone took to be Azerbaijan`, `a country believed to be Vietnam`: the name comes after all. */
function nameBuyer(items: Item[], roles: Roles): void {
  for (const agent of roles.agents) {
    if (agent.kind !== "state" || agent.prep !== null) continue;
    const lead = items.slice(Math.max(0, agent.at - 6), agent.at).map(({ lower }) => lower);
    const last = lead.at(-1) ?? "";
    if (!lead.some((word) => SUPPOSED.test(word)) || !(/^(be|as|is|was)$/.test(last) || SUPPOSED.test(last))) continue;
    roles.unnamedBuyer = false;
    roles.votes.push({ role: "recipient", agent, weight: 3 });
    return;
  }
}

/** `the refit of 170 Turkish tanks`, `upgraded Romanian MiGs`: whose arms are mended buys. */
const isMended = (items: Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 5), at).some((item) => has(item, "upgrade") || /^(refit|refits|upgrade|upgrades|modernisation|modernization|overhaul|refurbishment|retrofit)$/.test(item.lower)); // prettier-ignore

/** `12 aircraft, ten years, 130 billion forints to Stockholm`: who gets the money, where nothing is sold "to" anybody. */
const isPayee = (items: Item[], at: number): boolean =>
  items[at - 1]?.lower === "to" && items[at - 2]?.mention?.type === "money" && !items.slice(0, at).some((item) => has(item, "sell") || has(item, "deliver") || has(item, "offer") || has(item, "deal-noun") || has(item, "approve")); // prettier-ignore

/** `24 used F-16s from Denmark`, `a further 32 from Norway`: goods, or their number, before "from". */
function isFromAfterGoods(items: Item[], at: number): boolean {
  let k = at - 1;
  while (k > 0 && at - k < 5 && items[k].lower !== "from") k--;
  const before = items[k - 1];
  return items[k]?.lower === "from" && before !== undefined && (isGoods(before) || (before.kind === "number" && items[k - 2]?.lower !== "$")); // prettier-ignore
}

/** `IAI missile-defence equipment`, `Saab Gripen jets`: the maker before its goods, in one phrase. */
const isGoodsAfter = (items: Item[], at: number): boolean => {
  for (let k = at + 1; k < Math.min(items.length, at + 6); k++) {
    if (isGoods(items[k])) return true;
    if (items[k].kind === "punct" && items[k].lower !== "-") return false;
    if (items[k].kind === "word" && (items[k].word.forms.size > 0 || has(items[k], "preposition") || has(items[k], "article") || has(items[k], "conjunction"))) return false; // prettier-ignore
  }
  return false;
};

const isGoodsBefore = (items: Item[], at: number): boolean => items.slice(Math.max(0, at - 5), at).some(isGoods);

/** `Vietnam the first buyer of`, `Poland, the launch customer`. */
function isFirstBuyer(items: Item[], at: number): boolean {
  const k = items[at + 1]?.lower === "," ? at + 2 : at + 1;
  return has(items[k], "article") && items.slice(k + 1, k + 5).some((item) => has(item, "buyer-noun"));
}
