import type { Item, Sentence } from "../../../types.js";

/** The items of one cell. */
export type Cell = Item[];

/** Splits a line into cells: at bars, tabs and gaps of two spaces or more; else each number is a cell of its own. */
export function cellsOf({ items, start, text }: Sentence): Cell[] {
  const cells: Cell[] = [[]];
  let marked = false;
  for (const [i, item] of items.entries()) {
    const slash = item.lower === "/" && isSpaced(items, i);
    if (item.lower === "|" || slash) {
      marked = true;
      cells.push([]);
      continue;
    }
    const before = items[i - 1];
    const gap = before ? text.slice(before.end - start, item.start - start) : "";
    if (/\t|\s{2,}/.test(gap)) {
      marked = true;
      cells.push([]);
    }
    cells[cells.length - 1].push(item);
  }
  if (cells[0].length === 0) cells.shift();
  if (cells.at(-1)?.length === 0) cells.pop();
  return marked ? cells : byNumber(items);
}

/** Whether a line has borders: bars, tabs, wide gaps. */
export const isMarked = (sentence: Sentence): boolean => {
  const { items, text } = sentence;
  return items.some(({ lower }, i) => lower === "|" || (lower === "/" && isSpaced(items, i))) || /\S(\t|\s{2,})\S/.test(text);
}; // prettier-ignore

/** Splits a line into cells at a sign. */
export function splitAt(items: Item[], mark: string): Cell[] {
  const cells: Cell[] = [[]];
  for (const item of items) {
    if (item.lower === mark) cells.push([]);
    else cells[cells.length - 1].push(item);
  }
  return cells;
}

/** ` / `: a border; `2014/15` is none. */
const isSpaced = (items: Item[], i: number): boolean =>
  i > 0 && items[i - 1].end < items[i].start && items[i].end < (items[i + 1]?.start ?? 0);

/** The items that stand outside brackets. */
export function unbracketed(items: Item[]): Item[] {
  let depth = 0;
  return items.filter(({ lower }) => {
    if (lower === "(") depth++;
    const inside = depth > 0;
    if (lower === ")") depth = Math.max(0, depth - 1);
    return !inside;
  });
}

function byNumber(items: Item[]): Cell[] {
  const cells: Cell[] = [[]];
  for (const item of items) {
    const last = cells[cells.length - 1];
    if (isNumber(item) && last.length > 0) cells.push([item]);
    else if (last.length > 0 && isNumber(last[last.length - 1]) && item.lower !== "%") cells.push([item]);
    else last.push(item);
  }
  return cells;
}

export const isNumber = ({ kind, mention }: Item): boolean =>
  mention ? mention.type === "percent" : kind === "number";

/** The percentage in a cell that holds nothing else: `36`, `9.7%`, `< 1`; null for others. */
export function figureIn(cell: Cell): { item: Item; pct: number } | null {
  const rest = cell.filter(({ lower }) => !/^(%|~|<|>|\*|\(|\)|about|\.|,|:|-|–)$/.test(lower));
  const [item] = rest;
  if (rest.length !== 1) return null;
  if (item.mention?.type === "percent") return { item, pct: item.mention.pct };
  if (item.mention || item.kind !== "number" || !/^\d{1,3}([.,]\d{1,2})?$/.test(item.text)) return null;
  const pct = Number(item.text.replace(",", "."));
  return pct <= 100 ? { item, pct } : null;
}

/** The country that a cell names, perhaps after its number in the list: `1. Russia`, `Russia:`; null for others. */
export function countryIn(cell: Cell): Item | null {
  const rest = unbracketed(cell).filter(({ kind, lower, mention }) => mention !== null || (kind === "word" && lower !== "the"));
  return rest.length === 1 && rest[0].mention?.type === "country" && rest[0].mention.form !== "demonym" ? rest[0] : null;
} // prettier-ignore
