import { countryOf } from "../../grammar/agents.js";
import { attribution, type Attribution } from "../../grammar/attribution.js";
import { clauseAt, clauses } from "../../grammar/clauses.js";
import { has, verbGroups, type VerbGroup } from "../../grammar/verbs.js";
import type { Item, Sentence } from "../../types.js";
import { isGoods } from "./goods.js";
import { isHearsay, isOfPress } from "./hearsay.js";
import { isPaying } from "./paying.js";
import type { Sides } from "./sides.js";

export type Status = "announced" | "reported" | "completed" | "planned" | "suspended" | "cancelled" | "denied";

/** What a sentence says of how far a deal has come. */
export interface Standing {
  status: Status;
  /** An approval, talks or a wish: no contract yet. */
  offered: boolean;
  /** Told as what will not be: "would not buy". */
  ruledOut: boolean;
  /** Who says so, where the sentence names it. */
  attribution: Attribution | null;
  /** The verb that tells it, as item index; -1 where a word or none does. */
  at: number;
}

const HALT = new Set(["halt", "suspend", "freeze", "block", "pause", "ban", "bar", "stop"]);
const DONE = new Set(["deliver", "ship", "pay", "complete", "fulfil", "fulfill", "execute"]);
const POSSIBLE = /^(possible|potential|proposed|prospective|planned|would-be|pending|expected|future|hoped-for|mooted|tentative|upcoming|eventual|contemplated)$/; // prettier-ignore
const TALKS = /^(talks?|negotiations?|discussions?|negotiating|bidding|bids?|tender|interest|frontrunner|shortlist|shortlisted|considering|intention|plans?|request|wish|proposal|offer)$/; // prettier-ignore

/** Tells the status of the deal whose sum is item `i`, from the verbs and words of its sentence. */
export function readStanding(sentence: Sentence, i: number, from: number, to: number, sides: Sides): Standing {
  const { items } = sentence;
  const all = verbGroups(items);
  const said = attribution(sentence);
  const result = (status: Status, at: number, offered = false): Standing => ({
    status,
    offered,
    ruledOut: false,
    attribution: said,
    at,
  });
  const near = all.filter((verb) => verb.from >= from && verb.to <= to);
  const denying = all.find((verb) => has(items[verb.main], "deny") && !verb.negated && !verb.planned && isDealTalk(items, verb)); // prettier-ignore
  const dismissed = near.find((verb) => verb.passive && verb.from > i && !verb.negated && !verb.planned && (has(items[verb.main], "deny") || verb.lemma === "dismiss") && isTale(items, verb, i)); // prettier-ignore
  if (dismissed) return result("denied", dismissed.main);
  if (denying && denying.from < i) return result("denied", denying.main);
  let broken = near.find((verb) => isReal(verb) && has(items[verb.main], "cancel")) ?? all.find((verb) => verb.from > i && isReal(verb) && has(items[verb.main], "cancel") && /^(it|them|the|this|that)$/.test(items[verb.to]?.lower ?? "") && (items[verb.to].lower === "it" || items[verb.to].lower === "them" || has(items[verb.to + 1], "deal-noun"))); // prettier-ignore
  const revived = items.some(({ lower }, k) => /^(revived|resumed|reinstated|resuscitated)$/.test(lower) || (/^(went|gone|go|goes)$/.test(lower) && /^(through|ahead)$/.test(items[k + 1]?.lower ?? ""))); // prettier-ignore
  if (revived) broken = undefined;
  if (broken || (!revived && dropsIt(items, i)) || phrase(items, from, to, BREAKING) || adjective(items, i, from, to, /^(cancelled|canceled|scrapped|aborted|abandoned|defunct|axed|collapsed|terminated|cancellation|cancelling|dropped)$/)) return result("cancelled", broken?.main ?? -1); // prettier-ignore
  const halted = revived ? undefined : near.find((verb) => !isLater(items, verb, i) && isReal(verb) && HALT.has(verb.lemma) && !has(items[verb.from - 1], "article") && !isMark(items, verb.main) && !isElsewhere(items, verb)); // prettier-ignore
  if (halted || phrase(items, from, to, HALTING) || adjective(items, i, from, to, /^(suspended|frozen|stalled|halted|blocked|suspension|shelved)$/) || onHold(items, from, to)) return result("suspended", halted?.main ?? -1); // prettier-ignore
  const out = near.find((verb) => verb.negated && (verb.possible || verb.planned) && (has(items[verb.main], "buy") || has(items[verb.main], "sell") || has(items[verb.main], "sign"))); // prettier-ignore
  if (out) return { ...result("planned", out.main, true), ruledOut: true };
  const plan = hopeOfSeller(items, planOf(items, near, i, from, to), near, sides);
  const firm = near.find((verb) => isFirm(items, verb));
  if (
    plan &&
    !(
      (plan.weak &&
        firm &&
        (firm.from < plan.at || firm.form === "participle" || (plan.noun && isBetween(near, items, plan.at, i)))) ||
      (plan.weak && isUnder(items, from, to))
    )
  ) {
    if (plan.weak && !plan.offered && isOfPress(items, said, sides)) return result("reported", plan.at);
    return result("planned", plan.at, plan.offered);
  }
  const unsigned = near.find((verb) => verb.negated && (has(items[verb.main], "sign") || has(items[verb.main], "award") || has(items[verb.main], "buy") || has(items[verb.main], "sell"))); // prettier-ignore
  if (unsigned) {
    if (items.slice(unsigned.from, unsigned.to + 2).some(({ lower }) => lower === "yet"))
      return result("planned", unsigned.main);
    return said ? result("denied", unsigned.main) : { ...result("denied", unsigned.main), ruledOut: true };
  }
  const sent = near.find((verb) => isReal(verb) && verb.passive && isSent(items, verb));
  if (sent && !items.some((item) => has(item, "hearsay"))) return result("completed", sent.main);
  if (isHearsay(ownPart(items, i), said && isInPart(items, i, said) ? said : null, sides))
    return result("reported", firm?.main ?? -1);
  const done = near.find((verb) => isDone(items, verb, i));
  if (done) return result("completed", done.main);
  return result("announced", firm?.main ?? -1);
}

