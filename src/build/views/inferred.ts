import { formatDate } from "../../components/format.js";
import { html } from "../html.js";
import { byDate } from "./order.js";
import type { View } from "./index.js";

/** The facts whose date no article states: what was concluded, and how. */
export const inferredView: View = ({ facts }, base, show) => {
  const inferred = [...facts.values()].filter(
    ({ row }) => row.date_basis === "inferred" || row.date_basis === "corroborated",
  );
  const first = inferred.filter(({ row, table }) => table !== "events" || row.ref === null).sort(byDate);
  show(first.map(({ row }) => row.id));
  return html`<ul class="plain">
    ${first.map(
      ({ row }) =>
        html`<li>
          <a href="${base}evidence#${row.id}"><bdi>${row.label}</bdi></a
          >: ${formatDate(row)} (${row.date_basis}). <span class="how">${row.date_rule}</span>
        </li> `,
    )}
  </ul>`;
};
