import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { codeOf, type Partner, type Place } from "./partner.js";

/** `With 69 per cent, Israel was ...`: the subject after a figure that opens its sentence. */
export function afterOpening({ items, p, from, to, after }: Place): Partner | null {
  if (p - from > 5 || !/^(with|at)$/i.test(items[from]?.lower ?? "")) return null;
  let k = after;
  while (k < to && (items[k].mention?.type === "date" || /^(in|during|over|for|the|period|between|years?|five|-)$/.test(items[k].lower))) k++;
  if (items[k]?.lower !== ",") k = after;
  return governed(items, items[k]?.lower === "," ? k + 1 : k, to);
} // prettier-ignore

/** `Russia, from which it bought 62 per cent of its weapons`: the country that a relative stands for. */
export function relativeOf({ items, p, from, not }: Place): Partner | null {
  if (items[p - 1]?.lower === "whose") {
    const at = items[p - 2]?.lower === "," ? p - 3 : p - 2; // Russia, whose 7.8 per cent is
    const code = codeOf(items[at]);
    return code && code !== not ? { code, at, role: null } : null;
  }
  for (let k = p - 1; k > from && k > p - 8; k--) {
    if (!/^(which|whom)$/.test(items[k].lower)) continue;
    const preposition = items[k - 1].lower;
    const comma = items[k - 2]?.lower === "," ? k - 3 : k - 2;
    const code = codeOf(items[comma]);
    return /^(from|to)$/.test(preposition) && code && code !== not
      ? { code, at: comma, role: preposition === "from" ? "supplier" : "recipient" }
      : null;
  }
  return null;
}

/** `69 per cent (of its arms) (came) from Israel`, `37 per cent went to India`, `supplied by Russia`: the country after. */
export function rightOf({ items, p, to, after, not }: Place): Partner | null {
  let verb = "";
  const limit = Math.min(to, after + 14);
  const next = after === p + 1 ? items[after] : undefined;
  const adjective = next?.mention?.type === "country" && next.mention.form === "demonym" ? next.mention.code : null;
  if (adjective && adjective !== not && /^([.,;:)]|and|or|while|-|,|in|but)$/.test(items[after + 1]?.lower ?? ".")) return { code: adjective, at: after, role: "supplier" }; // prettier-ignore
  for (let k = Math.max(after, p + 1); k < limit; k++) {
    const item = items[k];
    if (item.mention) {
      if (item.mention.type === "date" || (item.mention.type === "percent" && items[k - 1].lower === "(")) continue;
      const made = codeOf(item);
      return made && made !== not && has(items[k - 1], "be")
        ? {
            code: made,
            at: k,
            role: item.mention.type === "country" && item.mention.form === "demonym" ? "supplier" : null,
          }
        : null;
    }
    const named = item.lower === "as" ? items[k + 1]?.mention : null;
    if (named?.type === "country" && named.form === "demonym" && named.code !== not)
      return { code: named.code, at: k + 1, role: "supplier" }; // counted as Israeli
    const origin = item.lower === "of" && /^(origin|make|manufacture|design|production)$/.test(items[k + 2]?.lower ?? "") ? codeOf(items[k + 1]) : null; // prettier-ignore
    if (origin && origin !== not) return { code: origin, at: k + 1, role: null };
    if (item.lower === "to" && has(items[k + 1], "be")) continue; // found to be Chinese
    if (item.lower === "to" && /^(only|second|next)$/.test(items[k - 1].lower)) return null; // second only to India
    if (/^(from|to|by|for|into|in|with)$/.test(item.lower)) {
      const found = governed(items, k + 1, to);
      if (found && found.code !== not) {
        const role = roleBy(item.lower, verb);
        if (role) return { ...found, role };
        return null;
      }
      const firm = items[k + 1]?.mention;
      if (/^(from|by)$/.test(item.lower) && firm?.type === "company" && firm.country && firm.country !== not)
        return { code: firm.country, at: k + 1, role: "supplier" };
      if (items[k + 1]?.mention?.type === "date" || items[k + 2]?.mention?.type === "date") continue;
      if (item.lower !== "in" && item.lower !== "for" && item.lower !== "with" && !(item.lower === "to" && verb))
        return null;
      continue;
    }
    if (/^(what|double|twice|triple|half|than|as)$/.test(item.lower)) return null; // "28 per cent, almost double what went to Qatar"
    if (item.lower === ")" || item.lower === "(") continue;
    if (item.kind === "punct") {
      const past = k === after ? overRemark(items, k, to) : 0;
      if (past > 0) k = past;
      else if (item.lower !== "," || k !== after) return null;
      else if (k === p + 1 && items[k + 1]?.word.forms.has("past") && isBeside(items, p)) return null; // "France, with 9.6 per cent, sold most to India"
      continue;
    }
    if (/^(and|but|or|while|whereas|compared|against|versus)$/.test(item.lower)) return null;
    if (item.word.forms.size > 0 && !has(item, "be") && !has(item, "have")) verb = item.word.lemma;
  }
  return null;
}

