import type { DateValue, FactTable } from "../types.js";
import type { Row } from "../tables/column.js";
import type { Clash, Group } from "./claim.js";

/** A row in the making, with what it rests on. */
export interface Thing {
  table: FactTable;
  row: Row;
  date: DateValue;
  group: Group;
  clashes: Clash[];
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
  return things.filter(isDated).map((thing) => {
    const { row, date, group } = thing;
    const kind = thing.table === "visits" ? "visit" : "deal";
    const sides = kind === "visit" ? [row.visitor_country, row.host_country] : [row.supplier, row.recipient];
    const countries = [...new Set(sides.filter((code): code is string => typeof code === "string"))].sort();
    const own = { kind, countries, status: STATUS[String(row.status)] ?? "happened", ref: null };
    const { id, label, attributed_to, articles, date_earliest, date_latest, date_precision, date_basis, date_rule } =
      row;
    return {
      table: "events",
      row: {
        id,
        label,
        ...own,
        date_earliest,
        date_latest,
        date_precision,
        date_basis,
        date_rule,
        attributed_to,
        articles,
      },
      date,
      group,
      clashes: [],
      idParts: ["event", ...thing.idParts],
      of: thing,
    };
  });
}

function isDated({ table, date }: Thing): boolean {
  return table === "visits" || (table === "deals" && (date.earliest !== null || date.latest !== null));
}
