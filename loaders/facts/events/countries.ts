import { countryOf } from "../../grammar/agents.js";
import { has } from "../../grammar/verbs.js";
import type { Document, Item, Sentence } from "../../types.js";

/** ISO codes of the countries that the items from `from` to `to` name, directly or by a person, body or company of theirs; sorted. */
export function countriesOf(items: Item[], from = 0, to = items.length, firms = true): string[] {
  const codes = new Set<string>();
  for (let i = from; i < to; i++) {
    const { mention } = items[i];
    if (mention?.type === "organisation" && mention.kind === "press") continue;
    if (!firms && (mention?.type === "company" || isOfFirm(items, i))) continue;
    const code = countryOf(mention);
    if (code && !isMadeIn(items, i)) codes.add(code);
  }
  return [...codes].sort();
}

/** Whether a demonym only tells where a thing was made: `Israeli-made`, `Russian-built`. */
const isMadeIn = (items: Item[], i: number): boolean =>
  items[i + 1]?.lower === "-" &&
  /^(made|built|produced|manufactured|designed|origin|era)$/.test(items[i + 2]?.lower ?? "");

/** Whether a demonym only tells whose a firm is: `another Israeli company`. */
const isOfFirm = (items: Item[], i: number): boolean =>
  has(items[i + 1], "company-noun") || has(items[i + 2], "company-noun");

/** The countries of a stretch of a sentence, or of all of it where the stretch names fewer than two; `firms`: those of companies too. */
export function involved({ items }: Sentence, from: number, to: number, firms: boolean): string[] {
  const near = countriesOf(items, from, to, firms);
  const all = near.length > 1 ? near : countriesOf(items, 0, items.length, firms);
  return all.length > 0 || firms ? all : countriesOf(items);
}

const mains = new WeakMap<Document, string[]>();

/** The country that an article names most, and the second where it is named twice or more: for what is told before any is named. */
export function mainCountries(document: Document): string[] {
  let main = mains.get(document);
  if (!main) {
    const counts = new Map<string, number>();
    for (const { items } of document.sentences)
      for (const code of countriesOf(items)) counts.set(code, (counts.get(code) ?? 0) + 1);
    const ranked = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    main = ranked.filter(([, n], i) => i === 0 || (i === 1 && n > 1)).map(([code]) => code).sort(); // prettier-ignore
    mains.set(document, main);
  }
  return main;
}
