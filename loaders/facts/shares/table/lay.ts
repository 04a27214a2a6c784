import type { Item, Sentence } from "../../../types.js";
import { readPeriods, type Years } from "../period.js";
import { cellsOf, figureIn, isMarked, splitAt, type Cell } from "./cells.js";

/** A line of a table: its cells, and the sentences that they stand in. */
export interface Line {
  cells: Cell[];
  sentences: Sentence[];
}

/** A table with a title over each column, and the lines round it. */
export interface Laid {
  titles: Cell[];
  lines: Line[];
  /** The lines over the titles, the nearest first. */
  heads: Sentence[];
  /** The lines right after the table. */
  notes: Sentence[];
  /** Indices of sentences, half-open, from the first title to the last line. */
  from: number;
  to: number;
}

const HEADS = 4;
const NOTES = 2;
const LONGEST = 60;

export const framed = (sentences: Sentence[], from: number, to: number): Pick<Laid, "heads" | "notes" | "from" | "to"> => ({
  heads: sentences.slice(Math.max(0, from - HEADS), from).reverse(),
  notes: sentences.slice(to, to + NOTES),
  from,
  to,
}); // prettier-ignore

/** Finds tables whose lines are told apart into as many cells as the line over them: `Period | Top supplier | Second`. */
export function laidInLines(sentences: Sentence[]): Laid[] {
  const tables: Laid[] = [];
  for (let i = 0; i + 1 < sentences.length; i++) {
    const titles = lineOf(sentences[i]);
    if (!titles || titles.some((cell) => figureIn(cell) !== null)) continue;
    const laid: Laid = { titles, lines: [], ...framed(sentences, i, i + 1) };
    let j = i + 1;
    for (; j < sentences.length; j++) {
      if (isRule(sentences[j])) continue;
      const cells = lineOf(sentences[j]);
      if (!cells || (cells.length !== titles.length && cells.length !== titles.length + 1)) break;
      if (cells.length > titles.length && laid.lines.length > 0) break;
      if (cells.length > titles.length) titles.unshift([]);
      if (!cells.some((cell) => figureIn(cell) !== null || partnerIn(cell) !== null)) break;
      laid.lines.push({ cells, sentences: [sentences[j]] });
    }
    if (laid.lines.length < 2) continue;
    tables.push({ ...laid, ...framed(sentences, i, j) });
    i = j - 1;
  }
  return tables;
}

const isRule = ({ items }: Sentence): boolean => items.every(({ kind }) => kind === "punct" || kind === "symbol");

/** The cells of a line with borders, or with semicolons or commas for borders; null for others. */
function lineOf(sentence: Sentence): Cell[] | null {
  const { items, text } = sentence;
  if (items.length < 2 || items.length > LONGEST) return null;
  if (isMarked(sentence)) return cellsOf(sentence);
  if (/[.!?]$/.test(text)) return null;
  for (const mark of [";", ","]) {
    const cells = text.includes(mark) ? splitAt(items, mark) : [];
    if (cells.length > 2 && cells.every((cell) => cell.length < 12)) return cells;
  }
  return null;
}

/** The country of a cell that holds it with a figure behind it: `USA 38`, `India (29%)`; null for others. */
export function partnerIn(cell: Cell): Item | null {
  const at = cell.findIndex(({ mention }) => mention?.type === "country");
  return at >= 0 && at < 3 && cell.slice(at + 1).some((item) => figureIn([item]) !== null) ? cell[at] : null;
}

/** The one period that a cell holds; null for others. */
export function periodIn(cell: Cell): { years: Years; date: Item } | null {
  if (cell.length === 0 || cell.length > 5) return null;
  const [one, more] = readPeriods(cell).filter(({ years }) => years !== null);
  return one && !more ? { years: one.years!, date: cell[one.at] } : null;
}
