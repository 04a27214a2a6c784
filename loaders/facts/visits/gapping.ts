import { has } from "../../grammar/verbs.js";
import type { DateMention, Item } from "../../types.js";
import type { Actor } from "./actors.js";
import type { Cue, Scene } from "./cue.js";
import { destinations, type Destination } from "./destinations.js";
import { words } from "./stance.js";

/**
 * Adds what a sentence tells on after a journey without its verb: `X came on 30 May, and Y in July`, `was in Jeddah on Monday and
 * in Doha on Tuesday`, `was welcomed to Berlin twice, on 14 May 2023 and on 16 February`.
 */
export function gapped(scene: Scene, cue: Cue): Cue[] {
  if (cue.refusal || cue.given !== undefined || (cue.kind === "meet" && cue.hosts.length === 0)) return [];
  const { items } = scene;
  const more: Cue[] = [];
  let at = items.findIndex(({ start }) => start >= cue.trigger.end);
  for (; at >= 0 && at < items.length; at++) {
    if (at > 0 && scene.verbStarts.has(at)) break;
    if (!/^(and|,|;|then|also|while|after|before)$/.test(items[at].lower)) continue;
    const part = partAt(scene, /^(after|before)$/.test(items[at].lower) ? at : at + 1);
    if (!part) continue;
    const { actor, place, date, to } = part;
    if (!actor && !place && !isTwice(items, cue, at)) continue;
    if (actor && !(actor.country === null || !cue.hosts.some(({ code }) => code === actor.country))) continue;
    const { start } = actor ?? items[at + 1];
    more.push({ ...cue, visitor: actor ?? cue.visitor, hosts: place ? [place] : cue.hosts, given: date, met: actor || place ? [] : cue.met, stated: { start, end: (date ?? items[to - 1]).end }, another: !actor && !place }); // prettier-ignore
    at = to - 1;
  }
  return more;
}

interface Part {
  actor: Actor | null;
  place: Destination | null;
  /** Null of a further place that words of order lead on to: `and from there to Damascus`. */
  date: DateMention | null;
  to: number;
}

/** `Y (to Baku) in July`, `(and) in Doha on Tuesday`, `on 16 February`: behind it the part ends. */
function partAt({ items, actors, verbStarts }: Scene, from: number): Part | null {
  let k = from;
  let onward = false;
  for (; SKIPPED.test(items[k]?.lower ?? "") && !(items[k].lower === "from" && items[k + 1]?.lower !== "there" && !items[k + 1]?.mention); k++) if (ONWARD.test(items[k].lower) || (items[k].lower === "after" && items[k + 1]?.mention?.type === "country")) onward = true; // prettier-ignore
  if (items[k - 1]?.lower === "from" && items[k]?.mention?.type === "country") k--;
  const who = has(items[k], "article") ? k + 1 : k;
  const actor = actors.find((one) => one.from === who && one.kind === "person") ?? null;
  if (actor) k = actor.to;
  let place: Destination | null = null;
  const lead = dateFirst(items, k, verbStarts);
  if (!actor && lead) return lead;
  if (/^(in|to|at)$/.test(items[k]?.lower ?? "")) {
    place = destinations(items, k, k + 3, verbStarts, true)[0] ?? null;
    if (place) k = place.to;
  } else if (!actor && items[k]?.mention?.type === "country") {
    place = destinations(items, k, k + 1, verbStarts, false)[0] ?? null;
    if (place) k = place.to;
  }
  if (place && (onward || ORDER.test(words(items, k, k + 3))) && !isTimed(items, k))
    return { actor, place, date: null, to: k };
  if (/^(on|in|this|from)$/.test(items[k]?.lower ?? "")) k++;
  const mention = items[k]?.mention;
  if (mention?.type !== "date" || !mention.value || mention.timex.signal === "since") return null;
  const next = items[k + 1];
  if (next && verbStarts.has(k + 1)) return null;
  if (next && next.kind !== "punct" && !/^(and|but|when|where|for|to|with|as|after|before)$/.test(next.lower)) return null; // prettier-ignore
  return { actor, place, date: mention, to: k + 1 };
}

/** `on Wednesday in Cairo`, `that night in Amman`. */
function dateFirst(items: Item[], from: number, verbStarts: Set<number>): Part | null {
  const k = /^(on|in)$/.test(items[from]?.lower ?? "") ? from + 1 : from;
  const night = /^that (?:night|evening|day|same)/.test(words(items, k, k + 2));
  const date = items[k]?.mention;
  const at = night ? k + 2 : k + 1;
  if (!(night || (date?.type === "date" && date.value)) || !/^(in|at|to)$/.test(items[at]?.lower ?? "")) return null;
  const place = destinations(items, at, at + 3, verbStarts, true)[0];
  return place ? { actor: null, place, date: date?.type === "date" ? date : null, to: place.to } : null;
}

const SKIPPED = /^(and|then|also|later|again|both|finally|lastly|next|afterwards|there|from|on|onward|before|after|,)$/;
const ONWARD = /^(then|later|finally|lastly|next|afterwards|there|onward)$/;
const ORDER = /^(after that|afterwards?|later|next|thereafter|after which|that (?:night|evening)|date (?:after|later))/;

const isTimed = (items: Item[], k: number): boolean =>
  items[k]?.mention?.type === "date" || (/^(on|in|this|from)$/.test(items[k]?.lower ?? "") && items[k + 1]?.mention?.type === "date"); // prettier-ignore

/** Whether the words between tell that there were several: `twice, on 14 May and on 16 February`. */
function isTwice(items: Item[], { trigger }: Cue, at: number): boolean {
  if (items[at].lower === "and" && items[at - 1]?.mention?.type === "date" && /^(in|on|again)$/.test(items[at + 1]?.lower ?? "")) return true; // prettier-ignore
  for (let k = at; k >= 0 && items[k].start >= trigger.start; k--)
    if (/^(twice|thrice|times|both|first)$/.test(items[k].lower)) return true;
  return false;
}
