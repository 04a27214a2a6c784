import { has } from "../../grammar/verbs.js";
import { readingOf } from "../../grammar/reading.js";
import type { Sentence } from "../../types.js";
import type { Cue } from "./cues.js";
import type { Resolved } from "./relation.js";
import type { Thread } from "./thread.js";

/**
 * Reads a deal told without a verb: a count of a system `from` its maker, or with its price behind it
 * (`180 K2 tanks from Hyundai Rotem for $3.4 billion`, `42 Su-30MKI kits, $1.6 bn`). It is as far as the deals told right before.
 */
export function dealWithoutVerb(sentence: Sentence, at: number, thread: Thread): Resolved | null {
  const { items } = sentence;
  const verbs = readingOf(sentence).verbs.filter(({ form }) => form === "finite");
  let to = at + 1;
  while (to < items.length && to < at + 16 && items[to].lower !== ";" && items[to].mention?.type !== "system" && !verbs.some(({ from }) => from === to)) to++; // prettier-ignore
  const counted = items.slice(Math.max(0, at - 4), at).some((item) => item.kind === "number" || has(item, "number-word") || /^(dozens?|scores|squadrons?|regiments?|two|three|four|five|six|seven|eight|nine|ten|twelve|more)$/.test(item.lower)); // prettier-ignore
  const rest = items.slice(at + 1, to);
  const priced = rest.some(({ mention }, i) => mention?.type === "money" && !/^(each|apiece|per)$/.test(rest[i + 1]?.lower ?? "")); // prettier-ignore
  const seller = rest.some(({ lower }, i) => lower === "from" && (rest[i + 1]?.mention?.type === "company" || rest[i + 1]?.mention?.type === "country")); // prettier-ignore
  const paid = items.slice(Math.max(0, at - 5), at).some(({ lower }, i, list) => lower === "for" && (list[i - 1]?.mention?.type === "money" || items[Math.max(0, at - 5) + i - 1]?.mention?.type === "money")); // prettier-ignore
  const governed = items.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === "for");
  const sum = governed && items.slice(Math.max(0, at - 18), at).some(({ mention }) => mention?.type === "money");
  const bare = verbs.length === 0;
  if (!(paid || sum || (priced && (counted || bare)) || (seller && counted))) return null;
  const told = thread.last && sentence.index - thread.last.sentence <= 3 && (thread.last.told === "sought" || thread.last.told === "offered") ? thread.last.told : "supplied"; // prettier-ignore
  const cue: Cue = { at, to: at + 1, kind: "deal", verb: null };
  return { told, cue, cues: [cue] };
}
