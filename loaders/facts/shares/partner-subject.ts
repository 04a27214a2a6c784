import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { isRoleNoun } from "../ranks/role.js";
import { before, codeOf, governorOf, type Partner, type Place } from "./partner.js";

/** The subject of the verb that the figure depends on; "together" where it is two countries, "topic" where it is a pronoun. */
export function subjectOf({ items, p, from, not }: Place, verbs: VerbGroup[]): Partner | "together" | "topic" | null {
  let at = verbs.length - 1;
  while (
    at >= 0 &&
    (verbs[at].from >= p || (verbs[at].form === "gerund" && !isWithPhrase(items, verbs[at])) || isReduced(verbs[at]))
  )
    at--;
  if (at < 0) return beforeRemark({ items, p, from, not }, verbs);
  const verb = verbs[at];
  if (!verb || verb.from < from - 1) return null;
  let start = from;
  for (let k = verb.from - 1; k >= from; k--) {
    if (/^([;:—–]|while|whereas|but|although|though)$/.test(items[k].lower)) {
      start = k + 1;
      break;
    }
    if (items[k].lower === "and" && opensClause(items, k, from, verbs)) {
      start = k + 1;
      break;
    }
    if (/^(which|who|that)$/.test(items[k].lower) && k >= verb.from - 2)
      return before(items, k, from, 2) ?? before(items, k, from, 8);
  }
  const object = /^(place|put|rank|list|show|see|give|name|have)$/.test(verb.lemma) && !verb.passive ? items.slice(verb.to, p).findIndex((item) => codeOf(item) !== null) : -1; // prettier-ignore
  const put = object >= 0 && object < 3 ? verb.to + object : -1;
  if (put >= 0 && codeOf(items[put]) !== not && (items[put].mention as { form: string }).form !== "demonym" && !/^['’]s?$/.test(items[put + 1]?.lower ?? "")) return { code: codeOf(items[put])!, at: put, role: null }; // prettier-ignore
  return choose(items, start, verb.from, not);
}

/** `Ukraine, attacked by its neighbour, jumped to fourth place, at`: the country that opens a clause whose verb looks like a participle. */
function beforeRemark({ items, p, from, not }: Pick<Place, "items" | "p" | "from" | "not">, verbs: VerbGroup[]): Partner | null {
  const verb = verbs.findLast((one) => one.from < p && one.from > from);
  const at = items[from]?.lower === "the" ? from + 1 : from;
  const code = verb ? codeOf(items[at]) : null;
  return code && code !== not && items[at + 1]?.lower === "," && verb!.from > at + 1 ? { code, at, role: null } : null;
} // prettier-ignore

/** `Pakistan was the fifth largest importer and China became`: a country behind "and" that is no second of two. */
const opensClause = (items: Item[], k: number, from: number, verbs: VerbGroup[]): boolean =>
  codeOf(items[items[k + 1]?.lower === "the" ? k + 2 : k + 1]) !== null &&
  codeOf(items[k - 1]) === null &&
  items[k - 1]?.lower !== "," &&
  verbs.some((verb) => verb.from >= from && verb.to <= k && verb.form !== "gerund" && !isReduced(verb));

const isReduced = (verb: VerbGroup): boolean => verb.form === "participle";
/** `with India taking 37 per cent`, `Azerbaijan being ...`: a participle with a subject of its own. */
const isWithPhrase = (items: Item[], verb: VerbGroup): boolean => codeOf(items[verb.from - 1]) !== null;

function choose(items: Item[], from: number, to: number, not: string | null): Partner | "together" | "topic" | null {
  let subject: Partner | null = null;
  let object: Partner | null = null;
  let pronoun = false;
  let together = false;
  for (let k = from; k < to; k++) {
    const found = codeOf(items[k]);
    if (!found) {
      if (items[k].mention === null && /^(it|they|its|country|kingdom|nation|republic|emirate)$/.test(items[k].lower))
        pronoun = true;
      continue;
    }
    if (found === not || (items[k].mention as { form: string }).form === "city") continue;
    const one: Partner = { code: found, at: k, role: null };
    const governor = governorOf(items, k);
    const article = items[k - 1]?.kind === "word" && items[k - 1].lower === "the" ? 1 : 0;
    if (
      items[k + 1]?.lower === "and" &&
      (has(items[k + 2], "region") || /^(other|several|many|some)$/.test(items[k + 2]?.lower ?? "")) &&
      /s$/.test(items[k + 3]?.lower ?? "") &&
      !governor
    )
      together = true; // "the USA and European states"
    if (/^(and|or)$/.test(governor) && (codeOf(items[k - 2 - article]) || items[k - 2 - article]?.lower === ","))
      together = true;
    else if (/^(from|to|by)$/.test(governor)) {
      if (isOfTrade(items, k - 1 - article)) object ??= { ...one, role: governor === "to" ? "recipient" : "supplier" };
    } else if (
      !/^(in|of|with|for|at|on|against|between|among|over|than|behind|after|unlike|besides|like|according)$/.test(
        governor,
      )
    )
      subject = subject && !(isModifier(items, subject.at) && !isModifier(items, k)) ? subject : one;
    else object ??= governor === "of" ? one : null;
  }
  if (together) return "together";
  if (subject && isModifier(items, subject.at)) subject = null;
  return object?.role ? object : (subject ?? object ?? (pronoun ? "topic" : null));
}

/** `the Swedish researchers`: an adjective of something else than arms, their makers or their share. */
const isModifier = (items: Item[], k: number): boolean => {
  const { mention } = items[k];
  const next = items[k + 1];
  if (mention?.type !== "country" || mention.form !== "demonym" || next?.kind !== "word") return false;
  return !(isRoleNoun(next) || has(next, "arms") || has(next, "kit") || has(next, "collective") || has(next, "share-noun") || has(next, "import-noun") || has(next, "export-noun") || has(next, "company-noun") || has(next, "weapon-noun") || next.word.forms.size > 0 || /^(one|ones|figure|makers?|systems?|and|or)$/.test(next.lower)); // prettier-ignore
};

/** Whether the preposition at `k` belongs to a trade, not to a role or a verb: `exports to Azerbaijan`, not `supplier to Egypt`. */
function isOfTrade(items: Item[], k: number): boolean {
  for (let j = k - 1; j >= 0 && j > k - 6; j--) {
    const item = items[j];
    if (isRoleNoun(item)) return false;
    if (has(item, "import-noun") || has(item, "export-noun") || has(item, "kit")) return true;
    if (item.mention && item.mention.type !== "country") return false;
  }
  return true;
}
