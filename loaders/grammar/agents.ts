import type { Item, Mention } from "../types.js";

/** The country that a mention stands for: a country itself, or the home of a company, body or person; else null. */
export function countryOf(mention: Mention | null): string | null {
  if (!mention) return null;
  if (mention.type === "country") return mention.code;
  if (mention.type === "company" || mention.type === "organisation" || mention.type === "person")
    return mention.country;
  return null;
}

/** Whether the item names a country as such or its government: not an adjective, not a town in passing. */
export function isCountry(item: Item | undefined): boolean {
  return item?.mention?.type === "country" && item.mention.form !== "demonym" && item.mention.form !== "city";
}

/** Item index of the mention or token that covers the offset, by bisection; -1 where none does. */
export function itemAt(items: Item[], offset: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (items[middle].end <= offset) low = middle + 1;
    else if (items[middle].start > offset) high = middle - 1;
    else return middle;
  }
  return -1;
}
