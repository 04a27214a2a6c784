import { has } from "../../../grammar/verbs.js";
import type { Document, Item, Sentence } from "../../../types.js";
import type { Denominator } from "../denominator.js";
import type { Years } from "../period.js";
import type { RankMeasure } from "../../ranks/rank.js";
import type { Share } from "../share.js";
import type { Topics } from "../topic.js";
import { figureIn } from "./cells.js";
import { columnsOf, type Column } from "./columns.js";
import { findGrids } from "./grid.js";
import { headOf, isArms, isOfPercent, isPercentage, linesOf, periodOf } from "./head.js";
import { laidColumns } from "./laid-columns.js";
import { laidInLines, periodIn, type Laid } from "./lay.js";
import { readLaid, type LaidRead } from "./read-laid.js";
import { laidInStacks } from "./stack.js";
import { tableTopic } from "./topic.js";
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
  /** Figures of these tables that name no country. */
  unused: Item[];
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
  const read: TablesRead = { shares: [], rows: new Set(), ranks: [], unused: [] };
  for (const laid of [...laidInLines(document.sentences), ...laidInStacks(document.sentences)]) {
    const told = readTitled(laid, document, topics);
    if (!told) continue;
    read.shares.push(...told.shares);
    read.ranks.push(...told.ranks);
    read.unused.push(...told.unused);
    for (const line of laid.lines) for (const { index } of line.sentences) read.rows.add(index);
  }
  for (const grid of findGrids(document)) {
    if (grid.rows.some(({ index }) => read.rows.has(index))) continue;
    const head = headOf(grid, topics);
    const told = { from: grid.from, to: grid.from, rows: [], heads: grid.heads };
    if (!head || !isPercentage(told) || !isArms(linesOf(told), told.from, document)) continue;
    for (const { country, ...figure } of grid.figures) {
      const share = shareOf(head, { country });
      if (share) read.shares.push({ ...figure, share, places: [country] });
    }
    for (const { index } of grid.rows) read.rows.add(index);
  }
  for (const table of findTables(document)) {
    if (table.rows.some(({ sentence }) => read.rows.has(sentence.index))) continue;
    const head = headOf(table, topics);
    if (!head || !isPercentage(table) || !isArms(linesOf(table), table.from, document)) continue;
    const columns = columnsOf(table);
    const whole = periodOf(table);
    const placed = head.owner.kind === "world" && table.rows.some(({ place }) => place?.said);
    for (const row of table.rows) {
      const own = row.cells.map(periodIn).find((one) => one !== null) ?? null;
      row.cells.forEach((cell, i) => {
        const column = columns[i];
        const figure = figureIn(cell);
        const years = column.years ?? own?.years ?? whole?.years ?? null;
        const date = column.at ?? own?.date ?? whole?.item ?? null;
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

/** Reads a table by the titles of its columns; null where these and the lines round it do not say what the figures are. */
function readTitled(table: Laid, document: Document, topics: Topics): LaidRead | null {
  const { heads, notes, titles, lines } = table;
  const own = titles.flat();
  const round = [...heads, ...notes];
  const percent = [own, ...round.map(({ items }) => items)].some(isOfPercent) || lines.some(({ cells }) => cells.some((cell) => cell.some(({ mention }) => mention?.type === "percent"))); // prettier-ignore
  if (!percent || !isArms([own, ...round.map(({ items }) => items)], table.from, document)) return null;
  const topic = tableTopic([...heads, ...notes]);
  const over = headOf({ heads: [...heads, ...notes] }, topics);
  const head = over ?? (topic?.side ? byTopic(topic.side, topic.code) : null);
  const whole = periodOf({ heads: [{ items: own }] }) ?? periodOf({ heads });
  const read = readLaid({ table, columns: laidColumns(table), head, topic, whole });
  return read.shares.length > 0 ? read : null;
}

const byTopic = (side: "import" | "export", code: string): Denominator => ({ from: 0, to: 0, side, owner: { kind: "country", code }, partner: null, arms: false, other: null, by: "share" }); // prettier-ignore

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
