import { clauseAt } from "../../grammar/clauses.js";
import type { Reading } from "../../grammar/reading.js";
import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { isWare } from "./delivery.js";
import { isAttack, isAwaited, isMilitary, isWar } from "./guards.js";
import { isFounded, isVenture } from "./venture.js";
import {
  afterNoun,
  governing,
  isWeapon,
  lower,
  nameOf,
  nounStart,
  within,
  type EventKind,
  type Trigger,
} from "./words.js";

/** What a noun tells as happening; null where nothing. */
export function nounTrigger(items: Item[], i: number, reading: Reading): Trigger | null {
  const item = items[i];
  const clause = clauseAt(reading.clauses, i);
  const make = (kind: EventKind, to = i + 1): Trigger => ({ kind, at: i, from: nounStart(items, i), to, verb: governing(items, reading, i, clause.from, clause.to), what: null }); // prettier-ignore
  if (item.lower === "flare") return lower(items, i + 1) === "-" && lower(items, i + 2) === "up" ? make("war", afterNoun(items, i + 2)) : null; // prettier-ignore
  if (has(item, "war-noun")) return isWar(items, i) ? make("war", afterNoun(items, i)) : null;
  if (has(item, "exercise-noun"))
    return isMilitary(items, i) && isHeld(items, i, governing(items, reading, i, clause.from, clause.to))
      ? make("exercise", afterNoun(items, i))
      : null;
  if (/^(meetings?|sessions?)$/.test(item.lower)) return lower(items, i + 1) === "of" && items.slice(i + 2, i + 8).some(({ lower: w }) => /^(group|committee|council|commission|ministers|alliance|chiefs)$/.test(w)) && items.slice(0, i).some((it) => has(it, "arms") || it.mention?.type === "country") ? { ...make("conference", afterNoun(items, i)), dated: true } : null; // prettier-ignore
  if (/^games?$/.test(item.lower)) return lower(items, i - 1) === "war" ? make("exercise", afterNoun(items, i)) : null;
  if (has(item, "conference-noun")) return isAside(items, i) ? null : make("conference", afterNoun(items, i)); // prettier-ignore
  if (isFair(items, i)) return { ...make("conference", afterNoun(items, i)), named: items.some(({ lower: w }) => FAIR.test(w)) }; // prettier-ignore
  if (has(item, "agreement-noun") && !has(item, "truce-noun") && isDatedPact(items, i)) return { ...make("agreement", afterNoun(items, i)), dated: true }; // prettier-ignore
  if (has(item, "truce-noun") || (item.lower === "fire" && lower(items, i - 2) === "cease")) return isSought(items, i) ? null : { ...make("agreement", afterNoun(items, i)), dated: true }; // prettier-ignore
  if (/^(indictments?|charges|lawsuit)$/.test(item.lower)) return isFiled(items, i, reading) ? make("investigation", afterNoun(items, i)) : null; // prettier-ignore
  if (FIRST_USE.test(item.lower) && items.some(({ mention }) => mention?.type === "system")) return firstUse(items, i, make); // prettier-ignore
  if (item.lower === "show" && /^air(show)?$/.test(lower(items, i - 1))) return make("conference", afterNoun(items, i));
  if (isVenture(items, i)) {
    return isFounded(items, i, reading) ? make("joint_venture", afterNoun(items, i)) : null;
  }
  if (item.lower === "trial" && reading.verbs.some(({ from, lemma }) => from > i && from < i + (isOfAccused(items, i) ? 20 : 8) && /^(open|begin|start|resume)$/.test(lemma))) return make("investigation", afterNoun(items, i)); // prettier-ignore
  if (/^trials?$/.test(item.lower) && isOfAccused(items, i)) return null;
  if (/^(tests?|trials?)$/.test(item.lower) && isTested(items, i, governing(items, reading, i, clause.from, clause.to))) return make("test", afterNoun(items, i)); // prettier-ignore
  if (/^tests?$/.test(item.lower) && lower(items, i + 1) === "for") return null;
  if (has(item, "test-noun") && TRIALS.test(lower(items, i - 1) === "fire" ? "firing" : lower(items, i - 1))) return make("test", afterNoun(items, i)); // prettier-ignore
  if (has(item, "investigation-noun") && /^(site|website|outlet|unit|bureau|team|branch|department|agency|report|programme|program|series)$/.test(lower(items, i + 1))) return null; // prettier-ignore
  if (has(item, "investigation-noun")) {
    const near = items.slice(Math.max(0, i - 5), i + 10);
    return near.some(({ lower: w, word }) => /^(launch|open|begin|start|conduct|order|initiate|close|drop)$/.test(word.lemma) || /^(launched|opened|began|ongoing|conducted|under|criminal|initiated)$/.test(w)) && item.lower !== "trial" && item.lower !== "trials" ? make("investigation", afterNoun(items, i)) : null; // prettier-ignore
  }
  if (has(item, "ban-noun")) return isBan(items, i, governing(items, reading, i, clause.from, clause.to)) ? { ...make("ban", afterNoun(items, i)), dated: isInForce(items, i) } : null; // prettier-ignore
  if (has(item, "spying-noun") && /^(of|against)$/.test(lower(items, i + 1)))
    return make("intelligence_operation", afterNoun(items, i));
  if (/^(operation|mission)$/.test(item.lower) && /^(intelligence|covert|spy|undercover|secret|mossad)$/.test(lower(items, i - 1))) return make("intelligence_operation"); // prettier-ignore
  if (has(item, "attack-noun")) return isAttack(items, i) ? make("attack", afterNoun(items, i)) : null;
  if (item.lower === "plot" || item.lower === "plots") return make("plot", afterNoun(items, i));
  if (item.lower === "arrival" && lower(items, i + 1) === "in" && items.some(isWare)) return make("delivery", afterNoun(items, i)); // prettier-ignore
  const governor = governing(items, reading, i, clause.from, clause.to);
  if (/^deliver(y|ies)$/.test(item.lower) && governor && governor.from > i && governor.from - i < 6 && /^(begin|start|commence|run|resume)$/.test(governor.lemma)) return make("delivery", governor.to); // prettier-ignore
  if (governor?.lemma === "take" && has(item, "delivery-noun")) return null;
  const off = items.slice(i + 1, i + 16).some((it) => /^(slipped|slip|delayed|postponed|stalled|blocked|halted|suspended|stopped|frozen|cancelled|canceled|held)$/.test(it.lower)); // prettier-ignore
  if (has(item, "delivery-noun") && (off || isContracted(items, i) || isAwaited(items, i))) return null;
  if (has(item, "delivery-noun") && lower(items, i + 1) === "of" && !(governor && has(items[governor.main], "ban"))) {
    const ware = within(
      items,
      i + 2,
      Math.min(clause.to, i + 9),
      (it) => it.mention?.type === "system" || has(it, "weapon-noun"),
    );
    return ware >= 0 ? { ...make("delivery", ware + 1), what: nameOf(items[ware]) } : null;
  }
  if (/^(use|deployment)$/.test(item.lower) && lower(items, i + 1) === "of") {
    const ware = within(items, i + 2, Math.min(clause.to, i + 9), isWeapon);
    return ware >= 0 && items.some((it) => has(it, "war-noun"))
      ? { ...make("use", ware + 1), what: nameOf(items[ware]) }
      : null;
  }
  if (item.lower === "signing" && lower(items, i + 1) === "of") {
    const paper = within(items, i + 2, Math.min(clause.to, i + 8), (it) => has(it, "agreement-noun"));
    return paper >= 0 ? make("agreement", paper + 1) : null;
  }
  if (/^(tests?|trials?)$/.test(item.lower) && isTested(items, i, governing(items, reading, i, clause.from, clause.to))) return make("test", afterNoun(items, i)); // prettier-ignore
  if (has(item, "test-noun") && TRIALS.test(lower(items, i - 1) === "fire" ? "firing" : lower(items, i - 1))) return make("test", afterNoun(items, i)); // prettier-ignore
  if (has(item, "test-noun") && lower(items, i + 1) === "of") {
    const ware = within(
      items,
      i + 2,
      Math.min(clause.to, i + 8),
      (it) => it.mention?.type === "system" || has(it, "weapon-noun"),
    );
    return ware >= 0 ? { ...make("test", ware + 1), what: nameOf(items[ware]) } : null;
  }
  return null;
}

