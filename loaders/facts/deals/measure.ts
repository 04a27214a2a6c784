import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { moneySenses, moneyVerbs, type MoneySense } from "../../vocabulary/money-senses.js";
import { isGoods } from "./goods.js";
import { isPaying } from "./paying.js";
import { tellsStanding } from "./standing-roles.js";
import { totalMark } from "./total.js";

/** What a sum measures: its sense, and the item that says so (-1 where only the whole sentence does). */
export interface Measure {
  sense: MoneySense | "goods" | "yearly" | null;
  at: number;
}

const DEAL_SENSES = new Set<MoneySense>(["deal", "batch", "package", "offer"]);

/** Whether a sense is one of a deal. */
export const isDeal = (sense: Measure["sense"]): boolean =>
  sense === "goods" || (sense !== null && sense !== "yearly" && DEAL_SENSES.has(sense as MoneySense));

/** Tells what the sum at item `i` measures, by the noun it stands before, else the nearest noun or verb before it, else after it. */
export function measure(items: Item[], i: number): Measure {
  const unit = unitMark(items, i);
  if (unit) return unit;
  if (isSetAside(items, i)) return { sense: "budget", at: i };
  if (items[i + 1]?.lower === "into") return { sense: "investment", at: i + 1 };
  const total = totalMark(items, i);
  if (total >= 0 && !items.slice(0, i).some((item) => has(item, "buy") || has(item, "sell"))) return { sense: "package", at: total }; // prettier-ignore
  return attributive(items, i) ?? before(items, i) ?? after(items, i) ?? { sense: null, at: -1 };
}

/** `€7 billion is set aside in this year's budget`, `$50 million has been earmarked`. */
const isSetAside = (items: Item[], i: number): boolean => {
  if (items[i - 1]?.lower === "aside" || (/^(on|in)$/.test(items[i + 1]?.lower ?? "") && /^(its|their|the)$/.test(items[i + 2]?.lower ?? "") && items[i + 3]?.lower === "books")) return true; // prettier-ignore
  let k = i + 1;
  while (k < i + 4 && (has(items[k], "be") || has(items[k], "have"))) k++;
  return k > i + 1 && (/^(earmarked|allocated|budgeted|appropriated|pledged|donated)$/.test(items[k]?.lower ?? "") || (items[k]?.lower === "set" && items[k + 1]?.lower === "aside")); // prettier-ignore
};

/** What leads from a noun without a sense of its own to what it is for. */
const PURPOSE = /^(for|of|on|over|covering)$/;

const sense = (item: Item): MoneySense | undefined => (item.kind === "word" ? moneySenses.get(item.lower) : undefined);

const UNIT_WORDS = new Set("unit aircraft plane jet missile shot round tank vehicle helicopter drone piece copy interceptor system hour flight shell launcher set head battery ship boat item pop throw copy head craft vessel airframe bomb rocket gun round unit interception launch kilometre barrel".split(" ")); // prettier-ignore

/** `each`, `apiece`, `per aircraft`, `a piece` after the sum; `a year` makes it a yearly amount. */
function unitMark(items: Item[], i: number): Measure | null {
  const next = items[i + 1];
  if (next === undefined) return null;
  const one = /^[-–/]$/.test(next.lower) ? items[i + 2] : undefined; // "(~$40m - launcher)"
  if (one && isGoods(one) && !/s$/.test(one.lower) && /^[)\]]$/.test(items[i + 3]?.lower ?? ")"))
    return { sense: "unit", at: i + 2 };
  if (/^(each|apiece)$/.test(next.lower)) return { sense: "unit", at: i + 1 };
  const per = next.lower === "per" || next.lower === "a" || next.lower === "an" || next.lower === "every";
  const second = items[i + 2];
  if (per && second && (UNIT_WORDS.has(second.lower) || (next.lower === "per" && second.mention?.type === "system")))
    return { sense: "unit", at: i + 2 };
  const rate = next.mention?.type === "date" && next.mention.timex.kind === "set" ? next.mention.timex.unit : "";
  if (/^(year|month)$/.test(rate) || (per && second && /^(year|annum|month)$/.test(second.lower)))
    return { sense: "yearly", at: i + 1 };
  return null;
}

