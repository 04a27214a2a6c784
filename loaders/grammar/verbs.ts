import type { Item, VerbForm, Word } from "../types.js";
import { numerals } from "../vocabulary/numbers.js";
import { once } from "./once.js";

export type Tense = "past" | "present" | "future" | "perfect" | "pluperfect" | "conditional";

/** A verb with its auxiliaries, as item indices: `has not yet been signed` from `has` to `signed`. */
export interface VerbGroup {
  from: number;
  /** Half-open. */
  to: number;
  /** Index of the verb that carries the meaning. */
  main: number;
  lemma: string;
  tense: Tense;
  /** "finite" has a tense of its own; "infinitive" follows `to`; "participle" follows a noun or comma; "gerund" ends in -ing. */
  form: "finite" | "infinitive" | "participle" | "gerund";
  passive: boolean;
  negated: boolean;
  /** Told as possible only: could, may, might, would. */
  possible: boolean;
  /** Told as a plan: is to, is due to, plans to, is set to, is expected to, will. */
  planned: boolean;
}

export const has = (item: Item | undefined, name: string): boolean => item !== undefined && item.word.classes.has(name);

const isForm = (item: Item | undefined, ...forms: VerbForm[]): boolean =>
  item !== undefined && forms.some((form) => item.word.forms.has(form));

const isAuxiliaryWord = once(({ classes }: Word) => ["be", "have", "do", "modal"].some((name) => classes.has(name)));
const isAuxiliary = (item: Item | undefined): boolean =>
  item !== undefined && item.word.classes.size > 0 && isAuxiliaryWord(item.word);

/** Words that stand between an auxiliary and its verb. */
const isBetween = (item: Item | undefined): boolean =>
  item?.mention?.type === "date" ||
  (item?.kind === "word" && (has(item, "negation") || has(item, "hearsay") || item.lower === "yet" || item.lower === "already" || item.lower === "also" || item.lower === "been" || item.lower === "being" || (/ly$/.test(item.lower) && item.word.forms.size === 0) || item.lower === "now" || item.lower === "since" || item.lower === "just" || item.lower === "still" || item.lower === "so" || item.lower === "ever" || item.lower === "even" || item.lower === "soon")); // prettier-ignore

/** Verbs that make a plan of the infinitive after them, and adjectives that do after `be`. */
const PLANNING = new Set(["plan", "intend", "schedule", "expect", "aim", "hope", "due", "set", "slate", "going", "prepare", "poise", "want", "decide", "agree", "promise", "vow", "pledge", "seek", "look", "about", "ready", "likely", "scheduled", "planned", "expected", "slated", "book", "booked", "bill", "billed", "tip", "tipped", "pencilled", "supposed", "mean"]); // prettier-ignore

/** Adverbs that stand between a subject and its verb: `the country already fields`. */
const STEADY = new Set(["already", "also", "now", "still", "currently", "never", "reportedly", "recently"]);

