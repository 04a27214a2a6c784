import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import type { Agent } from "./agents.js";
import { isGoods } from "./goods.js";
import { BUYING } from "./noun-roles.js";
import { isMoneyNext, isPaying } from "./paying.js";
import type { Roles, Vote } from "./roles.js";
import { partnerBefore, subjectOf } from "./subject.js";

/** Item index up to which a verb's objects go: the next finite verb with a subject of its own, a strong break, or 24 items. */
export function stopAfter(items: Item[], verbs: VerbGroup[], v: number): number {
  let stop = Math.min(items.length, verbs[v].to + 26);
  for (let n = v + 1; n < verbs.length; n++)
    if (verbs[n].form === "finite" && !has(items[verbs[n].from - 1], "relative")) {
      stop = Math.min(stop, verbs[n].from);
      break;
    }
  for (let k = verbs[v].to; k < stop; k++) if (items[k].lower === ";" || items[k].lower === ":") return k;
  return stop;
}

/** Reads the sides round a verb of trade: who sells, buys, wins, awards, orders, approves, pays, signs. */
export function readVerb(items: Item[], roles: Roles, verb: VerbGroup, stop: number, clauseFrom: number): void {
  const main = items[verb.main];
  const subject = subjectOf(items, roles.agents, verb, clauseFrom);
  const objects = roles.agents.filter(({ at }) => at >= verb.to && at < stop);
  const joint = verb.form === "infinitive" && subject !== null && subject.kind === "state" && joined(roles.agents, subject).length > 0; // prettier-ignore
  const vote = (role: Vote["role"], agent: Agent | null | undefined, weight: number): void => {
    if (agent) roles.votes.push({ role, agent, weight });
  };
  const by = (...preps: string[]): Agent[] => objects.filter(({ prep }) => prep !== null && preps.includes(prep));
  const dealObject = nearDeal(items, verb.to, stop);
  const { lemma } = main.word;
  const moneyObject = isMoneyNext(items, verb.to);
  if (
    moneyObject &&
    !verb.passive &&
    /^(receive|get|take|earn|make|collect|secure|net|ask|charge|demand|want|expect)$/.test(lemma)
  ) {
    vote("supplier", subject, subject?.kind === "company" ? 4 : 2.5); // "the firm got 200 million euros from Azerbaijan"
    for (const agent of by("from")) vote("recipient", agent, 4);
  } else if (isPaying(items, verb.main) && !has(main, "pay")) {
    if (!verb.passive) vote("recipient", subject, 3.5);
    for (const agent of by("to", "from")) vote("supplier", agent, 3);
    for (const agent of objects.filter(({ prep, at, kind }) => kind !== "origin" && ((prep === null && at - verb.to <= 1) || (kind === "company" && prep === "on")))) vote("supplier", agent, 3); // prettier-ignore
  } else if (has(main, "win") && dealObject) {
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
  } else if (
    (has(main, "award") && (dealObject || verb.passive)) ||
    ((has(main, "award") || lemma === "give") && isOfDeal(items, subject))
  ) {
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
  } else if (has(main, "choose") && !(lemma === "pick" && items[verb.to]?.lower === "up")) {
    if (!verb.passive) vote("recipient", subject, 3.5);
    else vote("supplier", subject, 3);
    if (verb.passive) for (const agent of by("by")) vote("recipient", agent, 3.5);
    for (const agent of objects.filter(({ kind, prep }) => (kind === "company" || kind === "origin") && (prep === null || prep === "for")).slice(0, 1)) vote("supplier", agent, 3); // prettier-ignore
  } else if (
    (has(main, "sell") ||
      has(main, "deliver") ||
      has(main, "offer") ||
      (lemma === "put" && items[verb.to]?.lower === "forward")) &&
    !goesBack(items, verb)
  ) {
    const partner = verb.form === "infinitive" ? partnerBefore(roles.agents, verb.from) : null;
    // "Hanwha signed a contract with Poland to supply guns": the company sells; of two states either may
    const either = partner?.kind === "state" && subject?.kind === "state" && partner.code !== subject.code;
    const seller = partner && subject?.kind === "company" && partner.kind !== "company" ? subject : (partner ?? subject); // prettier-ignore
    if (seller === subject && partner) vote("recipient", partner, 3.5);
    const goal = either ? by("to").find(({ code }) => code === partner.code || code === subject.code) : undefined;
    if (goal)
      vote("supplier", goal.code === partner!.code ? subject : partner, 4); // "signed a deal with the Emirates to sell missiles to the Gulf nation"
    else if (either) roles.parties.push(partner, subject);
    else if (!verb.passive && verb.form !== "participle" && !joint) vote("supplier", seller, 4);
    if (!verb.passive) vote("recipient", objects.find(({ at, prep, kind }) => prep === null && kind === "state" && at - verb.to <= 2 && !/^['’]s?$/.test(items[at + 1]?.lower ?? "")), 4); // prettier-ignore
    for (const agent of by("to", "into")) if (agent.kind !== "origin") vote("recipient", agent, 4);
    for (const agent of by("for")) if (agent.kind === "state") vote("recipient", agent, 2);
    for (const agent of by("by", "from")) vote("supplier", agent, 3.5);
  } else if (
    (has(main, "buy") && !(lemma === "obtain" && !hasGoods(items, verb))) ||
    (/^(receive|get)$/.test(lemma) && hasGoods(items, verb)) ||
    lemma === "lease" ||
    (lemma === "take" && takesGoods(items, verb, stop)) ||
    signsFor(items, verb) ||
    (/^(pick|snap|scoop)$/.test(lemma) && items[verb.to]?.lower === "up")
  ) {
    const abroad = signsFor(items, verb) && subject ? hostOf(items, subject) : null;
    const given = verb.passive ? undefined : objects.find(({ at, kind, prep }) => kind === "state" && prep === null && at === verb.to && items[at + 1]?.lower !== "'s"); // prettier-ignore
    const both = signsFor(items, verb) && subject ? joined(roles.agents, subject) : [];
    if (abroad) roles.parties.push(subject!, abroad);
    else if (both.length > 0) roles.parties.push(subject!, ...both);
    else if (given && items.slice(given.at + 1, given.at + 9).some((item) => item.kind === "number" || isGoods(item)))
      vote("recipient", given, 4); // prettier-ignore
    else if (!verb.passive && verb.form !== "participle" && !joint) vote("recipient", subject, 4);
    if (verb.form === "participle") vote("recipient", holderOf(items, roles.agents, verb.from), 3);
    if (verb.passive || verb.form === "participle") for (const agent of by("by")) vote("recipient", agent, 4);
    for (const agent of by("from")) vote("supplier", agent, 4);
    for (const agent of by("in")) if (agent.at - verb.to <= 2) vote("supplier", agent, 2); // "picked up in Jordan"
    const company = objects.find(({ kind, prep, at }) => kind === "company" && prep === null && at - verb.to < 4);
    if (company) vote("supplier", company, 2);
  } else if (has(main, "earn-from")) {
    vote("supplier", subject, 3);
    for (const agent of by("from")) vote("recipient", agent, 4);
  } else if (isPaying(items, verb.main)) {
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
    else if ((subject?.code === "USA" && verb.from - subject.at <= 3) || (subject && subject.at + 1 === verb.from && has(items[subject.at - 1], "relative"))) vote("supplier", subject, 2.5); // prettier-ignore
  } else if (
    (/^(follow|join)$/.test(lemma) &&
      !verb.passive &&
      /^(with|suit|in)$/.test(items[verb.to]?.lower ?? items[verb.to + 1]?.lower ?? "")) ||
    (lemma === "follow" && !verb.passive && items.slice(verb.to, verb.to + 6).some(({ lower }) => lower === "with"))
  ) {
    // "Prague followed with 24 for 150 billion, and Athens with 20"
    if (items.slice(verb.to).some(({ mention }) => mention?.type === "money") && subject?.kind === "state") {
      vote("recipient", subject, 2.5);
      for (const agent of objects.filter(({ prep, kind }) => prep === null && kind === "state"))
        vote("recipient", agent, 2.5);
    }
  } else if (/^(revive|unblock|unfreeze)$/.test(lemma)) {
    if (!verb.passive) vote("supplier", subject, 2.5);
    for (const agent of by("by")) vote("supplier", agent, 3);
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
  else if (verb.passive && has(main, "sign")) roles.parties.push(...by("by", "with", "between"));
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

/** `an order that Poland gave Leonardo`: the deal stands before its subject. */
const isOfDeal = (items: Item[], subject: Agent | null): boolean =>
  subject !== null && /^(that|which)$/.test(items[subject.at - 1]?.lower ?? "") && (has(items[subject.at - 2], "deal-noun") || has(items[subject.at - 2], "batch-noun")); // prettier-ignore

/** `received four jets`, `got a contract`; not `get at the technology`. */
const hasGoods = (items: Item[], verb: VerbGroup): boolean =>
  verb.passive || verb.form === "participle" || items.slice(verb.to, verb.to + 10).some((item) => isGoods(item) || item.kind === "number" || item.mention?.type === "money" || has(item, "deal-noun") || has(item, "batch-noun") || /^(them|it|these|those|both|all|its|two|three|four|five|six)$/.test(item.lower)); // prettier-ignore

/** `Le Drian flew to Cairo and signed for 24 fighters`: one who signs in another country may sell there as well as buy. */
function hostOf(items: Item[], subject: Agent): Agent | null {
  if (items[subject.at].mention?.type !== "person") return null;
  const at = items.findIndex(({ mention }, k) => k > subject.at && mention?.type === "country" && mention.code !== subject.code && /^(to|in)$/.test(items[k - 1].lower)); // prettier-ignore
  const mention = items[at]?.mention;
  return mention?.type === "country" ? { at, code: mention.code, kind: "state", prep: "in", company: null } : null;
}

/** `Qatar's 24, bought in 2017`, `Poland's F-16s, ordered in 2003`: whose the goods are. */
function holderOf(items: Item[], agents: Agent[], verb: number): Agent | null {
  const agent = agents.findLast(({ at }) => at < verb);
  if (!agent || agent.kind !== "state" || verb - agent.at > 7 || items[agent.at + 1]?.lower !== "'s") return null;
  return items.slice(agent.at + 2, verb).some((item) => item.kind === "number" || isGoods(item)) ? agent : null;
}

/** Those joined to a subject by "and": `Indonesia and France signed`. */
const joined = (agents: Agent[], subject: Agent): Agent[] => {
  const n = agents.indexOf(subject);
  const before = agents[n - 1];
  return before && before.prep === null && subject.at - before.at <= 4 && before.kind === "state" ? [before] : [];
};

/** `sends fifteen jets back`: a return, no sale. */
const goesBack = (items: Item[], verb: VerbGroup): boolean =>
  items.slice(verb.to, verb.to + 7).some(({ lower }) => lower === "back");

/** `took four radars for $40 million`: goods taken at a price. */
const takesGoods = (items: Item[], verb: VerbGroup, stop: number): boolean => {
  const goods = items.slice(verb.to, Math.min(stop, verb.to + 8)).some(isGoods);
  return goods && items.slice(verb.to, stop).some(({ mention }) => mention?.type === "money");
};

/** `signed for 12 jets`, `settled on the K9`, `went for Israeli drones`: buying by another name. */
const signsFor = (items: Item[], verb: VerbGroup): boolean =>
  !verb.passive && ((has(items[verb.main], "sign") && items[verb.to]?.lower === "for") || (/^(settle|decide|plump|opt)$/.test(verb.lemma) && /^(on|for)$/.test(items[verb.to]?.lower ?? "")) || (verb.lemma === "go" && items[verb.to]?.lower === "for" && items.slice(verb.to, verb.to + 6).some(isGoods))); // prettier-ignore

const nearDeal = (items: Item[], from: number, stop: number): Item | null => {
  for (let k = from; k < Math.min(stop, from + 12); k++) if (has(items[k], "deal-noun") || has(items[k], "batch-noun") || has(items[k], "offer-noun") || /^(job|business|mandate|tie-up|lease|undertaking|arrangement|refit|upgrade|modernisation|modernization|overhaul|refurbishment|retrofit)$/.test(items[k].lower)) return items[k + 1] && has(items[k + 1], "deal-noun") ? items[k + 1] : items[k]; // prettier-ignore
  return null;
};
