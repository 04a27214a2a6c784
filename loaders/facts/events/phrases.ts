import type { Item } from "../../types.js";
import { HAPPENINGS, type Need } from "../../vocabulary/happenings.js";
import { inflect } from "../../vocabulary/inflect.js";
import type { VerbForm } from "../../types.js";
import type { EventKind } from "./words.js";

/** A phrase that can tell a happening: a verb with the words that follow it, in order, and what it needs round it. */
export interface Phrase {
  kind: EventKind | "statement";
  need: Need;
  lemma: string;
  rest: readonly string[];
  /** How far on each of its words may stand. */
  reach: number;
}

/** Words that may stand between a verb and the words that belong to it. */
const REACH = 5;
/** What is put somewhere may be told at length. */
const FAR = 10;

interface Head {
  forms: Set<VerbForm>;
  phrases: Phrase[];
}

const HEADS = new Map<string, Head>();
for (const [kind, need, list] of HAPPENINGS) {
  for (const text of list.split(", ")) {
    const [lemma, ...rest] = text.split(" ");
    const phrase: Phrase = {
      kind: kind as Phrase["kind"],
      need,
      lemma,
      rest,
      reach: /^(put|place|knock|shoot|set)$/.test(lemma) ? FAR : REACH,
    };
    const forms: [VerbForm, string][] = lemma === "be" ? [["past", "was"], ["past", "were"], ["s", "is"], ["base", "are"], ["participle", "been"]] : inflect(lemma); // prettier-ignore
    for (const [form, spelling] of forms) {
      let head = HEADS.get(spelling);
      if (!head) HEADS.set(spelling, (head = { forms: new Set(), phrases: [] }));
      head.forms.add(form);
      if (!head.phrases.includes(phrase)) head.phrases.push(phrase);
    }
  }
}

/** What the phrases know of a spelling; undefined of most words. */
export const headOf = (lower: string): Head | undefined => HEADS.get(lower);

/** The index behind a phrase whose verb is item `at`; -1 where its other words do not follow. */
export function endOfPhrase(items: Item[], at: number, { rest, reach }: Phrase, end: number): number {
  let i = at + 1;
  for (const word of rest) {
    const last = Math.min(end, i + reach);
    while (i < last && items[i].lower !== word && items[i].lower !== ";" && items[i].lower !== ":") i++;
    if (i >= last || items[i].lower !== word) return -1;
    i++;
  }
  return i;
}
