import { countryOf } from "../../grammar/agents.js";
import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";

/** Who has or gets a system: a country, or "unnamed" where the text speaks of a buyer without naming it; null where nothing is told. */
export type Holder = { code: string; item: number } | "unnamed" | null;

const NOT_SUBJECT = /^(from|against|at|with|between|in|by|over|on|near|into|than|to|including|across|via|through|for|toward|towards|amid|despite|like|unlike)$/; // prettier-ignore

/** Lower-case text of an item; empty past the ends. */
export const lower = (items: Item[], i: number): string => items[i]?.lower ?? "";

/** The country an item can act for; a town is a place, and what is made in a country does not act for it. */
export function agent(items: Item[], i: number): string | null {
  const { mention } = items[i];
  if (!mention || (mention.type === "country" && mention.form === "city")) return null;
  if (lower(items, i + 1) === "-" && /^(made|built|designed|developed|produced|manufactured|origin|supplied|backed|era)$/.test(lower(items, i + 2))) return null; // prettier-ignore
  if (mention.type === "country" && /^(press|media|newsletters?|papers?|dispatches|newspapers?|dailies|daily|website|websites|outlets?|tv|television|journalists?|reporters?|analysts?|experts?|courts?|bulletin|blog|channel)$/.test(lower(items, i + 1))) return null; // prettier-ignore
  if (/^('s|'|’)$/.test(lower(items, i + 1)) && lower(items, i + 2) === "history") return null;
  if (mention.type === "organisation" && (mention.kind === "press" || mention.kind === "data")) return null;
  return countryOf(mention);
}

