import { clauseAt, clauses } from "../../grammar/clauses.js";
import { has, verbGroups } from "../../grammar/verbs.js";
import type { Document, Item, Sentence } from "../../types.js";
import { agentsIn, type Agent } from "./agents.js";
import { anaphors } from "./antecedent.js";
import { readNoun } from "./noun-roles.js";
import { readPhrases } from "./phrase-roles.js";
import { isRival } from "./rivals.js";
import { readStandings } from "./standing-roles.js";
import { readVerb, stopAfter } from "./verb-roles.js";

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
export function readRoles(document: Document, sentence: Sentence): Roles {
  const { items } = sentence;
  const agents = [...agentsIn(items), ...anaphors(document, sentence)].sort((a, b) => a.at - b.at);
  const roles: Roles = { agents, votes: [], parties: [], unnamedBuyer: false, unnamedSeller: false };
  const verbs = verbGroups(items);
  const parts = clauses(items);
  verbs.forEach((verb, v) => readVerb(items, roles, verb, stopAfter(items, verbs, v), clauseAt(parts, verb.main).from));
  for (let k = 0; k < items.length; k++) if (isDealNoun(items, k)) readNoun(items, roles, k, verbs);
  readPhrases(items, roles, verbs.length);
  readStandings(items, roles);
  const source = agents.find((agent) => agent.prep === "from" && isFronted(items, agent.at));
  if (source) roles.votes.push({ role: "supplier", agent: source, weight: 3.5 });
  roles.votes = roles.votes.filter(({ agent }) => !isRival(items, agent.at));
  return roles;
}

/** `From Italy it took two frigates`, `from Germany came a contract`: at the head of its sentence or part. */
const isFronted = (items: Item[], at: number): boolean =>
  at <= 2 && items[at - 1]?.lower === "from" && (at === 1 || items[at - 2].kind === "punct");

/** Whether an item is a noun of trade: a deal, a batch, an offer, imports, exports. */
export const isDealNoun = (items: Item[], k: number): boolean =>
  items[k].kind === "word" && (has(items[k], "deal-noun") || has(items[k], "batch-noun") || has(items[k], "offer-noun") || has(items[k], "import-noun") || has(items[k], "export-noun")); // prettier-ignore
