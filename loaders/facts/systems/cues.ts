import { has, type VerbGroup } from "../../grammar/verbs.js";
import { readingOf } from "../../grammar/reading.js";
import type { Item, Sentence } from "../../types.js";
import { systemNouns } from "../../vocabulary/system-nouns.js";
import { fixedPhrase } from "./verb-phrases.js";

/**
 * What a word tells of a weapon system: gained by its subject, given to another, signed for, held, made, used, shot down, sought,
 * offered, stopped, a stop lifted, denied; `other` for deeds that tell no trade, as an upgrade.
 */
export type Relation = "gain" | "give" | "sign" | "deal" | "hold" | "make" | "use" | "down" | "seek" | "offer" | "stop" | "lift" | "deny" | "other"; // prettier-ignore

/** A word that tells what is done with a system, as item index. */
export interface Cue {
  at: number;
  to: number;
  kind: Relation;
  /** The verb with its auxiliaries; null for a noun. */
  verb: VerbGroup | null;
}

const VERBS: Relation[] = ["stop", "down", "seek", "offer", "gain", "give", "hold", "sign", "use", "make", "lift", "other"]; // prettier-ignore

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
    const kind = verb && item.lower !== "understanding" ? verbKind(items, verb) : nounKind(items, i);
    if (kind) cues.push({ at: verb ? verb.from : i, to: i + 1, kind, verb: verb ?? null });
  }
  return cues;
}

function verbKind(items: Item[], verb: VerbGroup): Relation | null {
  const item = items[verb.main];
  // `twelve used Mirages` are second-hand, `down for the S` is no shooting
  if (item.lower === "used" && verb.from === verb.main && isSecondHand(items, verb.main)) return null;
  if (item.lower === "down") return null;
  const phrase = fixedPhrase(items, verb);
  if (phrase !== undefined) return phrase;
  if (/^(test|trial)$/.test(items[verb.from - 1]?.lower === "-" ? (items[verb.from - 2]?.lower ?? "") : ""))
    return null;
  if (isPurpose(items, verb)) return null;
  for (const kind of VERBS)
    if (has(item, `weapon-${kind}`)) {
      if (kind === "other" && isAdjective(items, verb)) return null;
      return /^(gain|sign)$/.test(kind) && isOnBrink(items, verb) ? "seek" : kind;
    }
  return null;
}

/** `missiles for intercepting aircraft`, `are used to defend`: what a weapon is for, no deed. */
const isPurpose = (items: Item[], { from, to, form, lemma, passive, tense }: VerbGroup): boolean =>
  (form === "gerund" && items[from - 1]?.lower === "for" && /^(intercept|down|shoot|strike|hit|attack|destroy|target|bomb)$/.test(lemma)) ||
  (lemma === "use" && passive && tense === "present" && /^(to|for|as)$/.test(items[to]?.lower ?? "")); // prettier-ignore

/** `on the point of ordering`, `on the verge of buying`, `close to signing`: not done yet. */
function isOnBrink(items: Item[], { from, form }: VerbGroup): boolean {
  if (form !== "gerund") return false;
  const before = items[from - 2]?.lower ?? "";
  return (/^(point|verge|brink|cusp|eve)$/.test(before) && items[from - 1].lower === "of") || (/^(close|near|nearer|closer)$/.test(before) && items[from - 1].lower === "to"); // prettier-ignore
}

/** `12 used F-16s`, `a batch of used S`, `the used S`. */
function isSecondHand(items: Item[], at: number): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  const ware = next?.mention?.type === "country" && next.mention.form === "demonym" ? items[at + 2] : next;
  if (!before || !(ware?.mention?.type === "system" || has(ware, "weapon-noun"))) return false;
  return before.kind === "number" || has(before, "number-word") || has(before, "article") || (has(before, "preposition") && before.lower !== "to") || /^(more|some|few|several|dozen|its|their|ex|lightly|hardly|barely|two|three|four|five|six|seven|eight|nine|ten|twelve|buy|buying|bought|sell|selling)$/.test(before.lower); // prettier-ignore
}

