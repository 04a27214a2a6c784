import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { lower } from "./words.js";

/** Whether a noun for war tells one: not a war of words, a war crime, a trade war. */
export function isWar(items: Item[], i: number): boolean {
  const before = lower(items, i - 1);
  if (/^(cold|trade|price|civil|tariff|post|pre|anti|culture|gang|drug|turf|bidding|electronic|proxy|shadow|world|star|nuclear|tug|-|legal)$/.test(before) && !(before === "-" && /^(full|day|week|month|year)$/.test(lower(items, i - 2)))) return false; // prettier-ignore
  const after = lower(items, i + 1);
  if (
    items[i].word.lemma === "campaign" &&
    !/^(bombing|military|air|offensive|ground|aerial|bombardment)$/.test(before)
  )
    return false;
  if (
    /^(exercises?|drills?|plans?|planes?|ships?|college|materials?|production|industry|memorials?|museums?|cemetery|graves?|dead|heroes|hero|years|stocks?|stockpiles?|economy|bonds|reserves?|risk|wounded|crimes?|games?|chest|room|machine|effort|zone|veterans?|reporter|footing|cabinet|correspondent|-)$/.test(
      after,
    )
  )
    return false;
  if (/^battles?$/.test(items[i].lower) && /^(tanks?|groups?|management|hardened|proven|ready|rifles?|damage|order|experience|use|debut|tested|lines?|honours|honors|dress|drones?|system|systems)$/.test(after)) return false; // prettier-ignore
  if (after === "of" && /^(words|nerves|attrition|wills|roses|choice|figures|numbers|liberation)$/.test(lower(items, i + 2))) return false; // prettier-ignore
  if (items.slice(Math.max(0, i - 4), i).some(({ lower: w }) => /^(preparing|prepare|provoke|provoking|planning|coming|looming|unleash|avoid|prevent|avert)$/.test(w))) return false; // prettier-ignore
  if (before === "no" || items.slice(Math.max(0, i - 5), i).some(({ lower: w }) => /^(films?|movies?|books?|novels?|museum|memorial|series|documentary|documentaries|exhibition|play|memoirs?|monument|games?)$/.test(w))) return false; // prettier-ignore
  if (has(items[i], "war-noun") && /^(clash|clashes)$/.test(items[i].lower) && after === "of") return false;
  return !/^(conflict|conflicts)$/.test(items[i].lower) || lower(items, i + 1) !== "resolution";
}

/** Whether an exercise is one of armed forces. */
export const isMilitary = (items: Item[], i: number): boolean =>
  !(lower(items, i) === "exercise" && lower(items, i + 1) === "of") && (isNamed(items[i - 1]) || isNamed(items[i + 1]) ||
  items.slice(Math.max(0, i - 7), i + 8).some((it) => (it.mention?.type === "organisation" && /^(army|officials)$/.test(it.mention.kind)) || has(it, "arms") || has(it, "weapon-noun") || /^(army|navy|naval|air|joint|troops|forces|named|dubbed|codenamed|drill|drills|manoeuvres|maneuvers|live)$/.test(it.lower))); // prettier-ignore

/** Whether a noun for attack tells one: not an attack helicopter, a possible strike. */
export function isAttack(items: Item[], i: number): boolean {
  const { lower: word } = items[i];
  const before = lower(items, i - 1);
  const after = lower(items, i + 1);
  if (/^(drone|drones|helicopter|helicopters|aircraft|uav|uavs|submarine|submarines|jet|jets|capability|capabilities|group|missile|missiles|fighter|range|crafts?|planes?|boats?|craft|squadron|munition|munitions|rifle|rifles)$/.test(after)) return false; // prettier-ignore
  if (/^(precision|ground|long|deep|heart|labour|labor|general|hunger|verbal|possible|potential|future|any|against|counter|prevent|cyber)$/.test(before)) return false; // prettier-ignore
  if (items.slice(Math.max(0, i - 4), i).some((it) => has(it, "foil") && /^(foil|thwart|prevent|avert|deter)/.test(it.lower))) return false; // prettier-ignore
  if (/^attacks?$/.test(word) && items.slice(Math.max(0, i - 4), i).some(({ lower: w }) => /^(trademark|rhetorical|verbal|personal|scathing|fierce|bitter|blistering|stinging|his|her|critics|media|twitter|ad|legal|partisan)$/.test(w)) && /^(on|against)$/.test(after)) return false; // prettier-ignore
  if (items.slice(i + 1, i + 5).some(({ lower: w }) => /^(workers?|dockers?|unions?|drivers|staff|teachers|nurses|miners)$/.test(w))) return false; // prettier-ignore
  return !(word === "strike" && has(items[i + 1], "weapon-noun"));
}

