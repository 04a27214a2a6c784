import { countryOf } from "../../grammar/agents.js";
import type { Document } from "../../types.js";

const known = new WeakMap<Document, string[]>();

/** Lists the countries that an article speaks of at least twice, the most frequent first. */
export function mainCountries(document: Document): string[] {
  let list = known.get(document);
  if (list) return list;
  const counts = new Map<string, number>();
  for (const { mentions } of document.sentences)
    for (const mention of mentions) {
      const code = countryOf(mention);
      if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  list = [...counts].filter(([, n]) => n > 1).sort((a, b) => b[1] - a[1]).map(([code]) => code); // prettier-ignore
  known.set(document, list);
  return list;
}
