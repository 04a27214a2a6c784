import { clauseAt } from "../../grammar/clauses.js";
import { readingOf, type Reading } from "../../grammar/reading.js";
import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item, Sentence } from "../../types.js";

export type EventKind =
  | "war"
  | "attack"
  | "ban"
  | "investigation"
  | "joint_venture"
  | "agreement"
  | "delivery"
  | "use"
  | "intelligence_operation"
  | "plot"
  | "test"
  | "exercise"
  | "conference";

/** Words that tell a happening, as item indices. */
export interface Trigger {
  kind: EventKind;
  at: number;
  /** The words that tell it, half-open. */
  from: number;
  to: number;
  verb: VerbGroup | null;
  /** What is used or delivered, to tell two such happenings apart. */
  what: string | null;
}

const lower = (items: Item[], i: number): string => items[i]?.lower ?? "";
const isWeapon = (item: Item | undefined): boolean => item?.mention?.type === "system" || has(item, "weapon-noun") || has(item, "arms"); // prettier-ignore

/** The first item from `from` that fits, before the clause ends or 14 items on; -1 where none does. */
function within(items: Item[], from: number, to: number, fits: (item: Item, i: number) => boolean): number {
  for (let i = Math.max(0, from); i < to && i < items.length && i < from + 14; i++) if (fits(items[i], i)) return i;
  return -1;
}

/** Lists what a sentence's verbs and nouns tell as happening, at most one of a kind and place. One pass. */
export function triggersOf(sentence: Sentence): Trigger[] {
  const { items } = sentence;
  const reading = readingOf(sentence);
  const out: Trigger[] = [];
  const mains = new Set(reading.verbs.map(({ main }) => main));
  for (const verb of reading.verbs) {
    const found = verbTrigger(items, verb, clauseAt(reading.clauses, verb.main).to);
    if (found) out.push(found);
  }
  for (let i = 0; i < items.length; i++) {
    if (items[i].kind !== "word" || mains.has(i)) continue;
    const found = nounTrigger(items, i, reading);
    if (found) out.push(found);
  }
  return out;
}

