import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { EXPORTERS } from "../../vocabulary/money-senses.js";
import { isGoods } from "./goods.js";

/** Someone who can sell or buy, in a sentence. */
export interface Agent {
  /** Item index of the mention. */
  at: number;
  /** ISO 3166-1 alpha-3; null for a company whose home is not known. */
  code: string | null;
  /** "state" acts or is acted on; "company" sells; "origin" stands before arms ("Israeli drones"); "deal" before a deal ("Philippine contract"). */
  kind: "state" | "company" | "origin" | "deal";
  /** The preposition that governs it: to, from, by, with, for, between, of ...; null for a subject or object. */
  prep: string | null;
  company: string | null;
}

const LENGTH = 6;

/** Lists the agents among the items, in order, each with the preposition before it. */
export function agentsIn(items: Item[]): Agent[] {
  const agents: Agent[] = [];
  for (let at = 0; at < items.length; at++) {
    const agent = agentAt(items, at);
    if (!agent) continue;
    agent.prep ??= carriedPreposition(items, at, agents.at(-1));
    agents.push(agent);
  }
  return agents;
}

function agentAt(items: Item[], at: number): Agent | null {
  const { mention } = items[at];
  if (!mention || isAtWar(items, at) || (mention.type === "country" && isFooting(items, at))) return null;
  const prep = prepositionOf(items, at);
  if (mention.type === "company")
    return { at, code: plantOf(items, at) ?? mention.country, kind: "company", prep, company: mention.name };
  if (mention.type === "person" && mention.country) return { at, code: mention.country, kind: "state", prep, company: null }; // prettier-ignore
  if (mention.type === "organisation") {
    if (!mention.country || mention.kind === "press" || mention.kind === "data") return null;
    return { at, code: mention.country, kind: "state", prep, company: null };
  }
  if (mention.type !== "country" || (mention.form === "city" && !isOfCity(items, at) && mention.text !== "Tel Aviv"))
    return null;
  const kind = countryKind(
    items,
    at,
    mention.form === "demonym" || isAdjunct(items, at) || (mention.form === "city" && isOfCity(items, at)),
  );
  return kind && { at, code: mention.code, kind, prep, company: null };
}

/** `U.S. sanctions law`, `UK jobs`: letters before a noun are as good as an adjective. */
const isAdjunct = (items: Item[], at: number): boolean => {
  const next = items[at + 1];
  return /^(U\.?S\.?(A\.?)?|U\.?K\.?|EU|UAE)$/.test(items[at].text) && next?.kind === "word" && next.word.forms.size === 0 && !has(next, "preposition") && !has(next, "conjunction") && !has(next, "adverb") && !has(next, "modal") && !has(next, "be") && !has(next, "have") && !has(next, "negation") && !has(next, "relative"); // prettier-ignore
};

/** `with Denmark, Norway and the Netherlands footing part of it`: who pays for another's arms is no side. */
const isFooting = (items: Item[], at: number): boolean => {
  for (let k = at + 1; k < Math.min(items.length, at + 9); k++) {
    if (/^(footing|funding|financing|bankrolling|sponsoring|contributing|chipping|underwriting)$/.test(items[k].lower))
      return true;
    if (items[k].mention?.type !== "country" && !/^(,|and|the)$/.test(items[k].lower)) return false;
  }
  return false;
};

const ATTACKS = /^(attack|attacks|attacked|attacking|invade|invades|invaded|invading|annex|annexed|annexing|bombed|bombing|shelled)$/; // prettier-ignore

/** `from Thales in Belfast`: the works that sell. */
function plantOf(items: Item[], at: number): string | null {
  const place = items[at + 2]?.mention;
  if (items[at - 1]?.lower !== "from" || items[at + 1]?.lower !== "in" || place?.type !== "country") return null; // prettier-ignore
  return EXPORTERS.includes(place.code) ? place.code : null;
}

/** `after Russia attacked Ukraine`: who fights is no side of a deal. */
const isAtWar = (items: Item[], at: number): boolean =>
  ATTACKS.test(items[at + 1]?.lower ?? "") || ATTACKS.test(items[at - 1]?.lower ?? "");

/** `Haifa-based Elbit`, `Tokyo-based`: a town counts for the home of a company. */
const isOfCity = (items: Item[], at: number): boolean =>
  items[at + 1]?.lower === "-" && items[at + 2]?.lower === "based";

