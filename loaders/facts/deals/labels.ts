import type { Document, Item, Sentence } from "../../types.js";

/** Where a sentence stands: in which section, and under the name of which country. */
export interface Place {
  section: number;
  label: string | null;
}

/**
 * Tells for each sentence, by index, in which section it stands: sections part at headings and at paragraphs that open with
 * the name of a country (`INDONESIA – ...`); such a name, or a heading that is nothing but one, holds until the next.
 */
export function placesOf(document: Document): Place[] {
  const places: Place[] = [];
  let place: Place = { section: 0, label: null };
  let block: Sentence["block"] | null = null;
  for (const { items, block: own } of document.sentences) {
    const alone = own.kind === "heading" && items.length === 1 && items[0].mention?.type === "country" ? items[0].mention.code : null; // prettier-ignore
    const label = own === block || own.kind === "heading" ? alone : labelOf(items);
    if (own.kind === "heading" ? own !== block : label !== null) place = { section: place.section + 1, label };
    block = own;
    places.push(place);
  }
  return places;
}

/** `INDONESIA – Turkish Aerospace's sale`, `* Poland: 48 jets`; a town at the head of an article is only where it was written. */
function labelOf(items: Item[]): string | null {
  let k = 0;
  while (k < 2 && items[k] && items[k].kind !== "word" && items[k].mention === null) k++; // a bullet
  const mention = items[k]?.mention;
  if (mention?.type !== "country" || mention.form === "city" || mention.form === "demonym") return null;
  return /^[–—:|-]$/.test(items[k + 1]?.lower ?? "") && items[k + 1].start > items[k].end - (items[k + 1].lower === ":" ? 1 : 0) ? mention.code : null; // prettier-ignore
}
