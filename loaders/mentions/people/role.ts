import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { isHead, isHyphen, isModifier, isPossessive } from "./office-words.js";
import { portfolioAt } from "./portfolio.js";

export type Standing = "official" | "former" | "business" | "private";

/** An office as item indices, half-open: `Israeli Minister of Regional Cooperation`. */
export interface Role {
  from: number;
  to: number;
  /** The words of the office without its country: `Minister of Regional Cooperation`. */
  office: [from: number, to: number];
  country: string | null;
  standing: Standing;
}

/** Country that stands in front of an office, with the index behind it: `Israeli`, `Israel's`, `US`, `Azerbaijan` before an office. */
function owner(items: Item[], i: number): { country: string | null; next: number } | null {
  const mention = items[i]?.mention;
  if (mention?.type !== "country" && mention?.type !== "organisation") return null;
  if (mention.type === "organisation" && mention.kind === "press") return null;
  const country = mention.type === "country" ? mention.code : mention.country;
  return { country, next: isPossessive(items[i + 1]) ? i + 2 : i + 1 };
}

/**
 * Reads an office that begins at item `i`, with its country before or behind it: `Azerbaijani Defence Minister`,
 * `RA Minister of Foreign Affairs`, `head of the country's State Border Service`, `Director General`. Null where none is.
 */
export function roleAt(items: Item[], i: number): Role | null {
  let to = i;
  let country: string | null = null;
  let former = false;
  while (has(items[to], "tenure") || has(items[to], "former") || (to > i && isHyphen(items[to]))) {
    former ||= isFormer(items[to]);
    to++;
  }
  const owned = owner(items, to);
  if (owned) ({ country, next: to } = owned);
  const office = to;
  while (isModifier(items[to]) || (to > office && isJoint(items, to))) {
    former ||= isFormer(items[to]);
    const next = items[to + 1];
    if (isHead(items[to]) && (!(isModifier(next) || isHead(next)) || isRankAhead(items, to + 1))) break;
    to++;
  }
  if (!isHead(items[to])) {
    if (items[to - 1]?.lower === "general" && to - 2 > office) to--; // Army chief General X
    if (to === office || !isHead(items[to - 1])) return null;
    to--;
  }
  let business = isBusinessBefore(items, i);
  let isPrivate = false;
  let official = false;
  let officeEnd = to;
  for (;;) {
    while (isHead(items[to]) || isMore(items, to)) {
      if (has(items[to], "business-noun"))
        business ||= !(items[to].lower === "boss" && /^(defence|defense|army|navy|military|spy|intelligence|mossad|security|force|police|nato)$/.test(items[to - 1]?.lower ?? "")); // prettier-ignore
      else if (has(items[to], "private-noun")) isPrivate = true;
      else if (isHead(items[to])) official = true;
      to++;
    }
    officeEnd = to;
    const portfolio = portfolioAt(items, to);
    if (portfolio) {
      if (!portfolio.bare) officeEnd = portfolio.to;
      to = portfolio.to;
      country ??= portfolio.country;
      business ||= portfolio.business;
    }
    const more = secondOffice(items, to);
    if (more < 0) break;
    to = more;
  }
  const standing: Standing = former
    ? "former"
    : business
      ? "business"
      : isPrivate && !official
        ? "private"
        : "official";
  return { from: i, to, office: [office, officeEnd], country, standing };
}

/** `Then` and `outgoing` tell of an office that was held at the time. */
const isFormer = (item: Item): boolean => has(item, "former") && !/^(then|outgoing|previous)$/.test(item.lower);

/** Heads behind which `General` belongs to the office, and is no rank. */
const GENERALS = /^(director|secretary|attorney|inspector|governor|consul|prosecutor|auditor|solicitor|procurator|commissioner|-)$/; // prettier-ignore

/** Words that carry an office on behind its head: `Director General`, `Prime Minister-designate`, `Secretary of State` apart. */
const isMore = (items: Item[], i: number): boolean =>
  (items[i]?.lower === "general" && GENERALS.test(items[i - 1].lower)) ||
  (has(items[i], "office") && items[i].lower !== "general" && !isRankAhead(items, i)) ||
  /^(designate|elect|delegate)$/.test(items[i]?.lower ?? "") ||
  isInChief(items, i) ||
  isHyphenJoint(items, i);

/** `commander-in-chief`, `commander in chief`: the `in` and the hyphens round it. */
const isInChief = (items: Item[], i: number): boolean => {
  const at = isHyphen(items[i]) ? i + 1 : i;
  const chief = isHyphen(items[at + 1]) ? at + 2 : at + 1;
  if (items[at]?.lower === "in") return items[chief]?.lower === "chief";
  return at > i && items[at]?.lower === "chief" && items[i - 1].lower === "in";
};

/** Whether a rank of several words begins at `i`: `Air Chief Marshal`, `Vice Admiral`, `Army General`. */
const isRankAhead = (items: Item[], i: number): boolean =>
  /^(air|army|vice|rear|fleet|field)$/.test(items[i]?.lower ?? "") && (has(items[i + 1], "rank") || (items[i + 1]?.lower === "chief" && has(items[i + 2], "rank")) || (items[i + 1]?.lower === "vice" && has(items[i + 2], "rank"))); // prettier-ignore

/** `Foreign and Defence Minister`, `Secretary-General`, `Trade, Industry and Labour Minister`. */
function isJoint(items: Item[], i: number): boolean {
  if (isHyphen(items[i])) return isModifier(items[i + 1]) || isHead(items[i + 1]);
  if (!/^(and|&|,)$/.test(items[i]?.lower ?? "") || !isModifier(items[i - 1])) return false;
  for (let j = i + 1; j < i + 6 && j < items.length; j++) {
    if (isHead(items[j])) return items[i].lower !== "," || (isCapital(items[i - 1]) === isCapital(items[j]) && items.slice(i + 1, j).some(({ lower }) => /^(and|&)$/.test(lower))); // prettier-ignore
    if (!isModifier(items[j]) && !/^(and|&)$/.test(items[j].lower)) return false;
  }
  return false;
}

const isCapital = ({ text }: Item): boolean => text !== text.toLowerCase();

const isHyphenJoint = (items: Item[], i: number): boolean =>
  isHyphen(items[i]) && items[i].end === items[i + 1]?.start && (isHead(items[i + 1]) || /^(in|general|elect|designate|chief)$/.test(items[i + 1].lower)); // prettier-ignore

const isBusinessBefore = (items: Item[], i: number): boolean => {
  const before = isPossessive(items[i - 1]) ? items[i - 2] : items[i - 1];
  return before?.mention?.type === "company" || has(before, "company-noun");
};

/** Behind `prime minister and` or `president,` where a second office of the same person begins: its start, else -1. */
function secondOffice(items: Item[], i: number): number {
  if (items[i]?.lower !== "and" && items[i]?.lower !== "&" && items[i]?.lower !== "/") return -1;
  let j = i + 1;
  while (j < i + 6 && isModifier(items[j])) j++;
  if (!isHead(items[j]) || has(items[i + 1], "article")) return -1;
  const field = portfolioAt(items, j + 1)?.to ?? j + 1;
  const name = items[field]?.lower === "," ? items[field + 1] : items[field];
  if (isCapital(items[i - 1]) !== isCapital(items[j])) return -1; // "the prime minister and President X" are two
  return name?.kind === "word" && /^\p{Lu}/u.test(name.text) ? i + 1 : -1;
}
