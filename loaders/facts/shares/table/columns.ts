import { has } from "../../../grammar/verbs.js";
import type { Item } from "../../../types.js";
import { placeOf } from "../../ranks/place.js";
import { isRoleNoun, readRole } from "../../ranks/role.js";
import { readPeriods, type Years } from "../period.js";
import { cellsOf, figureIn, type Cell } from "./cells.js";
import type { Table } from "./rows.js";

/** What a column holds: shares of a period (null = not told beside it), countries with their shares, or something else. */
export interface Column {
  holds: "shares" | "partners" | "other";
  years: Years | null;
  at: Item | null;
  /** The side and the place of the countries in its cells, where its title tells: `No. 1 supplier`. */
  role: { side: "supplier" | "recipient"; rank: number | null } | null;
}

const OTHER =
  /^(change|growth|increase|decrease|rank|volume|value|tiv|million|billion|number|rise|deal|deals|value|values|system|systems)$/;

/** Tells what each column of the table's figures holds, from the line over its rows. */
export function columnsOf({ rows, heads }: Table): Column[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const none: Column[] = Array.from({ length: width }, (_, i) => ({ holds: rows.some(({ cells }) => figureIn(cells[i] ?? []) !== null) ? "shares" : partnersIn(rows.map(({ cells }) => cells[i] ?? [])) ? "partners" : "other", years: null, at: null, role: null })); // prettier-ignore
  const head = heads.find((one) => one.items.some(({ kind }) => kind === "word" || kind === "mention"));
  if (!head) return none;
  const titles = cellsOf(head);
  if (titles.length >= width && titles.length <= width + 2 && titles.length > 1) {
    const own = titles.slice(titles.length - width);
    return none.map((column, i) =>
      titled(
        column,
        own[i],
        rows.map(({ cells }) => cells[i] ?? []),
      ),
    );
  }
  const dates = readPeriods(head.items).filter(({ years }) => years !== null);
  const shares = none.filter(({ holds }) => holds === "shares");
  if (dates.length > 1 && dates.length === shares.length) {
    let k = 0;
    return none.map((column) =>
      column.holds === "shares" ? { ...column, years: dates[k].years, at: head.items[dates[k++].at] } : column,
    );
  }
  return shares.length === 1 ? none : none.map((column) => (column.holds === "shares" ? { ...column, holds: "other" } : column)); // prettier-ignore
}

function titled(column: Column, title: Cell, cells: Cell[]): Column {
  const noun = title.findIndex(isRoleNoun);
  if (noun >= 0 && cells.some((cell) => cell.some(({ mention }) => mention?.type === "country"))) {
    const role = readRole(title, noun);
    const place = placeOf(title, { ...role, from: 0 });
    const rank = place !== null && typeof place !== "string" && place.kind === "exact" ? place.rank : null;
    return { ...column, holds: "partners", role: { side: role.side, rank } };
  }
  const period = readPeriods(title).find(({ years }) => years !== null);
  const other = title.some((item) => OTHER.test(item.lower)) && !title.some((item) => has(item, "share-noun"));
  if (other) return { ...column, holds: "other" };
  return { ...column, years: period?.years ?? null, at: period ? title[period.at] : null };
}

const partnersIn = (cells: Cell[]): boolean =>
  cells.some((cell) => cell.some(({ mention }) => mention?.type === "country") && cell.some(({ mention }) => mention?.type === "percent")); // prettier-ignore
