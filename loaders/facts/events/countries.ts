import { countryOf } from "../../grammar/agents.js";
import { has } from "../../grammar/verbs.js";
import type { Item, Sentence } from "../../types.js";

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
