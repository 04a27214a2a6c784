import { has } from "../../grammar/verbs.js";
import type { Sentence, SystemMention } from "../../types.js";
import type { Cue } from "./cues.js";
import { holderOf } from "./holder.js";
import { resolveBefore } from "./relation.js";
import type { Telling } from "./tell.js";
import type { Thread } from "./thread.js";

/** Keeps what a telling leaves for the sentences after it. */
export function note(sentence: Sentence, { system, told, holder, span }: Telling, thread: Thread): void {
  if (told === null || told === "denied") return;
  thread.latest = { told, holder, sentence: sentence.index, span };
  if (told === "used" || told === "supplied") if (holder) thread.holders.set(system.name, holder);
  if (told === "used") {
    if (thread.fired[0]?.sentence !== sentence.index) thread.fired = [];
    thread.fired.push({ system, holder, sentence: sentence.index });
  }
  if (told !== "used" && told !== "intercepted") {
    thread.last = { told, holder, sentence: sentence.index, span };
    if (holder) thread.buyer = { code: holder, sentence: sentence.index };
  }
}

/** Keeps what a sentence about a class of weapons tells: who bought or used it. */
export function noteClass(sentence: Sentence, cues: Cue[], thread: Thread): void {
  const { items } = sentence;
  const resolved = resolveBefore(items, cues.filter(({ kind }) => kind !== "use" && kind !== "down")); // prettier-ignore
  const nobody: SystemMention = {
    type: "system",
    name: "",
    category: "other",
    maker: null,
    origin: null,
    start: 0,
    end: 0,
    text: "",
  };
  const last = cues.at(-1);
  if (resolved && resolved.told !== "denied" && last) {
    const holder = holderOf(items, items.length - 1, resolved, nobody);
    const code = holder === "unnamed" || !holder ? thread.buyerNear(sentence) : holder.code;
    thread.last = {
      told: resolved.told,
      holder: holder === "unnamed" ? null : code,
      sentence: sentence.index,
      span: sentence,
    };
    if (code && holder !== "unnamed") thread.buyer = { code, sentence: sentence.index };
  }
  const use = cues.find(
    ({ kind, verb }) => kind === "use" && verb !== null && !verb.possible && !verb.planned && !verb.negated,
  );
  if (!use) return;
  const noun = items.slice(use.to, use.to + 6).find((item) => has(item, "weapon-noun"));
  const user = holderOf(items, use.at, { told: "used", cue: use, cues: [use] }, nobody);
  if (noun && user && user !== "unnamed") thread.used = { noun: noun.word.lemma, holder: user.code, sentence: sentence.index, span: { start: items[use.at].start, end: noun.end } }; // prettier-ignore
}
