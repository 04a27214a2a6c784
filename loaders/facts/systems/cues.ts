import { has, type VerbGroup } from "../../grammar/verbs.js";
import { readingOf } from "../../grammar/reading.js";
import type { Item, Sentence } from "../../types.js";
import { systemNouns } from "../../vocabulary/system-nouns.js";

/** What a word tells of a weapon system: gained by its subject, given to another, held, used, shot down, sought, offered, stopped, denied. */
export type Relation = "gain" | "give" | "sign" | "deal" | "hold" | "use" | "down" | "seek" | "offer" | "stop" | "deny";

/** A word that tells what is done with a system, as item index. */
export interface Cue {
  at: number;
  to: number;
  kind: Relation;
  /** The verb with its auxiliaries; null for a noun. */
  verb: VerbGroup | null;
}

const VERBS: Relation[] = ["stop", "down", "seek", "offer", "gain", "give", "hold", "sign", "use"];

/** Lists the words of a sentence that tell what is done with weapons, in order. One pass. */
export function cuesOf(sentence: Sentence): Cue[] {
  const { items } = sentence;
  const cues: Cue[] = [];
  const verbs = readingOf(sentence).verbs;
  const verbAt = new Map(verbs.map((verb) => [verb.main, verb]));
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item.kind !== "word") continue;
    const verb = verbAt.get(i);
    const kind = verb ? verbKind(items, verb) : nounKind(items, i);
    if (kind) cues.push({ at: verb ? verb.from : i, to: i + 1, kind, verb: verb ?? null });
  }
  return cues;
}

function verbKind(items: Item[], verb: VerbGroup): Relation | null {
  const item = items[verb.main];
  const after = items[verb.to];
  const { lemma } = verb;
  if (lemma === "deny" || lemma === "dismiss" || lemma === "refute" || lemma === "rule") return "deny";
  if (lemma === "shoot" || lemma === "bring") return /^(down)$/.test(after?.lower ?? "") || items.slice(verb.to, verb.to + 7).some(({ lower }) => lower === "down") ? "down" : null; // prettier-ignore
  if (lemma === "arrive") return "give";
  if (lemma === "take") return after?.lower === "delivery" ? "gain" : null;
  if (lemma === "enter") return after?.lower === "service" ? "hold" : null;
  if (lemma === "have" && verb.main === verb.from) return "hold";
  if (lemma === "turn") return after?.lower === "down" ? "stop" : null;
  if (item.lower === "interested") return "seek";
  if (lemma === "be") return adjectiveKind(items, verb.to);
  if (lemma === "strike" && items.slice(verb.to, verb.to + 6).some(({ lower }) => systemNouns.get(lower) === "deal")) return "sign"; // prettier-ignore
  if (lemma === "launch" && items.slice(verb.to, verb.to + 5).some(({ lower }) => /^(production|programme?|investigation|inquiry|probe|talks|tender|company|venture|project|process|competition)$/.test(lower))) return null; // prettier-ignore
  if (/^(test|trial)$/.test(items[verb.from - 1]?.lower === "-" ? (items[verb.from - 2]?.lower ?? "") : ""))
    return null;
  for (const kind of VERBS) if (has(item, `weapon-${kind}`)) return kind;
  return null;
}

/** `is interested in`, `is keen to`, `is in talks`, `is in service with`, `is equipped with`. */
function adjectiveKind(items: Item[], from: number): Relation | null {
  for (let i = from; i < from + 4 && i < items.length; i++) {
    if (/^(interested|keen|eager)$/.test(items[i].lower)) return "seek";
    if (items[i].lower === "service" && items[i - 1]?.lower === "in") return "hold";
  }
  return null;
}

function nounKind(items: Item[], i: number): Relation | null {
  const { lower } = items[i];
  const kind = systemNouns.get(lower);
  if (lower === "service" && /^enter/.test(items[i - 1]?.lower ?? "")) return "hold";
  if (lower === "service") return items[i - 1]?.lower === "in" || items[i - 1]?.lower === "into" ? "hold" : null;
  if (!kind) return null;
  if (lower === "launch" || lower === "strike" || lower === "attack") return /^(of|by|with)$/.test(items[i + 1]?.lower ?? "") ? kind : null; // prettier-ignore
  if (/^(plan|plans|need)$/.test(lower)) return items[i + 1]?.lower === "to" || items[i + 1]?.lower === "for" ? kind : null; // prettier-ignore
  return kind;
}
