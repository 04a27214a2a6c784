import { clauses, clauseAt } from "../../grammar/clauses.js";
import { has, verbGroups, type VerbGroup } from "../../grammar/verbs.js";
import type { Item, Sentence } from "../../types.js";
import { agentsIn, type Agent } from "./agents.js";
import { isGoods } from "./goods.js";

/** Who sells or buys by one word of a sentence, and how plainly: 4 by a verb, down to 1 by the origin of a system. */
export interface Vote {
  role: "supplier" | "recipient";
  agent: Agent;
  weight: number;
}

/** What a sentence says of the sides of a deal. */
export interface Roles {
  agents: Agent[];
  votes: Vote[];
  /** Sides whose part is not said: a deal "with" or "between". */
  parties: Agent[];
  /** The buyer is told, but not by name: "a key foreign client". */
  unnamedBuyer: boolean;
  unnamedSeller: boolean;
}

/** Reads who sells and who buys in a sentence, from its verbs and the nouns of trade. One pass over verbs and nouns. */
export function readRoles(sentence: Sentence): Roles {
  const { items } = sentence;
  const agents = agentsIn(items);
  const roles: Roles = { agents, votes: [], parties: [], unnamedBuyer: false, unnamedSeller: false };
  const verbs = verbGroups(items);
  const parts = clauses(items);
  verbs.forEach((verb, v) => readVerb(items, roles, verb, stopAfter(items, verbs, v), clauseAt(parts, verb.main).from));
  for (let k = 0; k < items.length; k++) if (isDealNoun(items, k)) readNoun(items, roles, k, verbs);
  readPhrases(items, roles, verbs.length);
  return roles;
}

const isDealNoun = (items: Item[], k: number): boolean =>
  items[k].kind === "word" && (has(items[k], "deal-noun") || has(items[k], "batch-noun") || has(items[k], "offer-noun") || has(items[k], "import-noun") || has(items[k], "export-noun")); // prettier-ignore

/** Item index up to which a verb's objects go: the next finite verb with a subject of its own, a strong break, or 24 items. */
function stopAfter(items: Item[], verbs: VerbGroup[], v: number): number {
  let stop = Math.min(items.length, verbs[v].to + 26);
  for (let n = v + 1; n < verbs.length; n++)
    if (verbs[n].form === "finite" && !has(items[verbs[n].from - 1], "relative")) {
      stop = Math.min(stop, verbs[n].from);
      break;
    }
  for (let k = verbs[v].to; k < stop; k++) if (items[k].lower === ";" || items[k].lower === ":") return k;
  return stop;
}

