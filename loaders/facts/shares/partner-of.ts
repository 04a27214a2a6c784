import type { Item } from "../../types.js";
import type { VerbGroup } from "../../grammar/verbs.js";
import { has } from "../../grammar/verbs.js";
import { isRoleNoun } from "../ranks/role.js";
import { possessor, type Denominator } from "./denominator.js";
import { afterOpening, relativeOf, rightOf } from "./partner-after.js";
import { subjectOf } from "./partner-subject.js";
import { codeOf, inBracket, leftOf, type Partner, type Place } from "./partner.js";

/** Finds the country that has the share: in a list, before its bracket, after or right before the figure, else as the subject. */
export function partnerOf(
  place: Place,
  verbs: VerbGroup[],
  denominator: Denominator | null,
  zipped: Partner | null,
  recent: string[],
): Partner | "together" | "topic" | "elsewhere" | null {
  if (zipped) return zipped;
  const bracket = inBracket(place);
  if (bracket) return bracket;
  if (isOfRegion(place)) return "elsewhere";
  if (denominator?.by === "after" && denominator.partner && isListWithFigures(place.items, denominator.to - 1))
    return "together";
  if (denominator?.by === "after" && denominator.partner && denominator.owner.kind !== "country") return null;
  const right = rightOf(place) ?? afterOpening(place) ?? relativeOf(place);
  if (right) return isOneOfSeveral(place, right) ? "together" : right;
  if (goesToTopic(place)) return "topic";
  if (isTogether(place) || isNamedTogether(place)) return "together";
  const left = leftOf(place) ?? formerOrLatter(place, recent);
  if (left) return left;
  if (goesElsewhere(place)) return "elsewhere";
  const share = shareHolder(place);
  if (share) return share;
  if (denominator?.by === "share" && denominator.partner) return null;
  const holder = denominator?.by === "role" ? holderOf(place, denominator) : null;
  if (holder) return holder;
  const subject = subjectOf(place, verbs);
  if (subject === "topic" && denominator?.partner) return null;
  if (subject !== null) return subject;
  return denominator?.partner ? null : denominator?.by === "share" ? "topic" : null;
}

