import { has } from "../../grammar/verbs.js";
import type { Document, Item, Sentence } from "../../types.js";
import { attribution } from "../../grammar/attribution.js";
import { agentsIn, type Agent } from "./agents.js";
import { countriesOfRegion } from "../../vocabulary/epithets.js";
import { isGoods } from "./goods.js";

const REACH = 2;
const STATES = /^(country|kingdom|emirate|sultanate|nation|republic|island|monarchy|state)$/;
const KINGDOMS = new Set(["SAU", "GBR", "JOR", "MAR", "BHR", "NLD", "ESP", "SWE", "NOR", "DNK", "BEL", "THA", "KHM"]);
const COMPANIES = /^(group|concern|giant|shipyard|shipbuilder|company|firm|manufacturer|maker|contractor|producer|developer|corporation|conglomerate|planemaker|gunmaker|dronemaker)$/; // prettier-ignore

/** Finds `it`, `the company`, `the kingdom` among the items, each with whom it stands for by the sentences before. */
export function anaphors(document: Document, sentence: Sentence): Agent[] {
  const found: Agent[] = [];
  let before: Agent[] | null = null;
  for (let at = 0; at < sentence.items.length; at++) {
    const kind = kindOf(sentence.items, at);
    if (!kind) continue;
    if (kind === "we") {
      const code = speakerOf(document, sentence);
      found.push({ at, code, kind: "state", prep: null, company: null });
      continue;
    }
    before ??= told(document, sentence);
    const own = agentsIn(sentence.items.slice(0, at));
    if (kind === "its") {
      const to = own.findLast(({ prep, kind: as }) => prep === null && (as === "state" || as === "company")) ?? (own.length === 0 ? before[0] : undefined); // prettier-ignore
      if (to) found.push({ ...to, at, prep: prepositionBefore(sentence.items, at) });
      continue;
    }
    const region = kind === "state" ? regionBefore(sentence.items, at) : null;
    if (region) {
      const to = [...own.toReversed(), ...before].find(
        ({ kind: as, code }) => as !== "company" && code !== null && region.countries.has(code),
      );
      if (to) found.push({ ...to, kind: "state", at, prep: prepositionBefore(sentence.items, region.from) });
      continue;
    }
    if (kind !== "it" && own.some((agent) => fits(agent, kind, sentence.items[at].lower))) continue;
    const to = kind === "it" && own.length > 0 ? undefined : before.find((agent) => fits(agent, kind, sentence.items[at].lower)); // prettier-ignore
    if (to) found.push({ ...to, at, prep: prepositionBefore(sentence.items, at) });
  }
  return found;
}

/** Those named in the sentences before, the nearest sentence first, in it the subject first. */
function told(document: Document, sentence: Sentence): Agent[] {
  const agents: Agent[] = [];
  for (let k = sentence.index - 1; k >= Math.max(0, sentence.index - REACH); k--) {
    const { items, block } = document.sentences[k];
    if (block.kind === "boilerplate") break;
    const own = agentsIn(items).filter(({ kind }) => kind === "state" || kind === "company");
    const alone = own.filter((agent) => agent.prep === null && !isJoined(items, own, agent));
    agents.push(...alone, ...own.filter((agent) => !alone.includes(agent)));
  }
  const headline = document.sentences.find(({ block }) => block.kind === "headline");
  if (headline) agents.push(...agentsIn(headline.items));
  return agents;
}

/** `China and the US remain the largest`: two who act as one are no "it" or "the country". */
const isJoined = (items: Item[], own: Agent[], { at }: Agent): boolean =>
  own.some((other) => other.prep === null && other.at !== at && Math.abs(other.at - at) <= 3 && items.slice(Math.min(at, other.at) + 1, Math.max(at, other.at)).some(({ lower }) => lower === "and")); // prettier-ignore

/** Whose "we" it is: of who speaks in the sentence, or in the one beside it. */
function speakerOf(document: Document, sentence: Sentence): string | null {
  for (const k of [sentence.index, sentence.index - 1, sentence.index + 1]) {
    const other = document.sentences[k];
    const said = other && other.block === sentence.block ? attribution(other) : null;
    if (said?.country) return said.country;
    const speaker = other?.mentions.find(({ type, start }) => type === "person" && said !== null && start >= said.start && start < said.end); // prettier-ignore
    if (speaker?.type === "person" && speaker.country) return speaker.country;
  }
  return null;
}

type Kind = "it" | "its" | "we" | "company" | "state";

function kindOf(items: Item[], at: number): Kind | null {
  const { lower, kind } = items[at];
  if (kind !== "word") return null;
  if (/^(it|he|she)$/.test(lower)) return isActing(items, at) ? "it" : null;
  if (lower === "we") return isActing(items, at) ? "we" : null;
  if (/^(its|their)$/.test(lower)) return isOwning(items, at) ? "its" : null;
  if (STATES.test(lower) && !items[at + 1]?.mention && regionBefore(items, at)) return "state";
  if (!/^(the|this|that)$/.test(items[at - 1]?.lower ?? "") || items[at + 1]?.mention) return null;
  return COMPANIES.test(lower) ? "company" : STATES.test(lower) ? "state" : null;
}

/** `the Gulf nation`, `the Southeast Asian country`: where its phrase begins, and the countries that can be meant. */
function regionBefore(items: Item[], at: number): { from: number; countries: ReadonlySet<string> } | null {
  for (let from = at - 1; from > at - 5 && from > 0; from--) {
    if (!/^(the|this)$/.test(items[from - 1].lower)) continue;
    const countries = countriesOfRegion(items.slice(from, at).map(({ lower }) => lower).join(" ").replace(/ ?- ?/g, "-")); // prettier-ignore
    return countries && { from, countries };
  }
  return null;
}

/** Whether `it` does something that a state or firm does; not "it was noted". */
const isActing = (items: Item[], at: number): boolean => {
  for (let k = at + 1; k < Math.min(items.length, at + 4); k++) {
    const item = items[k];
    if (["buy", "sell", "sign", "win", "receive", "award", "announce", "deliver", "offer", "seek", "pay", "choose", "place"].some((name) => has(item, name))) return true; // prettier-ignore
    if (has(item, "be") && !has(items[k + 1], "negation") && !/ing$/.test(items[k + 1]?.lower ?? "")) return false;
  }
  return false;
};

/** `its Indian radars`, `their order for`: arms or a deal that somebody has. */
const isOwning = (items: Item[], at: number): boolean => {
  for (let k = at + 1; k < Math.min(items.length, at + 6); k++) {
    if (isGoods(items[k]) || has(items[k], "deal-noun")) return true;
    if (items[k].kind === "punct" && items[k].lower !== "-") return false;
    if (has(items[k], "preposition") || has(items[k], "be") || has(items[k], "have")) return false;
  }
  return false;
};

const fits = ({ kind, code, company }: Agent, as: Kind, word: string): boolean =>
  as === "it" || (as === "company" ? kind === "company" && company !== null : kind === "state" && (word !== "kingdom" || KINGDOMS.has(code ?? ""))); // prettier-ignore

const prepositionBefore = (items: Item[], at: number): string | null => {
  const k = has(items[at - 1], "article") || /^(this|that)$/.test(items[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  return has(items[k], "preposition") ? items[k].lower : null;
};
