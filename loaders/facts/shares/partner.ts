import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";

/** The party that has a percentage, where its name stands, and which way the words say that the arms went. */
export interface Partner {
  code: string;
  at: number;
  /** "from" and "supplied by" make it the supplier, "to" and "bought by" the buyer; null where only the trade tells. */
  role: "supplier" | "recipient" | null;
}

/** The figure at item `p`, the items that are its own (`from` to `to`), the place after its trade, and a country that is not meant. */
export interface Place {
  items: Item[];
  p: number;
  from: number;
  to: number;
  after: number;
  not: string | null;
}

const code = (item: Item | undefined): string | null => (item?.mention?.type === "country" ? item.mention.code : null);

/** `India (37 per cent)`: the country before the bracket that the figure stands in. */
export function inBracket({ items, p, from, to, not }: Place): Partner | null {
  let open = p - 1;
  while (open >= from && p - open < 6 && items[open].lower !== "(" && items[open].lower !== "[") {
    if (items[open].lower === ")") return null;
    open--;
  }
  if (open < from || !/^[([]$/.test(items[open].lower)) return null;
  for (let k = p + 1; k < Math.min(items.length, Math.max(to, p + 10)); k++)
    if (/^[)\]]$/.test(items[k].lower)) return byPreposition(items, before(items, open, from, 2), not);
  return null;
}

function byPreposition(items: Item[], partner: Partner | null, not: string | null): Partner | null {
  if (!partner || partner.code === not) return null;
  const governor = governorOf(items, partner.at);
  return { ...partner, role: governor === "from" ? "supplier" : governor === "to" ? "recipient" : null };
}

/** The word that governs the country at `k`, over an article. */
const governorOf = (items: Item[], k: number): string => {
  const article = items[k - 1]?.kind === "word" && items[k - 1].lower === "the" ? 1 : 0;
  const governor = items[k - 1 - article];
  return governor?.kind === "mention" ? "" : (governor?.lower ?? "");
};

/** A country among the `steps` items before `end`. */
function before(items: Item[], end: number, from: number, steps: number): Partner | null {
  for (let k = end - 1; k >= from && k >= end - steps; k--) {
    const found = code(items[k]);
    if (found) return { code: found, at: k, role: null };
    if (items[k].lower !== "," && items[k].lower !== "'s") return null;
  }
  return null;
}

