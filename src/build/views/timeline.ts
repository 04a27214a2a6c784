import { countryName } from "../../components/charts/country-names.js";
import { statusOf } from "../../components/charts/share-rows.js";
import { formatDate, words } from "../../components/format.js";
import type { EventRow } from "../../components/tables.js";
import { html } from "../html.js";
import { joinWords } from "../values.js";
import { rowsByDate } from "./order.js";
import type { View } from "./index.js";

/** False for words that the label says already. */
function adds(quote: string | undefined, label: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[’']/g, "'")
      .replace(/^(?:the|an?|that) /, "");
  return quote !== undefined && !plain(label).includes(plain(quote));
}

/** Every event in order of time, as a list. Each item has what the page filters it by. */
export const timelineView: View = ({ tables, evidence }, base, show) => {
  const events = [...tables.events].sort(rowsByDate);
  show(events.map(({ id }) => id));
  const quote = ({ id, ref }: EventRow) =>
    [id, ref].flatMap((fact) => evidence.get(fact ?? "") ?? []).find(({ field }) => field === "fact")?.quote;
  const deals = new Map(tables.deals.map((deal) => [deal.id, deal]));
  const names = Object.fromEntries(
    events.flatMap(({ countries }) => countries.map((code) => [code, countryName(code)])),
  );
  return html`<ol class="plain entries" id="event-list" data-names="${JSON.stringify(names)}">
    ${events.map(
      (event) =>
        html`<li
          data-id="${event.id}"
          data-kind="${event.kind}"
          data-country="${event.countries.join(" ")}"
          data-status="${statusOf(event, deals)}"
        >
          <p class="entry-date">
            ${formatDate(event)} <span class="tag tag-${event.status}">${words(event.kind)}, ${event.status}</span>
          </p>
          <p>
            <a href="${base}evidence#${event.id}"><bdi>${event.label}</bdi></a>
          </p>
          ${adds(quote(event), event.label) && html`<p class="said" dir="auto">“${quote(event)}”</p>`}
          <p class="how">
            ${event.countries.length > 0 && `${joinWords(event.countries.map(countryName))}. `}${event.attributed_to && html`Said by <bdi>${event.attributed_to}</bdi>.`}
          </p>
        </li> `,
    )}
  </ol>`;
};
