import { clauseAt } from "../../grammar/clauses.js";
import { readingOf } from "../../grammar/reading.js";
import { has } from "../../grammar/verbs.js";
import type { Document, Item, Sentence, SystemMention } from "../../types.js";
import { makersOf } from "../../vocabulary/partners.js";
import { knownOperators } from "../../vocabulary/system-operators.js";
import { FEEBLE, IN_ACTION, LEANINGS, UNTRUE, type Leaning } from "../../vocabulary/system-leanings.js";
import { storyOf } from "../deals/story.js";
import { buyerScores, homeBuyer } from "./buyer.js";
import { isMakers, isPartFor, isPassedOver, isPlace } from "./around.js";
import { cuesOf } from "./cues.js";
import { agent, governor, lower, ownerOf } from "./agents.js";
import type { Telling } from "./tell.js";

/** A system that a sentence names without words that tell what is done with it, with what had been told until there. */
export interface Unread {
  sentence: Sentence;
  at: number;
  system: SystemMention;
  /** What the sentences right before told. */
  told: Leaning | null;
  holder: string | null;
  /** What its words tell, where only the holder is missing. */
  meant: Leaning | null;
  buyer: { code: string; sentence: number } | null;
}

const SKIPPED = new Set(["caption", "boilerplate", "heading", "headline"]);
const COMPARED = /^(like|unlike|than|versus|rival|equivalent|resembling|resembles|similar|akin|comparable|half|mimics|copy|copied|descendant|successor)$/; // prettier-ignore

/**
 * Reads a system by what its sentence leans to: the nearest words that hint at a relation, and of all countries the one that
 * the sentence, those before it and the article as a whole speak for. An article names few systems for no reason.
 */
export function weigh(document: Document, unread: Unread[], holders: ReadonlyMap<string, number>): Telling | null {
  for (const one of unread) {
    const { sentence, at, system } = one;
    if (SKIPPED.has(sentence.block.kind) || isAside(document, one) || isAimedAt(sentence.items, at)) continue;
    const told = leaningOf(one);
    const home = told === "supplied" ? homeBuyer(document, system) : null;
    const worn = told === "supplied" && one.buyer !== null && makersOf(system).includes(one.buyer.code) && isWorn(sentence.items, at); // prettier-ignore
    const who = told === null ? null : worn ? one.buyer!.code : (home ?? holderBy(document, one, told, holders));
    if (!told || !who) continue;
    const { items } = sentence;
    const item = items.find((_, i) => agent(items, i) === who) ?? null;
    const clause = clauseAt(readingOf(sentence).clauses, at);
    const span = { start: items[clause.from].start, end: items[clause.to - 1].end };
    return { system, told, holder: who, span, holderSpan: item, rule: "leaning of its sentence", reason: null };
  }
  return null;
}

/** Only compared with another, a picture, a link to another page, a tale that is not so. */
function isAside({ sentences }: Document, { sentence, at, system }: Unread): boolean {
  const { items, text, index } = sentence;
  if (
    isPlace(items, at, system) ||
    isMakers(items, at) ||
    isPartFor(items, at) ||
    isPassedOver(items, at) ||
    items.some(
      ({ lower: word }, i) => /^(lost|lose|loses|losing)$/.test(word) && /^(out|to)$/.test(lower(items, i + 1)),
    )
  )
    return true;
  if (/^\W*(photo|file|picture|image|archive|more by|more from|read|related|see also|watch)\b/i.test(text)) return true;
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    if (COMPARED.test(lower(items, i))) return true;
    if (items[i].kind === "punct" && lower(items, i) !== "-") break;
  }
  const near = [sentence, sentences[index + 1]].filter((one) => one !== undefined);
  return near.some((one) => one.items.some((item) => UNTRUE.has(item.lower)));
}

/** `replace obsolete DANA systems`: what a buyer gives up is its own, also where it made it. */
const isWorn = (items: Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 6), at).some(({ lower: word }) => /^(replace|replaces|replacing|replaced|retire|retiring|withdraw|supersede|supplant|obsolete|ageing|aging|outdated)$/.test(word)); // prettier-ignore

const THINKING =
  /\b(think of|thinks of|remember|recall|say nothing|costs?|version of|versions of|mention(s|ed)?|alluding|alluded)\b/;

