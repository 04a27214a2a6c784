import { countryOf } from "../../grammar/agents.js";
import { has } from "../../grammar/verbs.js";
import type { Item, VerbForm } from "../../types.js";
import { CUES, type Beside } from "../../vocabulary/happening-cues.js";
import { inflect, plural } from "../../vocabulary/inflect.js";
import { isWare } from "./delivery.js";
import { isForceOf, isLawful, isStruck, isVictim } from "./needs.js";
import { lower } from "./words.js";

/** A word of a list where it stands: it tells the happening ("act"), must stand beside (the group's number) or forbids it (-1). */
export interface Hit {
  kind: number;
  role: "act" | number;
  at: number;
  form: VerbForm | null;
}

interface Entry {
  kind: number;
  role: "act" | number;
  rest: readonly string[];
  reach: number;
  form: VerbForm | null;
}

const ENTRIES = new Map<string, Entry[]>();
const NAMED: { kind: number; role: number; what: Beside }[] = [];
const NEVER = -1;

const add = (spelling: string, entry: Entry): void => void ENTRIES.set(spelling, [...(ENTRIES.get(spelling) ?? []), entry]); // prettier-ignore

/** A set phrase, also in the plural of its last word. */
function addNoun(kind: number, role: "act" | number, phrase: string): void {
  const words = phrase.split(" ");
  for (const last of new Set([words.at(-1)!, plural(words.at(-1)!)])) {
    const [first, ...rest] = [...words.slice(0, -1), last];
    add(first, { kind, role, rest, reach: 1, form: null });
  }
}

CUES.forEach(({ verbs, nouns, beside, never }, kind) => {
  for (const phrase of verbs.split(", ")) {
    const [lemma, ...rest] = phrase.split(" ");
    for (const [form, spelling] of inflect(lemma))
      add(spelling, { kind, role: "act", rest, reach: /^(in|to)$/.test(rest[0] ?? "") ? 2 : 5, form });
  }
  for (const phrase of nouns.split(", ")) if (phrase) addNoun(kind, "act", phrase);
  beside.forEach((list, role) => {
    for (const phrase of list.split(", "))
      if (phrase.startsWith("@")) NAMED.push({ kind, role, what: phrase.slice(1) as Beside });
      else addNoun(kind, role, phrase);
  });
  for (const phrase of never.split(", ")) addNoun(kind, NEVER, phrase);
});

/** The groups that each thing named by "@" fills: an item is asked once for all of them. */
const GROUPS = [...new Set(NAMED.map(({ what }) => what))].map((what) => [what, NAMED.filter((one) => one.what === what)] as const); // prettier-ignore

/** Whether an item is of what must stand beside. */
function is(what: Beside, items: Item[], i: number): boolean {
  const item = items[i];
  switch (what) {
    case "ware":
      return isWare(item);
    case "system":
      return item.mention?.type === "system";
    case "force":
      return isForceOf(item);
    case "victim":
      return isVictim(item);
    case "struck":
      return isStruck(item) && item.mention?.type !== "country";
    case "law":
      return isLawful(item);
    case "trade":
      return has(item, "traded");
    case "spies":
      return /^(spy|spies|agents?|mossad|hackers?|espionage|secret|moles?|undercover|operatives?|saboteurs?|cia|fsb|gru|mi6)$/.test(item.lower) || (item.mention?.type === "organisation" && /mossad|cia|fsb|gru|intelligence|shin bet/i.test(item.mention.text)); // prettier-ignore
    case "countries":
    case "parties":
      return false;
  }
}

/** Where each word of the lists stands in a sentence: one pass. */
export function hitsIn(items: Item[]): Hit[] {
  const hits: Hit[] = [];
  items.forEach((item, at) => {
    const spelled = item.kind === "word" ? item.lower : item.mention?.type === "organisation" ? item.text.toLowerCase().split(" ").at(-1)! : ""; // prettier-ignore
    for (const { kind, role, rest, reach, form } of spelled ? (ENTRIES.get(spelled) ?? []) : []) {
      let i = at + 1;
      const whole = rest.every((word) => {
        const last = i + reach;
        while (i < last && lower(items, i) !== word && lower(items, i) !== ";") i++;
        return lower(items, i++) === word;
      });
      if (whole) hits.push({ kind, role, at, form });
    }
    if (item.kind === "punct") return;
    for (const [what, groups] of GROUPS)
      if (is(what, items, at)) for (const { kind, role } of groups) hits.push({ kind, role, at, form: null });
  });
  return hits;
}

/** Whether two countries, firms or bodies of different homes are named from item `from` to `to`. */
export function parties(items: Item[], from: number, to: number): { countries: boolean; parties: boolean } {
  const near = items.slice(from, to);
  const homes = new Set(near.map(({ mention }) => countryOf(mention)).filter((code) => code !== null));
  const firms = near.filter(({ mention }) => mention?.type === "company" || mention?.type === "organisation").length;
  return { countries: homes.size > 1, parties: homes.size > 1 || firms > 1 };
}

/** The lists' groups that only the parties can fill, by kind. */
export const ASKS = NAMED.filter(({ what }) => what === "countries" || what === "parties");

/** The groups that the weapons of the sentences before can fill. */
export const LEANS = NAMED.filter(({ kind, what }) => what === "ware" && /^(ban|test|delivery|investigation)$/.test(CUES[kind].kind)); // prettier-ignore