function verbTrigger(items: Item[], verb: VerbGroup, end: number): Trigger | null {
  const item = items[verb.main];
  const { lemma } = verb;
  const start = subjectStart(items, verb.from);
  const make = (kind: EventKind, to: number, what: string | null = null): Trigger => ({ kind, at: verb.main, from: start, to: Math.max(to, verb.to), verb, what }); // prettier-ignore
  const next = (fits: (item: Item, i: number) => boolean): number => within(items, verb.to, end, fits);
  const weapon = next(isWeapon);
  const before = verb.passive ? within(items, Math.max(start, verb.from - 10), verb.from, isWeapon) : -1;
  const ware = weapon >= 0 ? weapon : before;
  const what = ware >= 0 ? nameOf(items[ware]) : null;

  if (/^(sign|ink|conclude|initial|finali[sz]e|seal|agree|reach)$/.test(lemma)) {
    const paper = next((it) => has(it, "agreement-noun") && it.lower !== "contract");
    const passive = verb.passive ? within(items, start, verb.from, (it) => has(it, "agreement-noun")) : -1;
    const at = paper >= 0 ? paper : passive;
    return at >= 0 && !isDeal(items, verb, end) ? make("agreement", at + 1) : null;
  }
  if (has(item, "foil")) {
    const plot = next(
      (it) => has(it, "plot-noun") || has(it, "attack-noun") || /^(plans?|scheme|bomb|bombs)$/.test(it.lower),
    );
    if (lemma === "plot") return verb.form === "gerund" || verb.form === "finite" ? make("plot", end) : null;
    return plot >= 0 ? make("plot", plot + 1) : null;
  }
  if (has(item, "investigate")) {
    const object = items.slice(verb.to, Math.min(end, verb.to + 22));
    if (/^(convict|arrest|indict|charge|prosecute|detain|sentence)$/.test(lemma)) {
      if (object.some(({ lower: w }) => /^(spy|spying|espionage|plot|plotting|bombing|terror|terrorism|terrorist|network|attack|attacks|assassination)$/.test(w))) return make("plot", end); // prettier-ignore
      return object.some(({ lower: w }) => /^(bribery|bribes?|corruption|smuggling|fraud|export|exports|exporting|graft|kickbacks?|laundering)$/.test(w)) ? make("investigation", end) : null; // prettier-ignore
    }
    if (lemma !== "raid") return make("investigation", Math.min(end, verb.to + 8));
    return items.slice(start, verb.from).some(({ lower: w }) => /^(police|prosecutors?|investigators?|detectives)$/.test(w)) ? make("investigation", Math.min(end, verb.to + 6)) : attackOf(items, verb, end, make); // prettier-ignore
  }
  if (has(item, "ban")) {
    const ban = banOf(items, verb, end, start);
    if (ban >= 0) return make("ban", ban);
  }
  if (
    /^(test|trial)$/.test(lemma) ||
    (/^(fire|launch)$/.test(lemma) && lower(items, verb.from - 1) === "-" && lower(items, verb.from - 2) === "test")
  ) {
    return ware >= 0 ? make("test", Math.max(weapon + 1, verb.to), what) : null;
  }
  if (lemma === "invade" || lemma === "annex") return make("war", next((it) => it.mention?.type === "country") + 1);
  if (has(item, "steal")) return intelligence(items, verb, end, make);
  if (has(item, "establish")) {
    const venture = venturesAt(items, verb.to, end);
    const passive = verb.passive ? venturesAt(items, start, verb.from) : -1;
    if (venture >= 0 || passive >= 0) return make("joint_venture", venture >= 0 ? venture + 1 : verb.to);
  }
  if (/^(fire|launch)$/.test(lemma) && ware >= 0 && !isProduct(items, verb)) {
    const target = next((it, i) => /^(at|against|toward|towards|on|into)$/.test(it.lower) && i > ware && items[i + 1]?.mention?.type !== "date"); // prettier-ignore
    return make(
      target >= 0 && has(items[verb.main], "use") ? "attack" : "use",
      target >= 0 ? target + 3 : weapon + 1,
      what,
    );
  }
  if (lemma === "intercept" || lemma === "shoot" || lemma === "down") {
    const tool = next((it, i) => /^(with|using|by)$/.test(it.lower) && within(items, i + 1, Math.min(end, i + 7), (one) => one.mention?.type === "system" || has(one, "weapon-noun")) >= 0); // prettier-ignore
    const shot = tool >= 0 ? within(items, tool + 1, end, isWeapon) : -1;
    return shot >= 0 ? make("use", shot + 1, nameOf(items[shot])) : null;
  }
  if (/^(use|deploy|employ|unleash)$/.test(lemma)) return ware >= 0 && !isCivil(items, verb, end) ? make("use", Math.max(weapon + 1, verb.to), what) : null; // prettier-ignore
  if (
    /^(deliver|ship|hand|receive|arrive|transfer)$/.test(lemma) &&
    verb.form !== "gerund" &&
    verb.form !== "infinitive"
  )
    return deliveryOf(items, verb, end, start, make);
  if (has(item, "attack")) return attackOf(items, verb, end, make);
  return null;
}

type Make = (kind: EventKind, to: number, what?: string | null) => Trigger;

function attackOf(items: Item[], verb: VerbGroup, end: number, make: Make): Trigger | null {
  const { lemma } = verb;
  const object = items.slice(verb.to, Math.min(end, verb.to + 9));
  if (object.some((it, i) => i < 5 && (has(it, "deal-noun") || has(it, "agreement-noun") || /^(record|high|low|balance|note|target of|chord|peak|snag|optimistic|back|headlines|market|tone)$/.test(it.lower)))) return null; // prettier-ignore
  const target = object.findIndex(({ mention, lower: w }) => mention?.type === "country" || /^(positions?|targets?|bases?|base|troops?|soldiers?|facility|facilities|depots?|sites?|airport|airfield|city|village|convoy|ships?|tanker|embassy|posts?|ministry|headquarters|scientists?|civilians?|people|warehouses?|army|forces|plant|port|building|refinery|oil|power)$/.test(w)); // prettier-ignore
  if (verb.passive) return make("attack", Math.min(end, verb.to + 6));
  if (target < 0) return null;
  if (lemma === "kill" && verb.form === "infinitive") return null;
  return make("attack", verb.to + target + 1);
}

