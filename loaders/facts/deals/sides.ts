import type { Item, Sentence, SystemMention } from "../../types.js";
import { isMakerOf } from "../../vocabulary/partners.js";
import { asideOf } from "./aside.js";
import type { Agent } from "./agents.js";
import { ownership } from "./ownership.js";
import { isRival } from "./rivals.js";
import type { Roles, Vote } from "./roles.js";
import { isBeside, makerAmong, soldSystems } from "./sold.js";
import { sellerOf, type Story } from "./story.js";

export type Basis = "stated" | "inferred" | "none";

/** The two sides of a deal, as far as they are told. `at` is the item that names a side in this sentence, -1 where none does. */
export interface Sides {
  supplier: string | null;
  supplierBasis: Basis;
  supplierAt: number;
  recipient: string | null;
  recipientBasis: Basis;
  recipientAt: number;
  company: string | null;
  companyAt: number;
  unnamedBuyer: boolean;
  /** What is bought is of the buyer's own make: it is the supplier, too. */
  domestic: boolean;
  /** Sides whose part the sentence leaves open. */
  parties: Agent[];
}

interface Tally {
  code: string;
  weight: number;
  best: Vote;
}

/** Weighs what a sentence says of the sides of the sum at item `i`; words nearer to the sum, and on its side of other sums, count for more. Without `guess`, who of two parties sells is told or left open. */
export function readSides(sentence: Sentence, roles: Roles, i: number, story: Story, guess = true): Sides {
  const { items } = sentence;
  const owns = ownership(items, roles.agents);
  const aside = asideOf(items, i);
  const parted = (agent: Agent): boolean => items.slice(Math.min(agent.at, i), Math.max(agent.at, i)).some(({ lower }) => lower === ";"); // prettier-ignore
  const nearness = (agent: Agent): number =>
    (parted(agent) ? 0.4 : 1) * (owns(agent, i) ? 1 : 0.35) * (Math.abs(agent.at - i) <= 30 ? 1 : 0.6);
  const tally = (role: Vote["role"]): Tally[] => {
    const byCode = new Map<string, Tally>();
    for (const vote of roles.votes) {
      if (vote.role !== role || !vote.agent.code || aside(vote.agent)) continue;
      const weight = vote.weight * nearness(vote.agent);
      const sum = byCode.get(vote.agent.code);
      if (!sum) byCode.set(vote.agent.code, { code: vote.agent.code, weight, best: vote });
      else {
        sum.weight += weight;
        if (vote.weight > sum.best.weight) sum.best = vote;
      }
    }
    return [...byCode.values()].sort((a, b) => b.weight - a.weight);
  };
  const suppliers = tally("supplier");
  const recipients = tally("recipient");
  let supplier: Tally | null = suppliers[0] ?? null;
  let recipient: Tally | null = recipients[0] ?? null;
  if (supplier && recipient && supplier.code === recipient.code && !isDomestic(roles, supplier, recipient)) {
    if (supplier.weight >= recipient.weight) recipient = recipients[1] ?? null;
    else supplier = suppliers[1] ?? null;
  }
  const systems = soldSystems(items, i);
  if (supplier && supplier.weight < WEAK && isOtherMake(systems, supplier.code)) supplier = null;
  const company = sellingCompany(
    { ...roles, agents: roles.agents.filter((agent) => !aside(agent)) },
    i,
    supplier?.code ?? null,
    recipient?.code ?? null,
  );
  const sides: Sides = {
    supplier: supplier?.code ?? null,
    supplierBasis: supplier ? basisOf(supplier.best) : "none",
    supplierAt: supplier?.best.agent.at ?? -1,
    recipient: recipient?.code ?? null,
    recipientBasis: recipient ? "stated" : "none",
    recipientAt: recipient?.best.agent.at ?? -1,
    company: company?.name ?? null,
    companyAt: company?.at ?? -1,
    unnamedBuyer: roles.unnamedBuyer,
    domestic: false,
    parties: [],
  };
  sides.parties = roles.parties.filter(
    (agent) => agent.code !== null && !aside(agent) && Math.abs(agent.at - i) < 40 && owns(agent, i),
  );
  addParties(sides, story, systems, guess, false);
  addCompanyHome(sides, company);
  addOrigin(sides, systems, roles, story, items);
  takeMaker(sides, items, i);
  return sides;
}

/** A vote that weighs less gives way to who makes the system that the sum stands beside. */
const WEAK = 1.1;

