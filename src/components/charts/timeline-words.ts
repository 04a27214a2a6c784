import { countryName } from "./country-names.js";
import { dateText } from "./dates.js";
import { capital, counted, listed, spelled } from "./parties.js";
import { withoutStatus } from "./status.js";
import type { TimelineRow } from "./timeline.js";

/** How many events make a year worth naming, and what part of all. */
const MANY = { count: 5, part: 0.25 };

/** Makes the finding from the rows: the year in which most of them fall, where one stands out, and how many are one side’s word. */
export function timelineTitle(rows: TimelineRow[]): string {
  if (rows.length === 0) return "No events in the articles";
  const claimed = rows.filter((row) => row.status === "claimed" || row.status === "denied").length;
  const claims =
    claimed === 0 ? "" : `${spelled(claimed)} ${claimed === 1 ? "is" : "are"} claimed by one side or denied`;
  const { year, count } = busiest(rows);
  if (count >= MANY.count && count < rows.length && count >= rows.length * MANY.part)
    return `${capital(spelled(count))} of ${counted(rows.length, "event")} fall in ${year}${claims && `; of all, ${claims}`}`;
  const years = rows.flatMap((row) => [row.date_earliest, row.date_latest]).flatMap((day) => day?.slice(0, 4) ?? []);
  const [first, last] = [years.reduce((a, b) => (a < b ? a : b), "9999"), years.reduce((a, b) => (a > b ? a : b), "0")];
  const span = years.length === 0 ? "" : first === last ? ` in ${first}` : ` from ${first} to ${last}`;
  return `${capital(counted(rows.length, "event"))}${span}${claims && `; ${claims}`}`;
}

/** The year within which most events surely lie, the first of several. */
function busiest(rows: TimelineRow[]): { year: string; count: number } {
  const counts = new Map<string, number>();
  for (const { date_earliest, date_latest } of rows) {
    const year = date_earliest?.slice(0, 4);
    if (year && year === date_latest?.slice(0, 4)) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  let most = { year: "", count: 0 };
  for (const [year, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (count > most.count) most = { year, count };
  return most;
}

/** Makes the text alternative from the rows. */
export function describeTimeline(rows: TimelineRow[]): string {
  if (rows.length === 0) return "The articles tell of no event.";
  const lanes = [...new Set(rows.map((row) => row.lane))];
  const counts = lanes.map((lane) => `${lane.toLowerCase()} ${rows.filter((row) => row.lane === lane).length}`);
  const countries = [...new Set(rows.flatMap((row) => row.countries))].map(countryName).sort();
  const told = rows
    .slice(0, 30)
    .map((row) => `${dateText(row)}: ${withoutStatus(row.words ?? row.label, row.status)} (${row.status})`);
  const more = rows.length > 30 ? ` And ${rows.length - 30} more.` : "";
  return `${capital(counted(rows.length, "event"))} by kind: ${listed(counts)}. Countries: ${listed(countries)}. ${told.join("; ")}.${more}`;
}
