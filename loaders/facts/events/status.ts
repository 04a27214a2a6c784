import { clauseAt } from "../../grammar/clauses.js";
import { readingOf } from "../../grammar/reading.js";
import { countryOf } from "../../grammar/agents.js";
import { has } from "../../grammar/verbs.js";
import type { Sentence } from "../../types.js";
import { isOwnDeed, reachOf, voiceOf } from "./voice.js";
import type { EventKind, Trigger } from "./words.js";

export type EventStatus = "happened" | "claimed" | "denied" | "planned";

/** Kinds that can be planned; the others are only told once they are done. */
const PLANNABLE = new Set<EventKind>([
  "joint_venture",
  "agreement",
  "delivery",
  "test",
  "exercise",
  "conference",
  "investigation",
]);
export const isPlannable = (kind: EventKind): boolean => PLANNABLE.has(kind);
/** Kinds of which one side's word is no proof. */
const DISPUTED = new Set<EventKind>(["attack", "use", "plot", "intelligence_operation", "investigation", "war"]);

const THREAT = /^(possible|potential|future|any|prevent|avoid|deter|avert|threat|threats|threaten|threatened|threatens|risk|fear|fears|feared|warned|warning|plans|imminent|hypothetical|likely|unlikely)$/; // prettier-ignore
const DECIDED = /^(told|left|fell|decision|decisions|decided|ordered|moved|agreed|voted|chose|order|move)$/;
const CHARGED = /^(accused|accuses|accusing|alleged|allegedly|alleges|alleging|suspected|purportedly|claims|claim|claimed|charge|charges|complaint|allegation|allegations|rumoured|rumored)$/; // prettier-ignore

/** Courts and prosecutors do this themselves: it is no word of theirs on what others did. */
const CHARGING = /^(charged?|indicted|accused|accuses|charges)$/;

