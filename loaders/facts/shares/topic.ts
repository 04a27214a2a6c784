import type { Item, Sentence } from "../../types.js";

/** Sentences with countries in them, and sentences at all, that are looked back over for the one that "its" means. */
const SENTENCES_WITH = 3;
const SENTENCES = 12;

/** Countries a text has been about, the likeliest to be meant by "its" first. Looks back only when asked. */
export class Topics {
  /** Index of the sentence that is being read. */
  at = 0;
  private main: string | null | undefined;
  constructor(readonly sentences: Sentence[]) {}

  /** The country of the headline that the text names most; null where the headline names none. */
  private subject(): string | null {
    if (this.main !== undefined) return this.main;
    const head = this.sentences[0]?.items ?? [];
    const counts = new Map(countriesOf(head, 0, head.length).map((code) => [code, 0]));
    for (const { items } of this.sentences)
      for (const { mention } of items) if (mention?.type === "country" && counts.has(mention.code)) counts.set(mention.code, counts.get(mention.code)! + 1); // prettier-ignore
    return (this.main = [...counts].sort((x, y) => y[1] - x[1])[0]?.[0] ?? null);
  }

  /** Who "its" or "the country" is: a country told earlier in the sentence, else in the sentences before; never `not`. */
  resolve(items: Item[], before: number, not: string | null): string | null {
    return this.here(items, before, not) ?? this.earlier(not);
  }

  /** The one country that the sentences after sentence `from` told of; null where they told of none, or of several. */
  since(from: number, not: string | null): string | null {
    const codes = new Set<string>();
    for (let i = from + 1; i < this.at; i++) for (const code of countriesOf(this.sentences[i].items, 0, this.sentences[i].items.length)) codes.add(code);
    codes.delete(not ?? "");
    return codes.size === 1 ? [...codes][0] : null;
  } // prettier-ignore

  /** The subject of the sentence before, where one of its first words is a country. */
  latest(not: string | null): string | null {
    const items = this.sentences[this.at - 1]?.items ?? [];
    const [code] = countriesOf(items, 0, Math.min(items.length, 3));
    return code && code !== not ? code : null;
  }

  /** The country told earlier in the sentence that is the likeliest subject. */
  here(items: Item[], before: number, not: string | null): string | null {
    return countriesOf(items, 0, before).find((code) => code !== not) ?? null;
  }

  /** The country that the sentences before were about. */
  earlier(not: string | null): string | null {
    for (let i = this.at - 1, found = 0; i >= 0 && i >= this.at - SENTENCES && found < SENTENCES_WITH; i--) {
      const { items, mentions } = this.sentences[i];
      if (!mentions.some(({ type }) => type === "country")) continue;
      const codes = countriesOf(items, 0, items.length);
      const main = codes.length > 2 ? this.subject() : null; // of a list, the one that the text is about
      if (main && main !== not && codes.includes(main)) return main;
      const one = codes.find((code) => code !== not);
      if (one) return one;
      if (codes.length > 0) found++;
    }
    return null;
  }
}

const GOVERNING = new Set(["of", "in", "from", "to", "by", "with", "for", "at", "on", "against", "between", "among", "over", "than", "and"]); // prettier-ignore

/** The countries told between two places: what can be the subject first, then those after prepositions, then adjectives; each in order. */
export function countriesOf(items: Item[], from: number, to: number): string[] {
  const subjects: string[] = [];
  const others: string[] = [];
  const adjectives: string[] = [];
  for (let i = from; i < to; i++) {
    const { mention } = items[i];
    if (mention?.type !== "country" || mention.form === "city") continue;
    const before = items[i - 1]?.kind === "word" && items[i - 1].lower === "the" ? items[i - 2] : items[i - 1];
    const governed = before?.kind === "word" && GOVERNING.has(before.lower);
    (mention.form === "demonym" ? adjectives : governed ? others : subjects).push(mention.code);
  }
  return [...new Set([...subjects, ...others, ...adjectives])];
}
