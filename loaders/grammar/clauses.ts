import type { Item } from "../types.js";
import { once } from "./once.js";
import { has, verbGroups, type VerbGroup } from "./verbs.js";

/** A stretch of items round its verbs, as half-open item indices. */
export interface Clause {
  from: number;
  to: number;
  verbs: VerbGroup[];
}

const BREAKS = new Set([";", ":", "—", "(", ")", "[", "]", "|"]);
const JOINS = new Set(["and", "but", "or", "while", "whereas", "although", "though", "because", "after", "before", "as", "when", "if", "unless", "until", "since", "so", "yet"]); // prettier-ignore

/**
 * Splits a sentence's items into clauses, in one pass: at strong punctuation, at a spaced dash, before a relative pronoun,
 * and at a comma or conjunction where verbs stand on both sides.
 */
export const clauses = once((items: Item[]): Clause[] => {
  const verbs = verbGroups(items);
  const finite = verbs.filter(({ form }) => form === "finite");
  const out: Clause[] = [];
  let from = 0;
  let v = 0;
  let f = 0;
  const cut = (to: number): void => {
    const own: VerbGroup[] = [];
    while (v < verbs.length && verbs[v].from < to) own.push(verbs[v++]);
    if (to > from) out.push({ from, to, verbs: own });
    from = to;
  };
  for (let i = 0; i < items.length; i++) {
    const { lower, kind } = items[i];
    while (f < finite.length && finite[f].to <= i) f++;
    if (kind === "mention" || kind === "number") continue;
    const before = f > 0 && finite[f - 1].from >= from;
    const after = f < finite.length && nextBreak(items, i + 1) > finite[f].from;
    if (lower === "(" && isAbbreviation(items, i)) i += 2;
    else if (BREAKS.has(lower) || (lower === "–" && isSpaced(items, i))) cut(i);
    else if (i > from && before && after && (JOINS.has(lower) || has(items[i], "relative"))) cut(i);
    else if (lower === "," && before && after && startsSubject(items[i + 1])) cut(i);
  }
  cut(items.length);
  return out;
});

/** `a memorandum of understanding (MoU)`: letters in brackets part nothing. */
const isAbbreviation = (items: Item[], i: number): boolean =>
  items[i + 2]?.lower === ")" && items[i + 1].mention === null && /^[A-Z][A-Za-z-]*[A-Z]s?$/.test(items[i + 1].text);

const startsSubject = (item: Item | undefined): boolean =>
  item !== undefined && (item.mention !== null || has(item, "article") || has(item, "pronoun"));

const isSpaced = (items: Item[], i: number): boolean =>
  i > 0 && i + 1 < items.length && items[i].start > items[i - 1].end && items[i + 1].start > items[i].end;

/** How far a look ahead goes: to the next strong break, at most 40 items. */
function nextBreak(items: Item[], i: number): number {
  const end = Math.min(items.length, i + 40);
  while (i < end && !BREAKS.has(items[i].lower)) i++;
  return i;
}

/** The clause that holds item `i`. */
export function clauseAt(list: Clause[], i: number): Clause {
  return list.find(({ to }) => i < to) ?? list[list.length - 1];
}