const isOtherMake = (systems: SystemMention[], code: string): boolean =>
  systems.length > 0 && systems.every((system) => system.origin !== null && !isMakerOf(system, code));

/**
 * `has been offered the F-15EX by Boeing and waits for the first of 42 Rafales, bought for $8.1 billion`: where each of several
 * systems has its own seller, the sum is for the one that it stands beside.
 */
function takeMaker(sides: Sides, items: Item[], i: number): void {
  const { supplier } = sides;
  if (!supplier) return;
  let at = i - 1;
  while (at >= 0 && i - at <= 5 && items[at].mention === null && items[at].lower !== ";") at--;
  const own = items[at]?.mention;
  if (
    isRival(items, at) ||
    (own?.type === "system" && isBeside(items, at)) ||
    own?.type !== "system" ||
    !own.origin ||
    own.origin === sides.recipient ||
    isMakerOf(own, supplier)
  )
    return;
  const other = items.some(({ mention }) => mention?.type === "system" && mention !== own && isMakerOf(mention, supplier)); // prettier-ignore
  if (!other || items.slice(at, i).some(({ lower }) => lower === "from" || lower === "and")) return;
  Object.assign(sides, { supplier: own.origin, supplierBasis: "inferred", supplierAt: -1, company: null, companyAt: -1 }); // prettier-ignore
}

/** A firm that sells to its own state: plain words on both sides, by different words. */
const isDomestic = (_roles: Roles, supplier: Tally, recipient: Tally): boolean =>
  supplier.best.agent.at !== recipient.best.agent.at && supplier.best.agent.kind === "company" && supplier.best.weight >= 3.5 && recipient.best.weight >= 3 && recipient.best.agent.kind === "state"; // prettier-ignore

const basisOf = ({ weight, agent }: Vote): Basis => (weight < 1.5 || (agent.kind === "company" && agent.company && weight < 2) ? "inferred" : "stated"); // prettier-ignore

interface Seller {
  name: string;
  code: string | null;
  at: number;
}

/** The company that sells: one with a vote as supplier, else one of the supplier's country, else a lone one that does not buy. */
function sellingCompany(roles: Roles, i: number, supplier: string | null, recipient: string | null): Seller | null {
  const buys = new Set(roles.votes.filter(({ role, weight }) => role === "recipient" && weight >= 3).map(({ agent }) => agent.at)); // prettier-ignore
  const sells = new Set(roles.votes.filter(({ role }) => role === "supplier").map(({ agent }) => agent.at));
  const named = roles.agents.filter(({ company, at }) => company !== null && !buys.has(at));
  const order = (at: number): number => Math.abs(at - i);
  const nearest = (list: typeof named): (typeof named)[number] | undefined => list.sort((a, b) => order(a.at) - order(b.at))[0]; // prettier-ignore
  const best =
    nearest(named.filter(({ at, code }) => sells.has(at) && (!supplier || !code || code === supplier))) ??
    nearest(named.filter(({ code }) => code !== null && code === supplier)) ??
    nearest(named.filter(({ code }) => (supplier === null || code === null) && (code === null || code !== recipient)));
  return best ? { name: best.company!, code: best.code, at: best.at } : null;
}