/** The status of a happening; a reason in words where it is none: a possibility, a forecast, a wish. */
export function statusOf(sentence: Sentence, trigger: Trigger): EventStatus | { reason: string } {
  const { kind, at, verb, from } = trigger;
  const { items } = sentence;
  const clauseStart = clauseAt(readingOf(sentence).clauses, at).from;
  const before = items.slice(Math.max(0, at - 12, clauseStart - 1), at);
  const wider = items.slice(Math.max(0, at - 12), at);
  // "the first jets should land next year": what is due, told without a date it is dropped later
  const due = verb?.main === at && PLANNABLE.has(kind) && verb.from > clauseStart && items[verb.from].lower === "should" && !verb.negated && items[verb.from + 1].lower !== "have"; // prettier-ignore
  if (due && !before.some(({ lower }) => /^(if|whether|unless|suppose)$/.test(lower))) return "planned";
  // "with the remaining two expected by 2026"
  if (kind === "delivery" && verb?.main === at && verb.form === "participle" && /^(expected|planned|scheduled|slated)$/.test(items[at].lower)) return "planned"; // prettier-ignore
  if (before.some(({ lower }) => /^(if|whether|unless|should|suppose)$/.test(lower)))
    return { reason: "told as a possibility only" };
  if (kind === "ban" && verb?.main === at && wider.some(({ lower }, i) => /^(demanded|demands|demand|petition|petitioned|proposed|proposes|wants|wanted|motion|draft|campaigned|campaigning)$/.test(lower) || (/^(called|calls|appealed)$/.test(lower) && wider[i + 1]?.lower === "for"))) return { reason: "asked for, not done" }; // prettier-ignore
  const gathering = kind === "exercise" || kind === "conference";
  if (
    !gathering &&
    kind !== "plot" &&
    before
      .slice(-5)
      .some(
        ({ lower }, i, near) =>
          THREAT.test(lower) && !(lower === "possible" && /^(made|it|made)$/.test(near[i - 1]?.lower ?? "")),
      )
  )
    return { reason: "a possibility or threat, nothing done" };
  if (PLANNABLE.has(kind) && items.slice(at + 1, at + 5).some(({ lower }, i, near) => /^(is|are)$/.test(lower) && /^(due|planned|scheduled|slated|expected)$/.test(near[i + 1]?.lower ?? ""))) return "planned"; // prettier-ignore
  if (verb && !gathering && (kind !== "war" || verb.main === at)) {
    if (verb.possible) return { reason: "told as a possibility only" };
    if (verb.negated && kind !== "ban") return { reason: "told as not done" };
    if (verb.negated && verb.main === at) return { reason: "told as not done" };
    const told = wider.some(({ lower }) => /^(members?|states|countries|governments)$/.test(lower)) && before.some(({ lower }) => /^(asked|urged|called)$/.test(lower)); // prettier-ignore
    const latest = /^(first|latest|last|second|third|only|next)$/;
    const became = wider.some(({ lower }, i) => latest.test(lower) && wider.slice(Math.max(0, i - 3), i).some(({ lower: w }) => /^(became|is|was|are|were|becomes)$/.test(w))); // prettier-ignore
    const decided = told || became || wider.some(({ lower }) => DECIDED.test(lower));
    if (kind === "ban" && (verb.form === "infinitive" || verb.planned) && verb.main === at && !decided) return { reason: "asked for or intended, not done" }; // prettier-ignore
    const agreed = verb.planned && verb.tense === "past" && items.slice(verb.from, verb.to).some(({ word }) => word.lemma === "agree"); // prettier-ignore
    const first = verb.form === "infinitive" && !verb.passive && items.slice(Math.max(0, verb.from - 8), verb.from).some(({ lower }) => /^(first|only|last|appointed|tasked|assigned|named)$/.test(lower)) && items[verb.from - 1]?.lower === "to" && items.slice(Math.max(0, verb.from - 14), verb.from).some((item) => has(item, "be") || item.word.lemma === "become"); // prettier-ignore
    const begun = first || /^(began|begun|started|continued|proceeded|managed|came|went|left|fell)$/.test(items[verb.from - 2]?.lower ?? "") || /^(began|begun|started)$/.test(items[verb.from]?.lower ?? ""); // prettier-ignore
    const purpose = !begun && verb.form === "infinitive" && kind !== "ban" && kind !== "plot" && verb.main === at && !isAlleged(items, verb.from); // prettier-ignore
    if (purpose && kind === "delivery" && (verb.passive || /^(arrive|follow|enter|join|land)$/.test(verb.lemma))) return "planned"; // prettier-ignore
    if ((verb.planned && !agreed && kind !== "ban") || purpose) return PLANNABLE.has(kind) && verb.planned ? "planned" : { reason: "planned or intended, not done" }; // prettier-ignore
  } else if (verb && gathering && isOff(items, verb)) return "planned";
  else if (verb?.planned && PLANNABLE.has(kind)) return "planned";
  return voiced(sentence, trigger, from);
}

/** Whether a gathering was called off or put off: what a timeline shows is the plan. */
const isOff = (items: Sentence["items"], verb: NonNullable<Trigger["verb"]>): boolean =>
  /^(cancel|postpone|scrap|shelve)$/.test(verb.lemma) || (verb.lemma === "call" && items[verb.to]?.lower === "off") || (verb.negated && /^(take|go|happen|be|hold)$/.test(verb.lemma)); // prettier-ignore

/** Whether an infinitive tells what somebody is said to have done: "alleged to have", "believed to have". */
const isAlleged = (items: Sentence["items"], from: number): boolean =>
  items[from].lower === "have" && items.slice(Math.max(0, from - 5), from).some(({ lower }) => CHARGED.test(lower) || /^(believed|said|thought|reported|understood|known)$/.test(lower)); // prettier-ignore

