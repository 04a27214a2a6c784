import { has } from "../../grammar/verbs.js";
import { readOrdinal } from "../../mentions/ordinals.js";
import type { Item } from "../../types.js";
import { codeOf } from "./clause-subject.js";
import { fromOrder, orderOf } from "./order-of.js";
import { numbered } from "./place.js";
import type { Rank, RankReading } from "./rank.js";
import type { Role } from "./role.js";

const NOUN = /^(position|place|rank|ranking|standing|spot)$/;

/** `Israel's own position among the world's exporters was tenth`, `its rank among arms importers is 36th`: a noun for the place before, the place after the role. */
export function standing(reading: RankReading, role: Role): Rank | null {
  const { items, topics } = reading;
  if (!role.plural || role.other || (!role.arms && (!reading.arms || reading.goods))) return null;
  let noun = role.from - 1;
  while (noun > 0 && role.from - noun < 4 && /^(among|amongst|in|the|of)$/.test(items[noun].lower)) noun--;
  if (!NOUN.test(items[noun]?.lower ?? "")) return null;
  const place = placeAfter(items, role.to);
  if (!place) return null;
  let at = noun - 1;
  while (at > 0 && /^(own|['’]s?|overall|current|world|global)$/.test(items[at].lower)) at--;
  const own = /^['’]s?$/.test(items[at + 1].lower) ? codeOf(items[at]) : null;
  const code = own ?? (/^(its|their)$/.test(items[at]?.lower ?? "") ? topics.resolve(items, at, null) : null);
  if (!code) return null;
  const measured = orderOf(reading, role, code) ?? fromOrder(role, null, code);
  if (!measured || measured.other === code) return null;
  const { rank, to } = place;
  return { rank, kind: "exact", measure: measured.measure, other: measured.other, subject: code, from: at, to, subjectAt: own ? at : null, placeAt: null, rule: "a standing" }; // prettier-ignore
}

/** `was tenth`, `in 2017-21 was only number eight`: the place behind a form of "be". */
function placeAfter(items: Item[], from: number): { rank: number; to: number } | null {
  let linked = false;
  for (let k = from; k < Math.min(items.length, from + 9); k++) {
    if (linked) {
      const ordinal = readOrdinal(items, k);
      if (ordinal) return { rank: ordinal.value, to: ordinal.next };
      const number = items[k].mention ? null : numbered(items, k);
      if (number) return { rank: number, to: k + 2 };
    }
    if (has(items[k], "be") || /^(stay|remain)$/.test(items[k].word.lemma)) linked = true;
    else if (items[k].mention ? items[k].mention!.type !== "date" : !/^(in|the|during|over|for|,|period|only|a|now|still|then)$/.test(items[k].lower)) return null; // prettier-ignore
  }
  return null;
}
