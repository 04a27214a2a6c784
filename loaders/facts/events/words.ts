import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Reading } from "../../grammar/reading.js";
import type { DateMention, Item, Word } from "../../types.js";

export type EventKind =
  | "war"
  | "attack"
  | "ban"
  | "investigation"
  | "joint_venture"
  | "agreement"
  | "delivery"
  | "use"
  | "intelligence_operation"
  | "plot"
  | "test"
  | "exercise"
  | "conference";

/** A kind as a reason names it: "an attack", "a joint venture". */
export const aKind = (kind: EventKind): string => `${/^[aeio]/.test(kind) ? "an" : "a"} ${kind.replace("_", " ")}`;

/** Words that tell a happening, as item indices. */
export interface Trigger {
  kind: EventKind;
  at: number;
  /** The words that tell it, half-open. */
  from: number;
  to: number;
  verb: VerbGroup | null;
  /** What is used or delivered, to tell two such happenings apart. */
  what: string | null;
  /** Whether it counts only with a date in its own phrase. */
  dated?: boolean;
  /** Whether it has a name of its own, as a fair has. */
  named?: boolean;
  /** Whether it was read by a phrase of the wide vocabulary, which counts only with a time. */
  broad?: boolean;
  /** The date round which it was read. */
  date?: DateMention;
}

/** Lower-case text of an item; empty past the ends. */
export const lower = (items: Item[], i: number): string => items[i]?.lower ?? "";
export const isWeapon = (item: Item | undefined): boolean => item?.mention?.type === "system" || has(item, "weapon-noun") || has(item, "arms"); // prettier-ignore

/** The first item from `from` that fits, before the clause ends or 14 items on; -1 where none does. */
export function within(items: Item[], from: number, to: number, fits: (item: Item, i: number) => boolean): number {
  for (let i = Math.max(0, from); i < to && i < items.length && i < from + 14; i++) if (fits(items[i], i)) return i;
  return -1;
}

/** The name of a system, or the noun of a class of weapons. */
export const nameOf = ({ mention, word, lower: text }: Item): string =>
  mention?.type === "system" ? mention.name : word.lemma || text;

/** The verb that a noun belongs to: the nearest of its clause before it, else the first after it. */
export function governing(items: Item[], { verbs }: Reading, i: number, from: number, to: number): VerbGroup | null {
  const before = verbs.findLast((verb) => verb.main < i && verb.from >= from && verb.form !== "participle");
  if (before) return before;
  const after = verbs.filter((verb) => verb.from > i && verb.to <= to && verb.form === "finite");
  return after.find((verb) => !inRelative(items, i, verb.from)) ?? after[0] ?? null;
}

/** Whether a verb belongs to a relative clause that describes the noun `i`: "an exercise, which Moscow had announced". */
const inRelative = (items: Item[], i: number, verb: number): boolean =>
  items.slice(i + 1, verb).some(({ lower: w }, k, all) => /^(which|that|who)$/.test(w) && all.length - k < 6);

/** Where the words before a verb that belong to it begin. */
export function subjectStart(items: Item[], from: number): number {
  let i = from;
  while (i > 0 && from - i < 8 && !/^[,;:.()“”"—–]$/.test(items[i - 1].text) && !has(items[i - 1], "relative") && !has(items[i - 1], "conjunction")) i--; // prettier-ignore
  return Math.min(i, from);
}

export function nounStart(items: Item[], i: number): number {
  let j = i;
  while (j > 0 && i - j < 6 && items[j - 1].kind !== "punct" && !has(items[j - 1], "preposition") && items[j - 1].word.forms.size === 0) j--; // prettier-ignore
  return j;
}

/** Where the words behind a noun that belong to it end: its prepositional phrases. */
export function afterNoun(items: Item[], i: number): number {
  let j = i + 1;
  while (j < items.length && j - i < 10 && !/^[,;:.()“”"—–]$/.test(items[j].text) && !(items[j].word.forms.has("past") && !items[j].word.forms.has("base"))) j++; // prettier-ignore
  return j;
}

/** Makes a trigger of a kind that ends before item `to`. */
export type Make = (kind: EventKind, to: number, what?: string | null) => Trigger;

const VERBS = ["foil", "investigate", "ban", "test", "invade", "fight", "steal", "establish", "attack", "use", "intercept", "steer", "conquer", "burst", "witness", "tell-tale"]; // prettier-ignore
const NOUNS = ["war-noun", "exercise-noun", "conference-noun", "investigation-noun", "ban-noun", "spying-noun", "attack-noun", "delivery-noun", "test-noun", "venture-noun", "plot-noun", "truce-noun", "agreement-noun", "court-noun", "tell-tale-noun"]; // prettier-ignore
const FAIR_OF_YEAR = /^(adex|idex|idef|defexpo|mspo|dsei|edex|dimdex|eurosatory)-?\d{4}$/;

interface Telling {
  verb: boolean;
  noun: boolean;
}

const tellings = new WeakMap<Word, Telling>();

/** Whether a word can tell a happening as a verb or as a noun: the cheap test before any grammar is read. */
export function canTell(word: Word): Telling {
  let telling = tellings.get(word);
  if (!telling) {
    const { classes, lemma } = word;
    const verb = VERBS.some((name) => classes.has(name));
    const noun = NOUNS.some((name) => classes.has(name)) || FAIR_OF_YEAR.test(lemma);
    tellings.set(word, (telling = { verb, noun }));
  }
  return telling;
}
