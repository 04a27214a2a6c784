import { readingOf } from "../../grammar/reading.js";
import { clauseAt, type Clause } from "../../grammar/clauses.js";
import { has } from "../../grammar/verbs.js";
import type { Item, Sentence, Span, SystemMention } from "../../types.js";
import { cuesOf, type Cue } from "./cues.js";
import { agentAfter, holderOf, onlyOther, ownerOf, type Holder } from "./holder.js";
import { resolveAfter, resolveBefore, type Resolved, type Told } from "./relation.js";
import type { Thread } from "./thread.js";

/** What a sentence tells of one system; `told` null where it tells nothing, with the reason. */
export interface Telling {
  system: SystemMention;
  told: Told | null;
  holder: string | null;
  /** The words that tell it. */
  span: Span;
  holderSpan: Span | null;
  rule: string;
  reason: string | null;
}

/** Reads what a sentence tells of each system in it, and keeps in `thread` what the next sentences may go on with. */
export function tell(sentence: Sentence, thread: Thread): Telling[] {
  const { items } = sentence;
  const at = items.flatMap(({ mention }, i) => (mention?.type === "system" ? [i] : []));
  const arms =
    at.length > 0 || items.some((item) => has(item, "arms") || has(item, "weapon-noun") || has(item, "deal-noun"));
  if (!arms) {
    noteBuyer(sentence, thread);
    return [];
  }
  const cues = cuesOf(sentence);
  if (at.length === 0) {
    noteClass(sentence, cues, thread);
    return intercepted(sentence, cues, thread);
  }
  const tellings = at.flatMap((i) => tellOne(sentence, cues, i, thread));
  tellings.push(...intercepted(sentence, cues, thread));
  for (const telling of tellings) note(sentence, telling, thread);
  return tellings;
}

function tellOne(sentence: Sentence, cues: Cue[], at: number, thread: Thread): Telling[] {
  const { items } = sentence;
  const system = items[at].mention as SystemMention;
  const parts = readingOf(sentence).clauses;
  const found = relationsAt(items, parts, cues, at);
  const tellings: Telling[] = [];
  for (const { resolved, rule } of found) {
    if (resolved.told === "denied") return [{ system, told: "denied", holder: null, span: system, holderSpan: null, rule, reason: "the article denies it" }]; // prettier-ignore
    const holder = holderOf(items, at, resolved, system);
    tellings.push(finish(sentence, system, resolved, holder, thread, rule));
  }
  if (tellings.length === 0) {
    const proved = provedAt(sentence, at, system, thread);
    if (proved) tellings.push(proved);
  }
  const again = usedAgain(sentence, at, system, thread);
  if (again) tellings.push(again);
  if (tellings.length > 0) return tellings;
  const owner = ownerOf(items, at);
  if (owner && typeof owner === "object" && system.origin !== null && owner.code !== system.origin) {
    const span = { start: items[owner.item].start, end: system.end };
    return [{ system, told: "supplied", holder: owner.code, span, holderSpan: items[owner.item], rule: "owned", reason: null }]; // prettier-ignore
  }
  const carried = thread.carried(sentence);
  if (carried && goesOn(sentence, cues, at) && carried.told !== "denied") {
    const start = Math.min(sentence.start, system.start);
    return [{ system, told: carried.told, holder: carried.holder, span: { start, end: system.end }, holderSpan: null, rule: "list goes on", reason: null }]; // prettier-ignore
  }
  return [{ system, told: null, holder: null, span: system, holderSpan: null, rule: "", reason: "named without being bought, used, sought or offered" }]; // prettier-ignore
}

/** Shooting down *with* a system uses it; shooting it down intercepts it. */
function withTool(items: Item[], at: number, resolved: Resolved | null): Resolved | null {
  if (resolved?.told !== "intercepted") return resolved;
  for (let i = at - 1; i >= resolved.cue.to && i > at - 8; i--)
    if (/^(with|by|using|via|from|employing|thanks)$/.test(items[i].lower)) return { ...resolved, told: "used" };
  return resolved;
}