/** What a country's name or adjective is here, by the noun that its phrase ends in. */
function countryKind(items: Item[], at: number, adjective: boolean): Agent["kind"] | null {
  let k = at + 1;
  if (items[k]?.lower === "-") {
    const joined = items[k + 1]?.lower ?? "";
    if (/^(made|built|manufactured|produced|developed|designed|supplied|origin)$/.test(joined)) return "origin";
    if (joined === "based") return "company";
    if (joined === "bound") return "state";
    if (!adjective) return "state";
  }
  const possessive = items[k]?.lower === "'s" || items[k]?.lower === "'" || items[k]?.lower === "’";
  if (/^(newsletters?|newspapers?|daily|dailies|papers?|media|press|website|magazine|portal|channel|broadcaster|outlets?|blog|bulletin|tabloids?|reporters?|journalists?)$/.test(items[k]?.lower ?? "")) return null; // prettier-ignore
  if (!adjective && !possessive)
    return isGoods(items[k]) || has(items[k], "deal-noun") ? nounAdjunct(items, k) : "state";
  if (possessive) k++;
  if (possessive && items.slice(k, k + 3).some(({ lower }) => /^(neighbou?rs?|rivals?|foes?|arch-foe|enem(y|ies)|all(y|ies)|adversar(y|ies)|borders?|backyard|doorstep)$/.test(lower))) return null; // prettier-ignore
  let goods = false;
  let deal = false;
  let other = false;
  for (const limit = Math.min(items.length, k + LENGTH); k < limit; k++) {
    const item = items[k];
    const type = item.mention?.type;
    if (type === "company") return null; // the company has its own home
    if (type === "person" && !deal && !goods) return adjective ? null : "state";
    if (type === "organisation" || type === "date" || type === "money" || type === "country") break;
    if (item.kind === "punct" && item.lower !== "-") break;
    if (has(item, "company-noun") || has(item, "exporter-noun") || /^(industry|sector|giant|shipyards?)$/.test(item.lower)) return "company"; // prettier-ignore
    if (isState(item) && !(/^(air|armed|coast|force|guard|military|police|army|navy|side)$/.test(item.lower) && endsInGoods(items, k, limit))) return "state"; // prettier-ignore
    if (has(item, "preposition") || has(item, "conjunction") || has(item, "be") || has(item, "have") || has(item, "modal") || has(item, "relative")) break; // prettier-ignore
    if (has(item, "deal-noun") || has(item, "batch-noun") || has(item, "offer-noun")) deal = true;
    else if (isGoods(item)) goods = true;
    else if (item.word.forms.has("past") && !item.word.forms.has("base")) break;
    else if (item.kind === "word" && !has(item, "adverb")) other = true;
  }
  if (deal) return possessive ? "state" : "deal";
  if (goods) return possessive ? "state" : "origin";
  return other && !possessive ? null : "state"; // "Iranian complaints" are no side of a deal
}

const nounAdjunct = (items: Item[], k: number): Agent["kind"] =>
  has(items[k], "deal-noun") && !items[k].word.forms.has("s") ? "deal" : "state";

/** `Chinese air defence kit`, `Israeli military drones`: arms of their make, not an army. */
function endsInGoods(items: Item[], k: number, limit: number): boolean {
  for (let n = k + 1; n < limit; n++) {
    const item = items[n];
    if (isGoods(item)) return true;
    if (item.kind !== "word" || /^(force|forces|guard|chief|commander)$/.test(item.lower) || has(item, "preposition") || has(item, "conjunction") || has(item, "be") || has(item, "have") || (item.word.forms.size > 0 && !has(item, "arms"))) return false; // prettier-ignore
  }
  return false;
}

const isState = (item: Item): boolean =>
  has(item, "role-noun") || has(item, "people-noun") || /^(government|ministry|army|navy|air|force|forces|armed|military|authorities|parliament|state|cabinet|embassy|guard|coast|troops|marines|police|department|regime|leadership|mod|side)$/.test(item.lower); // prettier-ignore

/** The preposition that governs the phrase which holds item `at`; looks over `the government of`. */
function prepositionOf(items: Item[], at: number): string | null {
  for (let k = at - 1; k >= 0 && at - k < 9; k--) {
    const item = items[k];
    if (
      item.kind === "word" &&
      (has(item, "preposition") || /^(than|per|after|behind|unlike|besides|alongside)$/.test(item.lower))
    ) {
      if (item.lower === "of" && k > 0 && isBody(items[k - 1])) continue;
      if (item.lower === "to" && /^(according|thanks|due|owing|contrary|prior|close|next)$/.test(items[k - 1]?.lower ?? "")) return items[k - 1].lower; // prettier-ignore
      return item.lower;
    }
    const inside = has(item, "article") || item.lower === "'s" || item.lower === "-" || item.lower === "’" || isModifier(item); // prettier-ignore
    if (!inside) return null;
  }
  return null;
}

const isBody = (item: Item): boolean => /^(government|ministry|kingdom|republic|state|army|forces|ministries|navy|force|defence|defense|department|directorate|agency|administration|office|branch|command|bureau|council|authority|embassy|parliament|cabinet|secretariat|headquarters|side)$/.test(item.lower); // prettier-ignore

/** A word that can stand before a name in its phrase: an adjective, or a noun for a body or company. */
const isModifier = (item: Item): boolean =>
  item.mention?.type === "country" ||
  (item.kind === "word" &&
    (item.word.forms.size === 0 || has(item, "company-noun")) &&
    !has(item, "conjunction") &&
    !has(item, "relative") &&
    !has(item, "pronoun") &&
    !has(item, "modal") &&
    !has(item, "be") &&
    !has(item, "deal-noun"));

/** `between Azerbaijan and Israel`, `to India, Poland and Vietnam`: the preposition holds on through a list. */
function carriedPreposition(items: Item[], at: number, last: Agent | undefined): string | null {
  if (!last?.prep || last.prep === "according" || at - last.at > 9 || isSubjectBehind(items, at)) return null;
  let joint = false;
  for (let k = last.at + 1; k < at; k++) {
    const { lower, kind, word } = items[k];
    if (lower === "and" || lower === "," || lower === "or") joint = true;
    else if (kind === "punct" && lower !== "-" && lower !== "'" && lower !== "’") return null;
    else if (kind === "word" && (word.classes.has("be") || word.classes.has("modal") || word.classes.has("have") || (word.forms.has("past") && !word.classes.has("deal-noun")))) return null; // prettier-ignore
  }
  return joint ? last.prep : null;
}

/** `After Turkey and Finland, Norway is the third`: behind the comma of a phrase that opens the sentence, before its verb. */
const isSubjectBehind = (items: Item[], at: number): boolean =>
  items[at - 1]?.lower === "," && /^(after|before|behind|unlike|besides|alongside|like|with|for|in|to)$/.test(items[0]?.lower ?? "") && [items[at + 1], items[at + 2]].some((item) => has(item, "be") || has(item, "have") || has(item, "modal")); // prettier-ignore