function readVerb(items: Item[], roles: Roles, verb: VerbGroup, stop: number, clauseFrom: number): void {
  const main = items[verb.main];
  const subject = subjectOf(items, roles.agents, verb, clauseFrom);
  const objects = roles.agents.filter(({ at }) => at >= verb.to && at < stop);
  const vote = (role: Vote["role"], agent: Agent | null | undefined, weight: number): void => {
    if (agent) roles.votes.push({ role, agent, weight });
  };
  const by = (...preps: string[]): Agent[] => objects.filter(({ prep }) => prep !== null && preps.includes(prep));
  const dealObject = nearDeal(items, verb.to, stop);
  const { lemma } = main.word;
  if (has(main, "win") && dealObject) {
    if (subject?.kind === "company" || lemma === "win") vote("supplier", subject, 4);
    else if (subject) roles.parties.push(subject);
    for (const agent of by("from", "with", "by")) vote("recipient", agent, 3.5);
  } else if (
    (lemma === "receive" || lemma === "get" || lemma === "book" || lemma === "obtain") &&
    dealObject &&
    subject?.kind === "company"
  ) {
    vote("supplier", subject, 4);
    for (const agent of by("from", "with", "by")) vote("recipient", agent, 3.5);
  } else if (has(main, "award") && (dealObject || verb.passive)) {
    vote(verb.passive && subject?.kind === "company" ? "supplier" : "recipient", verb.passive && subject?.kind !== "company" ? null : subject, 4); // prettier-ignore
    for (const agent of by("to")) vote("supplier", agent, 4);
    for (const agent of objects.filter(({ prep, kind }) => prep === null && kind === "company").slice(0, 1)) vote("supplier", agent, 4); // prettier-ignore
    for (const agent of by("by", "from")) vote("recipient", agent, 4);
  } else if (has(main, "equip") || has(main, "upgrade")) {
    const owner = objects.find(({ prep }) => prep === null);
    if (subject && owner && !verb.passive) {
      vote("supplier", subject, 4);
      vote("recipient", owner, 5);
    }
  } else if (has(main, "choose")) {
    if (!verb.passive) vote("recipient", subject, 3.5);
    else vote("supplier", subject, 3);
    for (const agent of by("by")) vote("recipient", agent, 3.5);
    for (const agent of objects.filter(({ kind, prep }) => (kind === "company" || kind === "origin") && (prep === null || prep === "for")).slice(0, 1)) vote("supplier", agent, 3); // prettier-ignore
  } else if (has(main, "sell") || has(main, "deliver") || has(main, "offer")) {
    const seller = verb.form === "infinitive" ? (partnerBefore(roles.agents, verb.from) ?? subject) : subject;
    if (!verb.passive && verb.form !== "participle") vote("supplier", seller, 4);
    if (!verb.passive) vote("recipient", objects.find(({ at, prep, kind }) => prep === null && kind === "state" && at - verb.to <= 2), 4); // prettier-ignore
    for (const agent of by("to", "into")) if (agent.kind !== "origin") vote("recipient", agent, 4);
    for (const agent of by("for")) if (agent.kind === "state") vote("recipient", agent, 2);
    for (const agent of by("by", "from")) vote("supplier", agent, 3.5);
  } else if (has(main, "buy") || lemma === "receive" || lemma === "get" || lemma === "lease") {
    if (!verb.passive && verb.form !== "participle") vote("recipient", subject, 4);
    if (verb.passive || verb.form === "participle") for (const agent of by("by")) vote("recipient", agent, 4);
    for (const agent of by("from")) vote("supplier", agent, 4);
    const company = objects.find(({ kind, prep, at }) => kind === "company" && prep === null && at - verb.to < 4);
    if (company) vote("supplier", company, 2);
  } else if (has(main, "pay")) {
    if (!verb.passive) vote("recipient", subject, 2.5);
    for (const agent of by("to", "from")) vote("supplier", agent, 2.5);
    vote("supplier", objects.find(({ at, prep, kind }) => prep === null && kind !== "origin" && kind !== "deal" && at - verb.to <= 1), 2.5); // prettier-ignore
  } else if (has(main, "approve")) {
    const sale = items
      .slice(verb.to, stop)
      .find((item) => /^(sales?|exports?|transfer|licen[cs]es?)$/.test(item.lower));
    const purchase = items.slice(verb.to, stop).find((item) => /^(purchase|procurement|acquisition|deal|contract|buy)$/.test(item.lower)); // prettier-ignore
    if (sale) vote("supplier", subject, 3);
    else if (purchase) vote("recipient", subject, 2);
  } else if (has(main, "seek") && !verb.passive && !dealObject) {
    vote("recipient", subject, 2);
    for (const agent of by("from")) vote("supplier", agent, 3);
  } else if (has(main, "produce")) {
    for (const agent of by("by")) vote("supplier", agent, 2.5);
    if (!verb.passive && verb.form !== "participle" && subject?.kind === "company") {
      vote("supplier", subject, 2.5);
      for (const agent of by("for")) if (agent.kind === "state") vote("recipient", agent, 3);
    }
  } else if (subject && dealObject && !has(main, "say") && lemma !== "be")
    readHolder(roles, subject, dealObject, verb, objects);
  else if (subject && has(main, "sign")) roles.parties.push(subject);
}