function deliveryOf(items: Item[], verb: VerbGroup, end: number, start: number, make: Make): Trigger | null {
  const { lemma } = verb;
  if (lemma === "hand" && !/^over$/.test(lower(items, verb.to)) && within(items, verb.to, end, (it) => it.lower === "over") < 0) return null; // prettier-ignore
  const isWare = (it: Item): boolean => it.mention?.type === "system" || has(it, "weapon-noun") || has(it, "batch-noun") || (has(it, "arms") && it.lower !== "military" && it.lower !== "defence" && it.lower !== "defense"); // prettier-ignore
  const ware = lemma === "arrive" || verb.passive ? within(items, start, verb.from, isWare) : within(items, verb.to, Math.min(end, verb.to + 10), isWare); // prettier-ignore
  if (ware < 0) return null;
  if (within(items, verb.to, Math.min(end, verb.to + 5), (it) => /^(order|orders|contract|contracts|deal|bid|bids|offer|offers|request|complaint|complaints|approval|licence|license|message|letter)$/.test(it.lower)) >= 0) return null; // prettier-ignore
  return make("delivery", Math.max(ware + 1, verb.to), nameOf(items[ware]));
}

function intelligence(items: Item[], verb: VerbGroup, end: number, make: Make): Trigger | null {
  const around = items.slice(Math.max(0, verb.from - 10), Math.min(items.length, verb.to + 12));
  const secret = around.some(({ lower: w, mention }) => /^(mossad|spies|spy|agents?|intelligence|nuclear|files|archive|secrets?|secret|blueprints|documents|covert|networks?|hackers?)$/.test(w) || mention?.type === "organisation" && /Mossad|CIA|GRU|FSB|MI6|SBU|Shin Bet|RAW/.test(mention.name)); // prettier-ignore
  return secret ? make("intelligence_operation", Math.min(end, verb.to + 6)) : null;
}

/** Where a verb of banning has arms trade for its object: index behind it; -1 where it has not. */
function banOf(items: Item[], verb: VerbGroup, end: number, start: number): number {
  const isTrade = (it: Item): boolean => /^(exports?|exporting|sales?|selling|deliver|delivery|deliveries|delivering|shipments?|shipping|supply|supplies|supplying|transfers?|transferring|licen[cs]es?|permits?|buying|purchase|purchases|purchasing|import|imports|importing|participation)$/.test(it.lower); // prettier-ignore
  const isObject = (it: Item): boolean =>
    isTrade(it) || has(it, "ban-noun") || /^(arms|weapons|weapon)$/.test(it.lower);
  const { lemma } = verb;
  if (/^(impose|lift|ease)$/.test(lemma)) {
    const object = verb.passive ? within(items, start, verb.from, (it) => has(it, "ban-noun")) : within(items, verb.to, Math.min(end, verb.to + 8), (it) => has(it, "ban-noun") || it.lower === "restrictions" || it.lower === "sanctions"); // prettier-ignore
    const arms = items.some(
      (it) => has(it, "arms") || has(it, "weapon-noun") || isTrade(it) || it.mention?.type === "system",
    );
    return object >= 0 && arms ? Math.max(object + 1, verb.to) : -1;
  }
  if (lemma === "resume" || lemma === "unblock") {
    const object = within(items, verb.to, Math.min(end, verb.to + 7), (it) =>
      /^(exports?|sales?|deliveries|shipments|arms|weapons)$/.test(it.lower),
    );
    return object >= 0 && items.some((it) => has(it, "arms") || has(it, "weapon-noun")) ? object + 1 : -1;
  }
  if (lemma === "stop" && verb.form === "finite" && !verb.passive && verb.tense === "present") return -1;
  const object = verb.passive
    ? within(items, start, items.length, isObject)
    : within(items, verb.to, Math.min(end, verb.to + 10), isObject);
  if (object < 0) return -1;
  const arms = items.some(
    (it) =>
      has(it, "arms") || has(it, "weapon-noun") || it.mention?.type === "system" || it.mention?.type === "company",
  );
  return arms ? Math.max(object + 1, verb.to) : -1;
}