/** What the nearest words hint at; of equals the nearer. Without any, what was told right before in a list, else that it is there. */
function leaningOf({ sentence, at, told, meant }: Unread): Leaning | null {
  if (meant) return meant;
  const { items, text } = sentence;
  const cues = cuesOf(sentence);
  if (cues.some(({ kind, verb }) => kind === "use" && verb !== null && (verb.possible || verb.planned || verb.negated))) return null; // prettier-ignore
  const lifted = cues.some(({ kind }) => kind === "lift");
  const parts = readingOf(sentence).clauses;
  const clause = clauseAt(parts, at);
  const scores = new Map<Leaning, number>();
  for (let i = Math.max(0, at - 25); i < items.length && i < at + 25; i++) {
    const leaning = LEANINGS.get(items[i].lower);
    if (!leaning || items[i].mention !== null || items[i].text === "Block" || (lifted && leaning === "halted"))
      continue;
    if (items[i].lower === "after" && !/^(is|are|was|were|'s|'re|been)$/.test(lower(items, i - 1))) continue;
    const inside = i >= clause.from && i < clause.to;
    const weight = ((FEEBLE.has(items[i].lower) ? 0.5 : 1) * (inside ? 1 : 0.4)) / (3 + Math.abs(i - at));
    scores.set(leaning, (scores.get(leaning) ?? 0) + weight);
  }
  if (isBrought(items, at)) return "intercepted";
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best && lifted) return null;
  if (!best)
    return (
      told ?? (items.length > 3 && items[items.length - 1].lower !== "?" && !THINKING.test(text) ? "supplied" : null)
    );
  if (best[0] === "intercepted" || best[0] === "used") return isAimedAt(items, at) ? "supplied" : "used";
  return best[0];
}

/** What a word that speaks of action has to weigh, and how far ahead of all others it has to be. */
const ACTED = 0.03;
const AHEAD = 0.6;

/**
 * Reads the use of a system that is told as had or bought elsewhere too: a sentence past and done whose words lean far more to
 * action than to trade, with one who is known to have the system.
 */
export function weighUse(document: Document, seen: Unread[], holders: ReadonlyMap<string, number>): Telling | null {
  for (const one of seen) {
    const { sentence, at, system } = one;
    const { items } = sentence;
    if (SKIPPED.has(sentence.block.kind) || isAside(document, one) || isAimedAt(items, at)) continue;
    const clause = clauseAt(readingOf(sentence).clauses, at);
    if (clause.verbs.some(({ planned, possible, negated, form }) => planned || possible || negated || form === "infinitive")) continue; // prettier-ignore
    let [acted, other] = [0, 0];
    for (let i = Math.max(0, at - 25); i < items.length && i < at + 25; i++) {
      if (items[i].mention !== null) continue;
      const word = items[i].lower;
      const inside = i >= clause.from && i < clause.to;
      const weight = ((FEEBLE.has(word) ? 0.3 : 1) * (inside ? 1 : 0.7)) / (3 + Math.min(12, Math.abs(i - at)));
      if (IN_ACTION.has(word)) acted += actsThere(items, i) ? weight : 0;
      else if (LEANINGS.has(word) && LEANINGS.get(word) !== "used") other += weight;
    }
    if (acted < ACTED || acted < AHEAD * other) continue;
    const holder = holderBy(document, one, "used", holders);
    if (!holder) continue;
    const span = { start: items[clause.from].start, end: items[clause.to - 1].end };
    return { system, told: "used", holder, span, holderSpan: null, rule: "leaning to use", reason: null };
  }
  return null;
}

/** `combat jets`, `volley fire`, `remains a hull`, `struck off`: words of action that tell none. */
function actsThere(items: Item[], i: number): boolean {
  const next = items[i + 1];
  if (next?.mention?.type === "system" || has(next, "weapon-noun") || has(items[i + 2], "weapon-noun")) return items[i].word.forms.has("past"); // prettier-ignore
  if (/^(remains|fragments|remnants|debris|shards|scrap)$/.test(items[i].lower))
    return /^(of|from|in|near|on|at|,|\.)$/.test(next?.lower ?? ".");
  return next?.lower !== "off" && next?.lower !== "out";
}

/** `knocked an S out of the air`, `brought S down`. */
function isBrought(items: Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 5), at).some((item) => /^(shot|shoot|knocked|brought|blown|blew|plucked|swatted|took|taken)$/.test(item.lower)); // prettier-ignore
  return before && items.slice(at + 1, at + 6).some(({ lower: word }, i, list) => word === "down" || (word === "out" && /^of$/.test(list[i + 1]?.lower ?? "") && /^(air|sky|skies)$/.test(list[i + 3]?.lower ?? ""))); // prettier-ignore
}

/** `destroyed at least two S launchers`: what is hit is owned by the one who is hit. */
function isAimedAt(items: Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 5), at).some(({ lower: word }) => /^(destroyed|destroy|destroying|destroys|hit|struck|turned|attacked|bombed|wrecked|damaged|captured|lost)$/.test(word)); // prettier-ignore
}

