import type { DateValue, FactTable } from "../types.js";
import type { Row } from "../tables/column.js";
import type { Told } from "./claim.js";
import type { First } from "./ids.js";

/** A row in the making, with what it rests on. */
export interface Thing {
  table: FactTable;
  row: Row;
  date: DateValue;
  first: First;
  /** The claims that tell it, in their order. */
  told: Told[];
  idParts: string[];
  /** The visit or deal that this event is. */
  of?: Thing;
}

/** What a timeline says of a visit's or deal's status: what was put off or called off did not happen on that day. */
const STATUS: Record<string, string> = {
  happened: "happened",
  ongoing: "happened",
  announced: "happened",
  completed: "happened",
  suspended: "happened",
  reported: "claimed",
  denied: "denied",
  planned: "planned",
  postponed: "planned",
  cancelled: "planned",
};

/** Makes the event of every visit, and of every deal with a date. */
export function happenings(things: Thing[]): Thing[] {
  return things
    .filter(({ table, row }) => isDated(table, row))
    .map((thing) => ({
      table: "events",
      row: eventOf(thing.table, thing.row),
      date: thing.date,
      first: thing.first,
      told: thing.told,
      idParts: ["event", ...thing.idParts],
      of: thing,
    }));
}

/** The row of the event that a visit or deal is; its id is still that of the visit or deal. */
export function eventOf(table: FactTable, row: Row): Row {
  const kind = table === "visits" ? "visit" : "deal";
  const sides = kind === "visit" ? [row.visitor_country, row.host_country] : [row.supplier, row.recipient];
  const countries = [...new Set(sides.filter((code): code is string => typeof code === "string"))].sort();
  const own = { kind, countries, status: STATUS[String(row.status)] ?? "happened", ref: null };
  const { id, label, attributed_to, articles, date_earliest, date_latest, date_precision, date_basis, date_rule } = row;
  const date = { date_earliest, date_latest, date_precision, date_basis, date_rule };
  return { id, label, ...own, ...date, attributed_to, articles };
}

/** Whether a visit or deal is an event: every visit is, and a deal with a date. */
export function isDated(table: FactTable, { date_earliest, date_latest }: Row): boolean {
  return table === "visits" || (table === "deals" && (date_earliest !== null || date_latest !== null));
}
