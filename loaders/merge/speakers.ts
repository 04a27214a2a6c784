import { attribution } from "../grammar/attribution.js";
import type { Document, Fact, Sentence } from "../types.js";

/** Words that stand for a speaker named before: what a reader of one row cannot know. */
const PERSON = /^(?:he|she|himself|herself)$/i;
const THING =
  /^(?:it|itself|they|themselves|(?:the |this |that )?(?:paper|newspaper|daily|magazine|outlet|website|agency))$/i;
/** Sentences that such a word can look back over. */
const REACH = 3;

/** Who makes the statement that was read in a sentence. */
function statementIn({ start, end }: Sentence, told: Fact[]): string | null {
  const statement = told.find(
    ({ columns, support }) =>
      columns.kind === "statement" && support.some((s) => s.field === "fact" && s.start >= start && s.start < end),
  );
  return statement?.attributedTo ?? null;
}

/** The name that stands after a description, between commas: "an Israeli manufacturer, Aeronautics, said". */
function nameAfter(sentence: Sentence, description: string): string | null {
  const at = sentence.text.indexOf(`${description}, `);
  if (at < 0) return null;
  const from = sentence.start + at;
  const next = from + description.length + 2;
  const named = sentence.mentions.find(({ type, start }) => start === next && /^(?:company|organisation)$/.test(type));
  const isNamed = sentence.mentions.some(
    ({ type, start }) => start >= from && start < next && /^(?:person|organisation|company)$/.test(type),
  );
  return named && "name" in named && !isNamed ? named.name : null;
}

/**
 * Puts a name in place of a description that it stands beside, and the speaker last named in place of a pronoun or a
 * bare "the paper"; null where none is named near. `told` are all facts of the document.
 */
export function nameSpeaker({ sentences }: Document, fact: Fact, told: Fact[] = []): string | null {
  const said = fact.attributedTo;
  if (said === null) return null;
  const main = fact.support.find(({ field }) => field === "fact") ?? fact.support[0];
  const at = main ? sentences.findLastIndex(({ start }) => start <= main.start) : -1;
  if (!PERSON.test(said) && !THING.test(said)) return (sentences[at] && nameAfter(sentences[at], said)) ?? said;
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const before = statementIn(sentences[i], told) ?? attribution(sentences[i])?.speaker;
    if (!before || PERSON.test(before) || THING.test(before)) continue;
    const isPerson = sentences[i].mentions.some((m) => m.type === "person" && m.name === before);
    if (isPerson === PERSON.test(said)) return nameAfter(sentences[i], before) ?? before;
  }
  return null;
}
