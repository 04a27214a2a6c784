import type { DateMention, Item } from "../../types.js";

/** What may stand between the dates of a thing told once and done again: "on 4 October and again on the night of the 17th". */
const BETWEEN = /^(and|again|then|also|on|in|once|twice|more|the|a|second|third|last|time|night|evening|morning|afternoon|early|late|of|at|dawn|,|&)$/; // prettier-ignore
const FAR = 9;

const dayOf = (item: Item): DateMention | null =>
  item.mention?.type === "date" && item.mention.value && /^(day|month|weekday|relative)$/.test(item.mention.timex.kind)
    ? item.mention
    : null;

/** The further dates told of what happened on `first`: "on 31 May and 24 August", "in March, in June and again in October". */
export function repeatsOf(items: Item[], first: DateMention): DateMention[] {
  const out: DateMention[] = [];
  let at = items.findIndex(({ mention }) => mention === first);
  if (at < 0 || !dayOf(items[at])) return out;
  let listed = false;
  for (let i = at + 1; i < items.length && i - at < FAR; i++) {
    const next = dayOf(items[i]);
    if (next && i > at + 1 && listed && next.value!.precision === first.value!.precision) {
      if (next.value!.earliest !== first.value!.earliest) out.push(next);
      [at, listed] = [i, false];
    } else if (/^(and|again|,|&)$/.test(items[i].lower)) listed = true;
    else if (items[i].mention || !BETWEEN.test(items[i].lower)) break;
  }
  return out;
}