const BETWEEN =
  /^(with|at|:|-|–|—|,|\||by|on|for|about|around|some|nearly|almost|roughly|approximately|only|just|over|more|than|less|least|up|to|under|close|an|a|estimated|another|then|next|the|had|has|is|was|took|share|of|third|second|'s|which)$/;

/** `Russia 17 per cent`, `Israel: 69%`, `India, with 37 per cent`: the country right before the figure. */
export function leftOf({ items, p, from, not }: Place): Partner | null {
  for (let k = p - 1; k >= from && k > p - 7; k--) {
    const found = code(items[k]);
    if (found) {
      const governor = governorOf(items, k);
      if (found === not || items[k + 1]?.lower === "'s") return null;
      return /^(in|of)$/.test(governor) ? null : { code: found, at: k, role: null };
    }
    if (items[k].mention?.type === "date") {
      if (/^(in|during|over|between|from|for)$/.test(items[k - 1]?.lower ?? "")) k--;
      continue;
    }
    if (!BETWEEN.test(items[k].lower)) return null;
  }
  return null;
}

/** `With 69 per cent, Israel was ...`: the subject after a figure that opens its sentence. */
export function afterOpening({ items, p, from, to, after }: Place): Partner | null {
  if (p - from > 5 || !/^(with|at)$/i.test(items[from]?.lower ?? "") || items[after]?.lower !== ",") return null;
  return governed(items, after + 1, to);
}

/** `69 per cent (of its arms) (came) from Israel`, `37 per cent went to India`, `supplied by Russia`: the country after. */
export function rightOf({ items, p, to, after, not }: Place): Partner | null {
  let verb = "";
  const limit = Math.min(to, after + 14);
  for (let k = Math.max(after, p + 1); k < limit; k++) {
    const item = items[k];
    if (item.mention) {
      if (item.mention.type === "date") continue;
      return null;
    }
    if (/^(from|to|by|for|into|in|with)$/.test(item.lower)) {
      const found = governed(items, k + 1, to);
      if (found && found.code !== not) {
        const role = roleBy(item.lower, verb);
        if (role) return { ...found, role };
        return null;
      }
      if (items[k + 1]?.mention?.type === "date" || items[k + 2]?.mention?.type === "date") continue;
      if (item.lower !== "in" && item.lower !== "for" && item.lower !== "with" && !(item.lower === "to" && verb))
        return null;
      continue;
    }
    if (item.lower === ")" || item.lower === "(") continue;
    if (item.kind === "punct") {
      if (item.lower === "," && k === after) continue;
      return null;
    }
    if (/^(and|but|or|while|whereas|compared|against|versus)$/.test(item.lower)) return null;
    if (item.word.forms.size > 0 && !has(item, "be") && !has(item, "have")) verb = item.word.lemma;
  }
  return null;
}

/** The country that a preposition governs, over an article and adjectives. */
function governed(items: Item[], k: number, to: number): Partner | null {
  for (let j = k; j < Math.min(to, k + 5); j++) {
    const found = code(items[j]);
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
      !/^(the|neighbouring|neighboring|nearby|its|ally|rival|just|only|communist|mostly|mainly)$/.test(items[j].lower)
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
  if (preposition === "in") return /^(originate|make|produce|manufacture)$/.test(verb) ? "supplier" : null;
  if (preposition === "by") return BOUGHT.test(verb) ? "recipient" : SOLD.test(verb) ? "supplier" : null;
  return null;
}

/** The subject of the verb that the figure depends on; "together" where it is two countries, "topic" where it is a pronoun. */
export function subjectOf({ items, p, from, not }: Place, verbs: VerbGroup[]): Partner | "together" | "topic" | null {
  let at = verbs.length - 1;
  while (
    at >= 0 &&
    (verbs[at].from >= p || (verbs[at].form === "gerund" && !isWithPhrase(items, verbs[at])) || isReduced(verbs[at]))
  )
    at--;
  const verb = verbs[at];
  if (!verb || verb.from < from - 1) return null;
  let start = from;
  for (let k = verb.from - 1; k >= from; k--) {
    if (/^([;:—–]|while|whereas|but|although|though)$/.test(items[k].lower)) {
      start = k + 1;
      break;
    }
    if (/^(which|who|that)$/.test(items[k].lower) && k >= verb.from - 2)
      return before(items, k, from, 2) ?? before(items, k, from, 8);
  }
  return choose(items, start, verb.from, not);
}

const isReduced = (verb: VerbGroup): boolean => verb.form === "participle";
/** `with India taking 37 per cent`, `Azerbaijan being ...`: a participle with a subject of its own. */
const isWithPhrase = (items: Item[], verb: VerbGroup): boolean => code(items[verb.from - 1]) !== null;

function choose(items: Item[], from: number, to: number, not: string | null): Partner | "together" | "topic" | null {
  let subject: Partner | null = null;
  let object: Partner | null = null;
  let pronoun = false;
  let together = false;
  for (let k = from; k < to; k++) {
    const found = code(items[k]);
    if (!found) {
      if (items[k].mention === null && /^(it|they|its|country|kingdom|nation|republic|emirate)$/.test(items[k].lower))
        pronoun = true;
      continue;
    }
    if (found === not || (items[k].mention as { form: string }).form === "city") continue;
    const one: Partner = { code: found, at: k, role: null };
    const governor = governorOf(items, k);
    const article = items[k - 1]?.kind === "word" && items[k - 1].lower === "the" ? 1 : 0;
    if (/^(and|or)$/.test(governor) && (code(items[k - 2 - article]) || items[k - 2 - article]?.lower === ","))
      together = true;
    else if (/^(from|to|by)$/.test(governor)) object ??= { ...one, role: governor === "to" ? "recipient" : "supplier" };
    else if (
      !/^(in|of|with|for|at|on|against|between|among|over|than|behind|after|unlike|besides|like|according)$/.test(
        governor,
      )
    )
      subject = subject ?? one;
    else object ??= governor === "of" ? one : null;
  }
  if (together) return "together";
  return object?.role ? object : (subject ?? object ?? (pronoun ? "topic" : null));
}