/** Gives the parties of a deal "with" or "between" the parts that are left: a company sells to a state; of two states the story tells. */
export function addParties(sides: Sides, story: Story, systems: SystemMention[], guess = true, lean = true): void {
  const { parties } = sides;
  const codes = [...new Set(parties.map(({ code }) => code!))];
  const at = (code: string): number => parties.find((party) => party.code === code)!.at;
  const sell = (code: string, basis: Basis): void => {
    if (sides.supplier || code === sides.recipient) return;
    Object.assign(sides, { supplier: code, supplierBasis: basis, supplierAt: at(code) });
  };
  const buy = (code: string, basis: Basis): void => {
    if (sides.recipient || code === sides.supplier) return;
    if (parties.every((party) => party.code !== code || party.kind === "company")) return; // a maker does not buy
    Object.assign(sides, { recipient: code, recipientBasis: basis, recipientAt: at(code) });
  };
  const seller = sides.supplierAt;
  const own = parties.find((party) => party.code === sides.supplier && party.kind === "state" && party.at !== seller && party.prep !== null); // prettier-ignore
  const main = [...story.frequency].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (sides.supplier && !sides.recipient && own?.prep === "with" && main !== own.code) return; // "an agreement with the U.S. government"
  if (sides.supplier && !sides.recipient && sides.companyAt >= 0 && own && codes.length === 1)
    Object.assign(sides, { recipient: own.code, recipientBasis: "stated", recipientAt: own.at });
  if (sides.supplier && !sides.recipient) for (const code of codes) buy(code, "stated");
  if (sides.recipient && !sides.supplier) for (const code of codes) sell(code, "stated");
  if (sides.supplier || sides.recipient || codes.length === 0) return;
  const company = parties.find(({ kind }) => kind === "company");
  const state = parties.find(({ kind, code }) => kind !== "company" && code !== company?.code);
  if (company && state) {
    sell(company.code!, "stated");
    buy(state.code!, "stated");
  } else if (codes.length > 2)
    return; // of three, who deals with whom is open
  else if (codes.length === 2) {
    const found = sellerOf(story, codes[0], codes[1], systems);
    if (!found || (!found.sure && !guess)) return;
    sell(found.seller, found.sure ? "stated" : "inferred");
    buy(
      codes.find((code) => code !== found.seller)!,
      found.sure ? "stated" : "inferred",
    );
  } else if (company) sell(company.code!, "stated");
  else {
    if (systems.some((system) => isMakerOf(system, codes[0]))) sell(codes[0], "stated");
    else if (systems.some(({ origin }) => origin)) buy(codes[0], "stated");
    else if (!lean && parties.every(({ kind }) => kind === "deal"))
      return; // "the Belarusian contract": told before, it may be
    else if ((story.leaning.get(codes[0]) ?? 0) > 1) sell(codes[0], "inferred");
    else if ((story.leaning.get(codes[0]) ?? 0) < -1) buy(codes[0], "inferred");
  }
}

/** The selling company's home is the supplier, where no other is told. */
function addCompanyHome(sides: Sides, company: Seller | null): void {
  if (sides.supplier || !company?.code) return;
  if (company.code === sides.recipient) return;
  Object.assign(sides, { supplier: company.code, supplierBasis: "inferred", supplierAt: company.at });
}

/** Whether the country at item `k` stands right before a system: `Israel's Barak MX`, `the Israeli Barak MX`. */
const isOfSystem = (items: Item[], k: number): boolean =>
  k >= 0 && items[/^['’]s?$/.test(items[k + 1]?.lower ?? "") ? k + 2 : k + 1]?.mention?.type === "system";

/** `97 domestically made jets`, `home-grown frigates`: no other state sells them. */
const isHomeMade = (items: Item[]): boolean =>
  items.some(({ lower }, k) => (/^(domestically|locally|indigenously)$/.test(lower) && /^(made|built|produced|developed|designed|manufactured)$/.test(items[k + 1]?.lower ?? "")) || lower === "indigenous" || /^home-?grown$/.test(lower)); // prettier-ignore

/** The country that makes the named systems supplies them, itself where it buys at home, where the text names no seller. */
function addOrigin(sides: Sides, systems: SystemMention[], roles: Roles, story: Story, items: Item[]): void {
  if (sides.supplier) return;
  const homeMade = isHomeMade(items);
  const buyer = sides.recipient ?? (homeMade && sides.parties.length === 1 ? sides.parties[0].code : null);
  const own = homeMade ? systems.every((system) => isMakerOf(system, buyer)) : systems.length > 0 && systems.every(({ origin }) => origin === buyer); // prettier-ignore
  if (buyer && own && isOfSystem(items, sides.recipientAt)) {
    // "a purchase of Israel's Barak MX": whose make it is
    Object.assign(sides, { supplier: buyer, supplierBasis: "stated", supplierAt: sides.recipientAt, recipient: null, recipientBasis: "none", recipientAt: -1 }); // prettier-ignore
    return;
  }
  if (buyer && own) {
    if (!sides.recipient) Object.assign(sides, { recipient: buyer, recipientBasis: "stated", recipientAt: sides.parties[0].at }); // prettier-ignore
    Object.assign(sides, { domestic: true, supplier: buyer, supplierBasis: "inferred" });
    return;
  }
  if (systems.length === 0) return;
  const named = roles.agents.filter(({ prep }) => prep !== "to" && prep !== "for").map(({ code }) => code);
  const supplier = makerAmong(systems, sides.recipient, story, named);
  if (supplier) Object.assign(sides, { supplier, supplierBasis: "inferred" });
}
