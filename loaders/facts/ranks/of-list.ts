import { readOrdinal } from "../../mentions/ordinals.js";
import type { Share } from "../shares/share.js";
import { codeOf } from "./clause-subject.js";
import { numbered } from "./place.js";
import { orderOfShares } from "./frame-order.js";
import type { Rank, RankReading } from "./rank.js";

/**
 * Reads a place without a country by the list of shares told right before: `"Third place," says a researcher` after three shares,
 * `second place for London`. Item `i` is the ordinal.
 */
export function placeInList({ items, listed }: RankReading, i: number): Rank | null {
  const opens = i === 0 || (i === 1 && /^["“”'‘]$/.test(items[0].lower));
  const ordinal = opens ? readOrdinal(items, i) : null;
  if (!ordinal || !/^(place|spot|position|rank)$/.test(items[ordinal.next]?.lower ?? "") || !listed) return null;
  const to = ordinal.next + 1;
  const order = orderOfShares(listed, listed.sentence)!;
  const held = listed.told.filter(({ share }) => share.measure === listed.measure).map(({ share, pct }) => ({ code: holder(share), pct }));
  const falling = held.every(({ pct }, k) => k === 0 || pct <= held[k - 1].pct);
  const named = items[to]?.lower === "for" ? codeOf(items[items[to + 1]?.lower === "the" ? to + 2 : to + 1]) : null;
  const subject = named ?? (falling && held.length === ordinal.value && /^([,.:;!—–-]|["”’'])$/.test(items[to]?.lower ?? ".") ? held[held.length - 1].code : null);
  if (!subject || subject === order.other || !held.some(({ code }) => code === subject)) return null;
  const { measure, other } = order;
  return { rank: ordinal.value, kind: "exact", measure, other, subject, from: i, to: named ? to + 2 : to, subjectAt: null, placeAt: i, rule: "a place in the list told before" };
} // prettier-ignore

const holder = ({ measure, supplier, recipient }: Share): string | null =>
  measure === "of_recipient_imports" || measure === "of_world_exports" ? supplier : recipient;

/** `which makes the former No. 8`: of two countries told in the sentence, the one meant. */
export function ofTwo({ items, order, shares }: RankReading, i: number): Rank | null {
  if (!/^(former|latter)$/.test(items[i].lower) || items[i - 1]?.lower !== "the" || !/^(make|leave|put|place)$/.test(items[i - 2]?.word.lemma ?? "")) return null;
  const at = /^(the|in|at)$/.test(items[i + 1]?.lower ?? "") ? i + 2 : i + 1;
  const rank = items[at] && (numbered(items, at) ?? readOrdinal(items, at)?.value);
  const told = shares ?? order;
  const two = [...new Set(items.slice(0, i).map(codeOf).filter((code) => code !== null))].slice(0, 2);
  if (!rank || !told || two.length < 2) return null;
  const subject = two[items[i].lower === "former" ? 0 : 1];
  if (subject === told.other) return null;
  return { rank, kind: "exact", measure: told.measure, other: told.other, subject, from: i - 2, to: at + 1, subjectAt: null, placeAt: at, rule: "the former of two" };
} // prettier-ignore
