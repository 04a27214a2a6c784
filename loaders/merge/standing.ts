import type { Row } from "../tables/column.js";
import { sumInWords } from "./sum-in-words.js";
import type { Thing } from "./happenings.js";

/**
 * Sets things that are rows of their own against each other: sums to date between the same two countries, and
 * shares and ranks of one measure, sides and period with different figures. One row for each of them.
 */
export function standing(things: Thing[]): Row[] {
  return [
    ...against(
      things,
      cumulativeKey,
      "amount",
      ({ row }) => sumInWords(row),
      "Sums to date between the same countries, of different origin; they are not added",
    ),
    ...against(
      things,
      shareKey,
      "pct",
      ({ row }) => `${String(row.pct)}%`,
      "Different shares for the same sides and period",
    ),
    ...against(
      things,
      rankKey,
      "rank",
      ({ row }) => String(row.rank),
      "Different places for the same sides and period",
    ),
  ];
}

function cumulativeKey({ table, row }: Thing): string | null {
  if (table !== "deals" || row.kind !== "cumulative" || row.supplier === null || row.recipient === null) return null;
  return [row.supplier, row.recipient, row.currency].join("|");
}

function shareKey({ table, row }: Thing): string | null {
  if (table !== "shares" || row.date_earliest === null) return null;
  return [row.measure, row.supplier, row.recipient, row.date_earliest, row.date_latest].join("|");
}

function rankKey({ table, row }: Thing): string | null {
  if (table !== "ranks" || row.date_earliest === null || row.rank_kind !== "exact") return null;
  return [row.measure, row.subject, row.other, row.date_earliest, row.date_latest].join("|");
}

function against(
  things: Thing[],
  keyOf: (thing: Thing) => string | null,
  field: string,
  show: (thing: Thing) => string,
  note: string,
): Row[] {
  const byKey = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === null) continue;
    const group = byKey.get(key);
    if (group) group.push(thing);
    else byKey.set(key, [thing]);
  }
  return [...byKey.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) => {
      const sorted = [...group].sort((a, b) => (String(a.row.id) < String(b.row.id) ? -1 : 1));
      return sorted.map((thing, i) => {
        const shown = around(sorted, i);
        const values = shown.map((other) => said(other, show));
        const articles = shown.map(({ row }) => (row.articles as string[])[0]);
        const more = sorted.length > shown.length ? ` and ${sorted.length - shown.length} more` : "";
        return { fact_id: thing.row.id, field, values, articles, note: `${note}: ${values.join(" against ")}${more}.` };
      });
    });
}

/** Tellings that are set against each other in one row; more would be no help to a reader. */
const SHOWN = 12;

/** A thing of a sorted list with its neighbours, the list itself where it is short. */
function around(sorted: Thing[], i: number): Thing[] {
  const first = Math.max(0, Math.min(i - SHOWN / 2, sorted.length - SHOWN));
  return sorted.slice(first, first + SHOWN);
}

/** A figure with who named it and when. */
function said(thing: Thing, show: (thing: Thing) => string): string {
  const year = (thing.row.date_latest as string | null)?.slice(0, 4);
  return [show(thing), thing.row.attributed_to, year].filter(Boolean).join(", ");
}