/** Who signs, confirms, halts or cancels a deal is one side of it: the seller of a sale, the buyer of a purchase or order, else a party. */
function readHolder(roles: Roles, subject: Agent, deal: Item, verb: VerbGroup, objects: Agent[]): void {
  const weight = verb.passive ? 0 : 2;
  if (weight === 0) return;
  const noun = deal.lower;
  const other = objects.some(({ prep }) => prep === "with" || prep === "between");
  if (/^(take|receive|get|accept|await|obtain|seek)$/.test(verb.lemma))
    roles.votes.push({ role: "recipient", agent: subject, weight: 3 }); // prettier-ignore
  else if (/^(sales?|exports?|deliver(y|ies)|transfers?)$/.test(noun))
    roles.votes.push({ role: "supplier", agent: subject, weight });
  else if (BUYING.test(noun) || (/^orders?$/.test(noun) && subject.kind === "state"))
    roles.votes.push({ role: "recipient", agent: subject, weight }); // prettier-ignore
  else roles.parties.push(subject);
  if (other || roles.parties.includes(subject)) roles.parties.push(...joined(roles.agents, subject));
}

/** Those joined to a subject by "and": `Indonesia and France signed`. */
const joined = (agents: Agent[], subject: Agent): Agent[] => {
  const n = agents.indexOf(subject);
  const before = agents[n - 1];
  return before && before.prep === null && subject.at - before.at <= 4 && before.kind === "state" ? [before] : [];
};

