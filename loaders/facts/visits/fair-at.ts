import type { Item } from "../../types.js";
import { FAIR_PLACES } from "../../vocabulary/fair-places.js";
import type { Destination } from "./destinations.js";

const LONGEST = 5;
const FIRST_WORDS = new Set([...FAIR_PLACES.keys()].map((name) => name.split(" ")[0]));
/** Names that are words as well: only in capitals, or beside a word for a fair. */
const COMMON = /^(partner|ideas|lima|saha|farnborough|le bourget|land forces|indopacific|dsa|aad|ila)$/;
const OF_KIND = /^(fair|expo|exhibition|show|salon|airshow|international|trade)$/;

/** The place of the arms fair that item `i` begins to name: `IDEX`, `the Paris Air Show`; null where it names none. */
export function fairAt(items: Item[], i: number): Destination | null {
  const { start, text, kind } = items[i];
  const first = text.charCodeAt(0);
  if (kind === "punct" || first < 65 || first > 90) return null;
  const word = text.toLowerCase().split(" ")[0].replace(/[-']?\d{2,4}$/, ""); // prettier-ignore
  if (!FIRST_WORDS.has(word) && !FIRST_WORDS.has(text.toLowerCase())) return null;
  for (let to = Math.min(items.length, i + LONGEST); to > i; to--) {
    const name = items.slice(i, to).map((item) => item.text.toLowerCase()).join(" "); // prettier-ignore
    const place = FAIR_PLACES.get(name) ?? FAIR_PLACES.get(name.replace(/[-' ]?\d{2,4}$/, ""));
    if (!place) continue;
    const near = items.slice(to, to + 3).some(({ lower }) => OF_KIND.test(lower));
    if (COMMON.test(name) && !near && !/^[A-Z]{3,}/.test(text)) return null;
    return { code: place[0], place: place[1], start, end: items[to - 1].end, to };
  }
  return null;
}
