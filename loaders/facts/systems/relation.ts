import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import type { Cue, Relation } from "./cues.js";

/** The table's relations, or why none holds: the article denies it. */
export type Told = "supplied" | "used" | "sought" | "halted" | "intercepted" | "offered" | "denied";

/** The relation that a run of cues tells, with the cue that names who has the system and the one that gave the relation. */
export interface Resolved {
  told: Told;
  cue: Cue;
  /** All cues that had a part. */
  cues: Cue[];
}

const WANTING = /^(want|hope|seek|plan|intend|aim|wish|look|consider|prepare|bid|try|propose|offer|poise|likely|ready|willing|able|interested|keen|expect|agree|decide|promise|pledge|vow)/; // prettier-ignore

/** `has yet to sell any`: not done. */
const isYetTo = (items: Item[], { from, main }: VerbGroup): boolean =>
  items.slice(Math.max(0, from - 1), main).some(({ lower }, i, near) => lower === "to" && near[i - 1]?.lower === "yet");

/** What one cue tells, by tense, mood and negation of its verb. */
function own(items: Item[], cue: Cue): Told | null {
  const { kind, verb } = cue;
  if (kind === "deny") return "denied";
  if (verb !== null && isYetTo(items, verb)) return kind === "give" || kind === "hold" ? "denied" : kind === "sign" || kind === "gain" ? "sought" : null; // prettier-ignore
  const negated = (verb?.negated ?? false) || (verb?.form === "infinitive" && isNegated(items, verb.from));
  const wanted = verb !== null && verb.planned && items.slice(verb.from, verb.to).some(({ word, lower }) => WANTING.test(word.lemma) || WANTING.test(lower)); // prettier-ignore
  const pledged = wanted && items.slice(verb.from, verb.to).some(({ word }) => /^(agree|decide|promise|pledge|vow|expect|prepare)$/.test(word.lemma)); // prettier-ignore
  const maybe = verb !== null && verb.possible && !isReported(items, verb);
  switch (kind) {
    case "gain":
    case "hold":
    case "make":
      if (negated) return verb!.tense === "future" ? null : "denied";
      if (verb?.form === "gerund" && isThought(items, verb.from)) return "sought";
      return maybe || (wanted && !pledged) ? "sought" : "supplied";
    case "sign":
      if (negated) return "sought";
      if (verb?.form === "infinitive" && isDone(items, verb.from)) return "supplied";
      if (maybe || (verb !== null && verb.planned) || verb?.form === "infinitive") return "sought";
      return "supplied";
    case "give":
      if (negated) return verb!.tense === "past" || verb!.tense === "perfect" ? "denied" : "halted";
      return maybe || (wanted && !pledged) ? "offered" : "supplied";
    case "deal":
      return "supplied";
    case "use":
      return negated ? "denied" : maybe || verb?.planned ? null : "used";
    case "down":
      return negated || maybe || verb?.planned ? null : "intercepted";
    case "seek":
      return negated ? null : "sought";
    case "offer":
      return negated ? null : "offered";
    case "stop":
      return negated ? null : maybe || (verb !== null && verb.planned) ? null : "halted";
    case "lift":
    case "other":
      return null;
  }
}

/** `rushed to sign`, `went on to buy`, `was the first to order`: what is told as done. */
function isDone(items: Item[], from: number): boolean {
  return items.slice(Math.max(0, from - 4), from).some(({ lower }) => /^(rushed|hastened|hurried|raced|scrambled|managed|proceeded|went|first|latest|second|third|last|came|moved|ended|helped)$/.test(lower)); // prettier-ignore
}

/** `is not known to operate`, `never agreed to sell`: a negation over the infinitive. */
function isNegated(items: Item[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i > from - 5; i--) {
    if (items[i].kind === "punct" || items[i].mention) return false;
    if (/^(not|never|n't|isn't|wasn't|aren't|doesn't|didn't)$/.test(items[i].lower)) return true;
  }
  return false;
}

/** `thinking of buying`, `keen on acquiring`, `interest in buying`: no purchase yet. */
function isThought(items: Item[], from: number): boolean {
  if (!/^(of|about|on|in)$/.test(items[from - 1]?.lower ?? "")) return false;
  return items.slice(Math.max(0, from - 6), from).some(({ lower }) => /^(think|thinks|thinking|thought|idea|dreams?|dreaming|possibility|interest|interested|keen|talk|talks|talking|intent|set|plans?|option|prospect|hopes?)$/.test(lower)); // prettier-ignore
}

/** `said that it would buy`: what will be, told as past. */
function isReported(items: Item[], verb: VerbGroup): boolean {
  if (items[verb.from].lower !== "would") return false;
  for (let i = verb.from - 1; i >= 0 && i > verb.from - 16; i--)
    if (has(items[i], "say") || has(items[i], "announce") || items[i].lower === "known" || items[i].lower === "if") return items[i].lower !== "if"; // prettier-ignore
  return false;
}

const TRADE = new Set<Relation>(["gain", "give", "sign", "deal", "hold", "make"]);

/**
 * Reads the cues that stand before a system (in order) as one relation: what wraps holds over what is wrapped ("talks on the
 * purchase of", "refused to sell"), a deed in action over a trade before it.
 */