const AWAITING = /^(oppos|consider|discuss|expect|await|anticipat|delay|want|seek|demand|propos|critici|defend|regret|fear|urg|refus|negotiat|approv|allow|permit|authori|condemn|welcom)(e|es|ed|ing|s|d|ze[ds]?|se[ds]?|zing|sing|ted|ting)?$/; // prettier-ignore

/** "opposed the delivery", "a resolution over the delivery", "was expecting delivery": what is spoken of or waited for. */
export function isAwaited(items: Item[], noun: number): boolean {
  let at = noun - 1;
  while (at > 0 && noun - at < 4 && /^(the|a|any|further|future|early|rapid|its|their|first)$/.test(lower(items, at)))
    at--;
  return /^(over|about|regarding|concerning|against|into)$/.test(lower(items, at)) || AWAITING.test(lower(items, at)); // prettier-ignore
}

/** Whether a signing is one of a sum or a purchase: that is a deal, no agreement. */
export const isDeal = (items: Item[], verb: VerbGroup, end: number): boolean =>
  items.slice(Math.max(0, verb.from - 12), Math.min(items.length, end)).some((it) => it.mention?.type === "money" || /^(contracts?|buy|purchase|supply|sell|sale|procure|procurement|acquire|acquisition|deliver|delivery)$/.test(it.lower)); // prettier-ignore

/** Launching a product, a programme or a satellite is no fire. */
export const isProduct = (items: Item[], verb: VerbGroup): boolean =>
  items.slice(verb.to, verb.to + 6).some((it) => (verb.lemma === "launch" && /^(corvettes?|frigates?|ships?|submarines?|destroyers?|vessels?|carriers?|boats?|hulls?)$/.test(it.lower)) || /^(production|programme|program|satellites?|version|model|family|investigation|inquiry|probe|tender|new|line|company|campaign|venture|its|project)$/.test(it.lower)); // prettier-ignore

/** Whether something is used in another sense: technology, a word, money. */
export const isCivil = (items: Item[], verb: VerbGroup, end: number): boolean =>
  items.slice(verb.to, end).some((it, i) => i < 5 && /^(technology|parts|components|term|word|phrase|money|funds)$/.test(it.lower)); // prettier-ignore

/** Whether a word is a name that no list knows: "the Indra exercise". */
const isNamed = (item: Item | undefined): boolean =>
  (item?.kind === "word" && /^[A-Z][a-z]+/.test(item.text) && item.word.classes.size === 0) || item?.mention?.type === "company" || item?.mention?.type === "system"; // prettier-ignore

/** "the jet, which entered service in 2004", "in service since 2010": how old a type is, not that a buyer has received any. */
export function isAgeOfType(items: Item[], at: number): boolean {
  const service = items.findIndex(({ lower: w }, i) => i >= at - 1 && i < at + 4 && w === "service");
  if (service < 0 || !/^(in|into|enter|entered|enters|entering|entry)$/.test(lower(items, service - 1))) return false;
  const round = items.slice(Math.max(0, at - 10), service + 8);
  return !round.some((it) => it.kind === "number" || it.mention?.type === "organisation" || /^(first|second|third|last|latest|batch|squadron|regiment|battery|two|three|four|five|six|eight|ten|twelve|army|navy|force|forces|fleet|ship|frigate|corvette|submarine|vessel|carrier|destroyer|boat|patrol)s?$/.test(it.lower) || (it.mention?.type === "system" && it.mention.category === "naval vessel")); // prettier-ignore
}