/** "a deal for the sale and delivery of 46 helicopters": what a paper is about. */
const isContracted = (items: Item[], i: number): boolean =>
  items.slice(Math.max(0, i - 7), i).some(({ lower: w }, k, near) => /^(for|on|of|covering|foresees|envisages|includes|including)$/.test(w) && near.slice(0, k).some((it) => /^(contracts?|deals?|agreements?|orders?|tenders?|talks|negotiations)$/.test(it.lower))) || // prettier-ignore
  (/^(sale|purchase|supply)$/.test(lower(items, i - 2)) && lower(items, i - 1) === "and" && items.slice(0, i).some(({ lower: w }) => /^(contracts?|deals?|agreements?)$/.test(w))); // prettier-ignore

/** Whether a meeting is only the place of something else: a press conference, the fringes of a summit. */
const isAside = (items: Item[], i: number): boolean =>
  /^(press|news|media|video|telephone|virtual|online)$/.test(lower(items, i - 1)) ||
  /^(site|sites|grounds?|cent(re|er)|venue|hall|halls|park|pavilion|complex|room)$/.test(lower(items, i + 1)) ||
  isFringe(items, i);

/** "calls for an immediate ceasefire": a truce that is only asked for. */
const isSought = (items: Item[], i: number): boolean =>
  items.slice(Math.max(0, i - 8), i).some(({ lower: w }, k, near) => /^(calls?|called|calling|appeals?|appealed|appealing|urged?|urging|urges|demands?|demanded|pressed|pressing|plea|pleas|push|pushed|pushing|hopes?|hoped|proposals?)$/.test(w) && near.slice(k + 1).some((it) => /^(for|to)$/.test(it.lower))); // prettier-ignore

