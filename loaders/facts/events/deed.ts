import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { lower, within, type Make } from "./words.js";

export type Range = readonly [from: number, to: number];
type Fits = (item: Item, i: number) => boolean;

/** A verb with what grammar says of it, as item indices. */
export interface Deed {
  items: Item[];
  verb: VerbGroup;
  /** Where its clause ends. */
  end: number;
  /** Its subject; of a gerund or infinitive, that of the verb before it. */
  subject: Range;
  /** What a relative pronoun or a bare clause leans on for its object: "the missile that Armenia fired", "the permit it pulled". */
  fronted: Range | null;
  make: Make;
}

const NONE: Range = [0, 0];

/** Reads the subject of a verb and what stands before it in place of an object. */
export function deedOf(items: Item[], verb: VerbGroup, end: number, governor: VerbGroup | null, make: Make): Deed {
  const deed = { items, verb, end, make };
  const free = verb.form === "gerund" || verb.form === "infinitive";
  const joined = /^(and|but|then)$/.test(lower(items, verb.from - 1)) && verb.form === "finite";
  if ((free || joined) && governor) return { ...deed, subject: subjectOf(items, governor)[0], fronted: null };
  const [subject, fronted] = subjectOf(items, verb);
  return { ...deed, subject, fronted };
}

/** Item index of what a verb acts on: its subject in the passive, else what follows it or is fronted; -1 where nothing there fits. */
export function objectOf({ items, verb, end, subject, fronted }: Deed, fits: Fits, reach = 10): number {
  if (verb.passive) return within(items, ...subject, fits);
  const behind = within(items, verb.to, Math.min(end, verb.to + reach), fits);
  return behind >= 0 || !fronted ? behind : lastWithin(items, fronted, fits);
}

/** Item index of the first word behind a verb, within its clause, that fits; -1 where none does. */
export const behindOf = ({ items, verb, end }: Deed, fits: Fits, reach = 14): number =>
  within(items, verb.to, Math.min(end, verb.to + reach), fits);

export const inSubject = ({ items, subject }: Deed, fits: Fits): number => within(items, ...subject, fits);

function lastWithin(items: Item[], [from, to]: Range, fits: Fits): number {
  for (let i = to - 1; i >= from; i--) if (fits(items[i], i)) return i;
  return -1;
}

/** The subject of a verb and what is fronted before it. Empty where a mark or another verb stands right before. */
function subjectOf(items: Item[], verb: VerbGroup): [subject: Range, fronted: Range | null] {
  let to = verb.from;
  while (to > 0 && (has(items[to - 1], "hearsay") || /ly$/.test(lower(items, to - 1)) || /^(now|then|also|later|once|since|reportedly)$/.test(lower(items, to - 1)))) to--; // prettier-ignore
  if (lower(items, to - 1) === ")") {
    // "a memorandum of understanding (MoU) was signed"
    const open = items.findIndex(({ lower: w }, i) => i >= to - 6 && i < to && w === "(");
    if (open > 0) to = open;
  }
  if (lower(items, to - 1) === ",") {
    // "a batch for a client, whom everyone knew, was stopped"; "a probe, launched in 2017"
    const apposed = verb.form === "participle" ? -1 : subjectAside(items, to - 1);
    let comma = to - 2;
    while (comma > 0 && to - comma < 20 && items[comma].lower !== ",") comma--;
    if (apposed > 0) to = apposed;
    else to = verb.form !== "participle" && items[comma]?.lower === "," && to - comma < 20 ? comma : to - 1;
  }
  const own = phraseBefore(items, to);
  if (isBare(items, own)) return [[own[1] - 1, own[1]], [own[0], own[1] - 1]]; // prettier-ignore
  const before = own[0] - 1;
  const relative = before >= 0 && has(items[before], "relative") && /^(that|which|who|whom|what)$/.test(lower(items, before)); // prettier-ignore
  if (relative) {
    const head = phraseBefore(items, lower(items, before - 1) === "," ? before - 1 : before);
    return own[0] === own[1] ? [head, null] : [own, head];
  }
  return [own, null];
}

/** Where a subject ends that a relative clause follows: "The missile, which gives the army reach, a weapon of its own, was ..."; -1. */
function subjectAside(items: Item[], comma: number): number {
  for (let i = comma - 1; i > 0 && comma - i < 30; i--) {
    if (/^[;:—]$/.test(items[i].text)) return -1;
    if (/^(which|who|whose)$/.test(items[i].lower) && items[i - 1].lower === ",") return i - 1;
  }
  return -1;
}

/** A noun phrase that ends before item `to`: back to a mark, a verb, a relative word or a conjunction. */
function phraseBefore(items: Item[], to: number): Range {
  if (to <= 0) return NONE;
  let from = to;
  while (from > 0 && to - from < 16) {
    const before = items[from - 1];
    if (/^[,;:.()“”"—–]$/.test(before.text) || has(before, "relative")) break;
    if (
      has(before, "conjunction") &&
      !(
        before.lower === "and" &&
        isName(items[has(items[from], "article") ? from + 1 : from]) &&
        isName(items[from - 2])
      )
    )
      break;
    if (before.kind === "word" && isFinite(before)) break;
    from--;
  }
  return [from, to];
}

/** Whether a phrase is a noun with a bare clause behind it: "the export permit it", "the missiles Armenia". */
const isBare = (items: Item[], [from, to]: Range): boolean =>
  to - from > 1 &&
  (/^(it|he|she|they|we)$/.test(lower(items, to - 1)) || items[to - 1].mention?.type === "country") &&
  items[to - 1].mention?.type !== "date" &&
  (items[to - 2].mention?.type === "system" || has(items[to - 2], "weapon-noun") || has(items[to - 2], "traded"));

const isName = (item: Item | undefined): boolean =>
  item !== undefined && (item.mention !== null || has(item, "weapon-noun") || has(item, "harmed"));
const SAYING = ["say", "claim", "report", "announce", "confirm", "deny"];
const isFinite = (item: Item): boolean =>
  has(item, "modal") ||
  has(item, "be") ||
  SAYING.some((name) => has(item, name) && item.lower !== item.word.lemma) ||
  (item.word.forms.has("past") && !item.word.forms.has("base") && !item.word.forms.has("participle"));