const isBetween = (near: VerbGroup[], items: Item[], from: number, i: number): boolean =>
  near.some((verb) => verb.from > from && verb.to <= i && verb.form === "finite" && verb.tense === "past" && isFirm(items, verb) && (has(items[verb.main], "buy") || has(items[verb.main], "sign"))); // prettier-ignore

/** The items between the semicolons round item `i`: `two frigates, at 1.2 billion euros; the press wrote of 11 billion`. */
function ownPart(items: Item[], i: number): Item[] {
  let from = 0;
  let depth = 0;
  for (let k = 0; k < items.length; k++) {
    const { lower } = items[k];
    if (lower === "(") depth++;
    else if (lower === ")") depth = Math.max(0, depth - 1);
    else if (lower === ";" && depth === 0) {
      if (k > i) return items.slice(from, k);
      from = k + 1;
    }
  }
  return from === 0 ? items : items.slice(from);
}

const isInPart = (items: Item[], i: number, said: Attribution): boolean => {
  const own = ownPart(items, i);
  return own === items || (said.start >= own[0].start && said.end <= own[own.length - 1].end);
};

/** Ways to say in several words that a deal is broken off, or halted: each is a first word and the words after it, with at most two between. */
const BREAKING = /^((tore|torn|tears?|tearing) (.* )?\bup|(pull|pulled|pulls|pulling) (out|the plug)|(back|backed|backs|backing|walk|walked|walks|walking|pull|withdrew|withdrawn|withdraws?) (away |out )?(of|from)|(called|call|calls|calling) (.* )?off|(fell|fallen|falls) (through|apart)|(killed|kills) off|(struck|strikes|strike|written|wrote) off|(dropped|drops?) (out|plans?|its|the)|reneged on|is off|was off|(came|come|comes) to (nothing|naught|nought)|came of|went (nowhere|up in smoke)|never (fulfilled|delivered|honoured|honored|implemented|executed|materiali[sz]ed|happened|came|saw|went|got)|bit the dust|fizzled|foundered|unravelled|unraveled|evaporated|lapsed|collapsed|(broke|broken) (off|down)|(broke|breaks?|breaking|broken) .*\b(contract|deal|agreement|order|accord)\b|(is|was|lies|lay) (dead|in tatters|in ruins))/; // prettier-ignore
const HALTING = /^((went|goes|gone|put|puts) (back )?(into|in|on) .*\b(freezer|fridge|deep freeze|shelf|back burner)|(put|puts|placed|places) .*\bon (hold|ice)|(held|hold|holds) up|(put|kept|keeps) .*\bhold|mothballed|withheld)/; // prettier-ignore
const FIRST = /^(tore|torn|tears?|tearing|pull|pulled|pulls|pulling|back|backed|backs|backing|walk|walked|walks|walking|withdrew|withdrawn|withdraws?|called|call|calls|calling|fell|fallen|falls|struck|strikes|strike|written|wrote|killed|kills|dropped|drops?|reneged|put|puts|placed|places|held|hold|holds|kept|keeps|mothballed|withheld|came|come|comes|went|goes|gone|never|bit|fizzled|foundered|unravelled|unraveled|evaporated|lapsed|collapsed|broke|breaks?|breaking|broken|is|was|lies|lay)$/; // prettier-ignore