/** Whether a figure stands in a remark that a comma behind a country opened. */
const isBeside = (items: Item[], p: number): boolean =>
  items.slice(Math.max(0, p - 11), p).some((item, k, near) => codeOf(item) !== null && near[k + 1]?.lower === ",");

/** The place of the comma or dash that closes a remark which opens at `k`, without countries: `, measured by volume,`; else 0. */
function overRemark(items: Item[], k: number, to: number): number {
  if (!/^[,–—-]$/.test(items[k].lower)) return 0;
  for (let j = k + 1; j < Math.min(to, k + 10); j++) {
    if (items[j].mention && !/^(date|percent|organisation)$/.test(items[j].mention!.type)) return 0;
    if (items[j].lower === items[k].lower) return j;
    if (/^(and|but|while)$/.test(items[j].lower)) return 0;
  }
  return 0;
}

/** The country that a preposition governs, over an article and adjectives. */
function governed(items: Item[], k: number, to: number): Partner | null {
  for (let j = k; j < Math.min(to, k + 6); j++) {
    const found = codeOf(items[j]);
    if (found) {
      const next = items[j + 1];
      if (
        (next?.lower === "'s" || next?.lower === "'") &&
        !has(items[j + 2], "collective") &&
        !has(items[j + 2], "arms")
      )
        return null;
      return { code: found, at: j, role: null };
    }
    if (
      !/^(the|neighbouring|neighboring|nearby|its|ally|rival|just|only|communist|mostly|mainly|a|one|single)$/.test(
        items[j].lower,
      ) &&
      !(
        /^(state|country|customer|client|buyer|recipient)$/.test(items[j].lower) &&
        /^[,:–—-]$/.test(items[j + 1]?.lower ?? "")
      ) &&
      !(/^[,:–—-]$/.test(items[j].lower) && j > k && codeOf(items[j + 1]) !== null)
    )
      return null;
  }
  return null;
}

const BOUGHT = /^(buy|purchase|acquire|procure|import|order|obtain|receive|get|take|absorb)$/;
const SOLD =
  /^(supply|provide|sell|export|deliver|make|produce|manufacture|ship|send|account|furnish|cover|meet|contribute|represent)$/;

function roleBy(preposition: string, verb: string): Partner["role"] {
  if (preposition === "from") return "supplier";
  if (preposition === "to" || preposition === "into") return "recipient";
  if (preposition === "for") return verb === "be" || BOUGHT.test(verb) || SOLD.test(verb) ? null : "recipient";
  if (/^(in|with)$/.test(preposition) && /^(end|land)$/.test(verb)) return "recipient";
  if (preposition === "in") return /^(originate|make|produce|manufacture|buy|purchase|acquire|procure|order|source)$/.test(verb) ? "supplier" : null; // prettier-ignore
  if (preposition === "by") return BOUGHT.test(verb) ? "recipient" : SOLD.test(verb) ? "supplier" : null;
  return null;
}
