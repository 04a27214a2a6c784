import { words } from "../../components/format.js";
import type { ConflictRow } from "../../components/tables.js";
import { html } from "../html.js";
import type { View } from "./index.js";

/** What disagrees: between articles, or within one. */
export const conflictsView: View = ({ tables, facts }, base, show) => {
  show(tables.conflicts.map(({ fact_id }) => fact_id));
  if (tables.conflicts.length === 0) return html`<p>No two articles contradict each other on a fact.</p>`;
  const link = (id: string) => html`<a href="${base}evidence#${id}"><bdi>${facts.get(id)?.row.label ?? id}</bdi></a>`;
  return html`<ul class="plain">
    ${together(tables.conflicts).map(
      ([first, ...others]) =>
        html`<li>
          ${link(first.fact_id)}${others.map(({ fact_id }) => html` against ${link(fact_id)}`)}
          <span class="how">${words(first.field)}. ${first.note}</span>
        </li> `,
    )}
  </ul>`;
};

/** One disagreement stands with each fact it touches; here it is told once. */
function together(conflicts: ConflictRow[]): ConflictRow[][] {
  const groups = new Map<string, ConflictRow[]>();
  for (const conflict of conflicts) {
    const key = JSON.stringify([conflict.field, conflict.note]);
    groups.set(key, [...(groups.get(key) ?? []), conflict]);
  }
  return [...groups.values()];
}
