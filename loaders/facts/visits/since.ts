import type { DateMention, Item } from "../../types.js";
import { has } from "../../grammar/verbs.js";
import type { Cue, Scene } from "./cue.js";

const REACH = 30;

/**
 * Adds the visit that a first one is counted from: `his first visit there since May 2016`, `the first Israeli head of state to
 * come since Shimon Peres 14 years ago`.
 */
export function since({ items, actors }: Scene, cue: Cue, own: boolean): Cue[] {
  const at = items.findIndex(({ start }) => start >= cue.trigger.end);
  if (at < 0 || cue.visitor === null) return [];
  for (let k = at; k < at + REACH && items[k]; k++) {
    const { mention, lower } = items[k];
    const first = lower === "first" && items[k - 1]?.lower === "the" ? dateOfFirst(items, k + 1) : null;
    if (first) return [{ ...told(cue, first), stated: { start: items[k].start, end: first.end } }];
    const since = lower === "since" || (mention?.type === "date" && mention.timex.signal === "since");
    if (!since || !isFirst(items, k)) continue;
    if (own && mention?.type === "date" && mention.timex.signal === "since" && mention.value) return [told(cue, mention)]; // prettier-ignore
    if (lower !== "since") continue;
    const who = has(items[k + 1], "article") ? k + 2 : k + 1;
    const actor = actors.find(({ from, kind }) => from === who && kind === "person");
    const date = actor && dateBehind(items, actor.to);
    if (actor && date) return [{ ...told(cue, date), visitor: actor, stated: { start: actor.start, end: date.end } }];
  }
  return [];
}

const told = (cue: Cue, given: DateMention): Cue => ({ ...cue, given, status: "happened", refusal: null, met: [], another: true }); // prettier-ignore

const isFirst = (items: Scene["items"], at: number): boolean =>
  items.slice(Math.max(0, at - 14), at).some(({ text }) => /\bfirst\b/i.test(text));

/** `his second trip there; the first was in April 2022`. */
function dateOfFirst(items: Item[], from: number): DateMention | null {
  const at = /^(one|visit|trip|was|came|took|had|being)$/.test(items[from]?.lower ?? "") ? from : -1;
  for (let k = at; at >= 0 && k < at + 6 && items[k]; k++) {
    const { mention, lower } = items[k];
    if (mention?.type === "date") return mention.value ? mention : null;
    if (!/^(one|visit|trip|was|came|took|place|had|been|being|in|on|back|,)$/.test(lower)) return null;
  }
  return null;
}

/** `14 years ago`, `in 2009`, `'s in 2009`, `'s visit in 2009`. */
function dateBehind(items: Scene["items"], from: number): DateMention | null {
  for (let k = from; k < from + 6 && items[k]; k++) {
    const { mention, lower } = items[k];
    if (mention?.type === "date") return mention.value ? mention : null;
    if (!/^('s|’|'|in|on|,|\(|visit|trip|one|that|of|did|so|went|came|made)$/.test(lower)) return null;
  }
  return null;
}
