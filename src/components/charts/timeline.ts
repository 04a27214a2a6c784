import type { EventRow, Tables } from "../rows.js";
import { citing, sourcesOf } from "./cited.js";
import { order } from "./dates.js";
import { eventWords } from "./event-words.js";
import { frame } from "./frame.js";
import { drawKey } from "./key.js";
import { drawLanes, drawList, gutterFor } from "./lanes.js";
import { capital } from "./parties.js";
import { statusOf } from "./share-rows.js";
import { drawPublications, publicationsOf } from "./publications.js";
import { describeTimeline, timelineTitle } from "./timeline-words.js";
import { axisLabels, axisLines, timeAxis } from "./time-axis.js";
import type { ChartRow, ChartSpec, RenderOptions } from "./types.js";

export interface TimelineRow extends ChartRow {
  /** Kind of the event; the lane is its plain name. */
  kind: string;
  countries: string[];
  ref: string | null;
}

/** The lanes, in the order of the drawing; a kind that is not here gets a lane of its own below. */
const LANES: Record<string, string> = {
  war: "Wars",
  attack: "Attacks",
  use: "Weapons in use",
  deal: "Arms deals",
  delivery: "Deliveries",
  visit: "Visits",
  ban: "Bans",
  investigation: "Investigations",
  joint_venture: "Joint ventures",
  agreement: "Agreements",
  intelligence_operation: "Intelligence operations",
  plot: "Plots",
  test: "Tests",
  exercise: "Exercises",
  conference: "Conferences",
  statement: "Statements",
};

const laneOf = (kind: string) => LANES[kind] ?? capital(kind.replaceAll("_", " "));

function timelineRows(tables: Pick<Tables, "events" | "deals" | "articles" | "evidence">): TimelineRow[] {
  const cite = citing(tables);
  const say = eventWords(tables.evidence);
  const deals = new Map(tables.deals.map((deal) => [deal.id, deal]));
  const row = (event: EventRow): TimelineRow => ({
    ...cite(event),
    lane: laneOf(event.kind),
    words: say(event),
    status: statusOf(event, deals),
    kind: event.kind,
    countries: event.countries,
    ref: event.ref,
  });
  const place = (kind: string) => (Object.keys(LANES).indexOf(kind) + 1 || 99) - 1;
  return tables.events.map(row).sort((a, b) => place(a.kind) - place(b.kind) || order(a, b));
}

/** Draws events in lanes by kind on one time axis; each mark is a link to its evidence. */
export function timeline(rows: TimelineRow[], options: RenderOptions): SVGSVGElement {
  const heading = {
    name: spec.name,
    title: spec.title(rows),
    subtitle: "Events that the articles date, by kind. A dot is a day; a bar covers the time within which it lies.",
    description: spec.description(rows),
  };
  return frame(heading, options, (canvas, y) => {
    const { h, svg, left, right, width } = canvas;
    const isDated = (row: TimelineRow) => row.date_earliest !== null || row.date_latest !== null;
    const dated = rows.filter(isDated);
    const gutter = gutterFor(width);
    const publications = publicationsOf(rows);
    const axis = timeAxis([...dated, ...publications], left + gutter, right);
    let overflow: ChartRow[] = [];
    if (axis) {
      svg.append(axisLabels(h, axis, y + 12));
      const lines = svg.appendChild(h("g"));
      const top = y + 18;
      const names = [...new Set(dated.map((row) => row.lane))];
      const lanes = names.map((name) => ({ heading: name, rows: dated.filter((row) => row.lane === name) }));
      const drawn = drawLanes(canvas, axis, lanes, top, { maxSlots: 36, gutter });
      overflow = drawn.overflow;
      drawn.y = drawPublications(canvas, axis, publications, drawn.y, gutter);
      svg.append(axisLabels(h, axis, drawn.y + 13));
      lines.append(axisLines(h, axis, top - 16, drawn.y + 16));
      y = drawKey(canvas, drawn.marks, drawn.y + 18);
    }
    y = drawList(canvas, "More events, without room above", overflow, y, 40);
    const undated = rows.filter((row) => !isDated(row));
    return drawList(canvas, "Without a date in the articles", undated, y);
  });
}

export const spec: ChartSpec<TimelineRow> = {
  name: "timeline",
  exportName: "timeline",
  tables: ["events", "deals", "articles", "evidence"],
  measure: "Events told by the articles, by kind, each on the day or within the interval that the articles give.",
  unit: "events",
  columns: [
    { name: "lane", title: "Kind" },
    { name: "label", title: "Event" },
    { name: "status", title: "Status" },
    { name: "date_earliest", title: "From" },
    { name: "date_latest", title: "To" },
    { name: "date_precision", title: "Precision" },
    { name: "date_basis", title: "Date is" },
    { name: "countries", title: "Countries" },
    { name: "attributed_to", title: "According to" },
    { name: "publishers", title: "Reported by" },
    { name: "reported_on", title: "Published on" },
    { name: "quote", title: "Words" },
    { name: "id", title: "Fact" },
  ],
  title: timelineTitle,
  description: describeTimeline,
  rows: timelineRows,
  render: timeline,
  sources: sourcesOf,
};