/** Whether the item is a verb here, where its spelling could also be a noun or adjective. */
function isVerb(items: Item[], i: number): boolean {
  const item = items[i];
  if (item.kind !== "word") return false;
  if (item.word.forms.size === 0) return isUnknownPast(items, i);
  if (item.lower === "left" && isAside(items, i)) return false;
  const before = STEADY.has(items[i - 1]?.lower ?? "") ? items[i - 2] : items[i - 1];
  const after = items[i + 1];
  if (item.lower === "hand" && before?.lower === "-") return false;
  if (item.lower === "block" && (after?.kind === "number" || /^([ivx]+|\d.*)$/.test(after?.lower ?? ""))) return false; // Block 70
  if (after?.lower === "-" && after.start === item.end && before?.lower === "-" && before.end === item.start)
    return false; // mid-range surface-to-air
  if (after?.lower === "-" && after.start === item.end && items[i + 2]?.lower === "to" && items[i + 3]?.lower === "-")
    return false; // surface-to-air
  // "much-touted", "US-made": an adjective; "re-exported", "co-developed" are verbs
  if (before?.lower === "-" && before.end === item.start && isForm(item, "participle") && !/^(re|co|pre|test)$/.test(items[i - 2]?.lower ?? "")) return false; // prettier-ignore
  if (
    item.lower === "used" &&
    before &&
    (before.kind === "number" || numerals.has(before.lower)) &&
    (after?.mention?.type === "system" || has(after, "weapon-noun"))
  )
    return false; // twelve used Mirages
  if (has(before, "modal") || before?.lower === "to" || has(before, "do")) return true;
  if (isForm(item, "past", "participle") && !isForm(item, "base"))
    return !(has(before, "article") || (before?.lower === "of" && after?.kind === "word")) || after?.lower === "by";
  if (isForm(item, "ing")) return !has(before, "article");
  if (/^(this|that)$/.test(before?.lower ?? "") && isForm(item, "s") && !isNoun(item) && !isForm(item, "past"))
    return true; // "that makes it": a plural noun does not follow
  if (has(before, "article") && isForm(item, "base")) return false; // a bid, the cost
  if (has(before, "article") || before?.lower === "'s" || before?.lower === "'" || /^(his|her|its|their|our|this|that|these|those|no|any|each|every|new|major|big|of|for|in|from|by|with|on|at|into|and|or)$/.test(before?.lower ?? "")) return isForm(item, "past"); // prettier-ignore
  const noun = isNoun(item) || has(item, "arms");
  if (isForm(item, "s") && before?.mention === null && isForm(before, "past") && !isNoun(before)) return false; // raised reports
  if (isForm(item, "s") && has(item, "weapon-noun") && (before?.kind !== "mention" || before.mention?.type === "system" || has(after, "preposition"))) return false; // prettier-ignore
  if (isForm(item, "s"))
    return (
      !noun ||
      (before !== items[i - 1] && isObjectStart(after)) ||
      (isActor(before) && (isObjectStart(after) || (before?.mention != null && after?.word.forms.size === 0)))
    );
  if (isForm(item, "past")) return true;
  if (/^(a|an)$/.test(items[i - 2]?.lower ?? "") && before?.kind === "word") return false; // a grand welcome
  return !noun ? !has(before, "preposition") : isSubject(before) && isObjectStart(after) && before.mention === null && !has(before, "arms") && /[^s]s$/.test(before.lower); // prettier-ignore
}

/** A word in -ed right behind a person that no list of verbs holds: `the minister voiced`, `he courted`. */
const isUnknownPast = (items: Item[], i: number): boolean =>
  /[^e]ed$/.test(items[i].lower) && items[i].word.classes.size === 0 && (items[i - 1]?.mention?.type === "person" || /^(he|she|who)$/.test(items[i - 1]?.lower ?? "")); // prettier-ignore

/** Where someone stands in a picture: `X, left, and Y`, `X (left)`. */
const isAside = (items: Item[], i: number): boolean =>
  /^[,(]$/.test(items[i - 1]?.lower ?? "") && /^[,)]$/.test(items[i + 1]?.lower ?? "") && items[i - 2]?.mention?.type === "person"; // prettier-ignore

const isSubject = (item: Item | undefined): item is Item =>
  item !== undefined &&
  (has(item, "pronoun") ||
    has(item, "relative") ||
    (item.mention !== null
      ? item.mention.type !== "money" && !(item.mention.type === "country" && item.mention.form === "demonym")
      : item.kind === "word"));

/** Whether the item can be the subject right before a verb that is also spelled like a plural: `Israel exports`, `the firm supplies`. */
const isActor = (item: Item | undefined): boolean =>
  isSubject(item) &&
  (item.kind === "mention" ||
    has(item, "pronoun") ||
    has(item, "relative") ||
    (isNoun(item) && !/s$/.test(item.lower)));

const isNounWord = once(({ classes }: Word) => [...classes].some((name) => name.endsWith("-noun")));
const isNoun = (item: Item): boolean => isNounWord(item.word);

const isObjectStart = (item: Item | undefined): boolean =>
  item !== undefined &&
  (has(item, "article") || item.mention !== null || item.kind === "number" || item.kind === "symbol" || has(item, "preposition") || item.lower === "its" || item.lower === "their" || item.lower === "new" || item.lower === "more"); // prettier-ignore

