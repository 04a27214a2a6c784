import { has } from "../../grammar/verbs.js";
import type { Item, Sentence, SystemMention } from "../../types.js";
import { onlyOther } from "./agents.js";
import type { Cue } from "./cues.js";
import type { Telling } from "./tell.js";
import type { Thread } from "./thread.js";

/** Whether a sentence goes on with a list: an item of one, or "the package includes", "among them", "these are". */
export function goesOn(sentence: Sentence, cues: Cue[], at: number): boolean {
  const { items, block } = sentence;
  if (block.kind === "list_item" || block.kind === "table_row") return cues.every((cue) => cue.at > at);
  const first = items.slice(0, 8);
  return first.some(({ lower, word }) => /^(include|comprise|consist|feature|cover|contain|add)$/.test(word.lemma) || /^(include|includes|included|including|comprises|comprise|consists|features|covers|contains|among|these|they|talking|also|namely)$/.test(lower)); // prettier-ignore
}

/** A system that told on a battlefield was used there: "Harop munitions had a great impact on the battlefield". */
export function provedAt({ items }: Sentence, at: number, system: SystemMention, thread: Thread): Telling | null {
  const effect = items.find((item, i) => i > at && /^(impact|edge|role|advantage|effective|effectiveness|decisive|devastating|success|successful|successfully|devastated|destroyed|havoc|proved|proven)$/.test(item.lower)); // prettier-ignore
  const field = items.some((item) => has(item, "war-noun") || /^(battlefields?|combat|frontlines?|frontline|offensive)$/.test(item.lower)); // prettier-ignore
  if (!effect || !field) return null;
  const user = onlyOther(items, [system.origin], /^(against|at|on|in|over|into|near|from|of|with|between)$/);
  const holder = user && user !== "unnamed" ? user.code : (thread.holders.get(system.name) ?? null);
  if (!holder) return null;
  return { system, told: "used", holder, span: { start: system.start, end: effect.end }, holderSpan: user && user !== "unnamed" ? items[user.item] : null, rule: "told on the battlefield", reason: null }; // prettier-ignore
}

/** "used similar drones. Baku had bought the Harop drones": the second names what the first told as used. */
export function usedAgain(sentence: Sentence, at: number, system: SystemMention, thread: Thread): Telling | null {
  const { used } = thread;
  const { items } = sentence;
  if (!used || sentence.index - used.sentence !== 1 || items[at - 1]?.lower !== "the") return null;
  const noun = items.slice(at + 1, at + 4).find((item) => has(item, "weapon-noun"));
  if (noun?.word.lemma !== used.noun) return null;
  return { system, told: "used", holder: used.holder, span: { start: used.span.start, end: system.end }, holderSpan: null, rule: "class told before", reason: null }; // prettier-ignore
}

/** "the forces intercepted the missile": what the sentence before told as fired. */
export function intercepted(sentence: Sentence, cues: Cue[], thread: Thread): Telling[] {
  const { items } = sentence;
  const cue = cues.find(
    ({ kind, verb }) => kind === "down" && verb !== null && !verb.negated && !verb.possible && !verb.planned,
  );
  if (!cue) return [];
  const object = cue.verb!.passive ? items.slice(Math.max(0, cue.at - 4), cue.at) : items.slice(cue.to, cue.to + 4);
  const noun = object.find((item) => has(item, "weapon-noun") || /^(it|them|one|both|projectiles?)$/.test(item.lower));
  if (!noun || object.some(({ mention }) => mention?.type === "system")) return [];
  return thread.fired
    .filter(({ system }) => !/defence/.test(system.category))
    .filter((fired) => fired.sentence < sentence.index || fired.system.start < items[cue.at].start)
    .filter((fired) => sentence.index - fired.sentence <= 1 && fits(noun, fired.system))
    .map(({ system, holder }) => {
      const span = {
        start: items[Math.min(cue.at, items.indexOf(noun))].start,
        end: Math.max(noun.end, items[cue.to - 1].end),
      };
      return { system: { ...system, start: noun.start, end: noun.end }, told: "intercepted", holder, span, holderSpan: null, rule: "fired before", reason: null }; // prettier-ignore
    });
}

function fits(noun: Item, system: SystemMention): boolean {
  const { lemma } = noun.word;
  if (lemma === "missile" || lemma === "rocket")
    return system.category === "missile" || system.category === "artillery";
  if (lemma === "drone" || lemma === "uav")
    return system.category === "uav" || system.category === "loitering munition";
  return !has(noun, "weapon-noun");
}