const MONTH = /^(january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The word that governs an item: a preposition before it, over articles and adjectives. */
export function governor(items: Item[], i: number): string {
  for (let j = i - 1; j >= 0 && j > i - 5; j--) {
    const item = items[j];
    if (item.kind === "punct" || item.mention?.type === "date" || (j === i - 1 && MONTH.test(item.lower))) return "";
    if (has(item, "preposition") || has(item, "conjunction") || lower(items, j) === "near") return item.lower;
    if (item.word.forms.size > 0 && !has(item, "arms")) return "";
    if (item.mention && j === i - 1 && item.mention.type !== "person" && item.mention.type !== "organisation")
      return "";
  }
  return "";
}

/** The nearest agent before item `from`, outside prepositional phrases. */
export function subjectOf(items: Item[], from: number, not: string | null | readonly string[]): Holder {
  for (let i = from - 1; i >= 0; i--) {
    const code = agent(items, i);
    if (
      code &&
      (typeof not === "object" && not !== null ? !not.includes(code) : code !== not) &&
      !NOT_SUBJECT.test(governor(items, i)) &&
      !isOwnerOfFirm(items, i) &&
      !isOwnerOfClient(items, i) &&
      !tellsOrigin(items, i, code)
    )
      return { code, item: i };
    if (lower(items, i) === ";") break;
  }
  return null;
}

/** `Russia's biggest arms client`: whose client one is does not act. */
const isOwnerOfClient = (items: Item[], i: number): boolean =>
  lower(items, i + 1) === "'s" && items.slice(i + 2, i + 7).some((item, k, near) => /^(client|customer|buyer|market|importer|supplier|ally|partner)$/.test(item.lower) && near.slice(0, k).every((before) => before.kind === "word" || before.lower === "-") ); // prettier-ignore

/** Whether a demonym or owner belongs to a maker or its ware: `Israeli company`, `Israel's Elbit`. */
function isOwnerOfFirm(items: Item[], i: number): boolean {
  for (let j = i + 1; j < items.length && j < i + 5; j++) {
    if (has(items[j], "company-noun") || items[j].mention?.type === "company") return true;
    if (items[j].kind === "punct" && lower(items, j) !== "-" || items[j].word.forms.size > 0 && !has(items[j], "arms")) return false; // prettier-ignore
  }
  return false;
}

const MADE = /^(made|built|designed|developed|produced|manufactured|assembled|marketed|owned|founded|headed|led)$/;

/** The agent after a preposition of the list, from item `from` on; "unnamed" for `to a foreign client`. */
export function agentAfter(items: Item[], from: number, to: number, prepositions: RegExp): Holder {
  for (let i = from; i < to && i < items.length; i++) {
    if (!prepositions.test(lower(items, i))) continue;
    if (lower(items, i) === "by" && MADE.test(lower(items, i - 1))) continue;
    if (lower(items, i) === "to" && /^(close|according|due|thanks|owing|next|prior|similar|loyal|related|compared|adding|addition|contrary|response|near|closer|equal)$/.test(lower(items, i - 1))) continue; // prettier-ignore
    if (lower(items, i) === "to" && items[i + 1]?.word.forms.has("base") && !has(items[i + 1], "arms")) continue;
    for (let j = i + 1; j < items.length && j < i + 7; j++) {
      const code = agent(items, j);
      if (code) return { code, item: j };
      if (has(items[j], "buyer-noun") || /^(nation|country|state|army|military|force|forces)$/.test(lower(items, j))) {
        const owner = agentAfter(items, j, j + 4, /^(in|of)$/) ?? taken(items, j);
        return owner ?? (has(items[j], "buyer-noun") || /^an?$/.test(lower(items, i + 1)) ? "unnamed" : null);
      }
      if (
        /^(them|it|him|her)$/.test(lower(items, j)) ||
        items[j].kind === "punct" ||
        items[j].mention?.type === "system" ||
        has(items[j], "preposition")
      )
        break;
    }
  }
  return null;
}

/** Who an unnamed buyer is taken to be: `a client whom everyone took to be Azerbaijan`, `believed to be Morocco`. */
function taken(items: Item[], from: number): Holder {
  for (let i = from; i < from + 10 && i < items.length; i++)
    if (
      /^(took|taken|believed|thought|understood|assumed|presumed|said|known|identified|reported|reportedly|likely|probably)$/.test(
        lower(items, i),
      )
    ) {
      for (let j = i + 1; j < i + 5 && j < items.length; j++) {
        const code = agent(items, j);
        if (code) return { code, item: j };
      }
    }
  return null;
}

/** The one to whom, told right after the verb: `supplied Azerbaijan with`, `sold Poland 180 tanks`. */
export function indirectObject(items: Item[], verbEnd: number): Holder {
  for (let j = verbEnd; j < items.length && j < verbEnd + 4; j++) {
    const code = agent(items, j);
    if (code) {
      const next = items[j + 1];
      if (lower(items, j + 1) === "'s" || items[j].mention?.type === "company") return null;
      const ware = items[j].mention?.type === "country" && items[j].mention?.type && (items[j].mention as { form?: string }).form === "demonym"; // prettier-ignore
      return ware && next && !has(next, "people-noun") && !/^(army|military|forces|navy)$/.test(next.lower)
        ? null
        : { code, item: j };
    }
    if (!has(items[j], "article") && lower(items, j) !== "its" && lower(items, j) !== "neighbouring" && lower(items, j) !== "ally") return null; // prettier-ignore
  }
  return null;
}

/** Who owns a noun: `India's purchase`, `the Indian order`, or the system itself: `Azerbaijan's Harop`. */
export function ownerOf(items: Item[], at: number): Holder {
  for (let j = at - 1; j >= 0 && j > at - 6; j--) {
    const code = agent(items, j);
    if (code) {
      const form = items[j].mention?.type === "country" ? (items[j].mention as { form: string }).form : "";
      const owned = form === "demonym" || /^('s|')$/.test(lower(items, j + 1)) || j === at - 1;
      return owned && items[j].mention?.type !== "company" && !isOwnerOfFirm(items, j) ? { code, item: j } : null;
    }
    if (items[j].kind === "punct" && !/^['’"“-]$/.test(lower(items, j))) return null;
    if (has(items[j], "preposition") || items[j].word.forms.has("past") || has(items[j], "be")) return null;
  }
  return null;
}

/** Whether a country only tells whose another system is: `Russian MiG-21 jets`, `an answer to India's Rafales`. */
function tellsOrigin(items: Item[], i: number, code: string): boolean {
  const { mention } = items[i];
  if (lower(items, i + 1) === "'s" && items.slice(i + 2, i + 4).some((item) => item.mention?.type === "system"))
    return true;
  if (mention?.type !== "country" || mention.form !== "demonym") return false;
  if (/^(threats?|pressure|sanctions?|objections?|criticism|opposition|laws?|rules|engines?|technology|radars?|parts|components|veto)$/.test(lower(items, i + 1))) return true; // prettier-ignore
  const next = items.slice(i + 1, i + 4).find((item) => item.mention !== null)?.mention;
  return next?.type === "system" && next.origin === code;
}

/** Whose a system is by the words behind it: `the MRSAM of the Indian Army`, `the first Gripen E for the Brazilian Air Force`. */
export function ownerBehind(items: Item[], at: number): Holder {
  for (let i = at + 1; i < at + 5 && i < items.length; i++) {
    if (/^(of|for)$/.test(lower(items, i))) {
      const next = items[i + 1] && has(items[i + 1], "article") ? i + 2 : i + 1;
      const code = next < items.length ? agent(items, next) : null;
      const { mention } = items[next] ?? { mention: null };
      return code && mention && (mention.type === "organisation" || (mention.type === "country" && mention.form === "demonym" && /^(army|navy|air|military|forces|marines|police|coast|defence|defense|government|ministry)$/.test(lower(items, next + 1)))) ? { code, item: next } : null; // prettier-ignore
    }
    if (lower(items, i) !== ")" && !has(items[i], "weapon-noun") && !has(items[i], "unit-noun")) return null;
  }
  return null;
}

/** Those joined to an agent by commas and `and`: `Poland, Romania and Lithuania operate`; without the agent itself. */
export function joined(items: Item[], at: number): { code: string; item: number }[] {
  const found: { code: string; item: number }[] = [];
  for (const step of [-1, 1])
    for (let i = at + step, link = false; i >= 0 && i < items.length && Math.abs(i - at) < 12; i += step) {
      const { lower: word, mention } = items[i];
      if (word === "," || word === "and" || word === "&") link = true;
      else if (mention === null && (word === "the" || word === "'s")) continue;
      else {
        const code = mention?.type === "country" && mention.form !== "demonym" ? agent(items, i) : null;
        if (!code || !link) break;
        found.push({ code, item: i });
        link = false;
      }
    }
  return found;
}

/** The country named right behind a verb of being: `is in Azeri hands`, `is in service with the Polish army`. */
export function agentNear(items: Item[], from: number): Holder {
  for (let i = from; i < from + 8 && i < items.length; i++) {
    const code = agent(items, i);
    if (code) return { code, item: i };
    if (items[i].kind === "punct" || items[i].mention?.type === "system") return null;
  }
  return null;
}

/** The only country of the sentence that can be meant: not where the system comes from, nor a seller, nor a victim. */
export function onlyOther(items: Item[], not: (string | null)[], skip: RegExp): Holder {
  let found: Holder = null;
  for (let i = 0; i < items.length; i++) {
    const { mention } = items[i];
    if (mention?.type === "company") continue;
    const code = agent(items, i);
    if (!code || not.includes(code) || skip.test(governor(items, i)) || tellsOrigin(items, i, code)) continue;
    if (found && typeof found === "object" && found.code !== code) return null;
    found ??= { code, item: i };
  }
  return found;
}