/** Whether a verb behind a system describes it: `the Barak-8 system purchased from IAI`. */
function isParticiple(items: Item[], at: number, { verb }: Cue): boolean {
  if (!verb || verb.from !== verb.main || !items[verb.main].word.forms.has("participle")) return false;
  if (verb.form === "participle") return true;
  return (
    verb.main - at < 5 && /^(from|by|for|under|in|to|during|against|through|via)$/.test(items[verb.to]?.lower ?? "")
  );
}

const asParticiple = (cue: Cue): Cue => ({ ...cue, verb: { ...cue.verb!, form: "participle", passive: true } });

/** The relations that the words round item `at` tell: those before it in its clause, those behind it, those of a participle after it. */
function relationsAt(items: Item[], parts: Clause[], cues: Cue[], at: number): { resolved: Resolved; rule: string }[] {
  const clause = clauseAt(parts, at);
  const found: { resolved: Resolved; rule: string }[] = [];
  const add = (resolved: Resolved | null, rule: string): void => {
    if (resolved && !found.some((other) => other.resolved.told === resolved.told)) found.push({ resolved, rule });
  };
  let before = cues.filter((cue) => cue.at >= clause.from && cue.to <= at);
  const sentenceWide = before.length === 0;
  const denied = cues.find((cue) => cue.kind === "deny" && cue.to <= at);
  if (denied) return [{ resolved: { told: "denied", cue: denied, cues: [denied] }, rule: "denied" }];
  const behind = cues.find((cue) => cue.at > at && cue.at < clause.to && (cue.verb !== null || cue.at - at < 4));
  if (before.length > 0) add(withTool(items, at, resolveBefore(items, before)), "cue before");
  if (behind && (before.length === 0 || isParticiple(items, at, behind))) {
    if (behind.verb === null && before.length === 0 && behind.at - at < 4)
      add(resolveBefore(items, [behind, ...cues.filter((cue) => cue.at > behind.at && cue.at < clause.to)].slice(0, 1)), "noun behind"); // prettier-ignore
    else if (behind.verb !== null) add(resolveAfter(items, isParticiple(items, at, behind) ? asParticiple(behind) : behind), "verb behind"); // prettier-ignore
  }
  const next = parts.find(({ from }) => from >= clause.to);
  if (next && has(items[next.from], "relative") && next.from - at < 6) {
    const own = cues.filter((cue) => cue.at >= next.from && cue.at < next.to).slice(0, 1);
    for (const cue of own) add(cue.verb && (cue.verb.passive || cue.kind === "down" || cue.kind === "use") ? resolveAfter(items, cue) : resolveBefore(items, [cue]), "relative clause"); // prettier-ignore
  }
  if (found.length === 0 && sentenceWide && clause.from > 0) {
    const earlier = cues.filter((cue) => cue.to <= clause.from);
    const last = earlier.at(-1);
    if (last && /^(and|or|including|such|as|like|,|namely|:|—|-|\()$/.test(items[clause.from].lower)) {
      before = earlier.filter((cue) => clauseAt(parts, cue.at) === clauseAt(parts, last.at));
      add(resolveBefore(items, before), "clause before");
    }
  }
  return found;
}

function finish(
  sentence: Sentence,
  system: SystemMention,
  resolved: Resolved,
  holder: Holder,
  thread: Thread,
  rule: string,
): Telling {
  const { items } = sentence;
  const { told, cues } = resolved;
  const from = Math.min(items[cues[0].at].start, system.start);
  const end = Math.max(items[cues[cues.length - 1].to - 1].end, system.end);
  let code = holder === "unnamed" ? null : (holder?.code ?? null);
  const item = holder !== null && holder !== "unnamed" ? items[holder.item] : null;
  if (code === null && holder !== "unnamed") code = fallback(sentence, system, told, thread);
  const span = { start: Math.min(from, item?.start ?? from), end: Math.max(end, item?.end ?? end) };
  const empty = code === null && holder !== "unnamed";
  const weak = empty && (told === "used" || told === "intercepted" || told === "offered" || told === "sought");
  if (weak) return { system, told: null, holder: null, span: system, holderSpan: null, rule, reason: `${told}, but nobody is told who has it` }; // prettier-ignore
  return { system, told, holder: code, span, holderSpan: item, rule, reason: null };
}

/** Who is meant where the sentence names nobody: who was told to have the system, else the buyer told before. */
function fallback(sentence: Sentence, system: SystemMention, told: Told, thread: Thread): string | null {
  if (told === "used" || told === "intercepted") {
    const known = thread.holders.get(system.name);
    if (known) return known;
    if (told === "intercepted") return null;
  }
  const near = thread.buyerNear(sentence);
  return near !== system.origin ? near : null;
}

/** Whether a sentence goes on with a list: an item of one, or "the package includes", "among them", "these are". */
function goesOn(sentence: Sentence, cues: Cue[], at: number): boolean {
  const { items, block } = sentence;
  if (block.kind === "list_item" || block.kind === "table_row") return cues.every((cue) => cue.at > at);
  const first = items.slice(0, 8);
  return first.some(({ lower, word }) => /^(include|comprise|consist|feature|cover|contain|add)$/.test(word.lemma) || /^(include|includes|included|including|comprises|comprise|consists|features|covers|contains|among|these|they|talking|also|namely)$/.test(lower)); // prettier-ignore
}

/** A system that told on a battlefield was used there: "Harop munitions had a great impact on the battlefield". */
function provedAt({ items }: Sentence, at: number, system: SystemMention, thread: Thread): Telling | null {
  const effect = items.find((item, i) => i > at && /^(impact|edge|role|advantage|effective|effectiveness|decisive|devastating|success|successful|successfully|devastated|destroyed|havoc|proved|proven)$/.test(item.lower)); // prettier-ignore
  const field = items.some((item) => has(item, "war-noun") || /^(battlefields?|combat|frontlines?|frontline|offensive)$/.test(item.lower)); // prettier-ignore
  if (!effect || !field) return null;
  const user = onlyOther(items, [system.origin], /^(against|at|on|in|over|into|near|from|of|with|between)$/);
  const holder = user && user !== "unnamed" ? user.code : (thread.holders.get(system.name) ?? null);
  if (!holder) return null;
  return { system, told: "used", holder, span: { start: system.start, end: effect.end }, holderSpan: user && user !== "unnamed" ? items[user.item] : null, rule: "told on the battlefield", reason: null }; // prettier-ignore
}

/** "used similar drones. Baku had bought the Harop drones": the second names what the first told as used. */
function usedAgain(sentence: Sentence, at: number, system: SystemMention, thread: Thread): Telling | null {
  const { used } = thread;
  const { items } = sentence;
  if (!used || sentence.index - used.sentence !== 1 || items[at - 1]?.lower !== "the") return null;
  const noun = items.slice(at + 1, at + 4).find((item) => has(item, "weapon-noun"));
  if (noun?.word.lemma !== used.noun) return null;
  return { system, told: "used", holder: used.holder, span: { start: used.span.start, end: system.end }, holderSpan: null, rule: "class told before", reason: null }; // prettier-ignore
}

/** "the forces intercepted the missile": what the sentence before told as fired. */
function intercepted(sentence: Sentence, cues: Cue[], thread: Thread): Telling[] {
  const { items } = sentence;
  const cue = cues.find(
    ({ kind, verb }) => kind === "down" && verb !== null && !verb.negated && !verb.possible && !verb.planned,
  );
  if (!cue) return [];
  const object = cue.verb!.passive ? items.slice(Math.max(0, cue.at - 4), cue.at) : items.slice(cue.to, cue.to + 4);
  const noun = object.find((item) => has(item, "weapon-noun") || /^(it|them|projectiles?|one)$/.test(item.lower));
  if (!noun || object.some(({ mention }) => mention?.type === "system")) return [];
  return thread.fired
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

function note(sentence: Sentence, { system, told, holder, span }: Telling, thread: Thread): void {
  if (told === null || told === "denied") return;
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
function noteClass(sentence: Sentence, cues: Cue[], thread: Thread): void {
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

function noteBuyer({ items, index }: Sentence, thread: Thread): void {
  if (!items.some((item) => has(item, "deal-noun") || has(item, "buy"))) return;
  const buyer = agentAfter(items, 0, items.length, /^(to|for|with)$/) ?? onlyOther(items, [], /^(from|by|of)$/);
  if (buyer && buyer !== "unnamed") thread.buyer = { code: buyer.code, sentence: index };
}