function nounTrigger(items: Item[], i: number, reading: Reading): Trigger | null {
  const item = items[i];
  const clause = clauseAt(reading.clauses, i);
  const make = (kind: EventKind, to = i + 1): Trigger => ({ kind, at: i, from: nounStart(items, i), to, verb: governing(reading, i, clause.from, clause.to), what: null }); // prettier-ignore
  if (has(item, "war-noun")) return isWar(items, i) ? make("war", afterNoun(items, i)) : null;
  if (has(item, "exercise-noun")) return isMilitary(items, i) ? make("exercise", afterNoun(items, i)) : null;
  if (has(item, "conference-noun")) return lower(items, i - 1) === "press" || lower(items, i - 1) === "news" ? null : make("conference", afterNoun(items, i)); // prettier-ignore
  if (item.lower === "show" && /^air(show)?$/.test(lower(items, i - 1))) return make("conference", afterNoun(items, i));
  if (item.lower === "venture" && lower(items, i - 1) === "joint") {
    const verb = governing(reading, i, clause.from, clause.to);
    return verb && /^(establish|form|create|set|found|launch|sign|announce|agree|open|be)$/.test(verb.lemma) ? make("joint_venture", afterNoun(items, i)) : null; // prettier-ignore
  }
  if (has(item, "investigation-noun")) {
    const near = items.slice(Math.max(0, i - 5), i + 6);
    return near.some(({ lower: w, word }) => /^(launch|open|begin|start|conduct|order|initiate|close|drop)$/.test(word.lemma) || /^(launched|opened|began|ongoing|conducted|under|criminal|initiated)$/.test(w)) && item.lower !== "trial" && item.lower !== "trials" ? make("investigation", afterNoun(items, i)) : null; // prettier-ignore
  }
  if (has(item, "ban-noun") && /^(on|against|of)$/.test(lower(items, i + 1))) {
    const after = items.slice(i + 2, i + 9);
    return after.some((it) => has(it, "arms") || has(it, "weapon-noun") || it.mention?.type === "system" || /^(sales?|exports?|deliveries)$/.test(it.lower)) ? make("ban", afterNoun(items, i)) : null; // prettier-ignore
  }
  if (has(item, "ban-noun") && /^(arms|weapons|export)$/.test(lower(items, i - 1)))
    return make("ban", afterNoun(items, i));
  if (has(item, "spying-noun") && /^(of|against)$/.test(lower(items, i + 1)))
    return make("intelligence_operation", afterNoun(items, i));
  if (/^(operation|mission)$/.test(item.lower) && /^(intelligence|covert|spy|undercover|secret|mossad)$/.test(lower(items, i - 1))) return make("intelligence_operation"); // prettier-ignore
  if (has(item, "attack-noun")) return isAttack(items, i) ? make("attack", afterNoun(items, i)) : null;
  if (item.lower === "plot" || item.lower === "plots") return make("plot", afterNoun(items, i));
  if (has(item, "delivery-noun") && lower(items, i + 1) === "of") {
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

function isWar(items: Item[], i: number): boolean {
  const before = lower(items, i - 1);
  if (/^(cold|trade|price|civil|tariff|post|pre|anti|culture|gang|drug|turf|bidding|electronic|proxy|shadow|world|star|nuclear|tug|-|legal)$/.test(before) && !(before === "-" && /^(full|day|week|month|year)$/.test(lower(items, i - 2)))) return false; // prettier-ignore
  const after = lower(items, i + 1);
  if (
    /^(crimes?|games?|chest|room|machine|effort|zone|veterans?|reporter|footing|cabinet|correspondent|-)$/.test(after)
  )
    return false;
  if (after === "of" && lower(items, i + 2) === "words") return false;
  if (has(items[i], "war-noun") && /^(clash|clashes)$/.test(items[i].lower) && after === "of") return false;
  return !/^(conflict|conflicts)$/.test(items[i].lower) || lower(items, i + 1) !== "resolution";
}

const isMilitary = (items: Item[], i: number): boolean =>
  items.slice(Math.max(0, i - 7), i + 8).some((it) => has(it, "arms") || has(it, "weapon-noun") || /^(army|navy|naval|air|joint|troops|forces|named|dubbed|codenamed|drill|drills|manoeuvres|maneuvers|live)$/.test(it.lower)); // prettier-ignore

function isAttack(items: Item[], i: number): boolean {
  const { lower: word } = items[i];
  const before = lower(items, i - 1);
  const after = lower(items, i + 1);
  if (/^(drone|drones|helicopter|helicopters|aircraft|uav|uavs|submarine|submarines|jet|jets|capability|capabilities|group|missile|missiles|fighter|range|craft|munition|munitions|rifle|rifles)$/.test(after)) return false; // prettier-ignore
  if (/^(precision|ground|long|deep|heart|labour|labor|general|hunger|verbal|possible|potential|future|any|against|counter|prevent|cyber)$/.test(before)) return false; // prettier-ignore
  return !(word === "strike" && has(items[i + 1], "weapon-noun"));
}

/** Whether a signing is one of a sum or a purchase: that is a deal, no agreement. */
const isDeal = (items: Item[], verb: VerbGroup, end: number): boolean =>
  items.slice(Math.max(0, verb.from - 12), Math.min(items.length, end)).some((it) => it.mention?.type === "money" || /^(contracts?|buy|purchase|supply|sell|sale|procure|procurement|acquire|acquisition|deliver|delivery)$/.test(it.lower)); // prettier-ignore

/** Launching a product, a programme or a satellite is no fire. */
const isProduct = (items: Item[], verb: VerbGroup): boolean =>
  items.slice(verb.to, verb.to + 6).some((it) => /^(production|programme|program|satellites?|version|model|family|investigation|inquiry|probe|tender|new|line|company|campaign|venture|its|project)$/.test(it.lower)); // prettier-ignore

const isCivil = (items: Item[], verb: VerbGroup, end: number): boolean =>
  items.slice(verb.to, end).some((it, i) => i < 5 && /^(technology|parts|components|term|word|phrase|money|funds)$/.test(it.lower)); // prettier-ignore

function venturesAt(items: Item[], from: number, to: number): number {
  return within(items, from, to, (it, i) => it.lower === "venture" && lower(items, i - 1) === "joint");
}

const nameOf = ({ mention, word, lower: text }: Item): string =>
  mention?.type === "system" ? mention.name : word.lemma || text;

/** The verb that a noun belongs to: the nearest of its clause before it, else the first after it. */
function governing({ verbs }: Reading, i: number, from: number, to: number): VerbGroup | null {
  const before = verbs.findLast((verb) => verb.main < i && verb.from >= from && verb.form !== "participle");
  return before ?? verbs.find((verb) => verb.from > i && verb.to <= to) ?? null;
}

/** Where the words before a verb that belong to it begin. */
function subjectStart(items: Item[], from: number): number {
  let i = from;
  while (i > 0 && from - i < 8 && !/^[,;:.()“”"—–]$/.test(items[i - 1].text) && !has(items[i - 1], "relative") && !has(items[i - 1], "conjunction")) i--; // prettier-ignore
  return Math.min(i, from);
}

function nounStart(items: Item[], i: number): number {
  let j = i;
  while (j > 0 && i - j < 6 && items[j - 1].kind !== "punct" && !has(items[j - 1], "preposition") && items[j - 1].word.forms.size === 0) j--; // prettier-ignore
  return j;
}

/** Where the words behind a noun that belong to it end: its prepositional phrases. */
function afterNoun(items: Item[], i: number): number {
  let j = i + 1;
  while (j < items.length && j - i < 10 && !/^[,;:.()“”"—–]$/.test(items[j].text) && !(items[j].word.forms.has("past") && !items[j].word.forms.has("base"))) j++; // prettier-ignore
  return j;
}