/** Reads the noun phrase right after the sum: `$300 million Philippine missile contract`, `$1.6 billion in deals`, `$5 billion worth of weapons`. */
function attributive(items: Item[], i: number): Measure | null {
  let k = i + 1;
  if (/^[-'’]$/.test(items[k]?.lower ?? "")) k++;
  if (items[k]?.lower === "worth" && items[k + 1]?.lower === "of") k += 2;
  else if (items[k]?.lower === "in" || items[k]?.lower === "of") k++;
  const linked = k > i + 1;
  let head: Measure | null = null;
  let goods = -1;
  let plain = 0;
  for (const limit = Math.min(items.length, k + 9); k < limit; k++) {
    const item = items[k];
    if (item.kind === "punct" && item.lower !== "-" && !(item.lower === "," && linked)) break;
    if (item.mention?.type === "date" || item.mention?.type === "money") break;
    if (!head && goods < 0 && plain > 0 && PURPOSE.test(item.lower)) {
      plain = 0;
      continue; // "a 2-billion-euro plan for an Israeli dome"
    }
    if (has(item, "preposition") || has(item, "relative") || has(item, "modal") || has(item, "be") || has(item, "have")) break; // prettier-ignore
    if (has(item, "conjunction") && item.lower !== "and") break;
    if (has(item, "article") && !linked && !PURPOSE.test(items[k - 1].lower)) break;
    if (item.kind === "word" && item.word.classes.size === 0) plain++;
    const own = sense(item);
    if (own === "aid" || own === "trade" || own === "fine" || own === "damage") return { sense: own, at: k };
    if (/^(purchase|acquisition|takeover|sale)$/.test(item.lower) && isOfCompany(items, k)) return { sense: "company", at: k }; // prettier-ignore
    if (own === "company" && /^share|^stake/.test(item.lower)) return { sense: own, at: k };
    if (own && item.word.forms.has("past") && !item.word.forms.has("base")) break;
    if (own && !(head && own === "deal" && head.sense !== "deal" && items[k - 1]?.lower === "and"))
      head = { sense: precise(items, k, own), at: k };
    else if (isGoods(item)) goods = k;
    else if (item.kind === "word" && item.word.forms.has("past") && !head) break;
    else if (/^(annual|yearly)$/.test(item.lower) && items[k + 1]?.lower.startsWith("sale")) return { sense: "company", at: k }; // prettier-ignore
  }
  if (head) return head;
  return goods >= 0 ? { sense: "goods", at: goods } : null;
}

/** A package with deals in it is a package; sales a year are a company's. */
function precise(items: Item[], k: number, own: MoneySense): MoneySense {
  const before = items[k - 1]?.lower ?? "";
  if (own === "deal" && /^(package|batch)$/.test(before)) return before as MoneySense;
  return own;
}

/** The nearest word before the sum that says what it is; commas may stand between, other sums may not. */
function before(items: Item[], i: number): Measure | null {
  let goods = -1;
  for (let k = i - 1; k >= 0 && k > i - 26; k--) {
    const item = items[k];
    if (item.mention?.type === "money" && unitMark(items, k)) continue;
    if (
      /^;$/.test(item.lower) ||
      (item.lower === ":" && hasVerbAfter(items, k, i)) ||
      (item.mention?.type === "money" && goods < 0)
    )
      break;
    if (item.lower === "(" && (goods >= 0 || isGoods(items[k - 1])))
      return { sense: "goods", at: goods >= 0 ? goods : k - 1 }; // "Rafales (42 aircraft, $8.1 billion)"
    const own = sense(item);
    if (own === "company" && /^share/.test(item.lower) && items[k + 1]?.lower === "of") continue;
    if (item.lower === "stock" && /^(told|tell|informed|notified|to|with)$/.test(items[k - 2]?.lower ?? "")) continue;
    if (own === "deal" && /^(purchase|acquisition|takeover|sale)$/.test(item.lower) && items[k + 1]?.lower === "of" && takesOver(items, k + 1, i)) return { sense: "company", at: k }; // prettier-ignore
    if (own === "investment" && item.lower === "venture") continue; // "Rafael's joint venture" is a firm
    if (own && !isDeal(own) && goods >= 0 && isParted(items, k, goods)) return { sense: "goods", at: goods };
    if (own === "aid" && isFinancing(items, k)) continue;
    if (own && !isVerbHere(items, k)) return settle(items, k, i, own);
    if (item.kind === "word") {
      const verb = item.word.forms.size > 0 ? moneyVerbs.get(item.word.lemma) : undefined;
      if (item.word.lemma === "budget" && items[k + 1]?.lower === "at") continue; // "budgeted at", of a purchase
      if (verb && item.word.lemma === "give" && isPaper(items, k)) return { sense: "deal", at: k };
      if (verb && item.word.lemma === "give" && !isGift(items, k, i)) continue;
      if (verb) return { sense: verb, at: k };
      if (item.word.lemma === "spend" && isForForces(items, k, i)) return { sense: "budget", at: k };
      if (/^(cost|price|tag|priced|sells?|sold|goes|go|works|comes?|runs|fetch|fetches)s?$/.test(item.lower)) {
        const unit = unitCost(items, k, i);
        if (unit) return { sense: "unit", at: k };
      }
      if (has(item, "buy") || has(item, "sell")) {
        if (takesOver(items, k, i)) return { sense: "company", at: k };
        const noun = dealBefore(items, k);
        return noun >= 0 ? { sense: "deal", at: noun } : { sense: "goods", at: goods >= 0 ? goods : k };
      }
      if (has(item, "earn-from") && (!item.word.forms.has("base") || items[k - 1]?.lower === "to" || has(items[k - 1], "modal"))) return isFromBuyer(items, i) ? { sense: "goods", at: k } : { sense: "company", at: k }; // prettier-ignore
      if ((has(item, "receive") || has(item, "deliver")) && isPrice(items, k, i))
        return { sense: "goods", at: goods >= 0 ? goods : k };
      if (isPaying(items, k)) {
        if (items[k + 1]?.mention?.type === "company" && i - k < 8) return { sense: "goods", at: k + 1 }; // "had paid IAI 1.1 billion"
        if (goods >= 0 || items.slice(i + 1).some((other, n) => isGoods(other) || has(other, "deal-noun") || (other.lower === "for" && /^(it|them|these|those|this|that|all|both|\d.*)$/.test(items[i + 2 + n]?.lower ?? "")))) return { sense: "goods", at: goods >= 0 ? goods : k }; // prettier-ignore
        break;
      }
    }
    if (goods < 0 && (isGoods(item) || isUnits(items, k))) goods = k;
  }
  return goods >= 0 ? { sense: "goods", at: goods } : null;
}

/** `The deal, financed by a loan over 10 years, is worth`: how it is paid, not what the sum is. */
const isFinancing = (items: Item[], k: number): boolean =>
  items.slice(Math.max(0, k - 6), k).some(({ lower }, n, list) => /^(financed|funded|backed|covered|paid|guaranteed|underwritten)$/.test(lower) && /^(by|with|through|from|via|largely|partly|mostly)$/.test(list[n + 1]?.lower ?? "")); // prettier-ignore

/** `the 36 units cost`, `contracted 36 units for`: a count of what is bought, without its name. */
const isUnits = (items: Item[], k: number): boolean =>
  /^(units|examples|airframes|machines)$/.test(items[k].lower) && (items[k - 1]?.kind === "number" || items[k - 2]?.kind === "number"); // prettier-ignore

/** The noun that a verb without a tense belongs to: `contracts for purchasing equipment`, `a deal to sell drones`; -1 where none. */
function dealBefore(items: Item[], verb: number): number {
  if (!items[verb].word.forms.has("ing") && items[verb - 1]?.lower !== "to") return -1;
  for (let k = verb - 1; k >= Math.max(0, verb - 12); k--) {
    const own = sense(items[k]);
    if (own && isDeal(own) && !isVerbHere(items, k)) return k;
    if (items[k].word.forms.has("past") || has(items[k], "be") || items[k].kind === "punct") return -1;
  }
  return -1;
}

/** `Azerbaijan purchases weapons from Israel`: after who acts, before what is acted on. */
const isPresent = (items: Item[], k: number): boolean => {
  const { mention } = items[k - 1] ?? {};
  const acts = mention?.type === "company" || mention?.type === "person" || mention?.type === "organisation" || (mention?.type === "country" && mention.form !== "demonym"); // prettier-ignore
  const next = items[k + 1];
  return acts && /[^s]s$/.test(items[k].lower) && items[k].word.forms.has("s") && next !== undefined && (isGoods(next) || has(next, "article") || has(next, "arms") || next.kind === "number" || next.mention?.type === "company" || (next.mention?.type === "country" && next.mention.form === "demonym")); // prettier-ignore
};

/** Whether a noun's spelling is a verb here: `to order`, `will supply`, `Israel exports arms`. */
const isVerbHere = (items: Item[], k: number): boolean =>
  isPresent(items, k) ||
  items[k - 1]?.lower === "to" || has(items[k - 1], "modal") || (items[k].word.forms.has("past") && !items[k].word.forms.has("base")); // prettier-ignore

/** Sales and exports without a buyer are a company's or a country's for a year. */
function settle(items: Item[], k: number, i: number, own: MoneySense): Measure {
  const { lower } = items[k];
  if (own === "deal" && /^(sales|exports|imports)$/.test(lower)) {
    const directed = items.slice(Math.max(0, k - 6), i).some((item) => /^(to|from|between|with)$/.test(item.lower)) && hasPartner(items, k, i); // prettier-ignore
    if (!directed && !tellsStanding(items, k)) return { sense: lower === "sales" ? "company" : "trade", at: k };
  }
  if (own === "trade" && items[k - 1] && has(items[k - 1], "arms")) return { sense: isOfExports(items, k) && !hasPartner(items, k, i) ? "trade" : "deal", at: k }; // prettier-ignore
  if (own === "offer" && items[k - 1]?.lower === "of" && /^letters?$/.test(items[k - 2]?.lower ?? ""))
    return { sense: "deal", at: k }; // "under the letter of offer"
  return { sense: own, at: k };
}

/** `exports of defence goods`. */
const isOfExports = (items: Item[], k: number): boolean => items.slice(Math.max(0, k - 4), k).some(({ lower }) => /^(exports?|sales|imports)$/.test(lower)); // prettier-ignore

/** Whether sales or exports are told with their other side: `to Azerbaijan`, `from Israel`, `between the two`. */
function hasPartner(items: Item[], k: number, i: number): boolean {
  for (let n = Math.max(1, k - 6); n < i; n++)
    if (/^(to|from|between|with)$/.test(items[n - 1].lower) && items.slice(n, n + 3).some(({ mention }) => mention?.type === "country")) return true; // prettier-ignore
  return false;
}

/** `each missile costs $50,000`, `a price tag of $80 million a jet`, `unit cost`: a cost of one. */
function unitCost(items: Item[], k: number, i: number): boolean {
  if (/^(unit|flyaway|single|per|list|catalogue|sticker)$/.test(items[k - 1]?.lower ?? "")) return true;
  if (/^(cost|price|tag)$/.test(items[k].lower) && items[k + 1]?.lower === "of" && /^(one|an?|each|every|single)$/.test(items[k + 2]?.lower ?? "") && items.slice(k + 3, i).some(isGoods)) return true; // prettier-ignore
  const amount = items[i].mention?.type === "money" ? items[i].mention.amount : null;
  for (let n = k - 1; n >= Math.max(0, k - 7); n--) {
    if (/^(each|every|single)$/.test(items[n].lower) || (items[n].lower === "one" && items.slice(n + 1, n + 4).some((item) => isGoods(item)))) return true; // prettier-ignore
    if (/^(a|an)$/.test(items[n].lower) && items.slice(n + 1, k).some(isGoods) && !items.slice(n + 1, k).some((item) => has(item, "deal-noun") || (has(item, "batch-noun") && item.lower !== "class") || item.kind === "number" || (has(item, "preposition") && item.lower !== "to" && item.lower !== "of"))) return true; // prettier-ignore
  }
  if (/^sells?$/.test(items[k].lower) && items.slice(Math.max(0, k - 4), k).some(({ lower }) => /^(a|an|each|one)$/.test(lower)) && !items.slice(Math.max(0, k - 4), k).some((item) => has(item, "deal-noun") || item.mention?.type === "company" || item.mention?.type === "country")) return true; // prettier-ignore
  return /^(cost|price|tag)/.test(items[k].lower) && amount !== null && amount < 3e6;
}

/** `acquisition from the government of IMI Systems`: the company that is bought, after "of". */
function isOfCompany(items: Item[], k: number): boolean {
  for (let n = k + 1; n < Math.min(items.length, k + 8); n++) {
    if (items[n].kind === "punct" && items[n].lower !== "-") return false;
    if (items[n].lower === "of" && items.slice(n + 1, n + 4).some(({ mention }) => mention?.type === "company")) return takesOver(items, n, n + 5); // prettier-ignore
  }
  return false;
}

/** `gave Kyiv $5 million`; not `gave one figure: $4.85 billion`. */
const isGift = (items: Item[], k: number, i: number): boolean =>
  i - k <= 6 && !items.slice(k + 1, i).some(({ lower, kind }) => kind === "punct" || /^(figure|number|sum|estimate|price|value|breath|amount|total|rise|as|at)$/.test(lower)); // prettier-ignore

/** `the cabinet released the funds, and Arrow 3 was Germany's for 3.6 billion`: a clause of its own lies between. */
const isParted = (items: Item[], k: number, goods: number): boolean =>
  items.slice(k + 1, goods).some(({ lower }) => /^(and|but|while)$/.test(lower)) && items.slice(k + 1, goods).some(({ lower }) => lower === ","); // prettier-ignore

/** `the press gave $1.2 billion`: a paper names a price. */
const isPaper = (items: Item[], k: number): boolean =>
  items.slice(Math.max(0, k - 6), k).some(({ lower, mention }) => /^(press|media|papers?|newspapers?|daily|dailies|websites?|newsletters?|reports?|magazines?)$/.test(lower) || (mention?.type === "organisation" && mention.kind === "press")); // prettier-ignore

/** `pocketed $400 million from Yerevan`, `expects to bank $13 million from the customer`. */
const isFromBuyer = (items: Item[], i: number): boolean => {
  for (let k = i + 1; k < Math.min(items.length, i + 9); k++)
    if (items[k].lower === "from" && items[k].kind === "word") return items.slice(k + 1, k + 5).some((item) => item.mention?.type === "country" || item.mention?.type === "organisation" || has(item, "buyer-noun")); // prettier-ignore
  return false;
};

/** `received three, at a price of $184 million`, `took four for $40 million`. */
const isPrice = (items: Item[], k: number, i: number): boolean =>
  items.slice(Math.max(k, i - 4), i).some(({ lower }) => /^(for|price|cost|worth)$/.test(lower));

/** `spend on its armed forces`, `spend on defence and security`: a budget, not arms from one seller. */
const isForForces = (items: Item[], k: number, i: number): boolean => {
  for (let n = k + 1; n < Math.min(items.length, Math.max(i, k) + 10); n++)
    if (items[n].lower === "on") return items.slice(n + 1, n + 5).some(({ lower }) => /^(defence|defense|military|security|army|forces|rearmament|arms|weapons)$/.test(lower)) && !items.slice(n + 1, n + 6).some(({ mention, lower }) => mention?.type === "system" || mention?.type === "company" || (mention?.type === "country" && mention.form === "demonym") || /^(from|contracts?|purchases?|orders?|deals?)$/.test(lower)); // prettier-ignore
  return false;
};

/** `Rafael bought Aeronautics for $231 million`: what is bought is a company. */
function takesOver(items: Item[], k: number, i: number): boolean {
  for (let n = k + 1; n < Math.min(i, k + 5); n++) {
    const { mention, lower } = items[n];
    if (lower === "rival" && has(items[k], "sell")) return false; // "of which the Americans sell a rival"
    if (lower === "rival" && items.slice(n + 1, n + 4).some(isGoods)) return false;
    if (/^(stake|shares|firm|company|rival|startup|subsidiary|business|manufacturer|maker)$/.test(lower)) return true;
    if (/^(from|for|to|by|with)$/.test(lower) || mention?.type === "system" || mention?.type === "money" || (mention?.type === "country" && mention.form !== "demonym")) return false; // prettier-ignore
    if (mention?.type === "company") return !isGoods(items[n + 1]) && items[n + 1]?.lower !== "'s";
  }
  return false;
}

/** What follows the sum: `$2 billion to buy jets`, `$5 billion on weapons`, `$2 billion is the price of the contract`. */
function after(items: Item[], i: number): Measure | null {
  for (let k = i + 1; k < Math.min(items.length, i + 14); k++) {
    const item = items[k];
    if (/^[;:]$/.test(item.lower) || item.mention?.type === "money") break;
    const own = sense(item);
    if (own) return { sense: own, at: k };
    if (item.kind === "word" && item.word.forms.size > 0 && moneyVerbs.has(item.word.lemma))
      return { sense: moneyVerbs.get(item.word.lemma)!, at: k };
    if (isGoods(item) || has(item, "buy") || has(item, "sell")) return { sense: "goods", at: k };
  }
  return null;
}

/** Whether a colon parts two sentences, not a name from what is told of it. */
const hasVerbAfter = (items: Item[], k: number, i: number): boolean =>
  items.slice(k + 1, i).some(({ word }) => word.forms.has("past") || word.classes.has("be"));