/** "on the fringes of the conference", where no date stands right before: hardly a happening of its own. */
function isFringe(items: Item[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 7; k--) if (/^(fringes?|sidelines?|margins?)$/.test(items[k].lower)) return !items.slice(Math.max(0, k - 7), k).some(({ mention }) => mention?.type === "date" && /^(day|month)$/.test(mention.timex.kind) && !/more than|several/.test(mention.text)); // prettier-ignore
  return false;
} // prettier-ignore

/** "the September 2018 military agreement", "the pact of May 1994", "a treaty signed in 2006": a paper with its date beside it. */
function isDatedPact(items: Item[], i: number): boolean {
  if (/^(papers?|frameworks?|roadmaps?|letters?)$/.test(items[i].lower)) return false;
  const isDate = (item: Item | undefined): boolean => item?.mention?.type === "date" && /^(day|month|year)$/.test(item.mention.timex.kind); // prettier-ignore
  const before = items.slice(Math.max(0, i - 4), i).some((item, k, all) => isDate(item) && all.slice(k + 1).every((it) => it.kind === "word" || it.kind === "mention") && !all.slice(k + 1).some((it) => has(it, "preposition") || it.word.forms.size > 0 || /^(the|a|an)$/.test(it.lower))); // prettier-ignore
  const behind = lower(items, i + 1) === "of" && isDate(items[i + 2]);
  const trade = items.slice(Math.max(0, i - 3), i + 6).some((it) => it.mention?.type === "money" || it.mention?.type === "company" || /^(purchase|supply|sale|procurement|contract|trade|gas|oil|climate)$/.test(it.lower)); // prettier-ignore
  return (before || behind) && !trade;
}

/** Whether a trial is one of people in court: "his trial", "the trial of two former executives". */
const isOfAccused = (items: Item[], i: number): boolean =>
  /^(his|her|their|whose|court|corruption|bribery|fraud|graft|murder|criminal|show|jury)$/.test(lower(items, i - 1)) ||
  (lower(items, i + 1) === "of" && items.slice(i + 2, i + 9).some((it) => it.mention?.type === "person" || has(it, "role-noun") || has(it, "people-noun") || /^(executives?|managers?|officers?|suspects?|defendants?|businessm[ae]n|dealers?|brokers?|middlem[ae]n|smugglers?|employees|accused|generals?|directors?)$/.test(it.lower))); // prettier-ignore

const TRIALS = /^(field|desert|flight|user|sea|summer|winter|altitude|acceptance|firing|missile|trial|cold|live)$/;
const FAIR = /^(adex|dimdex|isnr|indodefence|langkawi|idex|idef|defexpo|eurosatory|farnborough|mspo|dsei|edex|laad|sitdef|fidae|navdex|sofex|umex|lima|isdef|ideas|euronaval|kadex|bidec|aad|ila|hemus|dsa|ausa|sofins|max|milipol|paris air show|singapore airshow|le bourget|aero india|dubai airshow|world defense show)(-?\d{4})?$/; // prettier-ignore

/** Whether an item is a fair of arms: by its name, or "arms fair", "defence exhibition". */
const isFair = (items: Item[], i: number): boolean =>
  FAIR.test(items[i].lower) || (/^(fairs?|salon|bazaar|trade show)$/.test(items[i].lower) && (/^(arms|defen[cs]e|weapons|military|air|aerospace|security)$/.test(lower(items, i - 1)) || FAIR.test(lower(items, i - 1)))); // prettier-ignore

