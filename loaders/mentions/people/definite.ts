import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { isPossessive } from "./office-words.js";
import type { Role } from "./role.js";

/** Offices that are too common as words to stand for a person without country or field: `the head`, `a leader`. */
const VAGUE = new Set(["head", "chair", "chief", "deputy", "director", "commander", "representative", "leader", "ruler", "speaker", "secretary", "adviser", "advisor", "envoy", "inspector", "prosecutor", "negotiator", "diplomat", "lawmaker", "legislator", "parliamentarian", "spokesman", "spokeswoman", "spokesperson", "chairman", "chairwoman", "chairperson", "senator", "governor", "mayor", "commissioner", "consul", "nsa", "dm", "fm", "mk", "mp", "mantri", "doge", "raksha"]); // prettier-ignore

/** Whether an office without a name stands for a certain person: `the minister`, `Israel's defence minister`, a headline's `Defence minister`. */
export function isDefinite(items: Item[], role: Role): boolean {
  const { from, to, country } = role;
  const before = items[from - 1];
  const last = items[to - 1];
  if (/^(a|an|any|no|every|each|as|another|one|some)$/.test(before?.lower ?? "")) return false;
  if (has(items[from], "former") && country === null) return false;
  if (isPossessive(items[to]) && /^(office|bureau|residence|palace|party)$/.test(items[to + 1]?.lower ?? "")) return false; // prettier-ignore
  if (role.standing === "private" || role.standing === "business") return false;
  if (isCompound(items, to)) return false;
  if (country !== null) return true;
  if (to - from === 1 && VAGUE.has(last.word.lemma)) return false;
  const definite = before?.lower === "the" || isPossessive(before) || /^(his|her|its|their|our)$/.test(before?.lower ?? ""); // prettier-ignore
  return definite || (items[from].text !== items[from].lower && (to - from > 1 || from === 0));
}

/** Whether the office goes on as the first part of another noun: `prime minister hopeful`, `leader talks`, `chief executive officer`. */
const isCompound = (items: Item[], i: number): boolean =>
  items[i]?.kind === "word" && (has(items[i], "company-noun") || /^(officer|officers|hopeful|candidate|election|elections|post|job|position|role|level|suite|circles|community|list|series|elect)$/.test(items[i].lower)); // prettier-ignore