function phrase(items: Item[], from: number, to: number, words: RegExp): boolean {
  for (let k = from; k < to; k++) {
    if (
      !FIRST.test(items[k].lower) ||
      has(items[k - 1], "article") ||
      has(items[k - 1], "negation") ||
      isOnlyThought(items, k)
    )
      continue;
    if (words.test(items.slice(k, Math.min(to, k + 6)).map(({ lower }) => lower).join(" "))) return true; // prettier-ignore
  }
  return false;
}

/** `could break the contract`, `threatened to pull out of`, `the cost of tearing up`: no end that came. */
const isOnlyThought = (items: Item[], k: number): boolean =>
  /^(could|may|might|should|would|can|must|cannot|if)$/.test(items[k - 1]?.lower ?? "") ||
  (/^(to|of|by|for|from|against)$/.test(items[k - 1]?.lower ?? "") && items.slice(Math.max(0, k - 4), k - 1).some(({ lower }) => /^(threaten\w*|urg\w+|calls?|called|calling|pressure|press\w*|able|unable|option|right|likely|unlikely|reluctan\w+|free|possible|impossible|tempted|consider\w*|costs?|costly|expensive|risks?|price|penalt\w+|how|whether|refus\w+|warn\w*|want\w*|difficult|hard|harder|easy)$/.test(lower))); // prettier-ignore

/** What a short sentence says of a deal told right before it: `It has been torn up.` Null where it says nothing of its end. */
export function endOf({ items, mentions }: Sentence): Status | null {
  if (items.length > 16 || mentions.some(({ type }) => type === "money")) return null;
  const head = items.slice(0, 4).map(({ lower }) => lower);
  if (!/^(it|that|this|the|both|then)$/.test(head[0] ?? "") || (head[0] === "the" && !items.slice(1, 4).some((item) => has(item, "deal-noun")))) return null; // prettier-ignore
  const verbs = verbGroups(items).filter(isReal);
  if (verbs.some((verb) => has(items[verb.main], "cancel") && verb.passive) || phrase(items, 0, items.length, BREAKING)) return "cancelled"; // prettier-ignore
  if (verbs.some((verb) => (HALT.has(verb.lemma) && verb.passive) || verb.lemma === "stall") || onHold(items, 0, items.length) || phrase(items, 0, items.length, HALTING)) return "suspended"; // prettier-ignore
  return null;
}

const isReal = (verb: VerbGroup): boolean => !verb.negated && !verb.possible && !verb.planned && verb.form !== "infinitive"; // prettier-ignore

/** `signed a letter of intent`, `a memorandum of understanding`: no contract yet. */
const isIntent = (items: Item[], verb: VerbGroup): boolean =>
  items.slice(verb.to, verb.to + 7).some(({ lower }, k, list) => /^(mou|mous|memorandums?|memoranda)$/.test(lower) || (/^(letters?|declarations?|statements?)$/.test(lower) && list[k + 1]?.lower === "of" && /^int/.test(list[k + 2]?.lower ?? ""))); // prettier-ignore

