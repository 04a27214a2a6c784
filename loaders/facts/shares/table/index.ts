import { has } from "../../../grammar/verbs.js";
import type { Document, Item, Sentence } from "../../../types.js";
import { denominatorsIn, tradeBefore, type Denominator } from "../denominator.js";
import { readPeriods, type Years } from "../period.js";
import type { RankMeasure } from "../../ranks/rank.js";
import type { Share } from "../share.js";
import type { Topics } from "../topic.js";
import { figureIn } from "./cells.js";
import { columnsOf, type Column } from "./columns.js";
import { findGrids } from "./grid.js";
import { findTables, type Row, type Table } from "./rows.js";

/** A share that a table tells: the sentence of its row, the item with the figure, and the period. */
export interface TableShare {
  sentence: Sentence;
  item: Item;
  pct: number;
  share: Share;
  years: Years | null;
  /** Items that tell the sides and the period. */
  places: Item[];
  date: Item | null;
}

/** The shares that a document's tables tell, and the sentences that are rows of tables which were read. */
export interface TablesRead {
  shares: TableShare[];
  rows: Set<number>;
  ranks: TableRank[];
}

/** A place that a table tells, by the title of its column or in brackets behind the country. */
export interface TableRank {
  sentence: Sentence;
  rank: number;
  measure: RankMeasure;
  subject: string;
  other: string | null;
  years: Years | null;
  places: Item[];
  date: Item | null;
}

/** Reads tables pasted as text whose heads say what the figures are shares of: `Share of India's arms imports (per cent)`. */
export function readTables(document: Document, topics: Topics): TablesRead {
  const read: TablesRead = { shares: [], rows: new Set(), ranks: [] };
  for (const grid of findGrids(document)) {
    const head = headOf(grid, topics);
    const told = { from: grid.from, to: grid.from, rows: [], heads: grid.heads };
    if (!head || !isPercentage(told) || !isArms(told, document)) continue;
    for (const { country, ...figure } of grid.figures) {
      const share = shareOf(head, { country });
      if (share) read.shares.push({ ...figure, share, places: [country] });
    }
    for (const { index } of grid.rows) read.rows.add(index);
  }
  for (const table of findTables(document)) {
    const head = headOf(table, topics);
    if (!head || !isPercentage(table) || !isArms(table, document)) continue;
    const columns = columnsOf(table);
    const whole = periodOf(table);
    const placed = head.owner.kind === "world" && table.rows.some(({ place }) => place?.said);
    for (const row of table.rows) {
      row.cells.forEach((cell, i) => {
        const column = columns[i];
        const figure = figureIn(cell);
        const years = column.years ?? whole?.years ?? null;
        const date = column.at ?? whole?.item ?? null;
        if (column.holds === "shares" && figure) {
          const share = shareOf(head, row);
          if (share) read.shares.push({ sentence: row.sentence, ...figure, share, years, date, places: [row.country] });
        } else if (column.holds === "partners") {
          const told = partners(table, row, cell, column, years, date);
          read.shares.push(...told);
          const rank = told.length === 1 ? rankOf(row, column, told[0]) : null;
          if (rank) read.ranks.push(rank);
        }
      });
      if (placed && row.place) {
        const { code } = row.country.mention as { code: string };
        const measure = head.side === "import" ? "importer_world" : "exporter_world";
        read.ranks.push({ sentence: row.sentence, rank: row.place.rank, measure, subject: code, other: null, years: whole?.years ?? null, date: whole?.item ?? null, places: [row.country, row.place.item] }); // prettier-ignore
      }
      read.rows.add(row.sentence.index);
    }
  }
  return read;
}

/** What the figures are shares of, by the nearest line over the rows that says so. */
function headOf({ heads }: Pick<Table, "heads">, topics: Topics): Denominator | null {
  for (const { items, index } of heads) {
    const named = denominatorsIn(items);
    const found = named.find(({ owner }) => owner.kind !== "none") ?? named[0] ?? tradeBefore(items, 0, items.length);
    if (!found || found.other || found.side === null || found.owner.kind === "region") continue;
    if (found.owner.kind === "country" || found.owner.kind === "world") return found;
    if (found.owner.kind === "none") {
      if (found.by === "role" && items.slice(found.from, found.to).some(({ lower }) => /^(importer|exporter)s?$/.test(lower))) return { ...found, owner: { kind: "world" } }; // prettier-ignore
      continue;
    }
    topics.at = index;
    const code = topics.resolve(items, found.from, null);
    if (code) return { ...found, owner: { kind: "country", code } };
  }
  return null;
}

