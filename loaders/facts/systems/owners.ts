import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { agent, lower } from "./agents.js";
import type { Cue } from "./cues.js";

/** A country that owns or gets a system, and the item that names it. */
export interface Owner {
  code: string;
  item: number;
}

/** A class of owners told one by one: `24 countries, including Belgium and Chile`. */
export interface OwnerList {
  /** The item of the class noun. */
  at: number;
  owners: Owner[];
  /** Whether the noun alone tells that they have the system: `operators`, `customers`. */
  having: boolean;
}

const HAVING = /^(operators?|users?|customers?|buyers?|clients?|recipients?|importers?|owners?)$/;
const CLASS = /^(countries|nations|states|militaries|governments|armies|navies|forces|allies|partners|members)$/;
const NOT_YET =
  /^(potential|prospective|possible|interested|candidate|future|expected|likely|would-be|new|next|hopeful)$/;
const FORCES = /^(army|armies|navy|navies|air|military|militaries|forces|marines|governments)$/;

/** The countries named one after another from item `from` on: `Belgium, Chile and the Czech Republic`, `Finnish and Polish armies`. */
export function enumerated(items: Item[], from: number): Owner[] {
  const owners: Owner[] = [];
  let link = true;
  let demonym = false;
  for (let i = from; i < items.length; i++) {
    const { lower: word, mention } = items[i];
    if (mention === null && /^(,|and|&|or|the|both|also|now|later|then|'s|\/)$/.test(word)) link = true;
    else if (word === "as" || (word === "well" && lower(items, i - 1) === "as")) link = true;
    else {
      const code = mention?.type === "country" || mention?.type === "organisation" ? agent(items, i) : null;
      if (!code || !link) {
        if (demonym && !FORCES.test(word)) return owners.filter(({ item }) => items[item].mention?.type !== "country" || (items[item].mention as { form?: string }).form !== "demonym"); // prettier-ignore
        break;
      }
      demonym ||= mention?.type === "country" && mention.form === "demonym";
      if (owners.every((owner) => owner.code !== code)) owners.push({ code, item: i });
      link = false;
    }
  }
  return owners;
}

/** Where a list opens behind a class noun at item `at`: past `including`, `such as`, `are`, a colon or a bracket; -1 where none does. */
function opening(items: Item[], at: number): number {
  for (let i = at + 1; i < at + 8 && i < items.length; i++) {
    const { lower: word, mention } = items[i];
    if (/^(including|include|includes|included|are|were|notably|namely|like|being|:|—|–|\()$/.test(word)) return i + 1;
    if (word === "such" && lower(items, i + 1) === "as") return i + 2;
    if (word === "among" && /^(them|which|whom|these)$/.test(lower(items, i + 1))) return i + 2;
    if (mention?.type === "country") return -1;
    if (word === ";" || word === "." || (items[i].word.forms.has("past") && mention === null)) return -1;
  }
  return -1;
}

/** Finds a class of owners that a sentence tells one by one; null where it has none. */
export function ownerList(items: Item[]): OwnerList | null {
  for (let at = 0; at < items.length; at++) {
    const having = HAVING.test(lower(items, at));
    if (!having && !CLASS.test(lower(items, at))) continue;
    if (items.slice(Math.max(0, at - 4), at).some(({ lower: word }) => NOT_YET.test(word))) continue;
    const from = opening(items, at);
    const owners = from < 0 ? [] : enumerated(items, from);
    if (owners.length > (having ? 0 : 1)) return { at, owners, having };
  }
  return null;
}

const RECEIVING = /^(to|for|by|with|in|within|of|from|among)$/;

/** Whether the owners of a list are those that a cue speaks of: its subject, or behind it with `to`, `by`, `from`. */
export function isOf(items: Item[], { at, owners }: OwnerList, cue: Cue): boolean {
  const last = owners[owners.length - 1].item;
  if (cue.at > last) return cue.verb !== null && !cue.verb.passive && cue.at - last < 6 && /^(gain|hold|seek|sign)$/.test(cue.kind); // prettier-ignore
  for (let i = at - 1; i >= cue.to && i > at - 7; i--) {
    if (RECEIVING.test(lower(items, i))) return true;
    if (items[i].mention?.type === "country" || lower(items, i) === ";") return false;
  }
  return cue.to <= at && at - cue.to < 5 && cue.kind === "give";
}

/** The countries told one by one behind a cue of having or giving: `in service with A, B and C`, `exported to A and B`. */
export function chainBehind(items: Item[], { to, kind, verb }: Cue): Owner[] {
  if (kind !== "hold" && kind !== "give" && !(verb?.passive && /^(gain|seek)$/.test(kind))) return [];
  const link = kind === "give" ? /^(to)$/ : kind === "hold" ? /^(with|by|within|in|of)$/ : /^by$/;
  for (let i = to; i < to + 6 && i < items.length; i++) {
    if (link.test(lower(items, i))) {
      const owners = enumerated(items, i + 1);
      if (owners.length > 1) return owners;
    }
    if (items[i].mention?.type === "system" || items[i].mention?.type === "country") return [];
    if (items[i].kind === "punct" && lower(items, i) !== "-") return [];
    if (items[i].word.forms.size > 0 && !/^(service|use|active|numbers)$/.test(lower(items, i)) && !has(items[i], "arms") && i > to) return []; // prettier-ignore
  }
  return [];
}
