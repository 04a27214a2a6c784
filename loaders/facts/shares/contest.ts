import type { Item } from "../../types.js";
import { codeOf, type Partner } from "./partner.js";
import type { Reading } from "./share.js";

const PASSING = /^(overtake|lead|beat|outstrip|surpass|pass|outsell|trail|replace|outdo|top|eclipse|edge|leapfrog|outrank|dislodge|oust)$/; // prettier-ignore
const JOINT = /^(to|against|versus|vs|v)$/;

/**
 * Pairs the two figures of a contest with who has them: `Turkey overtook Israel, 31 per cent to 29`, `India had passed it, 21 to 20`,
 * `Qatar is ahead of Egypt, 7.6 against 4.8`, `Israel and Spain are nearly tied, 3.1 against 3.0`. Null for the other figures.
 */
export function contest(reading: Reading): (Partner | null)[] | null {
  const { items, figures } = reading;
  for (let k = 0; k + 1 < figures.length; k++) {
    const [a, b] = [figures[k], figures[k + 1]];
    if (b - a !== 2 || !JOINT.test(items[a + 1].lower) || !/^(by|with|at|,|\(|:|—|–)$/.test(items[a - 1]?.lower ?? ""))
      continue;
    const two = byVerb(reading, a) ?? byPlace(items, a) ?? (figures.length === 2 ? tied(items, a) : null);
    if (two) return figures.map((_, n) => (n === k ? two[0] : n === k + 1 ? two[1] : null));
  }
  return null;
}

type Pair = [Partner, Partner];

const partner = (items: Item[], at: number): Partner => ({ code: codeOf(items[at])!, at, role: null, paired: true }); // prettier-ignore

const lastCountry = (items: Item[], before: number): number =>
  items.slice(0, before).findLastIndex((item) => codeOf(item) !== null);

/** Who passes whom before item `end`; "it" is who had the share told last. */
function byVerb({ items, verbs, frame, topics }: Reading, end: number): Pair | null {
  const verb = verbs.findLast(({ to, lemma }) => to <= end && PASSING.test(lemma));
  if (!verb || end - verb.to > 14) return null;
  const supplies = frame && (frame.measure === "of_recipient_imports" || frame.measure === "of_world_exports");
  const held = frame && (supplies ? frame.supplier : frame.recipient);
  const object = items.slice(verb.to, end).findIndex((item) => codeOf(item) !== null);
  const pronoun = /^(it|them|him)$/.test(items[verb.to]?.lower ?? "");
  const at = object < 0 || pronoun ? verb.to : verb.to + object;
  const loser = pronoun ? held : codeOf(items[at]);
  const before = lastCountry(items, verb.from);
  const winner = before >= 0 ? codeOf(items[before]) : held !== loser ? held : topics.earlier(loser);
  if (!loser || !winner || winner === loser) return null;
  const pair: Pair = [
    { code: winner, at: before < 0 ? verb.from : before, role: null, paired: true },
    { code: loser, at, role: null, paired: true },
  ];
  return verb.lemma === "trail" || verb.passive ? [pair[1], pair[0]] : pair;
}

/** `ahead of`, `behind`, `level with`. */
function byPlace(items: Item[], end: number): Pair | null {
  for (let k = end - 1; k > 0 && end - k < 14; k--) {
    if (!/^(ahead|behind|level|tied|equal)$/.test(items[k].lower) || items[k].mention) continue;
    let at = /^(of|with)$/.test(items[k + 1].lower) ? k + 2 : k + 1;
    if (items[at].lower === "the") at++;
    const before = lastCountry(items, k);
    if (!codeOf(items[at]) || before < 0 || codeOf(items[before]) === codeOf(items[at])) return null;
    return [partner(items, before), partner(items, at)];
  }
  return null;
}

/** `Israel and Spain are nearly tied`. */
function tied(items: Item[], end: number): Pair | null {
  if (!items.slice(0, end).some(({ lower }) => /^(tied|level|neck|close|apart|even|nearly|almost)$/.test(lower))) return null;
  const places = items.slice(0, end).flatMap((item, k) => (codeOf(item) ? [k] : []));
  const first = places.findIndex((at, n) => n + 1 < places.length && /^(and|&)$/.test(items[places[n + 1] - 1].lower === "the" ? items[places[n + 1] - 2].lower : items[places[n + 1] - 1].lower) && places[n + 1] - at < 4);
  return first < 0 ? null : [partner(items, places[first]), partner(items, places[first + 1])];
} // prettier-ignore
