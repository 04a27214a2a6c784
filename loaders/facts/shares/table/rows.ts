import type { Document, Item, Sentence } from "../../../types.js";
import { cellsOf, countryIn, figureIn, isNumber, unbracketed, type Cell } from "./cells.js";

/** A line of a table: whose it is, and its cells after that. */
export interface Row {
  sentence: Sentence;
  country: Item;
  /** The number in brackets behind the country, and whether it is said to be a place: `Egypt (world rank 8)`. */
  place: { rank: number; said: boolean; item: Item } | null;
  cells: Cell[];
}

/** Rows with the lines over them. */
export interface Table {
  /** Indices of sentences, half-open, from the first row to the last. */
  from: number;
  to: number;
  rows: Row[];
  /** The lines over the first row, the nearest first. */
  heads: Sentence[];
}

const HEADS = 3;
/** A longer line is no row of figures. */
const LONGEST = 60;

/** Finds the tables of a text: two or more lines in a row that hold a country and figures, without a verb. */
export function findTables(document: Document): Table[] {
  const { sentences } = document;
  const tables: Table[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const rows: Row[] = [];
    let j = i;
    for (let misses = 0; j < sentences.length && misses < 2; j++) {
      const row = readRow(sentences[j]);
      if (row) {
        rows.push(row);
        misses = 0;
      } else if (rows.length > 0 && isFiller(sentences[j])) misses++;
      else break;
    }
    if (rows.length < 2) continue;
    const heads = sentences.slice(Math.max(0, i - HEADS), i).reverse();
    tables.push({ from: i, to: rows[rows.length - 1].sentence.index + 1, rows, heads });
    i = tables[tables.length - 1].to - 1;
  }
  return tables;
}

/** A line between rows: a rule, or one for the rest (`Others | 12`). */
const isFiller = ({ items }: Sentence): boolean =>
  items.every(({ kind }) => kind === "punct" || kind === "symbol") ||
  (/^(others?|rest|total|world)$/.test(items.find(({ kind }) => kind === "word")?.lower ?? "") &&
    items.some(isNumber) &&
    items.length < 8);

function readRow(sentence: Sentence): Row | null {
  const { items } = sentence;
  if (items.length < 2 || items.length > LONGEST) return null;
  const first = items.findIndex(({ mention }) => mention !== null);
  if (first < 0 || first > 4 || items[first].mention?.type !== "country") return null;
  if (!items.some(isNumber) || unbracketed(items).some(({ mention, word }) => mention === null && word.forms.size > 0)) return null;
  const cells = cellsOf(sentence);
  const at = cells.findIndex((cell) => countryIn(cell) !== null);
  if (at < 0 || at > 1) return null;
  const rest = cells.slice(at + 1);
  return rest.some((cell) => figureIn(cell) !== null || cell.some(({ mention }) => mention?.type === "percent"))
    ? { sentence, country: countryIn(cells[at])!, place: bracketed(cells[at]), cells: rest }
    : null;
} // prettier-ignore

function bracketed(cell: Cell): Row["place"] {
  const open = cell.findIndex(({ lower }) => lower === "(");
  const inner =
    open < 0
      ? []
      : cell.slice(
          open + 1,
          cell.findIndex(({ lower }) => lower === ")"),
        );
  const numbers = inner.filter(({ kind, mention }) => kind === "number" && mention === null);
  if (inner.length > 5 || numbers.length !== 1 || !/^\d{1,2}$/.test(numbers[0].text)) return null;
  const said = inner.some(({ lower }) => /^(rank|ranked|place|position|no|number|#|th|st|nd|rd)$/.test(lower));
  return said || inner.length === 1 ? { rank: Number(numbers[0].text), said, item: numbers[0] } : null;
}