/** Finds the verb groups among a sentence's items, left to right, in one pass. */
export const verbGroups = once((items: Item[]): VerbGroup[] => {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < items.length;) {
    const group = isAuxiliary(items[i]) ? auxiliaryGroup(items, i) : isVerb(items, i) ? simpleGroup(items, i) : null;
    if (group) {
      if (group.form === "finite" && isOfNone(items, groups.at(-1)?.to ?? 0, i)) group.negated = true;
      groups.push(group);
    }
    i = group ? group.to : i + 1;
  }
  return joinPlans(items, groups);
});

/** Whether the arms, contracts or journeys that are a verb's subject are none: `no shipments have arrived`, `None of the jets was`, `not a single tank reached`. */
function isOfNone(items: Item[], from: number, verb: number): boolean {
  for (let k = verb - 1; k >= from && verb - k < 9; k--) {
    const { lower, kind } = items[k];
    if (kind === "punct" && !/^[-'’]$/.test(lower)) return false;
    if (/^(no|none|not)$/.test(lower)) {
      const next = items[k + 1]?.lower ?? "";
      if (lower === "no" ? /^(fewer|less|more|longer|other)$/.test(next) || has(items[k - 1], "preposition") : !/^(of|a|one)$/.test(next)) return false; // prettier-ignore
      return items.slice(k + 1, verb).some(isOfTrade);
    }
    if (has(items[k], "relative") || has(items[k], "conjunction")) return false;
  }
  return false;
}

const isOfTrade = (item: Item): boolean =>
  isThing(item) || has(item, "delivery-noun") || has(item, "batch-noun") || has(item, "visit-noun") || /^(shipments?|deliver(y|ies)|cargo(es)?)$/.test(item.lower); // prettier-ignore

function auxiliaryGroup(items: Item[], from: number): VerbGroup {
  const first = items[from];
  const future = has(first, "future");
  const possible = has(first, "modal") && !future && !/^(must|shall|should)$/.test(first.lower);
  let negated = has(first, "negation");
  let have = has(first, "have") ? first.lower : "";
  let be = has(first, "be");
  let main = from;
  let i = from + 1;
  for (; i < items.length && i < from + 8; i++) {
    const item = items[i];
    if (has(item, "negation")) negated = true;
    if (has(item, "be")) be = true;
    else if (has(item, "have")) have = have || item.lower;
    else if (!isAuxiliary(item) && !isBetween(item)) break;
    main = i;
  }
  const verb = items[i];
  let passive = false;
  if (verb && verb.kind === "word" && follows(verb, be)) {
    passive = be && !/ing$/.test(verb.lower);
    main = i;
  } else {
    i = Math.max(from, lastAuxiliary(items, from, i)) + 1;
    main = i - 1;
  }
  const past = /^(was|were|did|didn't|wasn't|weren't)$/.test(first.lower);
  const tense: Tense = future ? "future" : possible ? "conditional" : have === "had" ? "pluperfect" : have ? "perfect" : past || isForm(first, "past") ? "past" : "present"; // prettier-ignore
  const lemma = items[main].word.lemma;
  // "to be signed", "to have sold": an infinitive, which a verb of planning before it may take up
  const infinitive = items[from - 1]?.lower === "to" && isForm(first, "base");
  const form = infinitive ? "infinitive" : "finite";
  return { from, to: main + 1, main, lemma, tense, form, passive, negated, possible, planned: future };
}

/** Whether a word after auxiliaries is their verb; of unknown words those in -ed and, after `be`, -ing are. */
function follows(verb: Item, be: boolean): boolean {
  if (verb.word.forms.size > 0) return !be || isForm(verb, "participle", "ing");
  return /[^e]ed$/.test(verb.lower) || (be && /ing$/.test(verb.lower));
}

function lastAuxiliary(items: Item[], from: number, to: number): number {
  let last = from;
  for (let i = from; i < to; i++) if (isAuxiliary(items[i])) last = i;
  return last;
}

function simpleGroup(items: Item[], i: number): VerbGroup {
  const item = items[i];
  const before = items[i - 1];
  const infinitive = before?.lower === "to";
  const gerund = isForm(item, "ing");
  const unknown = item.word.forms.size === 0;
  const past = unknown || (isForm(item, "past", "participle") && !isForm(item, "s", "base"));
  const reduced = past && isForm(item, "participle") && isReduced(items, i); // prettier-ignore
  return {
    from: i,
    to: i + 1,
    main: i,
    lemma: item.word.lemma,
    tense: past && !infinitive ? "past" : "present",
    form: infinitive ? "infinitive" : gerund ? "gerund" : reduced ? "participle" : "finite",
    passive: reduced,
    negated: has(before, "negation") || has(items[i - 2], "negation"),
    possible: false,
    planned: false,
  };
}

/** Whether a past form is a participle that describes the noun before it: `the contract signed in 2018`, `a firm accused of`. */
function isReduced(items: Item[], i: number): boolean {
  const before = items[i - 1];
  const after = items[i + 1];
  if (after?.lower === "by") return true;
  if (has(items[i], "say") || has(items[i], "announce") || has(items[i], "report")) return false;
  if (
    /^(sit|arrive|travel|go|come|land|stay|talk|meet|confer|fly|speak|sleep|stand|lunch|dine|return|walk|stroll|appear|step|emerge|depart|stop|jet|journey|hurry|dash)$/.test(
      items[i].word.lemma,
    )
  )
    return false;
  if (before === undefined || before.lower === "," || before.lower === "(")
    return has(after, "preposition") || after?.mention?.type === "date";
  if (isThing(before) && !isForm(items[i], "base") && (has(items[i], "buy") || has(items[i], "sell") || has(items[i], "deliver") || has(items[i], "produce") || has(items[i], "pay"))) return true; // prettier-ignore
  if (before.mention || has(before, "pronoun") || has(before, "relative")) return false;
  if (after?.lower === "of") return true;
  return !isForm(items[i], "base") && has(before, "deal-noun") && has(after, "preposition");
}

/** Arms and deals buy and sell nothing: `weapons bought from Israel`, `the S-400s sold to India`. */
const isThing = (item: Item): boolean =>
  item.mention?.type === "system" || (item.mention === null && (has(item, "weapon-noun") || has(item, "deal-noun") || /^(arms|weapons|weaponry|armaments|equipment|munitions|ammunition|hardware|shells|rifles)$/.test(item.lower))); // prettier-ignore

/** Joins `plans to visit`, `is due to arrive`, `is to meet` into one planned group each. */
function joinPlans(items: Item[], groups: VerbGroup[]): VerbGroup[] {
  const joined: VerbGroup[] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    if (last && group.form === "infinitive" && group.from - last.to <= 2 && plans(items, last, group)) {
      const { from, tense, negated, possible } = last;
      const planTense = tense === "present" ? "future" : tense;
      joined[joined.length - 1] = {
        ...group,
        from,
        tense: planTense,
        form: last.form,
        negated,
        possible,
        planned: true,
      };
    } else if (!last && group.form === "infinitive" && items[group.from - 2]?.mention && !isOnly(items, group.from - 2))
      joined.push({ ...group, form: "finite", tense: "future", planned: true }); // a headline: "Israel to sell drones"
    else joined.push(group);
  }
  return joined;
}

/** `the first Saudi monarch to set foot in`: done, not planned. */
const isOnly = (items: Item[], i: number): boolean =>
  /^(first|second|third|last|latest|only)\b/i.test(items[i].text) || /^(first|second|third|last|latest|only)$/.test(items[i - 1]?.lower ?? ""); // prettier-ignore

function plans(items: Item[], last: VerbGroup, next: VerbGroup): boolean {
  const between = items.slice(last.to, next.from).filter((item) => item.lower !== "to");
  const isPlan = (item: Item): boolean => PLANNING.has(item.word.lemma) || PLANNING.has(item.lower);
  if (has(items[last.main], "be")) return between.length === 0 || between.some(isPlan);
  return between.length === 0 && isPlan(items[last.main]);
}