/** Happened, or claimed where a side's word is all there is for it, or denied. */
function voiced(sentence: Sentence, trigger: Trigger, from: number): EventStatus {
  const { items } = sentence;
  const { kind, at } = trigger;
  const voice = voiceOf(sentence, trigger);
  const refused = kind === "ban" && trigger.verb?.main === at && has(items[at], "deny");
  if (voice?.manner === "deny" && voice.start < items[at].start && kind !== "investigation" && !refused) return "denied"; // prettier-ignore
  const clause = clauseAt(readingOf(sentence).clauses, at);
  const aside = /^(when|who|whose|where)$/.test(items[clause.from].lower);
  if (items.slice(Math.max(aside ? clause.from : 0, from - 8), at).some(({ lower }) => CHARGED.test(lower)) && !(kind === "investigation" && trigger.verb !== null && CHARGED.test(items[trigger.verb.main].lower))) return "claimed"; // prettier-ignore
  // "in the skirmishes of last year they reportedly flew ...": what is named as known is no hearsay
  const known = /^(attack|war)$/.test(kind) && trigger.verb?.main !== at && items.slice(Math.max(0, at - 4), at).some(({ lower }, i, near) => lower === "the" && /^(in|during|after|since|amid|before|of)$/.test(near[i - 1]?.lower ?? items[at - 5 + i]?.lower ?? "")); // prettier-ignore
  if (known && !items.slice(Math.max(0, at - 6), at).some((item) => has(item, "hearsay") || has(item, "claim-noun"))) return "happened"; // prettier-ignore
  const [first, last] = reachOf(sentence, at);
  // what is alleged behind an inquiry is what it looks into
  const reach = items.slice(first, kind === "investigation" ? at : last);
  if (DISPUTED.has(kind) && reach.some((item, i) => has(item, "hearsay") || (kind === "plot" && /^(described|alleged|allegedly|suspected)$/.test(item.lower)) || (item.lower === "looks" && /^(like|very)$/.test(reach[i + 1]?.lower ?? "")) || item.lower === "appears" || item.lower === "appeared")) return "claimed"; // prettier-ignore
  const own = kind === "investigation" && trigger.verb?.main === at && CHARGING.test(items[at].lower);
  if (voice?.manner === "claim" && !own && (DISPUTED.has(kind) || kind === "delivery" || kind === "ban"))
    return "claimed";
  const saying = items.slice(Math.max(0, at - 10), at).some((item) => has(item, "announce") || has(item, "say") || has(item, "claim")); // prettier-ignore
  if (kind === "plot" && saying) return "claimed";
  if (voice?.manner === "announce" && (kind === "plot" || kind === "intelligence_operation")) return "claimed";
  if (reach.some((item) => has(item, "claim-noun")) && /^(attack|use|plot)$/.test(kind)) return "claimed";
  const doubt = items.findIndex(({ lower }, i) => i > at && /^(though|although|but)$/.test(lower));
  if (DISPUTED.has(kind) && kind !== "investigation" && doubt > 0 && items.slice(doubt, doubt + 9).some((item) => /^(insists|insisted|denies|denied|says|said|swears|swore|maintains)$/.test(item.lower)) && items.slice(doubt, doubt + 12).some(({ lower }) => /^(never|not|no|none|nothing|denies|denied)$/.test(lower))) return "claimed"; // prettier-ignore
  if (kind === "delivery" && voice && /^(say|report)$/.test(voice.manner) && voice.country !== null) {
    const own = items.slice(clause.from, clause.to).some(({ mention }) => countryOf(mention) === voice.country);
    if (!own && voice.start < items[at].start) return "claimed";
  }
  if (voice && DISPUTED.has(kind) && (voice.manner === "say" || voice.manner === "report"))
    return kind === "war" || isOwnDeed(sentence, trigger, voice) ? "happened" : "claimed";
  if (voice?.manner === "report" && kind === "ban") return "claimed";
  if (reach.some((item) => has(item, "claim-noun")) && DISPUTED.has(kind) && kind !== "investigation") return "claimed";
  return "happened";
}