/** `were supplied under a $750 million contract`: delivered, whoever tells what came of it. */
const isSent = (items: Item[], verb: VerbGroup): boolean =>
  (has(items[verb.main], "deliver") || verb.lemma === "supply") && verb.tense !== "present" && items.slice(verb.to, verb.to + 3).some(({ lower }) => lower === "under"); // prettier-ignore

/** `froze the assets of nine companies over a package`: what is halted is no deal. */
const isElsewhere = (items: Item[], verb: VerbGroup): boolean =>
  items.slice(verb.to, verb.to + 5).some(({ lower }) => /^(assets?|accounts?|membership|ties|relations|funds|visas?|talks|flights?|participation|traffic|attack|attacks|aggression|war)$/.test(lower)); // prettier-ignore

/** `shipped shells for 42 million before the president suspended exports`: what came after. */
const isLater = (items: Item[], verb: VerbGroup, i: number): boolean =>
  verb.from > i && items.slice(i, verb.from).some(({ lower }) => /^(before|until|till)$/.test(lower));

/** `a contract of 2018, the Egyptians dropped it`: a verb of breaking off with a pronoun for its object, behind the sum. */
const dropsIt = (items: Item[], i: number): boolean =>
  items.some(({ lower }, k) => k > i && /^(dropped|ditched|scuppered|killed|sank|torpedoed|nixed|binned|shelved|vetoed)$/.test(lower) && /^(it|them)$/.test(items[k + 1]?.lower ?? "")); // prettier-ignore

/** `Block III`, `(Block 70)`: a mark of a system, no verb. */
const isMark = (items: Item[], k: number): boolean =>
  /^block$/i.test(items[k].lower) && /^([ivx]+|\d.*)$/.test(items[k + 1]?.lower ?? "");

/** `an account of an order for $900 million was dismissed`: a tale of a deal, and no bid for one. */
const isTale = (items: Item[], verb: VerbGroup, i: number): boolean =>
  items.slice(0, i).some(({ lower }) => /^(accounts?|report|reports|story|stories|claims?|rumou?rs?|tale|tales|allegations?|talk)$/.test(lower)) || // prettier-ignore
  items.slice(verb.to, verb.to + 9).some(({ lower }) => /^(invention|fiction|fake|baseless|untrue|false|nonsense|fabrication|groundless|unfounded|fabricated)$/.test(lower)); // prettier-ignore

/** What is denied is a deal, or a report of one. */
const isDealTalk = (items: Item[], verb: VerbGroup): boolean =>
  items.slice(verb.to, verb.to + 14).some((item) => has(item, "deal-noun") || has(item, "sign") || has(item, "buy") || has(item, "sell") || item.mention?.type === "money") && !/^(request|offer|bid)s?$/.test(items[verb.to + 1]?.lower ?? ""); // prettier-ignore

/** An adjective or noun within a few words of the sum, in its clause. */
function adjective(items: Item[], i: number, from: number, to: number, words: RegExp): boolean {
  for (let k = Math.max(from, i - 6); k < Math.min(to, i + 7); k++) if (k !== i && words.test(items[k].lower) && (has(items[k - 1], "article") || items[k + 1]?.mention?.type === "money" || has(items[k + 1], "deal-noun") || items[k + 1]?.lower === "of" || items[k - 1]?.lower === "(")) return true; // prettier-ignore
  return false;
}

const onHold = (items: Item[], from: number, to: number): boolean => {
  for (let k = from + 1; k < to; k++) if (/^(hold|ice)$/.test(items[k].lower) && items[k - 1].lower === "on") return true; // prettier-ignore
  return false;
};

