import type { SystemRow, Tables } from "../rows.js";
import { citing, sourcesOf } from "./cited.js";
import { countryName } from "./country-names.js";
import { frame } from "./frame.js";
import { capital, counted, listed, partiesOf } from "./parties.js";
import { drawChips } from "./system-chips.js";
import { drawMatrix } from "./system-grid.js";
import type { ChartRow, ChartSpec, Parties, RenderOptions } from "./types.js";

export interface SystemChartRow extends ChartRow {
  system: string;
  category: string | null;
  maker: string | null;
  origin: string | null;
  holder: string | null;
  relation: SystemRow["relation"];
}

const RELATIONS = ["supplied", "used", "sought", "offered", "halted", "intercepted"];

function systemRows(tables: Pick<Tables, "systems" | "articles" | "evidence">): SystemChartRow[] {
  const cite = citing(tables);
  const row = (system: SystemRow): SystemChartRow => ({
    ...cite(system),
    lane: system.category ?? "other",
    status: system.relation,
    system: system.system,
    category: system.category,
    maker: system.maker,
    origin: system.origin,
    holder: system.holder,
    relation: system.relation,
  });
  const key = (entry: SystemChartRow) =>
    `${entry.lane}\n${entry.system}\n${RELATIONS.indexOf(entry.relation)}\n${entry.id}`;
  return tables.systems.map(row).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Draws weapon systems by role: a matrix, or a list of systems with their roles on narrow drawings. */
export function systems(rows: SystemChartRow[], options: RenderOptions): SVGSVGElement {
  const { recipient } = partiesOf(options);
  const heading = {
    name: spec.name,
    title: spec.title(rows, options),
    subtitle: `Named weapon systems and what the articles say was done with them. Where the holder is not ${recipient.inText}, it stands beside the sign.`,
    description: spec.description(rows, options),
  };
  return frame(heading, options, (canvas, y) => {
    const relations = RELATIONS.filter((relation) => rows.some((row) => row.relation === relation));
    return canvas.width >= 520
      ? drawMatrix(canvas, rows, relations, recipient.code, y)
      : drawChips(canvas, rows, recipient.code, y);
  });
}

function titleOf(rows: SystemChartRow[], options: Partial<Parties> = {}): string {
  if (rows.length === 0) return "No named weapon system in the articles";
  const { recipient } = partiesOf(options);
  const names = (relation: string) => [
    ...new Set(
      rows.filter((row) => row.relation === relation && row.holder === recipient.code).map((row) => row.system),
    ),
  ];
  const supplied = names("supplied");
  const both = names("used").filter((name) => supplied.includes(name));
  const open = names("sought").filter((name) => !supplied.includes(name));
  const short = (list: string[]) => (list.length > 3 ? counted(list.length, "system") : listed(list));
  const were = (list: string[]) => `${short(list)} ${list.length === 1 ? "was" : "were"}`;
  const sought = open.length > 0 ? `; ${were(open)} sought` : "";
  if (both.length > 0)
    return capital(`${were(both)} supplied to ${recipient.inText} and used, the articles say${sought}`);
  const count = new Set(rows.map((row) => row.system)).size;
  return `${capital(counted(count, "named weapon system"))} in the articles`;
}

function describe(rows: SystemChartRow[]): string {
  if (rows.length === 0) return "The articles name no weapon system in a role.";
  const told = [...new Set(rows.map((row) => row.system))].slice(0, 40).map((system) => {
    const roles = rows
      .filter((row) => row.system === system)
      .map((row) => `${row.relation}${row.holder ? ` (${countryName(row.holder)})` : ""}`);
    return `${system}: ${roles.join(", ")}`;
  });
  return `Weapon systems by role, with the holder. ${told.join("; ")}.`;
}

export const spec: ChartSpec<SystemChartRow> = {
  name: "systems",
  exportName: "systems",
  tables: ["systems", "articles", "evidence"],
  measure:
    "Named weapon systems in the roles that the articles tell: supplied, used, sought, offered, halted, intercepted.",
  unit: "systems",
  columns: [
    { name: "system", title: "System" },
    { name: "category", title: "Category" },
    { name: "relation", title: "Role" },
    { name: "holder", title: "Holder" },
    { name: "maker", title: "Maker" },
    { name: "origin", title: "Origin" },
    { name: "date_earliest", title: "From" },
    { name: "date_latest", title: "To" },
    { name: "attributed_to", title: "According to" },
    { name: "publishers", title: "Reported by" },
    { name: "quote", title: "Words" },
    { name: "id", title: "Fact" },
  ],
  title: titleOf,
  description: describe,
  rows: systemRows,
  render: systems,
  sources: sourcesOf,
};
