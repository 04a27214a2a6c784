import type { Tables, VisitRow } from "../rows.js";
import { citing, sourcesOf } from "./cited.js";
import { countryInText, countryName } from "./country-names.js";
import { dateText, order } from "./dates.js";
import { frame } from "./frame.js";
import { drawKey } from "./key.js";
import { drawLanes, drawList, gutterFor } from "./lanes.js";
import { capital, counted, listed, partiesOf, spelled } from "./parties.js";
import { drawPublications, publicationsOf } from "./publications.js";
import { axisLabels, axisLines, timeAxis } from "./time-axis.js";
import type { ChartRow, ChartSpec, Parties, RenderOptions } from "./types.js";

export interface VisitChartRow extends ChartRow {
  visitor: string;
  visitor_role: string | null;
  visitor_country: string | null;
  host_country: string | null;
  place: string | null;
  met: string[];
}

const nameOf = (code: string | null) => (code === null ? "unnamed country" : countryName(code));

function visitRows(
  tables: Pick<Tables, "visits" | "articles" | "evidence">,
  options: Partial<Parties> = {},
): VisitChartRow[] {
  const cite = citing(tables);
  const row = (visit: VisitRow): VisitChartRow => ({
    ...cite(visit),
    lane: `${nameOf(visit.visitor_country)} → ${nameOf(visit.host_country)}`,
    status: visit.status,
    visitor: visit.visitor,
    visitor_role: visit.visitor_role,
    visitor_country: visit.visitor_country,
    host_country: visit.host_country,
    place: visit.place,
    met: visit.met,
  });
  const rank = (visit: VisitChartRow) => (isBetween(visit, options) ? 0 : 1);
  const rows = tables.visits.map(row).sort(order);
  return rows.sort((a, b) => rank(a) - rank(b));
}

/** True for a visit of one of the two parties to the other. */
function isBetween(row: VisitChartRow, options: Partial<Parties>): boolean {
  const codes = [partiesOf(options).supplier.code, partiesOf(options).recipient.code];
  return (
    row.visitor_country !== row.host_country &&
    [row.visitor_country, row.host_country].every((code) => code !== null && codes.includes(code))
  );
}

/** Draws visits on a time axis, a lane for each pair of countries, with the precision of each date. */
export function visits(rows: VisitChartRow[], options: RenderOptions): SVGSVGElement {
  const heading = {
    name: spec.name,
    title: spec.title(rows, options),
    subtitle: "Official visits that the articles tell of, by visitor’s country and host.",
    description: spec.description(rows, options),
  };
  return frame(heading, options, (canvas, y) => {
    const { h, svg, left, right, width } = canvas;
    // The label inside the lane need not say the countries again.
    const shown = rows.map((row) => ({ ...row, words: labelOf(row) }));
    const isDated = (row: ChartRow) => row.date_earliest !== null || row.date_latest !== null;
    const dated = shown.filter(isDated);
    const gutter = gutterFor(width);
    const publications = publicationsOf(rows);
    const axis = timeAxis([...dated, ...publications], left + gutter, right);
    let overflow: ChartRow[] = [];
    if (axis) {
      svg.append(axisLabels(h, axis, y + 12));
      const lines = svg.appendChild(h("g"));
      const names = [...new Set(dated.map((row) => row.lane))];
      const lanes = names.map((name) => ({ heading: name, rows: dated.filter((row) => row.lane === name) }));
      const drawn = drawLanes(canvas, axis, lanes, y + 18, { maxSlots: 30, gutter, maxWidth: 420 });
      overflow = drawn.overflow;
      drawn.y = drawPublications(canvas, axis, publications, drawn.y, gutter);
      lines.append(axisLines(h, axis, y + 2, drawn.y));
      y = drawKey(canvas, drawn.marks, drawn.y);
    }
    y = drawList(canvas, "More visits, without room above", overflow, y);
    return drawList(
      canvas,
      "Without a date in the articles",
      shown.filter((row) => !isDated(row)),
      y,
    );
  });
}

function labelOf({ visitor, visitor_role, place, host_country }: VisitChartRow): string {
  const who = visitor_role ? `${visitor}, ${visitor_role}` : visitor;
  return place && (host_country === null || place !== countryName(host_country)) ? `${who}, to ${place}` : who;
}

function titleOf(rows: VisitChartRow[], options: Partial<Parties> = {}): string {
  const { supplier, recipient } = partiesOf(options);
  if (rows.length === 0) return "No official visits in the articles";
  const between = rows.filter((row) => isBetween(row, options));
  const made = between.filter((row) => row.status === "happened" || row.status === "ongoing").length;
  const pair = `between ${supplier.inText} and ${recipient.inText}`;
  if (between.length === 0) return `${capital(counted(rows.length, "visit"))} in the articles, none ${pair}`;
  const others = between.filter((row) => row.status !== "happened" && row.status !== "ongoing");
  const told = new Set(others.map((row) => row.status)).size === 1 ? others[0].status : "not told as made";
  const rest =
    others.length === 0 ? "" : made === 0 ? `, none of them told as made` : `, ${spelled(others.length)} more ${told}`;
  const count = made === 0 ? between.length : made;
  return `${capital(counted(count, "visit"))} ${pair}${rest}`;
}

function describe(rows: VisitChartRow[]): string {
  if (rows.length === 0) return "The articles tell of no official visit.";
  const told = rows
    .slice(0, 30)
    .map(
      (row) =>
        `${row.visitor}${row.visitor_country ? ` of ${countryInText(row.visitor_country)}` : ""} to ${row.host_country ? countryInText(row.host_country) : "an unnamed country"}, ${dateText(row)} (${row.status})`,
    );
  const more = rows.length > 30 ? `; and ${rows.length - 30} more` : "";
  const lanes = [...new Set(rows.map((row) => row.lane.replace("→", "to")))];
  return `${capital(counted(rows.length, "visit"))}: ${told.join("; ")}${more}. Directions: ${listed(lanes)}.`;
}

export const spec: ChartSpec<VisitChartRow> = {
  name: "visits",
  exportName: "visits",
  tables: ["visits", "articles", "evidence"],
  measure: "Official visits told by the articles: visitor, host, status, and the date as precisely as it is known.",
  unit: "visits",
  columns: [
    { name: "lane", title: "From → to" },
    { name: "visitor", title: "Visitor" },
    { name: "visitor_role", title: "Role" },
    { name: "place", title: "Place" },
    { name: "met", title: "Met" },
    { name: "status", title: "Status" },
    { name: "date_earliest", title: "From" },
    { name: "date_latest", title: "To" },
    { name: "date_precision", title: "Precision" },
    { name: "date_basis", title: "Date is" },
    { name: "publishers", title: "Reported by" },
    { name: "reported_on", title: "Published on" },
    { name: "quote", title: "Words" },
    { name: "id", title: "Fact" },
  ],
  title: titleOf,
  description: describe,
  rows: visitRows,
  render: visits,
  sources: sourcesOf,
};
