import type { VerbGroup } from "../../grammar/verbs.js";
import type { Denominator } from "./denominator.js";
import { afterOpening, relativeOf, rightOf } from "./partner-after.js";
import { subjectOf } from "./partner-subject.js";
import { codeOf, inBracket, leftOf, type Partner, type Place } from "./partner.js";

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
  const right = rightOf(place) ?? afterOpening(place) ?? relativeOf(place);
  if (right) return right;
  const left = leftOf(place);
  if (left) return left;
  if (denominator?.by === "share" && denominator.partner) return null;
  const holder = denominator?.by === "role" ? holderOf(place, denominator) : null;
  if (holder) return holder;
  const subject = subjectOf(place, verbs);
  if (subject === "topic" && denominator?.partner) return null;
  if (subject !== null) return subject;
  return denominator?.partner ? null : denominator?.by === "share" ? "topic" : null;
}

/** `Azerbaijan - second among buyers of Israeli weapons (13%)`: who has the role that the bracket follows, where no verb tells it. */
function holderOf({ items, p, from, not }: Place, { to }: Denominator): Partner | null {
  const bracket = items.slice(to, p).find(({ mention }) => mention === null || mention.type !== "date");
  const open = items.slice(to, p).findIndex(({ lower }) => lower === "(");
  if (open < 0 || (bracket && !/^(\(|in|the|years|during|over|between|period)$/.test(bracket.lower))) return null;
  const code = codeOf(items[from]);
  return code && code !== not && /^([-–—:,(]|is|was)$/.test(items[from + 1]?.lower ?? "") ? { code, at: from, role: null } : null;
} // prettier-ignore
