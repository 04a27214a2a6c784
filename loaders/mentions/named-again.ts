import type { Mention, Sentence, SystemMention, Token } from "../types.js";
import { isCapital } from "./systems.js";
import { toItems } from "./items.js";

/** A name of one word without a number: what a text may also write without its weapon noun. */
const ONE_WORD = /^\p{Lu}\p{L}{3,}$/u;
/** A name with its number: `Leopard 2A4`, of which `the Leopards` speak later. */
const NUMBERED = /^(\p{Lu}\p{L}{3,}) (\d|[IVX]+\b|[A-Z]{1,3}-?\d)/u;

const DEFINITE = /^(the|these|those|its|their|his|of|two|three|four|five|six|ten|twelve|dozen)$/;

/** Names that a document gives its systems, in lower case; null where one name would stand for two. */
type Known = Map<string, { system: SystemMention; short: boolean } | null>;

/** Lists the names that other sentences may go on with. */
function namesIn(sentences: Sentence[]): Known {
  const known: Known = new Map();
  for (const { mentions } of sentences)
    for (const mention of mentions) {
      if (mention.type !== "system") continue;
      const bare = mention.text.replace(/( [a-z][a-z-]*)+$/, ""); // without its weapon noun
      const whole = ONE_WORD.test(bare) ? bare : null;
      const name = whole ?? NUMBERED.exec(mention.text)?.[1];
      if (!name) continue;
      const key = name.toLowerCase().replace(/s$/, "");
      const before = known.get(key);
      const one = before === undefined || before?.system.name === mention.name;
      known.set(key, one ? { system: mention, short: before?.short !== false && whole === null } : null);
    }
  return known;
}

/**
 * Finds the systems that a document names beside a weapon noun and elsewhere by the bare name: `the Altay tank ... Altay is to
 * enter service`, `180 Leopard 2A4s ... the Leopards`. Changes the mentions and items of the sentences. One pass.
 */
export function findNamedAgain(sentences: Sentence[]): void {
  const known = namesIn(sentences);
  if (known.size === 0) return;
  for (const sentence of sentences) {
    const found: Mention[] = [];
    const { tokens, mentions } = sentence;
    let m = 0;
    for (let i = 0; i < tokens.length; i++) {
      while (m < mentions.length && mentions[m].end <= tokens[i].start) m++;
      if (!isCapital(tokens[i]) || (mentions[m] && mentions[m].start < tokens[i].end)) continue;
      const one = known.get(tokens[i].lower.replace(/s$/, ""));
      if (!one || isPartOfName(tokens, i) || (one.short && !isDefinite(tokens, i))) continue;
      const { start, end, text } = tokens[i];
      found.push({ ...one.system, start, end, text });
    }
    if (found.length === 0) continue;
    sentence.mentions = [...mentions, ...found].sort((a, b) => a.start - b.start);
    sentence.items = toItems(tokens, sentence.mentions);
  }
}

/** Whether another word of a name stands beside it: `Hunter Biden`, `Fort Hunter`. */
function isPartOfName(tokens: Token[], i: number): boolean {
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  const joins = (token: Token | undefined): boolean => token !== undefined && isCapital(token) && token.word.classes.size === 0; // prettier-ignore
  return joins(next) || (i > 1 && joins(before)) || next?.text === "-" || before?.text === "-";
}

const isDefinite = (tokens: Token[], i: number): boolean => /s$/.test(tokens[i].text) || DEFINITE.test(tokens[i - 1]?.lower ?? ""); // prettier-ignore