/** The agent that is a verb's subject: the nearest before it without a preposition, with no noun for a deal of its own between. */
function subjectOf(items: Item[], agents: Agent[], verb: VerbGroup, clauseFrom: number): Agent | null {
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
const partnerBefore = (agents: Agent[], to: number): Agent | null => {
  const last = agents.findLast(({ at }) => at < to - 1 && to - at <= 5);
  return last && (last.prep === "with" || last.prep === "from" || last.prep === "for") && last.kind !== "origin" ? last : null; // prettier-ignore
};

const nearDeal = (items: Item[], from: number, stop: number): Item | null => {
  for (let k = from; k < Math.min(stop, from + 12); k++) if (has(items[k], "deal-noun") || has(items[k], "batch-noun") || has(items[k], "offer-noun")) return items[k]; // prettier-ignore
  return null;
};

const SELLING = /^(sales?|exports?|suppl(y|ies)|deliver(y|ies)|transfers?|shipments?|batch(es)?|offers?|proposals?)$/;
const BUYING = /^(purchases?|procurements?|acquisitions?|imports?|purchasing)$/;

/** Reads the sides round a noun of trade: `Israel's sale of X to Y`, `Y's purchase from X`, `a deal with X`, `an order from Y`. */
function readNoun(items: Item[], roles: Roles, k: number, verbs: VerbGroup[]): void {
  const { lower } = items[k];
  const selling = SELLING.test(lower);
  const buying = BUYING.test(lower);
  const add = (role: Vote["role"], agent: Agent, weight: number): void =>
    void roles.votes.push({ role, agent, weight });
  const owner = roles.agents.findLast(({ at }) => at < k && k - at <= 6);
  if (owner && isOwner(items, owner.at, k)) {
    const genitive = /^('s|'|’)$/.test(items[owner.at + 1]?.lower ?? "");
    if (selling)
      add(genitive || owner.kind === "company" || !/^sales?$/.test(lower) ? "supplier" : "recipient", owner, genitive ? 3 : 1.2); // prettier-ignore
    else if (buying) add("recipient", owner, 3);
    else roles.parties.push(owner);
  }
  const won = verbs.some((verb) => verb.to <= k && k - verb.to < 14 && (has(items[verb.main], "win") || (/^(receive|get|book|obtain)$/.test(verb.lemma) && !selling))); // prettier-ignore
  const placed = roles.votes.some(({ role, agent, weight }) => role === "recipient" && weight === 2 && agent.kind === "state" && agent.at < k); // prettier-ignore
  const limit = Math.min(items.length, k + 22);
  for (const agent of roles.agents) {
    if (agent.at <= k || agent.at >= limit || agent.prep === null || agent.kind === "origin") continue;
    if (verbs.some((verb) => verb.form === "finite" && !verb.passive && verb.from > k && verb.to <= agent.at)) break;
    if (items.slice(k + 1, agent.at).some((item) => isDealNounWord(item) && agent.prep !== "between")) break;
    const { prep } = agent;
    if (prep === "of" && agent.at - k <= 3 && agent.kind === "state" && (selling || buying))
      add(selling ? "supplier" : "recipient", agent, 2); // prettier-ignore
    else if (prep === "to" || prep === "for")
      add(agent.kind === "company" && !selling ? "supplier" : "recipient", agent, prep === "to" ? 3 : 2); // prettier-ignore
    else if (prep === "by")
      add(
        buying ? "recipient" : selling || agent.kind === "company" ? "supplier" : "recipient",
        agent,
        selling || buying ? 3 : 1,
      );
    else if (prep === "from")
      add((won || (/^orders?$/.test(lower) && !placed)) && agent.kind !== "company" && !buying ? "recipient" : "supplier", agent, 3); // prettier-ignore
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

const UNNAMED = /^(undisclosed|unnamed|unspecified|unidentified|foreign|asian|european|african|american|pacific|international|key|overseas|certain|nato|eu|gulf|arab|latin|eastern|western|southern|northern|secret|friendly|neighbouring|neighboring|third|another|other|major|strategic)$/; // prettier-ignore
const BUYERS = /^(client|customer|buyer|country|nation|state|government|army|military|navy|force|forces|member|purchaser|recipient|ally|clients|customers|buyers|countries|nations|states|armies|partner)$/; // prettier-ignore
const SELLERS = /^(supplier|seller|vendor|manufacturer|exporter)$/;

/** Phrases that name a side by its origin, or leave the buyer without a name. */
function readPhrases(items: Item[], roles: Roles, verbs: number): void {
  for (const agent of roles.agents) {
    if (agent.kind === "origin" && !roles.votes.some((vote) => vote.agent === agent && vote.role === "recipient")) roles.votes.push({ role: "supplier", agent, weight: 2 }); // prettier-ignore
    if (agent.kind === "state" && agent.prep === null && isFirstBuyer(items, agent.at)) roles.votes.push({ role: "recipient", agent, weight: 2.5 }); // prettier-ignore
    if (agent.kind === "deal" && agent.prep === null) roles.parties.push(agent);
    if (items[agent.at + 1]?.lower === "-" && items[agent.at + 2]?.lower === "bound") roles.votes.push({ role: "recipient", agent, weight: 3 }); // prettier-ignore
    if (agent.prep === "for" && agent.kind === "state" && isGoodsBefore(items, agent.at)) roles.votes.push({ role: "recipient", agent, weight: 2 }); // prettier-ignore
  }
  if (verbs === 0) roles.parties.push(...roles.agents.filter(({ prep, kind }) => prep === null && kind === "state"));
  for (let k = 0; k + 1 < items.length; k++) {
    if (!/^(a|an|one|another|some|undisclosed|unnamed|several|foreign|two|three)$/.test(items[k].lower)) continue;
    let described = UNNAMED.test(items[k].lower);
    for (let n = k + 1; n < Math.min(items.length, k + 7); n++) {
      if (items[n].kind === "punct" && items[n].lower !== "-") break;
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
}

const isGoodsBefore = (items: Item[], at: number): boolean => items.slice(Math.max(0, at - 5), at).some(isGoods);

/** `Vietnam the first buyer of`, `Poland, the launch customer`. */
function isFirstBuyer(items: Item[], at: number): boolean {
  const k = items[at + 1]?.lower === "," ? at + 2 : at + 1;
  return has(items[k], "article") && items.slice(k + 1, k + 5).some((item) => has(item, "buyer-noun"));
}
