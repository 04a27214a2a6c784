import { readingOf } from "../../grammar/reading.js";
import { has } from "../../grammar/verbs.js";
import type { Item, Sentence, SystemCategory, SystemMention } from "../../types.js";
import type { Cue } from "./cues.js";
import type { Thread } from "./thread.js";

/** A word that stands for a system told before. */
export interface Reference {
  at: number;
  system: SystemMention;
}

/** Nouns for a class of weapons, and the categories they can mean. */
const CLASSES: [noun: RegExp, categories: RegExp][] = [
  [/^(drone|uav|ucav|uas|quadcopter)$/, /uav|loitering/],
  [/^(munition)$/, /loitering|missile|artillery/],
  [/^(missile|interceptor)$/, /missile|air defence/],
  [/^(rocket|launcher)$/, /artillery|missile|air defence/],
  [/^(jet|fighter|aircraft|plane|warplane|bomber|trainer|helicopter|chopper|gunship|tanker|rotorcraft)$/, /aircraft/],
  [/^(tank|vehicle|ifv|apc|mbt|carrier)$/, /armour/],
  [/^(howitzer|gun|cannon|mortar)$/, /artillery|small arms/],
  [/^(submarine|frigate|corvette|ship|vessel|warship|destroyer|boat|minehunter)$/, /naval/],
  [/^(radar)$/, /radar/],
  [/^(satellite)$/, /satellite/],
  [/^(rifle)$/, /small arms/],
  [/^(system|battery)$/, /air defence|missile|artillery|radar|electronic/],
];

/** Whether a noun for a class of weapons can mean a system of the category. */
export function canMean(noun: string, category: SystemCategory): boolean {
  return CLASSES.some(([nouns, categories]) => nouns.test(noun) && categories.test(category));
}

const MOST = 3;
const COUNT = /^(two|three|four|five|six|seven|eight|nine|ten|twelve|dozens|some|several|all|most|half|many)$/;

/** `Nigeria received three in May 2021`: a count without its noun, as the object of a verb of trade. */
function isCountAlone(items: Item[], i: number, cues: Cue[]): boolean {
  if (items[i].kind !== "number" && (!COUNT.test(items[i].lower) || /^(most|many|all)$/.test(items[i].lower))) return false; // prettier-ignore
  const next = items[i + 1];
  const alone = next === undefined || (next.kind === "punct" && next.lower !== "-" && next.lower !== "%") || (has(next, "preposition") && next.lower !== "of" && next.lower !== "to") || next.mention?.type === "date"; // prettier-ignore
  return alone && cues.some(({ to, kind, verb }) => to === i && verb !== null && (kind === "gain" || kind === "give"));
}

/**
 * Finds the words of a sentence without systems that stand for those told right before: a pronoun that a verb of trade or use
 * takes (`Baku bought it`, `they were delivered`), `one of them`, `the drones`.
 */
export function references(sentence: Sentence, cues: Cue[], thread: Thread): Reference[] {
  const { topic } = thread;
  const { items } = sentence;
  if (!topic || sentence.index - topic.sentence > 2 || topic.systems.length > MOST) return makesOf(items, thread);
  const near = sentence.index - topic.sentence <= 1;
  const found: Reference[] = [];
  const meant = (at: number, systems: SystemMention[]): void => {
    if (found.length < MOST) found.push(...systems.map((system) => ({ at, system })));
  };
  for (let i = 0; i < items.length; i++) {
    const { lower, word, kind } = items[i];
    if (kind === "number" ? !near : kind !== "word") continue;
    if (near && topic.systems.length === 1 && isCountAlone(items, i, cues)) {
      meant(i, topic.systems);
      continue;
    }
    if (near && isPronoun(items, i, cues, sentence)) {
      const many = lower === "them" || lower === "they" || lower === "these" || lower === "both" || lower === "one";
      if (!many && topic.systems.length !== 1) continue;
      meant(i, topic.systems);
      continue;
    }
    if (topic.systems.length === 1 && ((near && (isPartOf(items, i) || isTradeOf(items, i))) || (/^(type|version|variant|model|weapon|platform)$/.test(lower) && isDefinite(items, i)))) meant(i, topic.systems); // prettier-ignore
    if (has(items[i], "weapon-noun") && isDefinite(items, i)) {
      meant(i, topic.systems.filter(({ category }) => canMean(word.lemma, category))); // prettier-ignore
    }
  }
  return found.length > 0 ? found : makesOf(items, thread);
}

/** `six of the German boats`, `the Korean jets`: the one system told so far that is of that make and class. */
function makesOf(items: Item[], thread: Thread): Reference[] {
  for (let i = 2; i < items.length; i++) {
    const { mention } = items[i - 1];
    if (mention?.type !== "country" || mention.form !== "demonym" || !has(items[i], "weapon-noun")) continue;
    if (!/^(the|these|those)$/.test(items[i - 2].lower)) continue;
    const made = [...thread.told.values()].filter(({ origin, category }) => origin === mention.code && canMean(items[i].word.lemma, category)); // prettier-ignore
    if (made.length === 1) return [{ at: i, system: made[0] }];
  }
  return [];
}

/** Finds the pronoun that takes up a system of its own sentence: `S: Moscow is pushing it`. */
export function pronounAfter(sentence: Sentence, cues: Cue[], from: number): number {
  for (let i = from; i < sentence.items.length; i++) {
    if (sentence.items[i].mention?.type === "system") return -1;
    if (isPronoun(sentence.items, i, cues, sentence)) return i;
  }
  return -1;
}

function isPronoun(items: Item[], i: number, cues: Cue[], sentence: Sentence): boolean {
  const { lower } = items[i];
  if (!/^(it|them|they|one|these|both)$/.test(lower) && !COUNT.test(lower) && items[i].kind !== "number") return false;
  const took = cues.some(({ to, verb, kind }) => to === i && verb !== null && !verb.passive && kind !== "deny");
  if (lower === "one" || COUNT.test(lower) || items[i].kind === "number")
    return /^of (them|these|those)$/.test(`${items[i + 1]?.lower} ${items[i + 2]?.lower}`);
  if (lower === "them" || (lower === "it" && took)) return took;
  if (lower === "these" && items[i + 1]?.word.classes.has("weapon-noun")) return false;
  const verb = readingOf(sentence).verbs.find(({ from }) => from > i && from - i <= 2);
  return verb !== undefined && verb.passive && cues.some((cue) => cue.verb === verb);
}

/** `its purchase was settled`: the trade in the system told right before. */
const isTradeOf = (items: Item[], i: number): boolean =>
  /^(purchase|acquisition|procurement|sale|delivery|export)$/.test(items[i].lower) && items[i - 1]?.lower === "its" && has(items[i + 1], "be"); // prettier-ignore

/** `one of its batteries`, `its crews`: a part of the system told right before. */
const isPartOf = (items: Item[], i: number): boolean =>
  /^(battery|batteries|launchers?|missiles?|rounds?|crews?|interceptors?|radars?)$/.test(items[i].lower) && items[i - 1]?.lower === "its"; // prettier-ignore

/** `the drones`, `those missiles`, `its new jets`: a class that was named before. */
function isDefinite(items: Item[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 4; j--) {
    const { lower, mention, kind } = items[j];
    if (/^(the|these|those|this|that)$/.test(lower)) return items[j + 1].kind !== "number" || i - j > 1;
    if (mention !== null || (kind === "punct" && lower !== "-")) return false;
    if (kind === "word" && (has(items[j], "preposition") || items[j].word.forms.has("past"))) return false;
  }
  return false;
}
