import { countryOf } from "../../grammar/agents.js";
import type { Document } from "../../types.js";

interface Named {
  code: string;
  count: number;
}

const known = new WeakMap<Document, Named[]>();

/** Lists the countries that an article speaks of at least twice, the most frequent first. */
export function mainCountries(document: Document): Named[] {
  let list = known.get(document);
  if (list) return list;
  const counts = new Map<string, number>();
  for (const { mentions } of document.sentences)
    for (const mention of mentions) {
      const code = countryOf(mention);
      if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  list = [...counts]
    .map(([code, count]) => ({ code, count }))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count);
  known.set(document, list);
  return list;
}
