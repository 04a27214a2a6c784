import type { Sentence } from "../../../types.js";
import { countryIn, figureIn } from "./cells.js";
import { framed, partnerIn, periodIn, type Laid } from "./lay.js";

/** What a line that is one cell holds: a country, a period, a number, a country with its number, or a title. */
type Kind = "country" | "period" | "number" | "partner" | "title";

const LONGEST = 12;
const WIDEST = 9;
/** Lines of a table that lost its columns, and the figures that it must have. */
const FEWEST = 6;

/** Finds tables that lost their columns: one cell a line, the titles first, then each line of the table after the other. */
export function laidInStacks(sentences: Sentence[]): Laid[] {
  const tables: Laid[] = [];
  for (let i = 0; i < sentences.length;) {
    const kinds: Kind[] = [];
    let figures = 0;
    for (let j = i; j < sentences.length; j++) {
      const kind = kindOf(sentences[j]);
      if (!kind) break;
      kinds.push(kind);
      if (kind === "number" || kind === "partner") figures++;
    }
    if (kinds.length >= FEWEST && figures > 2) tables.push(...stacksIn(sentences, i, kinds));
    i += kinds.length + 1;
  }
  return tables;
}

function stacksIn(sentences: Sentence[], start: number, kinds: Kind[]): Laid[] {
  const tables: Laid[] = [];
  for (let from = 1, free = 0; from < kinds.length; from++) {
    if (kinds[from] === "title") continue;
    const shape = shapeAt(kinds, from, free);
    if (!shape) continue;
    const { width, count } = shape;
    const first = Math.max(free, from - width);
    const cell = (k: number): Sentence => sentences[start + k];
    const titles = Array.from({ length: from - first }, (_, k) => cell(first + k).items);
    while (titles.length < width) titles.unshift([]);
    const lines = Array.from({ length: count }, (_, n) => {
      const own = Array.from({ length: width }, (__, k) => cell(from + n * width + k));
      return { cells: own.map(({ items }) => items), sentences: own };
    });
    const to = from + width * count;
    tables.push({ titles, lines, ...framed(sentences, start + first, start + to) });
    free = to;
    from = to - 1;
  }
  return tables;
}

/** The width at which the lines from place `from` repeat, with as many lines of the table as there are; null where they do not. */
function shapeAt(kinds: Kind[], from: number, free: number): { width: number; count: number } | null {
  let best: { width: number; count: number } | null = null;
  for (let width = 2; width <= WIDEST; width++) {
    const own = kinds.slice(from, from + width);
    if (!own.some((kind) => kind === "number" || kind === "partner") || !own.some((kind) => kind === "country" || kind === "period")) continue; // prettier-ignore
    const titles = kinds.slice(Math.max(free, from - width), from);
    if (titles.length < width - 1 || titles.some((kind) => kind === "number" || kind === "partner")) continue;
    let count = 1;
    while (own.every((kind, k) => isSame(kinds[from + count * width + k], kind))) count++;
    if (count > 1 && (!best || count * width > best.count * best.width)) best = { width, count };
  }
  return best;
}

/** A cell without its number still stands in its column: `n/a`. */
const isSame = (kind: Kind | undefined, as: Kind): boolean => kind === as || (kind === "title" && as === "number");

/** What the line holds; null where it is no cell. */
function kindOf({ items }: Sentence): Kind | null {
  if (items.length > LONGEST || items.length === 0) return null;
  if (items.length > 6) return "title";
  if (partnerIn(items)) return "partner";
  if (countryIn(items)) return "country";
  if (figureIn(items) || (items.length < 4 && items.at(-1)!.kind === "number" && items.at(-1)!.mention === null)) return "number"; // prettier-ignore
  return periodIn(items) && items.length < 4 ? "period" : "title";
}