/** `upgraded F-16s`, `the refurbished tanks`: a participle that only describes. */
function isAdjective(items: Item[], { main, from }: VerbGroup): boolean {
  const next = items[main + 1];
  const described = next?.mention?.type === "system" || has(next, "weapon-noun");
  return from === main && items[main].word.forms.has("participle") && described && items[main - 1]?.mention === null;
}

const OPEN = /^(possible|potential|prospective|preliminary|provisional|tentative|mooted|rumou?red|proposed|nearing|eventual|hoped|mulled|envisaged|putative|would-be)$/; // prettier-ignore

/** `a possible sale`, `a preliminary agreement`, `close to a deal`: nothing is settled. */
function isOpen(items: Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    if (OPEN.test(items[i].lower)) return true;
    if (/^(close|near|nearer|closer|edging|inching)$/.test(items[i].lower)) return items[i + 1]?.lower === "to" || items[i].lower === "near"; // prettier-ignore
    if (items[i].kind === "punct" && items[i].lower !== "-") return false;
  }
  return false;
}

const BACKING = /^(back(s|ed)?|voted?|votes|endorsed?|recommend(s|ed)?|supports?|supported|opposed?|opposes)$/;

function nounKind(items: Item[], i: number): Relation | null {
  const { lower } = items[i];
  const before = items[i - 1]?.lower ?? "";
  const kind = systemNouns.get(lower);
  if (lower === "service" && /^enter/.test(before)) return "hold";
  if (lower === "service") return before === "in" || before === "into" ? "hold" : null;
  if (lower === "letter" || lower === "letters") return /^of (intent|request|interest)$/.test(`${items[i + 1]?.lower} ${items[i + 2]?.lower}`) ? "seek" : null; // prettier-ignore
  if (lower === "list") return /^(shopping|wish)$/.test(before) || items.slice(Math.max(0, i - 6), i).some((item) => /^(next|top)$/.test(item.lower)) ? "seek" : null; // prettier-ignore
  if (/^(customer|client|buyer|recipient)$/.test(lower)) return /^(launch|first|lead|export)$/.test(before) && /^(for|of)$/.test(items[i + 1]?.lower ?? "") ? "gain" : null; // prettier-ignore
  if (lower === "flag") return items.slice(i + 1, i + 6).some((item) => /^(hoisted|raised|run|flew|flying|flies)$/.test(item.lower)) ? "hold" : null; // prettier-ignore
  if (!kind) return null;
  if ((kind === "deal" || kind === "gain" || kind === "give") && isOpen(items, i)) return kind === "give" || lower === "deal" && /^(offered)$/.test(before) ? "offer" : "seek"; // prettier-ignore
  if (lower === "interest" && before === "to") return "offer";
  if (kind === "deal" && items.slice(Math.max(0, i - 5), i).some((item) => /^(working|work|haggling|bargaining)$/.test(item.lower))) return "seek"; // prettier-ignore
  if (/^(debut|baptism|outing)$/.test(lower)) return /^(combat|battle|battlefield|wartime|war)$/.test(before) || items.slice(i + 1, i + 5).some((item) => /^(fire|battle|combat|action|war|battlefield)$/.test(item.lower)) ? "use" : null; // prettier-ignore
  if (/^(wrecks?|wreckage|remains|remnants|debris|fragments|shards)$/.test(lower)) return /^(of|from)$/.test(items[i + 1]?.lower ?? "") ? kind : null; // prettier-ignore
  if (lower === "launch" || lower === "strike" || lower === "attack") return /^(of|by|with)$/.test(items[i + 1]?.lower ?? "") ? kind : null; // prettier-ignore
  if (/^(plan|plans|need)$/.test(lower)) return items[i + 1]?.lower === "to" || items[i + 1]?.lower === "for" ? kind : null; // prettier-ignore
  if (kind === "gain" && items.slice(Math.max(0, i - 4), i).some((item) => BACKING.test(item.lower))) return "seek";
  if (lower === "hands" || lower === "possession") return items.slice(Math.max(0, i - 4), i).some((item) => item.lower === "in") ? kind : null; // prettier-ignore
  return kind;
}
