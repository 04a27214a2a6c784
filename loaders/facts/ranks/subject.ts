import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";

/** Who has a place: a country at an item; "topic" for a pronoun; a company or nobody for a reason to refuse. */
export type Subject =
  { code: string; at: number; way: "verb" | "apposition" | "inverted" } | "topic" | "company" | null;

const code = (item: Item | undefined): string | null =>
  item?.mention?.type === "country" && item.mention.form !== "city" ? item.mention.code : null;
const isName = (item: Item | undefined): boolean =>
  item?.mention?.type === "company" || item?.mention?.type === "system" || item?.mention?.type === "person";

const LINKING =
  /^(be|become|remain|rank|emerge|make|stay|represent|constitute|form|place|put|turn|name|consider|keep|list|overtake|have|rise|continue|grow|take|hold|occupy|come|claim|secure|finish|stand|sit)$/;
const LOOSE =
  /^(the|a|an|by|far|still|now|also|then|already|once|long|currently|as|been|one|of|among|amongst|its|therefore|thus|only|again|even|in|to|be|become|position|into|up|probably|arguably|effectively|officially|easily|clearly|traditionally|consistently|firmly|historically|both|today|country|state|nation|,|same|time|at)$/;

/** Finds who has the role in items `from` to `to`, whose words may be a predicate, an apposition, a subject, or an object. */
export function subjectOfRole(items: Item[], from: number, to: number, verbs: VerbGroup[]): Subject {
  return after(items, to) ?? beforeComma(items, from) ?? byVerb(items, from, verbs) ?? adjacent(items, from);
}

/** `its largest supplier was Israel`, `its largest supplier, Russia,`, `top importer India`. */
function after(items: Item[], to: number): Subject {
  let k = to;
  let linked = false;
  for (let steps = 0; k < items.length && steps < 14; k++, steps++) {
    const item = items[k];
    const found = code(item);
    if (found) {
      const adjacent =
        k === to ||
        (k === to + 1 && items[to].lower === "," && endsApposition(items, k)) ||
        (k === to + 1 && items[to].lower === ":");
      if (linked) return { code: found, at: k, way: "inverted" };
      if (adjacent && items[k + 1]?.lower !== "'s" && (item.mention as { form: string }).form !== "demonym")
        return { code: found, at: k, way: "apposition" };
      return null;
    }
    if (isName(item)) return linked || k === to ? "company" : null;
    if (item.mention) {
      if (item.mention.type !== "date") return null;
      continue;
    }
    if (has(item, "be") || /^(remain|become|stay)$/.test(item.word.lemma)) linked = true;
    else if (
      linked
        ? !/^(the|once|again|still|now|then|by|far|not|with|had|been|neighbouring|neighboring|probably|,|in|during|between|over)$/.test(
            item.lower,
          )
        : !/^(in|during|over|between|for|the|period|years?|from|,|by|far|since|of|that|-|all|(?:at|that|time)|has|had|have|\(|\))$/.test(
            item.lower,
          )
    )
      return null;
    else if (linked && item.lower === "not") return null;
  }
  return null;
}

const endsApposition = (items: Item[], k: number): boolean =>
  /^[,.;)–—]$|^and$/.test(items[k + 1]?.lower ?? ".") && !/^(and)$/.test(items[k - 1].lower);