/** Whether the figures are percentages: the lines over them say so, or they have the sign. */
const isPercentage = ({ heads, rows }: Table): boolean =>
  rows.some(({ cells }) => cells.some((cell) => cell.some(({ mention }) => mention?.type === "percent"))) ||
  heads.some(({ items }) =>
    items.some((item) => has(item, "share-noun") || /^(%|percent|cent|pct|percentages?)$/.test(item.lower)),
  );

const SENTENCES = 12;

/** Whether a table is of arms: its heads say so, or the text before it, and they name no other goods. */
function isArms({ heads, from }: Table, { sentences }: Document): boolean {
  const words = heads.flatMap(({ items }) => items);
  if (words.some((item) => has(item, "goods") || has(item, "goods-trade"))) return false;
  const says = (items: Item[]): boolean =>
    items.some((item) => has(item, "arms") || has(item, "kit") || (item.mention?.type === "organisation" && item.mention.kind === "data")); // prettier-ignore
  return says(words) || sentences.slice(Math.max(0, from - SENTENCES), from).some(({ items }) => says(items));
}

function periodOf({ heads }: Table): { years: Years; item: Item } | null {
  for (const { items } of heads) {
    const told = readPeriods(items).filter(({ years }) => years !== null);
    if (told.length === 1) return { years: told[0].years!, item: items[told[0].at] };
    if (told.length > 1) return null;
  }
  return null;
}

function shareOf({ side, owner }: Denominator, { country }: Pick<Row, "country">): Share | null {
  const { code } = country.mention as { code: string };
  const rule = "a row of a table";
  if (owner.kind === "world")
    return side === "import"
      ? { measure: "of_world_imports", supplier: null, recipient: code, at: [], rule }
      : { measure: "of_world_exports", supplier: code, recipient: null, at: [], rule };
  if (owner.kind !== "country" || owner.code === code) return null;
  return side === "import"
    ? { measure: "of_recipient_imports", supplier: code, recipient: owner.code, at: [], rule }
    : { measure: "of_supplier_exports", supplier: owner.code, recipient: code, at: [], rule };
}

/** A cell that lists the other sides: `Saudi Arabia (15%), Japan (9.5%)` under "Main clients". */
function partners(
  { heads }: Table,
  row: Row,
  cell: Item[],
  { role }: Column,
  years: Years | null,
  date: Item | null,
): TableShare[] {
  const head = role ? [] : heads.flatMap(({ items }) => items);
  const clients = role?.side === "recipient" || head.some((item) => has(item, "importer-noun") && item.lower !== "importer" && item.lower !== "importers"); // prettier-ignore
  const sources = role?.side === "supplier" || head.some((item) => has(item, "exporter-noun") && item.lower !== "exporter" && item.lower !== "exporters"); // prettier-ignore
  if (clients === sources) return [];
  const { code } = row.country.mention as { code: string };
  const out: TableShare[] = [];
  let partner: Item | null = null;
  for (const item of cell) {
    if (item.mention?.type === "country") partner = item;
    const pct = item.mention?.type === "percent" ? item.mention.pct : role ? (figureIn([item])?.pct ?? null) : null;
    if (pct === null || !partner) continue;
    const other = (partner.mention as { code: string }).code;
    const share: Share = clients
      ? { measure: "of_supplier_exports", supplier: code, recipient: other, at: [], rule: "a cell of a table" }
      : { measure: "of_recipient_imports", supplier: other, recipient: code, at: [], rule: "a cell of a table" };
    out.push({ sentence: row.sentence, item, pct, share, years, date, places: [partner] });
    partner = null;
  }
  return out;
}

/** The place that the title of a column gives to the country in one of its cells. */
function rankOf({ sentence, country }: Row, { role }: Column, { item, places, years, date }: TableShare): TableRank | null {
  const other = (country.mention as { code: string }).code;
  const { code: subject } = places[0].mention as { code: string };
  if (!role || role.rank === null || subject === other) return null;
  const measure = role.side === "supplier" ? "supplier_among_recipient_sources" : "recipient_among_supplier_customers";
  return { sentence, rank: role.rank, measure, subject, other, years, date, places: [places[0], item] };
} // prettier-ignore