const TO = /^(to|for|with|by)$/;
const HIT = /^(against|at|on|over|in|into|near|toward|towards|inside|across|above)$/;
/** How much it counts to be known to have the system. */
const KNOWN = 3;
/** How much the story counts beside the sentence itself. */
const STORY = 0.6;
const DEFENCE = /defence/;
const MEANT = /^(it|its|they|their|them|he|his|she|her|we|our|us|there|country|army|government|ministry|military|navy|forces|generals)$/; // prettier-ignore

/**
 * Looks again at a holder that the grammar gave, where it is the maker itself, not known to have the system, or missing though a
 * country of the article is known to: what the sentence and the story speak for then holds.
 */
export function secondLook(
  document: Document,
  one: Unread,
  told: Leaning,
  holder: string | null,
  holders: ReadonlyMap<string, number>,
): string | null {
  const makers = makersOf(one.system);
  if (holder !== null && makers.includes(holder) && homeBuyer(document, one.system) === holder) return holder;
  const known = knownOperators(one.system.name);
  const open = told === "sought" || told === "offered" || told === "halted";
  const { items } = one.sentence;
  const acts = told === "used" || told === "intercepted";
  const buyerNamed = (): boolean =>
    items.some((_, i) => {
      const code = agent(items, i);
      return code !== null && !makers.includes(code) && known.has(code);
    });
  const suspect = holder === null || (makers.includes(holder) ? !acts && (!known.has(holder) || buyerNamed()) : !open && known.size > 0 && !known.has(holder)); // prettier-ignore
  if (!suspect) return holder;
  const other = holderBy(document, one, told, holders, open || holder === null ? undefined : known);
  if (!other || (makers.includes(other) && told !== "used" && told !== "intercepted")) return holder;
  return holder === null || known.has(other) || makers.includes(holder) || makers.includes(other) ? other : holder;
}

function holderBy(
  document: Document,
  one: Unread,
  told: Leaning,
  holders: ReadonlyMap<string, number>,
  only?: ReadonlySet<string>,
): string | null {
  const { sentence, at, system } = one;
  const { items } = sentence;
  const makers = makersOf(system);
  const acts = told === "used" || told === "intercepted";
  const scores = new Map<string, number>();
  const add = (code: string | null, score: number): void => {
    if (code) scores.set(code, (scores.get(code) ?? 0) + score);
  };
  for (const [code, score] of buyerScores(document, sentence, system, { buyer: one.buyer })) add(code, STORY * score);
  const all = [...holders.values()].reduce((a, b) => a + b, 0);
  for (const [code, count] of holders) add(code, (1.5 * count) / all);
  const clause = clauseAt(readingOf(sentence).clauses, at);
  const owner = ownerOf(items, at);
  if (owner && owner !== "unnamed" && !makers.includes(owner.code)) add(owner.code, 4);
  for (let i = 0; i < items.length; i++) {
    const code = items[i].mention?.type === "company" ? null : agent(items, i);
    if (!code) continue;
    const by = governor(items, i);
    const inside = i >= clause.from && i < clause.to;
    if (told === "intercepted" && (by === "by" || (i < at && by === ""))) {
      add(code, -20);
      continue;
    }
    if (makers.includes(code) && !(acts && i < at && by === "")) continue;
    if (/^(from|than|unlike|like)$/.test(by)) add(code, -1);
    else if (HIT.test(by)) add(code, acts ? (DEFENCE.test(system.category) ? 1.5 : -1.5) : 1);
    else if (TO.test(by)) add(code, inside ? 2.5 : 1);
    else if (i < at) add(code, inside ? 2 : 1);
    else add(code, acts && by === "" ? -1 : told === "sought" ? 1.5 : 0.7);
  }
  const known = knownOperators(system.name);
  const { frequency } = storyOf(document);
  if (acts) for (const code of makers) if (frequency.has(code)) add(code, 1);
  if (told !== "sought" && told !== "offered") for (const code of known) if (scores.has(code)) add(code, KNOWN);
  if (one.holder) add(one.holder, 1.2);
  const before = document.sentences[sentence.index - 1];
  if (before && before.block.kind !== "headline") {
    const meant = items.slice(0, at + 6).some((item) => MEANT.test(item.lower)) ? 1.2 : 0.5;
    const named = before.items.findIndex(
      (_, i) => agent(before.items, i) !== null && !HIT.test(governor(before.items, i)),
    );
    if (named >= 0) add(agent(before.items, named), meant);
  }
  for (const code of makers) add(code, acts ? -0.7 : -3);
  const [best, second] = [...scores].filter(([code]) => !only?.size || only.has(code)).sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 1.5 && best[1] - (second?.[1] ?? 0) >= 0.2 ? best[0] : null;
}
