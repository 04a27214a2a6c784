import { has, type VerbGroup } from "../../grammar/verbs.js";
import { ORDINALS } from "../../vocabulary/ordinals.js";
import type { Item } from "../../types.js";
import { codeOf, fromClause, isName, type Subject } from "./clause-subject.js";

const LINKING =
  /^(be|become|remain|rank|emerge|make|stay|represent|constitute|form|place|put|turn|name|consider|keep|list|overtake|have|rise|continue|grow|take|hold|occupy|come|claim|secure|finish|stand|sit|go|move|turn|jump|climb|find|maintain|retain)$/;
/** `was listed the fifth largest`: what a country is said to be. */
const RATED =
  /^(rated|listed|ranked|judged|deemed|counted|labelled|labeled|crowned|named|declared|placed|considered|assessed|adjudged)$/;
/** Verbs of whoever has a share. */
const SHARING = /^(account|buy|receive|supply|absorb|import|capture|get|provide|represent|make|take|export|sell)$/;
const REPLACING =
  /^(overtake|replace|displace|surpass|pass|supplant|supersede|succeed|oust|unseat|dethrone|outstrip|eclipse|top|overtook|overtaken|displaced|unseated|dethroned|supplanted|eclipsed|leapfrogged|dislodge|dislodged|topple|toppled|outrank|outranked)$/;
const LOOSE =
  /^(the|a|an|by|far|still|now|also|then|already|once|long|currently|as|been|one|of|among|amongst|its|therefore|thus|only|again|even|in|to|be|become|position|into|up|probably|arguably|effectively|officially|easily|clearly|traditionally|consistently|firmly|historically|both|today|country|state|nation|,|same|time|at|for|with|from|bit|player|close|scratch|nothing|nowhere|turn|fact|addition|return|contrast|however|meanwhile|since|themselves|itself)$/;

/** Finds who has the role in items `from` to `to`, whose words may be a predicate, an apposition, a subject, or an object. */
export function subjectOfRole(items: Item[], from: number, to: number, verbs: VerbGroup[], share = false): Subject {
  return (
    opening(items, from, to) ??
    after(items, to) ??
    beforeComma(items, from) ??
    byVerb(items, from, verbs, share) ??
    adjacent(items, from) ??
    (verbs.length === 0 ? inHeadline(items, from) : null)
  );
}

/** `As the largest supplier, Israel ...`: the country after a role that opens its sentence. */
function opening(items: Item[], from: number, to: number): Subject {
  const as = items[from - 1]?.lower === "the" ? from - 2 : from - 1;
  if (items[as]?.lower !== "as" || (as > 0 && items[as - 1].lower !== ",") || items[to]?.lower !== ",") return null;
  const found = codeOf(items[to + 1]);
  return found ? { code: found, at: to + 1, way: "apposition" } : null;
}

