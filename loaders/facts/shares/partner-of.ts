import type { VerbGroup } from "../../grammar/verbs.js";
import type { Denominator } from "./denominator.js";
import { afterOpening, rightOf } from "./partner-after.js";
import { subjectOf } from "./partner-subject.js";
import { inBracket, leftOf, type Partner, type Place } from "./partner.js";

/** Finds the country that has the share: in a list, before its bracket, after or right before the figure, else as the subject. */
export function partnerOf(
  place: Place,
  verbs: VerbGroup[],
  denominator: Denominator | null,
  zipped: Partner | null,
): Partner | "together" | "topic" | null {
  if (zipped) return zipped;
  const bracket = inBracket(place);
  if (bracket) return bracket;
  if (denominator?.by === "after" && denominator.partner && denominator.owner.kind !== "country") return null;
  const right = rightOf(place) ?? afterOpening(place);
  if (right) return right;
  const left = leftOf(place);
  if (left) return left;
  if (denominator?.by === "share" && denominator.partner) return null;
  const subject = subjectOf(place, verbs);
  if (subject === "topic" && denominator?.partner) return null;
  if (subject !== null) return subject;
  return denominator?.partner ? null : denominator?.by === "share" ? "topic" : null;
}