export function resolveBefore(items: Item[], cues: Cue[]): Resolved | null {
  let resolved: Resolved | null = null;
  const lost = cues.find((cue) => isLosing(items, cue));
  if (lost) return { told: "offered", cue: lost, cues: [lost] };
  for (const cue of cues) {
    const told = own(items, cue);
    if (cue.kind === "lift") return null;
    if (cue.kind === "other") {
      resolved = null;
      continue;
    }
    if (!told) {
      if (resolved && (cue.kind === "use" || cue.kind === "stop")) resolved = null;
      continue;
    }
    if (!resolved) {
      resolved = { told, cue, cues: [cue] };
      continue;
    }
    if (resolved.told === "halted" && cue.kind === "gain" && cue.verb === null && isReason(items, cue.at)) {
      resolved = { told, cue, cues: [cue] };
      continue;
    }
    const all: Cue[] = [...resolved.cues, cue];
    if (resolved.told === "denied") resolved = { ...resolved, cues: all };
    else if (TRADE.has(cue.kind)) resolved = wrap(items, resolved, cue, told, all);
    else if (resolved.told === "halted" && told === "sought" && cue.verb?.form !== "finite")
      resolved = { ...resolved, cues: all }; // scrapped plans to buy
    else if (cue.kind === "deny") resolved = { told, cue, cues: all };
    else if (cue.verb?.form === "infinitive" && (told === "used" || told === "intercepted") && resolved.told !== "used")
      resolved = { ...resolved, cues: all }; // bought S to shoot down ...: a purpose
    else if (told === "halted" && resolved.told === "sought")
      resolved = { told: "sought", cue: resolved.cue, cues: all };
    else resolved = { told, cue, cues: all };
  }
  return resolved;
}

/** `five bids were turned down`, `rival offers lost`: what others offered in vain. */
function isLosing(items: Item[], { kind, verb, at }: Cue): boolean {
  if (kind !== "stop" || !verb?.passive) return false;
  return items.slice(Math.max(0, at - 6), at).some(({ lower }, i, near) => /^(bids|bidders|offers|proposals|designs|rivals|contenders|competitors|tenders)$/.test(lower) && near.slice(i + 1).every((item) => item.mention?.type !== "system")); // prettier-ignore
}

/** `expelled over its purchase of S`: what brought the stop about. */
function isReason(items: Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 5; i--)
    if (/^(over|after|because|due|following|despite)$/.test(items[i].lower)) return true;
  return false;
}

function wrap(items: Item[], before: Resolved, cue: Cue, told: Told, cues: Cue[]): Resolved {
  if (before.told === "used" || before.told === "intercepted") return { told, cue, cues };
  if (before.told === "supplied" || told === "denied") return { told, cue: better(before.cue, cue), cues };
  const seller = before.told === "sought" && cue.kind === "give" && cue.verb !== null && /^(offer|propos)/.test(items[before.cue.at].lower); // prettier-ignore
  if (
    before.told === "offered" &&
    (cue.kind === "gain" || cue.kind === "deal") &&
    /^(approv|clear|authori|greenlight)/.test(items[before.cue.to - 1].lower)
  )
    return { told: "sought", cue, cues }; // a parliament clears a purchase
  return { told: seller ? "offered" : before.told, cue: better(before.cue, cue), cues };
}

const ENDED = /^(fall|fell|collapse|lapse|unravel|founder)/;

/** A deal before a system that a verb behind it leaves open or calls off: `a deal for S is to be signed`, `was cancelled`. */
export function settleDeal(resolved: Resolved | null, behind: Cue | undefined): Resolved | null {
  if (resolved?.told !== "supplied" || !behind?.verb || resolved.cues.some(({ verb }) => verb !== null))
    return resolved;
  const { kind, verb } = behind;
  if (kind === "stop" && (verb.passive || ENDED.test(verb.lemma)) && !verb.negated)
    return { ...resolved, told: "halted" };
  if (kind === "sign" && (verb.planned || verb.possible || verb.negated)) return { ...resolved, told: "sought" };
  if ((kind === "seek" || kind === "offer") && verb.passive && !verb.negated) return { ...resolved, told: kind === "seek" ? "sought" : "offered" }; // prettier-ignore
  return resolved;
}

/** The cue that names the holder best: one that says who gets it. */
const better = (a: Cue, b: Cue): Cue => (b.kind === "gain" || b.kind === "give" || b.kind === "hold" ? b : a);

/** Reads the first cue behind a system of which the system is the subject or object: `S was delivered`, `S fired by`. */
export function resolveAfter(items: Item[], cue: Cue): Resolved | null {
  const { kind, verb } = cue;
  if (verb?.form === "gerund" && (kind === "down" || kind === "use") && items[verb.from - 1]?.lower === "with" && /^(credit|task|charge|accuse)/.test(items[verb.from - 2]?.lower ?? "")) return { told: "used", cue, cues: [cue] }; // prettier-ignore
  if (verb?.lemma === "have" || verb?.form === "gerund" || verb?.form === "infinitive") return null;
  if (verb && !verb.passive && verb.form === "finite") {
    if (kind === "down" || kind === "use") return verb.negated || verb.possible || verb.planned ? null : { told: "used", cue, cues: [cue] }; // prettier-ignore
    if (kind === "give" && (items[verb.main].word.lemma === "arrive" || items[verb.main].word.lemma === "come" || items[verb.to]?.lower === "up") || kind === "hold" || kind === "deal") return verb.negated ? (kind === "hold" ? { told: "denied", cue, cues: [cue] } : null) : { told: "supplied", cue, cues: [cue] }; // prettier-ignore
    return null;
  }
  if (kind === "stop" && /^(reject|decline|refuse)$/.test(verb?.lemma ?? "")) return null;
  const told = own(items, cue);
  return told && { told, cue, cues: [cue] };
}
