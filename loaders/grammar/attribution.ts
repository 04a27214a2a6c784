import type { Item, Sentence, Span } from "../types.js";
import { countryOf } from "./agents.js";
import { once } from "./once.js";
import { has, verbGroups } from "./verbs.js";

/** Who says what a sentence tells, and in which manner. */
export interface Attribution extends Span {
  /** The words that name the speaker, without article: "Israeli defense officials". */
  speaker: string;
  country: string | null;
  manner: "say" | "announce" | "confirm" | "claim" | "report" | "deny";
}

const MANNERS = ["deny", "claim", "confirm", "announce", "report", "say"] as const;

/**
 * Finds who a sentence is attributed to: `according to X`, `X said (that) ...`, `..., X said`, `..., said X`.
 * Null where the article itself speaks. One pass over the items.
 */
export const attribution = ({ items }: Sentence): Attribution | null => attributionOf(items);

const attributionOf = once((items: Item[]): Attribution | null => {
  for (let i = 0; i + 2 < items.length; i++)
    if (items[i].lower === "according" && items[i + 1].lower === "to")
      return named(items, i + 2, phraseEnd(items, i + 2), "say");
  for (const group of verbGroups(items)) {
    const verb = items[group.main];
    const manner = MANNERS.find((name) => has(verb, name));
    if (!manner || group.passive || group.form === "infinitive" || group.negated) continue;
    const [from, to] = subject(items, group.from);
    if (from < to && speaks(items, from, to)) return named(items, from, to, manner);
    const after = phraseEnd(items, group.to);
    if (/^[,”"'’]$/.test(items[group.from - 1]?.lower ?? "") && speaks(items, group.to, after)) return named(items, group.to, after, manner); // prettier-ignore
  }
  return null;
});

function named(items: Item[], from: number, to: number, manner: Attribution["manner"]): Attribution | null {
  while (from < to && (has(items[from], "article") || items[from].kind === "punct")) from++;
  if (from >= to) return null;
  while (to > from + 1 && (items[to - 1].mention?.type === "date" || has(items[to - 1], "preposition"))) to--;
  const phrase = items.slice(from, to);
  const { start } = phrase[0];
  const { end } = phrase[phrase.length - 1];
  const text = phrase.map(({ text }, i) => (i > 0 && phrase[i].start > phrase[i - 1].end ? " " : "") + text).join("");
  const country = phrase.map(({ mention }) => countryOf(mention)).find((code) => code !== null) ?? null;
  const person = phrase.map(({ mention }) => mention).find((mention) => mention?.type === "person");
  const body = phrase.map(({ mention }) => mention).find((mention) => mention?.type === "organisation");
  const speaker = (person?.type === "person" && person.name) || (body?.type === "organisation" ? body.name : text);
  return { start, end, speaker, country, manner };
}

/** Whether a phrase can speak: a person, body, company, country or a noun for people; not a thing. */
function speaks(items: Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const type = items[i].mention?.type;
    if (type === "person" || type === "organisation" || type === "company" || (type === "country" && to - from <= 2))
      return true;
    if (has(items[i], "people-noun") || has(items[i], "role-noun") || has(items[i], "pronoun") || has(items[i], "company-noun")) return true; // prettier-ignore
    if (/^(ministry|newspaper|paper|report|agency|statement|website|daily|institute|media|government|army|military|spokesperson|sources?|company|study)$/.test(items[i].lower)) return true; // prettier-ignore
  }
  return false;
}

/** The words before a verb that name who speaks, over an apposition between commas: `Danny Yatom, a former head of Mossad, said`. */
function subject(items: Item[], verb: number): [from: number, to: number] {
  if (items[verb - 1]?.lower !== ",") return [phraseStart(items, verb), verb];
  let comma = verb - 2;
  while (comma >= 0 && verb - comma < 18 && items[comma].lower !== ",") comma--;
  if (items[comma]?.lower !== ",") return [phraseStart(items, verb - 1), verb - 1];
  const from = phraseStart(items, comma);
  return from < comma ? [from, comma] : [comma + 1, verb - 1];
}

/** Goes back from a verb to the start of its subject: to a comma, quote, verb or relative pronoun. */
function phraseStart(items: Item[], verb: number): number {
  let i = verb;
  while (i > 0 && verb - i < 14) {
    const before = items[i - 1];
    if (before.kind === "punct" && !/^['’.-]$/.test(before.lower)) break;
    if (before.kind === "word" && (has(before, "relative") || has(before, "conjunction") || isFinite(before))) break;
    i--;
  }
  return i;
}

function phraseEnd(items: Item[], from: number): number {
  let i = from;
  while (i < items.length && i - from < 12) {
    const item = items[i];
    if (item.kind === "punct" && !/^['’.-]$/.test(item.lower)) break;
    if (item.lower === "." && i === items.length - 1) break;
    if (item.kind === "word" && (has(item, "relative") || has(item, "be") || has(item, "have") || has(item, "modal")))
      break;
    if (i > from && (item.mention?.type === "date" || (item.kind === "word" && /^(on|in|as|after|before|while|but)$/.test(item.lower)))) break; // prettier-ignore
    i++;
  }
  return i;
}

const isFinite = (item: Item): boolean =>
  has(item, "be") ||
  has(item, "have") ||
  has(item, "modal") ||
  (item.word.forms.has("past") && !item.word.forms.has("base"));