/** Verbs that make a deal a fact: signed, awarded, won, ordered, confirmed. */
const isFirm = (items: Item[], verb: VerbGroup): boolean => {
  const main = items[verb.main];
  if (verb.negated || verb.possible) return false;
  if (agreed(items, verb)) return true;
  if (verb.planned || verb.form === "infinitive") return false;
  return (
    has(main, "sign") ||
    has(main, "win") ||
    has(main, "award") ||
    has(main, "buy") ||
    has(main, "sell") ||
    (has(main, "choose") && !has(main, "seek")) ||
    isPaying(items, verb.main) ||
    (has(main, "deliver") && verb.tense !== "present") ||
    /^(approve|pay|receive)$/.test(verb.lemma) ||
    (/^(announce|confirm|reveal|unveil|disclose)$/.test(verb.lemma) &&
      (verb.passive || objectOf(items, verb).some((item) => has(item, "deal-noun") || item.mention?.type === "money")))
  ); // prettier-ignore // prettier-ignore
};

const agreed = (items: Item[], verb: VerbGroup): boolean =>
  items.slice(verb.from, verb.main).some(({ word }) => word.lemma === "agree") && verb.tense !== "conditional" && !verb.possible; // prettier-ignore

/** `under a $119 million contract`, `under the deal`: what is told stands in a contract that is there. */
function isUnder(items: Item[], from: number, to: number): boolean {
  for (let k = from; k + 1 < to; k++)
    if (items[k].lower === "under" && has(items[k + 1], "article") && items.slice(k + 2, k + 9).some((item) => has(item, "deal-noun"))) return true; // prettier-ignore
  return false;
}

interface Plan {
  at: number;
  offered: boolean;
  /** A noun (`talks`, `plans`): what was bought after it is bought. */
  noun?: boolean;
  /** A firm verb before it outweighs it: "signed a contract under which it will deliver". */
  weak: boolean;
}

/** What makes a deal a plan: a future or possible verb, an approval, talks, a word like "proposed". */
function planOf(items: Item[], near: VerbGroup[], i: number, from: number, to: number): Plan | null {
  if (/^(could|may|might)\b/i.test(items[i].text)) return { at: i, offered: false, weak: true };
  const own = clauseAt(clauses(items), i);
  const settled = own.verbs.some((verb) => isReal(verb) && verb.form === "finite" && verb.tense !== "present" && (has(items[verb.main], "buy") || has(items[verb.main], "sell") || has(items[verb.main], "sign") || has(items[verb.main], "earn-from"))); // prettier-ignore
  for (const verb of near) {
    const main = items[verb.main];
    if (settled && verb.to <= own.from) continue;
    if (verb.form === "infinitive" && items.slice(verb.from, verb.main).some(({ lower }) => lower === "have")) continue; // "was said to have come to"
    if (isRelative(items, verb, i, from)) continue;
    const trade = has(main, "buy") || has(main, "sell") || has(main, "sign") || has(main, "award") || has(main, "offer") || has(main, "earn-from") || /^(pay|spend|cost|set|run|amount|shell|fork|splash|stump|cough|field|fetch|follow|add|bring|come|go|commit|take|buy|modernise|modernize|upgrade|lease|hand|receive|be|deliver|finalise|finalize|supply|get|have|worth|reach|total|conclude|invest|acquire)$/.test(verb.lemma); // prettier-ignore
    if (
      has(main, "sign") &&
      !verb.negated &&
      isIntent(items, verb) &&
      !items.slice(verb.to, i).some(({ lower }) => lower === ";")
    )
      return { at: verb.main, offered: false, weak: true };
    if (verb.lemma === "work" && items[verb.to]?.lower === "on" && /^(negotiators?|officials?|sides|diplomats|lawyers)$/.test(items.slice(Math.max(0, verb.from - 2), verb.from).find(({ word }) => /^(negotiator|official|side|diplomat|lawyer)$/.test(word.lemma))?.lower ?? "")) return { at: verb.main, offered: false, weak: true }; // prettier-ignore
    if (has(main, "approve") && !verb.negated && isSale(items, verb))
      return { at: verb.main, offered: !isOwnPurchase(items, verb), weak: false };
    if ((has(main, "offer") && !/^(market|promote)$/.test(verb.lemma)) || (verb.lemma === "put" && /^(forward|on)$/.test(items[verb.to]?.lower ?? "") && (items[verb.to].lower === "forward" || items[verb.to + 2]?.lower === "table"))) return { at: verb.main, offered: true, weak: true }; // prettier-ignore
    if (has(main, "seek") && !has(items[verb.from - 1], "article") && !/^(having|had)$/.test(items[verb.from].lower)) return { at: verb.main, offered: false, weak: true }; // prettier-ignore
    if (isToldToCome(items, near, verb)) continue;
    if ((verb.planned || verb.possible) && trade && !agreed(items, verb)) return { at: verb.main, offered: false, weak: true }; // prettier-ignore
    if (verb.lemma === "talk" && /^(about|of|over)$/.test(items[verb.to]?.lower ?? "")) return { at: verb.main, offered: false, weak: true }; // prettier-ignore
    if (/^(plan|intend|hope|aim|want|bid|vie|compete|negotiate|consider|eye|angle|lobby)$/.test(verb.lemma) && verb.form !== "participle" && !/^(having|had)$/.test(items[verb.from].lower)) return { at: verb.main, offered: /^(bid|vie|compete)$/.test(verb.lemma), weak: true }; // prettier-ignore
  }
  if (isSigningToCome(items, near, i)) return { at: -1, offered: false, weak: false };
  if (isLastPhase(items)) return { at: -1, offered: false, weak: false };
  if (isOption(items, i, from, to)) return { at: -1, offered: false, weak: false };
  if (nods(items, from, to)) return { at: -1, offered: true, weak: false };
  for (let k = Math.max(from, i - 12); k < Math.min(to, i + 10); k++) {
    const { lower } = items[k];
    if (POSSIBLE.test(lower) && (has(items[k + 1], "deal-noun") || has(items[k + 2], "deal-noun") || items[k + 1]?.mention?.type === "money" || has(items[k + 3], "deal-noun"))) return { at: k, offered: /^(possible|potential|proposed|prospective)$/.test(lower), weak: false }; // prettier-ignore
    if (TALKS.test(lower) && k < i && !has(items[k], "buy")) return { at: k, offered: /^(bids?|proposal|offer|tender)$/.test(lower), weak: true, noun: true }; // prettier-ignore
    if (/^(near|nears|nearing|close|verge|brink)$/.test(lower) && isClosing(items, k) && k < i) return { at: k, offered: false, weak: true }; // prettier-ignore
  }
  return null;
}