/** `Israel, the world's eighth-largest exporter`; `Israel – the largest supplier`; `Israel (the largest supplier)`. */
function beforeComma(items: Item[], from: number): Subject {
  let k = from - 1;
  while (
    k >= 0 &&
    from - k < 6 &&
    /^(the|a|one|of|still|now|by|far|already|then|among|itself|once|also|and|currently|today)$/.test(items[k].lower) &&
    items[k].mention === null
  )
    k--;
  if (!/^[,–—(-]$/.test(items[k]?.lower ?? "")) return null;
  const named = items[k - 1]?.lower === ")" ? openOf(items, k - 1) - 1 : k - 1;
  const found = code(items[named]);
  if (found) {
    const governor = items[named - 1]?.lower ?? "";
    if (governor === "and" || (items[named - 1]?.kind === "punct" && governor === "," && code(items[named - 2])))
      return null;
    return (items[named].mention as { form: string }).form === "demonym"
      ? null
      : { code: found, at: named, way: "apposition" };
  }
  return isName(items[named]) && items[k].lower !== "-" ? "company" : null;
}

const openOf = (items: Item[], k: number): number => {
  while (k > 0 && items[k].lower !== "(") k--;
  return k;
};

/** `Israel was (one of) the`, `made Azerbaijan the`, `overtook Russia as the`, `which is the`. */
function byVerb(items: Item[], from: number, verbs: VerbGroup[]): Subject {
  let k = from - 1;
  while (
    k >= 0 &&
    from - k < 10 &&
    ((items[k].mention === null && LOOSE.test(items[k].lower)) || items[k].mention?.type === "date") &&
    !verbs.some(({ main }) => main === k)
  )
    k--;
  let at = verbs.findLastIndex(({ main }) => main === k);
  const object = code(items[k]);
  const asWord = items.slice(k + 1, from).some(({ lower }) => lower === "as");
  if (at < 0 && (object || items[k]?.lower === "it")) {
    const verb = verbs.findLastIndex(({ to }) => to <= k && k - to <= 2);
    if (verb >= 0 && /^(make|place|put|leave|keep|rank|name|call|consider)$/.test(verbs[verb].lemma))
      return object ? { code: object, at: k, way: "verb" } : (fromClause(items, verbs[verb]) ?? "topic");
    if (
      verb >= 0 &&
      asWord &&
      /^(overtake|replace|displace|surpass|pass|supplant|supersede|succeed|oust|unseat|dethrone|outstrip|eclipse|top)$/.test(
        items[verbs[verb].main].word.lemma || items[verbs[verb].main].lower,
      )
    )
      return fromClause(items, verbs[verb]);
    if (asWord && object) at = verbs.findLastIndex(({ to }) => to <= k);
  }
  if (at < 0 && asWord) at = verbs.findLastIndex(({ to }) => to <= from);
  const verb = verbs[at];
  if (!verb || (!LINKING.test(verb.lemma) && !has(items[verb.main], "be") && !asWord)) return null;
  if (/^(infinitive|gerund)$/.test(verb.form) && at > 0)
    return fromClause(items, verbs[at - 1]) ?? fromClause(items, verb);
  return fromClause(items, verb);
}

/** The subject of a verb: the country before it in its clause that no preposition governs. */
function fromClause(items: Item[], verb: VerbGroup): Subject {
  let pronoun = false;
  let found: Subject = null;
  for (let k = verb.from - 1; k >= 0; k--) {
    const item = items[k];
    if (/^([;:—]|while|whereas|but|although|though|because)$/.test(item.lower) && item.mention === null) break;
    if (/^(which|who|that)$/.test(item.lower) && k >= verb.from - 2) {
      for (let j = k - 1; j >= 0 && j > k - 5; j--) {
        const head = code(items[j]);
        if (head) return { code: head, at: j, way: "verb" };
      }
    }
    if (isName(item) && k >= verb.from - 2) return "company";
    if (/^(it|country|kingdom|nation|they|republic|emirate|state)$/.test(item.lower) && item.mention === null)
      pronoun = true;
    const one = code(item);
    if (!one) continue;
    const the = items[k - 1]?.kind === "word" && items[k - 1].lower === "the" ? 1 : 0;
    const governor = items[k - 1 - the];
    const governed =
      governor?.kind === "word" &&
      /^(of|in|from|to|by|with|for|at|on|against|between|among|over|than|behind|after|unlike|besides|like|near|outside|into)$/.test(
        governor.lower,
      );
    const clause = items[k + 1]?.lower === "," && k < verb.from - 1 && verbBetween(items, k, verb.from);
    if (governed || clause) continue;
    found = { code: one, at: k, way: "verb" };
    if (/^(and|or)$/.test(governor?.lower ?? "") && code(items[k - 2 - the])) return null;
    if (k === verb.from - 1) break;
  }
  if (pronoun && (!found || found === null)) return "topic";
  return found;
}

const verbBetween = (items: Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((item) => item.word.forms.has("past") && !item.word.forms.has("participle"));

/** `with Israel its largest supplier`: the country right before. */
function adjacent(items: Item[], from: number): Subject {
  let k = from - 1;
  while (k >= 0 && from - k < 4 && /^(the|by|far|as|still)$/.test(items[k].lower)) k--;
  const found = code(items[k]);
  if (
    found &&
    /^(with|and|while|,|;)$/.test(items[k - 1]?.lower ?? "") &&
    (items[k].mention as { form: string }).form !== "demonym"
  )
    return { code: found, at: k, way: "verb" };
  return null;
}