/** Whether charges are brought in court: "an indictment was filed", "charges against the firm were brought". */
function isFiled(items: Item[], i: number, reading: Reading): boolean {
  const verb = reading.verbs.find(({ from, form }) => from > i && from < i + 14 && form !== "infinitive") ?? null;
  const before = reading.verbs.findLast(({ main }) => main < i && i - main < 4) ?? null;
  const files = (v: typeof verb): boolean => v !== null && !v.negated && !v.possible && !v.planned && /^(file|filed|bring|hand|issue|unseal|press|announce|face|confirm)$/.test(v.lemma); // prettier-ignore
  const law = items[i].lower !== "charges" || /^(against|of|over|for)$/.test(lower(items, i + 1)) || /^(criminal|bribery|corruption|fraud)$/.test(lower(items, i - 1)); // prettier-ignore
  return law && (files(verb) || files(before));
}

const FIRST_USE = /^(debut|outing|baptism)$/;

/** The first fight of a weapon: "the combat debut of the Harop", "its baptism of fire". */
function firstUse(items: Item[], i: number, make: (kind: EventKind, to?: number) => Trigger): Trigger | null {
  const near = items.slice(Math.max(0, i - 4), i + 5).some(({ lower: w }) => /^(combat|battle|battlefield|fire|war|operational)$/.test(w)); // prettier-ignore
  if (!near || items.some(({ lower: w }) => /^(parade|airshow|fair|exhibition)$/.test(w))) return null;
  const system = items.find(({ mention }) => mention?.type === "system");
  return system ? { ...make("use", afterNoun(items, i)), what: nameOf(system) } : null;
}

const IMPOSING = /^(announce|order|approve|impose|declare|introduce|expire|end|lapse|begin|start|take|come|follow|adopt|decide|issue|place|praise|report|confirm|slap|clamp)$/; // prettier-ignore

/** Whether a noun for a ban tells one on arms trade that was made or ended, not one that is asked for or only in the way. */
function isBan(items: Item[], i: number, verb: VerbGroup | null): boolean {
  const after = items.slice(i + 1, i + 9);
  const onTrade = /^(on|against|of|to)$/.test(lower(items, i + 1)) && after.some((it) => has(it, "arms") || has(it, "weapon-noun") || it.mention?.type === "system" || /^(sales?|exports?|deliveries)$/.test(it.lower)); // prettier-ignore
  const onCountry = /^(embargo|embargoes)$/.test(items[i].lower) && items.slice(i + 1, i + 4).some((it) => it.mention?.type === "country") && !/^(oil|trade|economic|gas|grain|travel)$/.test(lower(items, i - 1)); // prettier-ignore
  if (!onTrade && !onCountry && !/^(arms|weapons|export)$/.test(lower(items, i - 1))) return false;
  const dated = [...items.slice(Math.max(0, i - 3), i), ...after.slice(0, 6)].some(({ mention }) => mention?.type === "date" && /^(day|month|year)$/.test(mention.timex.kind)); // prettier-ignore
  return (
    dated || isInForce(items, i) || (verb !== null && !verb.negated && !verb.possible && IMPOSING.test(verb.lemma))
  );
}

/** Whether the date since which a ban holds stands behind it: "the embargo on Beijing, which dates from 1989". */
const isInForce = (items: Item[], i: number): boolean =>
  items.slice(i + 1, i + 9).some(({ lower: w }) => /^(dates|dating|force|place|imposed|since)$/.test(w)) && items.slice(i + 1, i + 10).some(({ mention }) => mention?.type === "date" && mention.value !== null); // prettier-ignore

/** Whether a weapon goes through tests: "Arrow 3 completed tests in Alaska". */
const isTested = (items: Item[], i: number, verb: VerbGroup | null): boolean =>
  verb !== null && verb.main < i && /^(complete|undergo|pass|conduct|carry|fail|begin|start|perform|finish)$/.test(verb.lemma) && items.slice(0, i + 8).some((it) => it.mention?.type === "system" || has(it, "weapon-noun")); // prettier-ignore

/** Whether an exercise is told as one that is held: by its verb, its date or its name, not one that a pact makes possible. */
function isHeld(items: Item[], i: number, verb: VerbGroup | null): boolean {
  if (verb && (has(items[verb.main], "exercise") || /^(announce|be|take|coincide|plan|schedule|cancel|postpone|call|see|involve|run|last|practise|practice|simulate|drill)$/.test(verb.lemma))) return true; // prettier-ignore
  const near = items.slice(Math.max(0, i - 9), i + 14);
  return near.some(({ mention, lower: w }) => (mention?.type === "date" && /^(day|month|year|range|season|relative|weekday)$/.test(mention.timex.kind)) || /^(named|dubbed|codenamed|called)$/.test(w)); // prettier-ignore
}