const HOPES = /^(want|hope|expect|seek|ask|eye|aim|try|push|lobby|demand|angle|court|count|reckon|wait)$/;

/** `Seoul hopes for a hundred aircraft and a billion dollars`, `for which the maker wants a billion`: a seller's wish is an offer. */
function hopeOfSeller(items: Item[], plan: Plan | null, near: VerbGroup[], sides: Sides): Plan | null {
  if (!plan || plan.offered || !sides.supplier) return plan;
  const isSeller = ({ mention }: Item): boolean => mention !== null && countryOf(mention) === sides.supplier;
  const verb = near.find(({ lemma, from, passive }) => HOPES.test(lemma) && !passive && items.slice(Math.max(0, from - 2), from).some(isSeller)); // prettier-ignore
  return verb && !items.slice(verb.from - 1, verb.from).some((item) => has(item, "preposition")) ? { ...plan, offered: true } : plan; // prettier-ignore
}

/** `nears a deal`, `close to signing`, `on the verge of buying`. */
const isClosing = (items: Item[], k: number): boolean =>
  items.slice(k + 1, k + 8).some((item) => has(item, "deal-noun") || (item.word.forms.has("ing") && (has(item, "sign") || has(item, "buy") || has(item, "sell")))); // prettier-ignore

/** `told the exchange that it would ship drones for $13 million`: what a seller announced, told in the past. */
const isToldToCome = (items: Item[], near: VerbGroup[], verb: VerbGroup): boolean =>
  items[verb.from].lower === "would" && !verb.negated && !verb.passive &&
  (has(items[verb.main], "sell") || has(items[verb.main], "deliver") || has(items[verb.main], "produce") || has(items[verb.main], "equip") || (has(items[verb.main], "buy") && near.some((other) => other.to <= verb.from && /^(announce|confirm)$/.test(other.lemma)))) &&
  (near.some((other) => other.to <= verb.from && other.tense === "past" && !other.negated && (has(items[other.main], "say") || has(items[other.main], "announce") || has(items[other.main], "confirm"))) ||
    items.slice(0, verb.from).some(({ lower }, k, list) => lower === "let" && list.slice(k + 1, k + 5).some((item) => item.lower === "known"))); // prettier-ignore

