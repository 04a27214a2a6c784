import { readingOf } from "../../grammar/reading.js";
import type { DateValue, Sentence, Span } from "../../types.js";
import { sameActor, type Visit } from "./book.js";
import type { Cue } from "./cue.js";

/** A day and the words that tell it. */
export interface Dated {
  date: DateValue;
  span: Span;
  /** Told in the sentence before: it parts this visit from one of another time, and dates it only then. */
  carried?: boolean;
}

/** Adds a telling to a visit: its words, status, day and whom the visitor met. */
export function join(visit: Visit, cue: Cue, sentence: Sentence, dated: Dated | null): void {
  const passing = cue.kind === "meet" && cue.hosts.length === 0;
  visit.tellings.push({
    kind: cue.kind,
    stated: cue.stated,
    trigger: cue.trigger,
    status: passing ? null : cue.status,
    sentence: sentence.index,
    date: passing ? null : (dated?.date ?? null),
    during: passing ? (dated?.date ?? null) : null,
    dateSpan: dated?.span ?? null,
    lapses: cue.lapses,
    attributedTo: readingOf(sentence).attribution?.speaker ?? null,
  });
  visit.last = Math.max(visit.last, sentence.index);
  for (const actor of cue.met) {
    if (!actor.named || sameActor(actor, visit.visitor)) continue;
    if (actor.country !== null && actor.country !== visit.host) continue;
    if (!visit.met.has(actor.name)) visit.met.set(actor.name, actor);
  }
}
