import { words } from "../../components/format.js";
import { html } from "../html.js";
import type { View } from "./index.js";

/** What disagrees: between articles, or within one. */
export const conflictsView: View = ({ tables, facts }, base, show) => {
  show(tables.conflicts.map(({ fact_id }) => fact_id));
  if (tables.conflicts.length === 0) return html`<p>No two articles contradict each other on a fact.</p>`;
  return html`<ul class="plain">
    ${tables.conflicts.map(
      ({ fact_id, field, values, note }) =>
        html`<li>
          <a href="${base}evidence#${fact_id}"><bdi>${facts.get(fact_id)?.row.label ?? fact_id}</bdi></a>
          <span class="how"
            >${words(field)}: ${values.map((value, index) => html`${index > 0 && " / "}<bdi>${value}</bdi>`)}.
            ${note}</span
          >
        </li> `,
    )}
  </ul>`;
};