/** Whether a verb stands in a relative clause of its own, which the sum is not in: `howitzers that KNDS will deliver`. */
function isRelative(items: Item[], verb: VerbGroup, i: number, from: number): boolean {
  for (let k = verb.from - 1; k >= Math.max(from, verb.from - 4); k--) {
    if (!has(items[k], "relative")) continue;
    const before = items[k - 1];
    return before !== undefined && before.word.forms.size === 0 && before.kind !== "punct" && i < k;
  }
  return false;
}

/** `will oversee the signing of a $5 billion deal this week`: what is watched is to come. */
const isSigningToCome = (items: Item[], near: VerbGroup[], i: number): boolean =>
  near.some(({ planned, tense, negated, to }) => (planned || tense === "future") && !negated && to < i && i - to < 9 && items.slice(to, i).some(({ lower }, n, list) => /^(signing|signature|conclusion)$/.test(lower) && list[n + 1]?.lower === "of")); // prettier-ignore

/** `'in the final phase' according to a retired general`: not signed yet. */
const isLastPhase = (items: Item[]): boolean =>
  items.some(({ lower }, k) => /^(phase|stages?|straight)$/.test(lower) && /^(final|last|closing|advanced)$/.test(items[k - 1]?.lower ?? "") && /^(in|at|on|into|entered)$/.test(items[k - 2]?.lower === "the" || items[k - 2]?.lower === "an" ? (items[k - 3]?.lower ?? "") : (items[k - 2]?.lower ?? ""))); // prettier-ignore

/** `a third one, for another $50 million, is an option`: not taken up yet. */
const isOption = (items: Item[], i: number, from: number, to: number): boolean => {
  for (let k = from; k < Math.min(to, i + 8); k++)
    if (/^options?$/.test(items[k].lower) && (has(items[k + 1], "relative") || items[k + 1]?.lower === "to" || items[k + 1]?.lower === "for" || (k > i && items.slice(i, k).some((item) => has(item, "be"))))) return !items.slice(from, k).some(({ lower }) => /^(with|exercised|including|plus|and)$/.test(lower)); // prettier-ignore
  return false;
};

/** `gave the nod to the sale`, `has the green light for the export`: an approval in several words. */
function nods(items: Item[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (!/^(nod|light|go-ahead|ahead|approval|blessing|clearance|consent|permission|authorisation|authorization)$/.test(items[k].lower)) continue; // prettier-ignore
    const given = items.slice(Math.max(from, k - 6), k).some(({ lower }) => /^(give|gave|gives|given|giving|grant|granted|grants|got|gets|won|received|seek|sought|awaits?|awaiting)$/.test(lower)); // prettier-ignore
    const sale = items.slice(k + 1, Math.min(to, k + 10)).some(({ lower }) => /^(sales?|exports?|deal|purchase|procurement|acquisition|transfer|buy|sell|contract)$/.test(lower)); // prettier-ignore
    if (given && sale && (items[k].lower !== "light" || items[k - 1].lower === "green")) return true;
  }
  return false;
}

/** An approval is of a sale that is only possible when a government gives it: licences, Congress, the State Department. */
const isSale = (items: Item[], verb: VerbGroup): boolean =>
  items.slice(verb.to, verb.to + 16).some((item) => has(item, "deal-noun") || has(item, "buy") || has(item, "sell")) ||
  (items[verb.to]?.mention?.type !== "money" && items.slice(verb.to, verb.to + 8).some(isGoods)) ||
  (verb.passive && items.slice(Math.max(0, verb.from - 12), verb.from).some((item) => has(item, "deal-noun")));

