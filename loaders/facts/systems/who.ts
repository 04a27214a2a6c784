import { countryOf } from "../../grammar/agents.js";
import { isMakerOf } from "../../vocabulary/partners.js";
import type { Document, Item, Sentence, SystemMention } from "../../types.js";
import { ARMED_GROUPS } from "../../vocabulary/armed-groups.js";
import { knownOperators } from "../../vocabulary/system-operators.js";
import { storyOf } from "../deals/story.js";
import { buyerIn, buyerMeant, homeBuyer } from "./buyer.js";
import { holderOf, lastResort, rivalsIn } from "./holder.js";
import { agent, governor, subjectOf } from "./agents.js";
import { clauseAt } from "../../grammar/clauses.js";
import { readingOf } from "../../grammar/reading.js";
import { has } from "../../grammar/verbs.js";
import type { Resolved } from "./relation.js";
import type { Thread } from "./thread.js";

/** Who has a system: the country, and the item that names it where the sentence does. */
export interface Having {
  code: string | null;
  item: number | null;
  /** Told to go to a buyer who is not named. */
  unnamed: boolean;
}

const having = (code: string | null, item: number | null = null): Having => ({ code, item, unnamed: false });
const UNNAMED: Having = { code: null, item: null, unnamed: true };

/**
 * Finds who has, gets or wants the system told at item `at`: by the words that tell it, by the sentence's words of trade,
 * by what else it names, then by the sentences before and what the article is about.
 */
export function whoHas(
  document: Document,
  sentence: Sentence,
  at: number,
  system: SystemMention,
  resolved: Resolved,
  thread: Thread,
): Having {
  const { items } = sentence;
  if (isGroups(items, resolved)) return UNNAMED;
  const own = resolved.told === "supplied" || resolved.told === "sought" ? gapped(items, at) : null;
  if (own !== null && !isMakerOf(system, countryOf(items[own].mention))) return having(countryOf(items[own].mention), own); // prettier-ignore
  const found = holderOf(items, at, resolved, system);
  if (found === "unnamed") return UNNAMED;
  if (found && resolved.told === "intercepted" && isMakerOf(system, found.code)) return having(attacker(document, sentence, system, resolved) ?? found.code, found.item); // prettier-ignore
  if (found) return having(found.code, found.item);
  if (resolved.told === "used" || resolved.told === "intercepted") return having(firer(document, sentence, at, system, resolved, thread)); // prettier-ignore
  const to = clauseAt(readingOf(sentence).clauses, Math.max(at, resolved.cue.at)).to;
  // of a verb of having the subject has it: who stands behind it is another
  const { verb, kind, at: verbAt } = resolved.cue;
  const limit = verb && !verb.passive && (kind === "gain" || kind === "hold") ? verbAt : to;
  const sides = buyerIn(document, sentence, at, system);
  const rival = resolved.told === "offered" && rivalsIn(items, system).includes(sides?.recipient ?? null);
  if (sides?.recipient && !rival && sides.recipientBasis === "stated" && sides.recipientAt < limit)
    return having(sides.recipient, sides.recipientAt >= 0 ? sides.recipientAt : null);
  if (sides?.unnamedBuyer && resolved.cues.some(({ kind }) => kind === "give" || kind === "deal" || kind === "sign" || kind === "stop")) return UNNAMED; // prettier-ignore
  const last = lastResort(items, resolved, system, to, sides?.supplier ?? null);
  if (last && last !== "unnamed") return having(last.code, last.item);
  const home = resolved.told === "supplied" || resolved.told === "sought" ? homeBuyer(document, system) : null;
  if (home) return having(home);
  const kept = resolved.cues.some(({ kind }) => kind === "make" || kind === "hold");
  const seller =
    sides && !kept && (system.origin === null || isMakerOf(system, sides.supplier)) ? sides.supplier : null;
  return having(buyerMeant(document, sentence, system, thread, seller));
}

/** `Kuwait ordered 28 S, and Qatar 24 T`: the item of the country that a clause without its verb names before its count; else null. */
function gapped(items: Item[], at: number): number | null {
  const count = items[at - 1];
  const { mention } = items[at - 2] ?? { mention: null };
  if (count?.kind !== "number" && !has(count, "number-word")) return null;
  if (mention?.type !== "country" || mention.form === "demonym") return null;
  return /^(and|,|;|while|but)$/.test(items[at - 3]?.lower ?? "") ? at - 2 : null;
}

/** `fired by the Houthis`, `the RSF used`, `supplied to the rebels`: a group that is no state has it. */
function isGroups(items: Item[], { told, cue }: Resolved): boolean {
  const { verb, kind, at, to } = cue;
  if (verb === null || !/^(used|intercepted|supplied)$/.test(told)) return false;
  const acts = kind === "use" || kind === "gain" || kind === "hold";
  if (acts && !verb.passive) {
    for (let i = at - 1; i >= 0 && i > at - 8; i--) {
      if (ARMED_GROUPS.has(items[i].lower)) return !isModifier(items, i) && !NOT_ACTING.test(governor(items, i));
      if (agent(items, i)) return false;
    }
    return false;
  }
  for (let i = to; i < to + 12 && i < items.length; i++) {
    if (!(kind === "give" ? /^(to|for)$/ : /^by$/).test(items[i].lower)) continue;
    return items.slice(i + 1, i + 4).some(({ lower }) => ARMED_GROUPS.has(lower));
  }
  return false;
}

const NOT_ACTING = /^(against|from|at|on|with|of|in|over|to|by|for)$/;

const isModifier = (items: Item[], i: number): boolean => items[i + 1]?.lower === "-" || items[i + 1]?.lower === "'s";

/** Who fires what another makes and an article tells shot down: the country it speaks of most that is known to have it. */
function attacker(document: Document, { items }: Sentence, { name }: SystemMention, { cue }: Resolved): string | null {
  const { verb } = cue;
  const by = verb && !verb.passive ? subjectOf(items, cue.at, null) : null;
  const shooter = by !== null && by !== "unnamed" ? by.code : null;
  const known = knownOperators(name);
  const [best] = [...storyOf(document).frequency].filter(([code, count]) => code !== shooter && known.has(code) && count > 1).sort((a, b) => b[1] - a[1]); // prettier-ignore
  return best ? best[0] : null;
}

/** Who fired a system where its sentence does not say: who was told to have it; of what was shot down else its maker, where the article speaks of that country. */
function firer(
  document: Document,
  sentence: Sentence,
  at: number,
  system: SystemMention,
  resolved: Resolved,
  thread: Thread,
): string | null {
  const { told, cue } = resolved;
  const { items } = sentence;
  const known = thread.holders.get(system.name);
  if (known) return known;
  const { frequency } = storyOf(document);
  if (told === "intercepted")
    return (
      attacker(document, sentence, system, resolved) ??
      (system.origin && (frequency.get(system.origin) ?? 0) > 0 ? system.origin : null)
    );
  for (let i = at - 1; i > 0 && cue.kind === "use" && items[i].lower !== ";"; i--)
    if (has(items[i], "weapon-use") && items[i].word.forms.size > 0) {
      const user = subjectOf(items, i, null);
      if (user && user !== "unnamed") return user.code;
    }
  const meant = buyerMeant(document, sentence, system, thread);
  // a country that the sentence names without saying that it fires is where things are hit
  const hit = items.slice(Math.max(at, cue.to)).find(({ mention }) => mention?.type === "country");
  return hit && countryOf(hit.mention) === meant ? null : meant;
}
