import { countryName } from "../../components/charts/country-names.js";
import { formatDate, words } from "../../components/format.js";
import { html } from "../html.js";
import { writeValue } from "../values.js";
import { rowsByDate } from "./order.js";
import type { View } from "./index.js";

/** One row a sum of money, with who pays whom as far as the articles say. */
export const dealsView: View = ({ tables }, base, show) => {
  const deals = [...tables.deals].sort(rowsByDate);
  show(deals.map(({ id }) => id));
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Deals">
    <table>
      <thead>
        <tr>
          <th scope="col">Sum</th>
          <th scope="col">Kind</th>
          <th scope="col">Status</th>
          <th scope="col">From</th>
          <th scope="col">To</th>
          <th scope="col">Company</th>
          <th scope="col">Date</th>
          <th scope="col">Said by</th>
        </tr>
      </thead>
      <tbody>
        ${deals.map(
          (deal) =>
            html`<tr>
              <th scope="row">
                <a class="sum" href="${base}evidence#${deal.id}">${writeValue({ ...deal }, "amount") ?? deal.label}</a>
              </th>
              <td>${words(deal.kind)}</td>
              <td>${words(deal.status)}</td>
              <td>${party(deal.supplier, deal.supplier_basis)}</td>
              <td>${party(deal.recipient, deal.recipient_basis)}</td>
              <td><bdi>${deal.company ?? "–"}</bdi></td>
              <td>${formatDate(deal)}</td>
              <td><bdi>${deal.attributed_to ?? "the article"}</bdi></td>
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
};

function party(country: string | null, basis: string): string {
  if (country === null) return "not named";
  return basis === "inferred" ? `${countryName(country)} (inferred)` : countryName(country);
}