/** `came from France and Italy`, `were received by India, Egypt and Qatar`: one figure of all of them, where none of the others has its own. */
function isOneOfSeveral({ items, p }: Place, { at }: Partner): boolean {
  if (at < p) return false;
  if (items[at + 1]?.lower === "(") return isListWithFigures(items, at);
  const comma = items[at + 1]?.lower === ",";
  const and = items[comma ? at + 2 : at + 1]?.lower === "and";
  if (!comma && !and) return false;
  let k = at + 1 + Number(comma) + Number(and);
  if (items[k]?.lower === "the") k++;
  const next = items[k + 1];
  if (!codeOf(items[k])) return false;
  if (!and) return /^(,|and)$/.test(next?.lower ?? "") && codeOf(items[k + 2]) !== null;
  return next?.mention?.type !== "percent" && next?.kind !== "number" && !(next?.word.forms.size ?? 0) && !/^([(:'’]|with|at|on|by|for|'s|’s)$/.test(next?.lower ?? "");
} // prettier-ignore

/** `two thirds went to India (38%), China (17%)`: the parts of a figure, each behind its country. */
function isListWithFigures(items: Item[], at: number): boolean {
  if (!figureIn(items, at + 1)) return false;
  let k = at + 2;
  while (k < at + 8 && items[k] && items[k].lower !== ")") k++;
  for (k++; /^(,|and|the)$/.test(items[k]?.lower ?? ""); k++);
  return codeOf(items[k]) !== null && figureIn(items, k + 1);
}

const figureIn = (items: Item[], open: number): boolean =>
  items[open]?.lower === "(" && items.slice(open + 1, open + 4).some(({ mention }) => mention?.type === "percent");

/** `which together received 36 per cent`, `Together, they accounted for 76 per cent`: of those told before. */
const isTogether = ({ items, p, from }: Place): boolean =>
  items.slice(Math.max(from, p - 12), p).some((item, k, near) => (isAllOf(item, near[k + 1]) || isCounted(items, Math.max(from, p - 12) + k)) && !near.slice(k + 1).some((one) => codeOf(one) !== null)); // prettier-ignore

/** `The three biggest exporters – Chad, Peru and Spain – accounted for 74 per cent`: those that are counted, by name. */
function isNamedTogether({ items, p, from }: Place): boolean {
  const close = items.slice(0, p).findLastIndex(({ lower }) => /^([-–—)]|,)$/.test(lower));
  if (close <= from || p - close > 5 || !codeOf(items[close - 1])) return false;
  let k = close - 1;
  while (k > from && (codeOf(items[k]) || /^(,|and|the)$/.test(items[k].lower))) k--;
  const count = items.slice(k, close).filter((item) => codeOf(item) !== null).length;
  return count > 1 && /^([-–—(:]|,)$/.test(items[k].lower) && [2, 3, 4, 5, 6].some((n) => items[k - n] !== undefined && (isCounted(items, k - n) || isAllOf(items[k - n], items[k - n + 1])));
} // prettier-ignore

/** `together`, `between them`, `the first two`, `the top five`. */
const isAllOf = (item: Item, next: Item | undefined): boolean =>
  item.mention === null &&
  (item.lower === "between"
    ? next?.lower === "them"
    : has(item, "together") ||
      (/^(first|top|last|leading|biggest|largest|other)$/.test(item.lower) &&
        /^(two|three|four|five|ten)$/.test(next?.lower ?? "")));

/** `the five countries`, `the three biggest importers`, `these countries`: several that one figure is of. */
function isCounted(items: Item[], k: number): boolean {
  if (items[k].mention || !/^(two|three|four|five|six|seven|eight|nine|ten|\d\d?|these|those|aforesaid|aforementioned)$/.test(items[k].lower)) return false;
  if (items.slice(Math.max(0, k - 5), k).some(({ lower }) => /^(among|amongst|one|of|top|in)$/.test(lower))) return false; // "among Norway's three biggest customers"
  let noun = k + 1;
  while (noun < k + 4 && items[noun] && !items[noun].mention && (has(items[noun], "superlative") || has(items[noun], "arms") || has(items[noun], "region") || /^(main|major|principal|leading)$/.test(items[noun].lower))) noun++;
  return items[noun] !== undefined && items[noun].lower.endsWith("s") && (isRoleNoun(items[noun]) || /^(countries|states|nations|powers)$/.test(items[noun].lower));
} // prettier-ignore

/** `61 per cent went to this one customer`, `to the country`: to whom the text is about. */
function goesToTopic({ items, p, to, after }: Place): boolean {
  for (let k = Math.max(after, p + 1); k < Math.min(to, after + 6); k++) {
    const { lower, mention } = items[k];
    if (mention !== null && mention.type !== "date") return false;
    if (lower !== "to" && lower !== "from") continue;
    let j = k + 1;
    while (/^(this|that|the|its|one|single|same|very|big|main)$/.test(items[j]?.lower ?? "")) j++;
    const noun = items[j];
    const one = /^(this|that|the)$/.test(items[k + 1]?.lower ?? "");
    return one && (isRoleNoun(noun) || /^(country|kingdom|emirate|republic|neighbour|neighbor|nation|ally)$/.test(noun?.lower ?? "")) && !noun.lower.endsWith("s"); // prettier-ignore
  }
  return false;
}

/** `Europe (35 per cent)`: the bracket of a region. */
export function isOfRegion({ items, p, from }: Pick<Place, "items" | "p" | "from">): boolean {
  let open = p - 1;
  while (open > from && p - open < 5 && items[open].lower !== "(") open--;
  const region = items[open - 1];
  return items[open]?.lower === "(" && region?.mention === null && (has(region, "region") || (region.lower === "east" && items[open - 2]?.lower === "middle")); // prettier-ignore
}

/** `went to its friends in the Gulf`: what follows tells who has the share, and it is no country. */
function goesElsewhere({ items, p, to, after, not }: Place): boolean {
  for (let k = Math.max(after, p + 1); k < Math.min(to, after + 9); k++) {
    const { lower, mention, word } = items[k];
    if (mention && mention.type !== "date") return false;
    if (/^(;|and|but|while|that|which)$/.test(lower) && items[k - 1].lower !== "of") return false;
    if (!/^(go|come|end|flow|head)$/.test(word.lemma)) continue;
    if (items.slice(k + 1, k + 3).some((item) => item.lower === "there")) return true;
    const way = items.slice(k + 1, k + 4).findIndex((item) => /^(to|from|in)$/.test(item.lower));
    if (way < 0) return false;
    const rest = items.slice(k + 2 + way, k + 10 + way);
    const country = rest.findIndex((item) => codeOf(item) !== null && codeOf(item) !== not);
    return country < 0 || rest.slice(0, country).some((item) => item.mention === null && !/^(the|its|neighbouring|neighboring|ally|rival|mostly|mainly|just|only|a|one|single|state|country|customer|client|buyer|,)$/.test(item.lower)); // prettier-ignore
  }
  return false;
}

/** `the former had grown to 70 percent`: one of the two that had shares before. */
function formerOrLatter({ items, p, from }: Place, recent: string[]): Partner | null {
  if (recent.length < 2) return null;
  for (let k = p - 1; k >= from && k > p - 9; k--) {
    if (codeOf(items[k])) return null;
    if (/^(former|latter)$/.test(items[k].lower) && items[k - 1]?.lower === "the")
      return { code: recent[recent.length - (items[k].lower === "former" ? 2 : 1)], at: k, role: null };
  }
  return null;
}

/** `China's portion fell by 23 per cent, to 5.2 per cent`: whose share the clause is about. */
function shareHolder({ items, p, from, not }: Place): Partner | null {
  let start = from;
  if (items[from - 1]?.mention?.type === "percent")
    while (start > 0 && !/^[;:.]$/.test(items[start - 1].lower)) start--; // a growth rate before
  for (let k = p - 1; k > start; k--) {
    if (/^(;|while|whereas|but)$/.test(items[k].lower)) return null;
    if (!has(items[k], "share-noun")) continue;
    const code = /^(of|in)$/.test(items[k + 1]?.lower ?? "") ? null : possessor(items, k);
    return code && code !== not ? { code, at: k - 1, role: null } : null;
  }
  return null;
}

/** `Azerbaijan - second among buyers of Israeli weapons (13%)`: who has the role that the bracket follows, where no verb tells it. */
function holderOf({ items, p, from, not }: Place, { to }: Denominator): Partner | null {
  const bracket = items.slice(to, p).find(({ mention }) => mention === null || mention.type !== "date");
  const open = items.slice(to, p).findIndex(({ lower }) => lower === "(");
  if (open < 0 || (bracket && !/^(\(|in|the|years|during|over|between|period)$/.test(bracket.lower))) return null;
  const code = codeOf(items[from]);
  return code && code !== not && /^([-–—:,(]|is|was)$/.test(items[from + 1]?.lower ?? "") ? { code, at: from, role: null } : null;
} // prettier-ignore
