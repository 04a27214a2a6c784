import { readingOf } from "../../grammar/reading.js";
import { has } from "../../grammar/verbs.js";
import type { Sentence } from "../../types.js";
import type { EventKind, Trigger } from "./words.js";

export type EventStatus = "happened" | "claimed" | "denied" | "planned";

/** Kinds that can be planned; the others are only told once they are done. */
const PLANNABLE = new Set<EventKind>(["joint_venture", "agreement", "delivery", "test", "exercise", "conference"]);
/** Kinds of which one side's word is no proof. */
const DISPUTED = new Set<EventKind>(["attack", "use", "plot", "intelligence_operation", "investigation", "war"]);

/** The status of a happening; a reason in words where it is none: a possibility, a forecast, a wish. */
export function statusOf(sentence: Sentence, { kind, at, verb, from }: Trigger): EventStatus | { reason: string } {
  const { items } = sentence;
  const { attribution } = readingOf(sentence);
  const before = items.slice(Math.max(0, at - 12), at);
  if (before.some(({ lower }) => /^(if|whether|unless|should|suppose)$/.test(lower)))
    return { reason: "told as a possibility only" };
  if (before.slice(-5).some(({ lower }) => /^(possible|potential|future|any|prevent|avoid|deter|avert|threat|threats|threaten|threatened|threatens|risk|fear|fears|feared|warned|warning|plans|imminent|hypothetical|likely|unlikely)$/.test(lower)) && kind !== "exercise" && kind !== "conference" && kind !== "plot") return { reason: "a possibility or threat, nothing done" }; // prettier-ignore
  if (verb && kind !== "exercise" && kind !== "conference") {
    if (verb.possible) return { reason: "told as a possibility only" };
    if (verb.negated && kind !== "ban") return { reason: "told as not done" };
    if (kind === "ban" && verb.form === "infinitive" && !before.slice(-6).some(({ lower }) => /^(decision|decisions|decided|ordered|moved|agreed|voted|chose|order|move)$/.test(lower))) return { reason: "asked for or intended, not done" }; // prettier-ignore
    const agreed = verb.planned && verb.tense === "past" && items.slice(verb.from, verb.to).some(({ word }) => word.lemma === "agree"); // prettier-ignore
    const purpose = verb.form === "infinitive" && kind !== "ban" && kind !== "plot" && verb.main === at;
    if ((verb.planned && !agreed) || purpose) return PLANNABLE.has(kind) && verb.planned ? "planned" : { reason: "planned or intended, not done" }; // prettier-ignore
  } else if (verb?.planned && PLANNABLE.has(kind)) return "planned";
  if (attribution?.manner === "deny" && attribution.start < items[at].start) return "denied";
  const accused = items.slice(Math.max(0, from - 6), at).some(({ lower }) => /^(accused|accuses|accusing|alleged|allegedly|alleges|suspected|purportedly|claims|claim|claimed|charge|charges)$/.test(lower)); // prettier-ignore
  if (accused) return "claimed";
  if (attribution?.manner === "claim") return "claimed";
  if (attribution && DISPUTED.has(kind) && (attribution.manner === "say" || attribution.manner === "report")) return kind === "war" ? "happened" : "claimed"; // prettier-ignore
  if (attribution?.manner === "report" && kind === "ban") return "claimed";
  if (items.some((item) => has(item, "hearsay") && item.lower !== "reportedly")) return "claimed";
  if (items.some((item) => has(item, "claim-noun")) && DISPUTED.has(kind)) return "claimed";
  return "happened";
}
