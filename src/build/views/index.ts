import type { Markup } from "../html.js";
import type { Library } from "../library.js";
import { baseOf } from "../links.js";
import { nearest } from "../nearest.js";
import { articlesView } from "./articles.js";
import { changesView } from "./changes.js";
import { conflictsView } from "./conflicts.js";
import { correctionsView } from "./corrections.js";
import { dataView } from "./data.js";
import { dealsView } from "./deals.js";
import { evidenceView } from "./evidence.js";
import { inferredView } from "./inferred.js";
import { reuseView } from "./reuse.js";
import { timelineView } from "./timeline.js";
import { unresolvedView } from "./unresolved.js";
import { visitsView } from "./visits.js";

/** Writes one block of a page out of the tables. `base` leads to the root of the site; `show` is told the facts it links to. */
export type View = (library: Library, base: string, show: (ids: string[]) => void) => Markup;

const views: Record<string, View> = {
  articles: articlesView,
  changes: changesView,
  conflicts: conflictsView,
  corrections: correctionsView,
  data: dataView,
  deals: dealsView,
  evidence: evidenceView,
  inferred: inferredView,
  reuse: reuseView,
  timeline: timelineView,
  unresolved: unresolvedView,
  visits: visitsView,
};

export const viewNames = Object.keys(views);

/** Writes the view of that name. Throws where there is none. */
export function view(name: string, path: string, library: Library, show: (ids: string[]) => void): Markup {
  const make = views[name];
  if (!make) throw new Error(`unknown view: ${name}; nearest: ${nearest(name, viewNames).join(", ")}`);
  return make(library, baseOf(path), show);
}