/** `its largest supplier was Israel`, `its largest supplier, Russia,`, `top importer India`. */
function after(items: Item[], to: number): Subject {
  let k = to;
  let linked = false;
  for (let steps = 0; k < items.length && steps < 14; k++, steps++) {
    const item = items[k];
    const found = codeOf(item);
    if (found) {
      const inRow = codeOf(items[to - 1]) !== null && /^(and|,)$/.test(items[k + 1]?.lower ?? "");
      const adjacent =
        k === to ||
        (k === to + 1 && items[to].lower === "," && !inRow && endsApposition(items, k)) ||
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
  (/^[,.;)–—]$/.test(items[k + 1]?.lower ?? ".") || (items[k + 1]?.lower === "and" && codeOf(items[k + 2]) === null)) &&
  !/^(and)$/.test(items[k - 1].lower);

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
  if (!/^[,–—(-]$/.test(items[k]?.lower ?? "") && !(items[k]?.lower === ":" && k === 1)) return null;
  const named = items[k - 1]?.lower === ")" ? openOf(items, k - 1) - 1 : k - 1;
  const found = codeOf(items[named]);
  if (found) {
    const governor = items[named - 1]?.lower ?? "";
    if (governor === "and" || (items[named - 1]?.kind === "punct" && governor === "," && codeOf(items[named - 2])))
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
function byVerb(items: Item[], from: number, verbs: VerbGroup[], share: boolean): Subject {
  let k = from - 1;
  while (
    k >= 0 &&
    from - k < 10 &&
    ((items[k].mention === null &&
      (LOOSE.test(items[k].lower) ||
        (items[k].lower === "first" && items[k + 1].lower === "time") ||
        (k > 0 && ORDINALS.has(items[k].lower) && /^(from|to)$/.test(items[k - 1].lower)))) ||
      items[k].mention?.type === "date") &&
    !verbs.some(({ main }) => main === k)
  )
    k--;
  let at = verbs.findLastIndex(({ main }) => main === k);
  const object = codeOf(items[k]);
  const asWord = items.slice(k + 1, from).some(({ lower }) => lower === "as");
  if (object && /^(make|render|place|rank|put)$/.test(items[k - 1]?.word.lemma ?? "") && !asWordAt(items, k, from))
    return { code: object, at: k, way: "verb" };
  if (
    /^(it|country|kingdom|emirate|nation|republic)$/.test(items[k]?.lower ?? "") &&
    (items[k - 1]?.lower === "the" ? items[k - 2] : items[k - 1])?.word.lemma === "make"
  )
    return "topic";
  if (items[k]?.lower === "it" && /^(make|place|put|leave|keep|rank|render)$/.test(items[k - 1]?.word.lemma ?? "")) {
    const made = fromClause(items, k - 1);
    return made === "company" ? null : (made ?? "topic");
  }
  if (at < 0 && (object || items[k]?.lower === "it")) {
    const verb = verbs.findLastIndex(({ to }) => to <= k && k - to <= 2);
    if (verb >= 0 && /^(make|place|put|leave|keep|rank|name|call|consider)$/.test(verbs[verb].lemma))
      return object ? { code: object, at: k, way: "verb" } : (fromClause(items, verbs[verb].from) ?? "topic");
    if (
      verb >= 0 &&
      asWord &&
      object &&
      (has(items[verbs[verb].main], "have") ||
        /^(show|see|list|describe|present|treat|regard|count)$/.test(verbs[verb].lemma))
    )
      return { code: object, at: k, way: "verb" };
    if (verb >= 0 && asWord && REPLACING.test(items[verbs[verb].main].word.lemma || items[verbs[verb].main].lower))
      return fromClause(items, verbs[verb].from);
    if (
      asWord &&
      object &&
      !/^(to|from|of|in|with|for|by|against|behind|after)$/.test(
        items[items[k - 1]?.lower === "the" ? k - 2 : k - 1]?.lower ?? "",
      ) &&
      (items[k].mention as { form: string }).form !== "demonym" &&
      !REPLACING.test(items[k - 1]?.word.lemma || items[k - 1]?.lower || "")
    )
      return { code: object, at: k, way: "verb" };
    if (asWord && object) at = verbs.findLastIndex(({ to }) => to <= k);
  }
  if (at < 0 && items[k]?.word.forms.has("s") && LINKING.test(items[k].word.lemma)) return fromClause(items, k); // "slips but stays"
  if (at < 0 && asWord) at = verbs.findLastIndex(({ to }) => to <= from);
  const verb = verbs[at];
  if (
    !verb ||
    (!LINKING.test(verb.lemma) &&
      !(verb.passive && RATED.test(items[verb.main].lower)) &&
      !(share && SHARING.test(verb.lemma)) &&
      !has(items[verb.main], "be") &&
      !asWord)
  )
    return null;
  if (verb.lemma === "become" && verbs[at - 1]?.lemma === "place" && at > 1)
    return fromClause(items, verbs[at - 2].from); // climbed four places to become
  const absolute = verb.form === "gerund" || items[verb.main].lower === "being" ? withBefore(items, verb.from) : null;
  if (absolute) return absolute;
  if (/^(infinitive|gerund)$/.test(verb.form) && at > 0)
    return fromClause(items, verbs[at - 1].from) ?? fromClause(items, verb.from);
  return fromClause(items, verb.from);
}

/** `with Saudi Arabia clearly being the largest`. */
function withBefore(items: Item[], verb: number): Subject {
  const k = /ly$|^(still|now|again)$/.test(items[verb - 1]?.lower ?? "") ? verb - 2 : verb - 1;
  const code = codeOf(items[k]);
  return code && items[k - 1]?.lower === "with" ? { code, at: k, way: "verb" } : null;
}

const asWordAt = (items: Item[], k: number, from: number): boolean =>
  items.slice(k + 1, from).some(({ lower }) => lower === "as");

/** `Germany now world's third-largest arms exporter`: the country that a headline without a verb opens with. */
function inHeadline(items: Item[], from: number): Subject {
  let k = from - 1;
  while (k > 0 && /^(now|still|again|the|is|as|:|,|-|–|—|ranked|ranks)$/.test(items[k].lower)) k--;
  const code = k === 0 ? codeOf(items[0]) : null;
  return code && (items[0].mention as { form: string }).form !== "demonym" ? { code, at: 0, way: "verb" } : null;
}

/** `with Israel its largest supplier`: the country right before. */
function adjacent(items: Item[], from: number): Subject {
  let k = from - 1;
  while (k >= 0 && from - k < 4 && /^(the|by|far|as|still)$/.test(items[k].lower)) k--;
  const found = codeOf(items[k]);
  if (
    found &&
    /^(with|and|while|,|;)$/.test(items[k - 1]?.lower ?? "") &&
    (items[k].mention as { form: string }).form !== "demonym"
  )
    return { code: found, at: k, way: "verb" };
  return null;
}
