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