/** `the government approved 44 tanks`, `parliament cleared the purchase`: a buyer's own consent. */
const isOwnPurchase = (items: Item[], verb: VerbGroup): boolean =>
  !verb.passive &&
  items.slice(Math.max(0, verb.from - 5), verb.from).some(({ lower }) => /^(government|cabinet|parliament|lawmakers|committee|council|ministers|bundestag|sejm|knesset)$/.test(lower)) &&
  !items.slice(Math.max(0, verb.from - 6), verb.from).some(({ mention }) => (mention?.type === "country" || mention?.type === "organisation") && countryOf(mention) === "USA") &&
  !items.slice(verb.to, verb.to + 9).some(({ lower }) => /^(sales?|exports?|transfers?|licen[cs]es?|possible|potential)$/.test(lower)); // prettier-ignore

/** Delivered, paid, completed; bought or sold in a perfect tense. */
function isDone(items: Item[], verb: VerbGroup, i: number): boolean {
  if (!isReal(verb)) return false;
  if (verb.from > i && items.slice(i, verb.from).some(({ lower }) => lower === ";")) return false;
  const main = items[verb.main];
  const past = verb.tense === "past" || verb.tense === "perfect" || verb.tense === "pluperfect";
  const finished = /^(complete|fulfil|fulfill|execute)$/.test(verb.lemma) && !verb.passive; // a round of factories is completed too
  if (finished && !objectOf(items, verb).some((item) => has(item, "deal-noun") || has(item, "export-noun") || has(item, "import-noun") || isGoods(item))) return false; // prettier-ignore
  if (DONE.has(verb.lemma) && past && verb.form !== "participle") return true;
  if (verb.lemma === "hand" && items[verb.to]?.lower === "over" && items.slice(0, verb.from).some(isGoods) && items[verb.to + 1]?.mention?.type !== "money") return true; // prettier-ignore
  if (past && isHandover(items, verb)) return true;
  if (verb.lemma === "order" || objectOf(items, verb).some((item) => has(item, "deal-noun") || has(item, "offer-noun"))) return false; // prettier-ignore
  if (verb.lemma === "receive" || verb.lemma === "spend") return past;
  const already = items.slice(verb.from, verb.to).some(({ lower }) => lower === "already");
  const perfect = verb.tense === "perfect" || verb.tense === "pluperfect";
  return (has(main, "buy") || has(main, "sell")) && (already || (perfect && isGeneral(items, verb.to, i)));
}

/** The words right after a verb, as far as a preposition. */
const objectOf = (items: Item[], verb: VerbGroup): Item[] => {
  let to = verb.to;
  while (to < Math.min(items.length, verb.to + 5) && !has(items[to], "preposition")) to++;
  return items.slice(verb.to, to);
};

/** `took delivery of`, `closed out the contract`, `have gone to Ukraine under`, `rolled off the ship`: what was bought is there. */
const isHandover = (items: Item[], verb: VerbGroup): boolean => {
  const next = items[verb.to]?.lower ?? "";
  if (items.slice(verb.to, verb.to + 7).some(({ lower }) => /^(first|second|third|initial|another|batch)$/.test(lower)))
    return false; // a part of it
  if (/^(take|accept)$/.test(verb.lemma)) return /^(delivery|receipt|possession)$/.test(next);
  if (verb.lemma === "close" || verb.lemma === "wrap" || verb.lemma === "round") return /^(out|up|off)$/.test(next);
  return (/^(arrive|reach|land)$/.test(verb.lemma) || (verb.lemma === "go" && next === "to")) && items.slice(0, verb.from).some(isGoods) && items.slice(verb.to, verb.to + 5).some(({ lower, mention }) => lower === "under" || mention?.type === "country"); // prettier-ignore
};

/** Weapons in general between a verb and the sum, without a number or a name: what is told is all that was bought. */
const isGeneral = (items: Item[], from: number, i: number): boolean =>
  items.slice(from, Math.max(from, i) + 6).some(({ lower }) => /^(arms|weapons|weaponry|armaments|equipment|hardware|munitions)$/.test(lower)) && // prettier-ignore
  !items.slice(from, i).some(({ kind, mention }) => kind === "number" || mention?.type === "system");
