import type { Document, Item, Sentence } from "../../../types.js";
import { readPeriods, type Years } from "../period.js";
import { cellsOf, countryIn, figureIn, type Cell } from "./cells.js";

/** A figure in a table whose columns are countries and whose rows are periods. */
export interface GridFigure {
  sentence: Sentence;
  item: Item;
  pct: number;
  country: Item;
  years: Years;
  date: Item;
}

/** A table of periods by countries, with the lines over it, the nearest first. */
export interface Grid {
  /** Index of the line that names the countries. */
  from: number;
  figures: GridFigure[];
  rows: Sentence[];
  heads: Sentence[];
}

const HEADS = 3;
const LONGEST = 40;

/** Finds tables with a line of countries over lines that begin with a period: `Period / Russia / Israel`, `2014-18 / 51 / 43`. */
export function findGrids({ sentences }: Document): Grid[] {
  const grids: Grid[] = [];
  for (let i = 0; i + 1 < sentences.length; i++) {
    const titles = titlesOf(sentences[i]);
    if (!titles) continue;
    const grid: Grid = { from: i, figures: [], rows: [], heads: sentences.slice(Math.max(0, i - HEADS), i + 1).reverse() };
    for (let j = i + 1; j < sentences.length && readRow(sentences[j], titles, grid); j++) grid.rows.push(sentences[j]);
    if (grid.rows.length > 0) grids.push(grid);
  }
  return grids;
} // prettier-ignore

/** The countries over the columns; null where the line names fewer than two. */
function titlesOf(sentence: Sentence): (Item | null)[] | null {
  const { items } = sentence;
  if (items.length > LONGEST || items.filter(({ mention }) => mention?.type === "country").length < 2) return null;
  const cells = cellsOf(sentence);
  if (cells.length < 3 || countryIn(cells[0])) return null;
  const titles = cells.map(countryIn);
  return titles.filter((one) => one !== null).length > 1 ? titles : null;
}

function readRow(sentence: Sentence, titles: (Item | null)[], grid: Grid): boolean {
  if (sentence.items.length > LONGEST || sentence.items.length < 3) return false;
  const cells = cellsOf(sentence);
  const period = periodIn(cells[0]);
  if (!period || cells.length !== titles.length) return false;
  titles.forEach((country, k) => {
    const figure = figureIn(cells[k]);
    if (country && figure) grid.figures.push({ sentence, ...figure, country, ...period });
  });
  return true;
}

function periodIn(cell: Cell): { years: Years; date: Item } | null {
  if (cell.length > 5) return null;
  const [one, more] = readPeriods(cell).filter(({ years }) => years !== null);
  return one && !more ? { years: one.years!, date: cell[one.at] } : null;
}
