import { words } from "../../components/format.js";
import { html } from "../html.js";
import type { View } from "./index.js";

/** Every correction of a person: what was corrected, who and why; those that changed nothing, too. */
export const correctionsView: View = ({ tables, facts }, base, show) => {
  if (tables.corrections.length === 0) return html`<p>No person has corrected anything in these tables.</p>`;
  show(tables.corrections.map(({ fact_id }) => fact_id).filter((id) => facts.has(id)));
  return html`<ul class="plain">
    ${tables.corrections.map(({ fact_id: id, action, field, before, after, state, note, who, why, source }) => {
      const fact = facts.get(id);
      return html`<li>
        ${fact ? html`<a href="${base}evidence#${id}"><bdi>${fact.row.label}</bdi></a>` : html`<bdi>${before ?? id}</bdi>`}:
        ${words(field ?? action)}${field !== null && html` from <bdi>${before ?? "nothing"}</bdi> to <bdi>${after ?? "nothing"}</bdi>`}
        (${state}).
        <span class="how"><bdi>${note}</bdi> <bdi>${who}</bdi>: <bdi>${why}</bdi> (source: <bdi>${source}</bdi>)</span>
      </li> `;
    })}
  </ul>`;
};
