import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { behindOf, objectOf, type Deed } from "./deed.js";
import { lower, within } from "./words.js";

const isTrade = (item: Item | undefined): boolean => has(item, "traded");
const isWare = (item: Item): boolean => item.mention?.type === "system" || has(item, "weapon-noun");
const isArms = (item: Item): boolean =>
  isWare(item) || has(item, "arms") || item.mention?.type === "company" || /^(dual|lethal)$/.test(item.lower);
const isLicence = (item: Item): boolean => /^(licen[cs]es?|permits?)$/.test(item.lower);

/** Verbs that stop trade whatever else they can mean, and those that need a word of trade for their object. */
const OF_TRADE = /^(ban|bar|prohibit|embargo|forbid|halt|suspend|freeze|block|veto|withhold|pause|revoke|outlaw)$/;
const NEEDS_TRADE = /^(stop|refuse|curb|restrict|cease|tighten|relax|scrap)$/;

/**
 * Where a verb of banning or lifting has arms trade for its object or, in the passive, its subject: the index behind it; -1 where it
 * has not. Planned stops and those of anything else are none.
 */
export function banOf(deed: Deed): number {
  const { items, verb, end } = deed;
  const { lemma, passive } = verb;
  if (/^(talks|negotiations|discussions|flights|visits?|ties|relations|dialogue|membership|work)$/.test(lower(items, passive ? verb.from - 1 : verb.to))) return -1; // prettier-ignore
  const behind = (i: number): number => (i < 0 ? -1 : i < verb.to ? verb.to : i + 1);
  const arms = items.some(isArms);
  if (/^(impose|lift|ease|slap|tighten|relax)$/.test(lemma)) {
    const ban = objectOf(deed, (it, i) => has(it, "ban-noun") || (/^(rules|curbs|controls|limits|guidelines|principles)$/.test(it.lower) && (has(items[i - 1], "traded") || has(items[i - 1], "arms"))), 8); // prettier-ignore
    const objection = lemma === "lift" || lemma === "ease" ? objectOf(deed, ({ lower: w }) => /^(opposition|objections?|veto|block|blockade|hold|resistance)$/.test(w), 6) : -1; // prettier-ignore
    if (objection >= 0 && items.slice(objection, objection + 9).some(isTrade)) return behind(objection);
    return ban >= 0 && (arms || items.some(isTrade)) && !isEconomic(items, ban) ? behind(ban) : -1;
  }
  if (/^(reinstate|restore|unfreeze|pull|withdraw|give|return|renew|reissue|cancel)$/.test(lemma)) {
    if (/^(give|return)$/.test(lemma) && !/^back$/.test(lower(items, verb.to)) && lemma === "give") return -1;
    const exports = /^(reinstate|restore|unfreeze)$/.test(lemma);
    return behind(objectOf(deed, (it) => isLicence(it) || (exports && /^exports?$/.test(it.lower)), 14));
  }
  if (lemma === "resume" || lemma === "unblock") return arms ? behind(objectOf(deed, (it) => /^(exports?|sales?|deliveries|shipments|arms|weapons)$/.test(it.lower), 7)) : -1; // prettier-ignore
  if (/^(expel|remove|exclude|eject)$/.test(lemma)) {
    const programme = behindOf(deed, ({ lower: w }) => /^(programme|program|consortium|project)$/.test(w), 8);
    return programme >= 0 && items.slice(verb.to, programme).some(isWare) ? programme + 1 : -1;
  }
  if (lemma === "stop" && verb.form === "finite" && !passive && verb.tense === "present" && verb.from === verb.main)
    return -1;
  if (lemma === "stop" && !passive && isKeeper(deed)) {
    const own = objectOf(deed, isWare, 5);
    if (own >= 0) return behind(own);
  }
  if (NEEDS_TRADE.test(lemma)) {
    const trade = objectOf(deed, isTrade);
    if (trade < 0 || !(arms || objectOf(deed, isLicence) >= 0)) return -1;
    return lemma === "refuse" && !isLicence(items[trade]) && !/^(to|permission|approval)$/.test(lower(items, verb.to)) ? -1 : behind(trade); // prettier-ignore
  }
  if (!OF_TRADE.test(lemma)) return -1;
  const trade = objectOf(deed, isTrade);
  if (trade >= 0 && /^(aid|assistance)$/.test(items[trade].lower)) return /^(security|military|lethal|arms)$/.test(lower(items, trade - 1)) ? behind(trade) : -1; // prettier-ignore
  if (trade >= 0) return (arms || objectOf(deed, isLicence) >= 0) && !isOfOther(items, trade) ? behind(trade) : -1;
  const barred = passive ? behindOf(deed, isTrade) : -1; // "was barred from buying"
  if (barred >= 0 && arms) return Math.min(end, barred + 1);
  const ware = objectOf(deed, (it) => isWare(it) || /^(arms|weapons|weapon)$/.test(it.lower));
  if (ware < 0 || lemma === "block" || lemma === "freeze") return -1;
  // a ware alone: "Berlin halted the jets for Ankara"; not missiles that are stopped in flight
  return passive || items.slice(ware, end).some(({ lower: w }) => w === "to" || w === "for") ? behind(ware) : -1;
}

/** "put exports on hold", "pulled the plug on sales", "cut off deliveries": index behind the trade; -1 where there is none. */
export function holdOf(deed: Deed): number {
  const { items, verb, end } = deed;
  const { lemma, passive, to } = verb;
  if (lemma === "put" || lemma === "place") {
    const under = behindOf(deed, ({ lower: w }, i) => w === "under" && within(items, i + 1, i + 6, (it) => has(it, "ban-noun")) >= 0); // prettier-ignore
    if (under >= 0) return within(items, under + 1, under + 6, (it) => has(it, "ban-noun")) + 1;
  }
  if (lemma !== "put" && lemma !== "cut" && lemma !== "pull") return -1;
  const stop = behindOf(deed, ({ lower: w }, i) => lemma === "put" ? w === "on" && /^(hold|ice)$/.test(lower(items, i + 1)) : lemma === "cut" ? w === "off" : w === "plug"); // prettier-ignore
  if (stop < 0 || !items.some(isArms)) return -1;
  const trade = passive ? objectOf(deed, isTrade) : within(items, to, end, isTrade);
  return trade >= 0 ? Math.max(trade + 1, stop + 2) : -1;
}

/** Whether those who give licences act: they stop an export, not a weapon in flight. */
const isKeeper = ({ items, subject }: Deed): boolean =>
  items.slice(...subject).some(({ lower: w, mention }) => /^(controllers?|regulators?|agency|ministry|government|authorities|customs|parliament|court)$/.test(w) || (mention?.type === "organisation" && /^(ministry|agency|government)$/.test(mention.kind))); // prettier-ignore

/** Oil, grain and money have embargoes too. */
const isEconomic = (items: Item[], i: number): boolean =>
  /^(oil|economic|trade|travel|financial|gas|grain|banking|individual|tariff)$/.test(lower(items, i - 1)) || /^(oil|gas|banks?|visas?|travel|grain)$/.test(lower(items, i + 2)); // prettier-ignore

const isOfOther = (items: Item[], i: number): boolean =>
  /^(oil|gas|grain|wheat|crude|electricity|food|energy|fuel|fertili[sz]er)$/.test(lower(items, i - 1)) || (lower(items, i + 1) === "of" && /^(oil|gas|grain|wheat|crude|electricity|food|fertili[sz]er)$/.test(lower(items, i + 2))); // prettier-ignore
